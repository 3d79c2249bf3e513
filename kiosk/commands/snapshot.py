# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk snapshot``: every screen as a picture, and a proof sheet to approve them by."""

import os
import sys
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk import resources
from kiosk.app import make_application
from kiosk.commands.proof_sheet import Proof, write_proof_sheet
from kiosk.commands.run import open_library
from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.problems import Level
from kiosk.errors import KioskError
from kiosk.navigation.follow import first_visit
from kiosk.navigation.places import Panel, Place, Question, Sheet, SourcesSheet, Step, WordSheet
from kiosk.navigation.visit import TextSize, ThemeName, Visit
from kiosk.ui.everything import every_place
from kiosk.ui.fitting import beyond_the_edge, cut_texts
from kiosk.ui.window import Window


@dataclass(frozen=True)
class Shots:
    """Which pictures to make; None: the usual one, for languages all. Sizes in pixels."""

    sizes: list[tuple[int, int]] | None
    languages: list[str] | None
    themes: list[str] | None
    text_sizes: list[int] | None
    inches: float


def snapshot(folder: Path | None, out: Path, shots: Shots) -> int:
    """Write the pictures and ``index.html``; 1 when the content has errors."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    content = folder or resources.shipped_content()
    library = open_library(content)
    languages = _languages(library, shots.languages)
    application = make_application()
    proofs: list[Proof] = []
    for size in shots.sizes or [(1920, 1080)]:
        window = Window(library, shots.inches)
        window.resize(QSize(*size))
        window.show()
        looks = product(languages, shots.themes or ["light"], shots.text_sizes or [100])
        for language, theme, text_size in looks:
            visit = replace(
                first_visit(library), language=language, theme=ThemeName(theme), text_size=TextSize(text_size)
            )
            series = f"{language}/{size[0]}x{size[1]}-{theme}-{text_size}"
            proofs += _series(library, window, visit, out, series)
        window.close()
        window.deleteLater()
    application.processEvents()
    write_proof_sheet(library, proofs, out)
    sys.stdout.write(f"{len(proofs)} screens in {out / 'index.html'}\n")
    return 1 if any(problem.level is Level.ERROR for problem in check(content)) else 0


def _languages(library: Library, wanted: list[str] | None) -> tuple[str, ...]:
    known = library.guide.languages
    for language in wanted or []:
        if language not in known:
            raise KioskError(f"the guide has no language '{language}'; it has {', '.join(known)}")
    return tuple(wanted) if wanted else known


def _series(library: Library, window: Window, visit: Visit, out: Path, series: str) -> list[Proof]:
    """All places in one look, and each kind of sheet once."""
    places = [replace(visit, place=place) for place in every_place(library, visit.language)]
    return [_shoot(window, each, out, series) for each in (*places, *_sheets(library, visit))]


def _sheets(library: Library, visit: Visit) -> list[Visit]:
    sheets: list[tuple[Place, Sheet]] = [(visit.place, Panel.LOOK), (visit.place, Panel.LANGUAGE)]
    terms = library.glossary(visit.language)
    if terms:
        sheets.append((visit.place, WordSheet(terms[0].id)))
    for place in every_place(library, visit.language):
        topic = library.topic(visit.language, place.topic) if isinstance(place, Step) else None
        if topic is not None and isinstance(place, Step) and topic.screens[place.step].references:
            sheets += [(place, Panel.STEPS), (place, Panel.MENU)]
            sheets.append((place, SourcesSheet(topic.screens[place.step].references)))
            break
    return [replace(visit, place=place, sheet=sheet) for place, sheet in sheets]


def _shoot(window: Window, visit: Visit, out: Path, series: str) -> Proof:
    window.present(visit)
    window.grab()
    picture = window.grab()
    file = out / series / f"{_name(visit)}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise KioskError(f"{file} cannot be written; check the disk and its rights")
    return Proof(series, visit, file.relative_to(out), tuple(cut_texts(window)), beyond_the_edge(window))


def _name(visit: Visit) -> str:
    match visit.place:
        case Step(topic, step):
            name = f"{topic}-{step + 1:02}"
        case Question(topic, question):
            name = f"{topic}-{question + 1:02}"
        case place:
            name = "-".join(str(part) for part in (type(place).__name__.lower(), *vars(place).values()) if part != 0)
    match visit.sheet:
        case None:
            return name
        case Panel():
            return f"sheet-{visit.sheet.name.lower()}"
        case sheet:
            return f"sheet-{type(sheet).__name__.lower()}"
