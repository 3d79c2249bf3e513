# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk snapshot``: every screen as a picture, and a proof sheet to approve them by."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QSize

from kiosk.commands.arguments import nearest
from kiosk.commands.layout import layout_text, parts_of
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.commands.proof_sheet import MARK, proof_sheet
from kiosk.commands.proofs import Proof, by_screen
from kiosk.commands.qt_start import start_qt
from kiosk.commands.visits import name_of, visits_of
from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.problems import Level
from kiosk.content.release import Release
from kiosk.errors import KioskError
from kiosk.navigation.places import Letters, Search
from kiosk.navigation.resting import first_visit
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.ui.fitting import beyond_the_edge, cut_texts
from kiosk.ui.window import Window

SHEET, PICTURES, LAYOUT = "index.html", "screens", "layout.json"


@dataclass(frozen=True)
class Shots:
    """Which pictures to make; None: the usual one, for languages all. Sizes in pixels.

    ``layout``: where each part of each screen lies is written too.
    """

    sizes: list[tuple[int, int]] | None
    languages: list[str] | None
    themes: list[str] | None
    text_sizes: list[int] | None
    inches: float
    layout: bool = False


def snapshot(folder: Path | None, out: Path, shots: Shots) -> int:
    """Write the pictures and ``index.html``; 1 when the content has errors."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    content = content_folder(folder)
    today = datetime.now(tz=UTC).astimezone().date()
    library = open_library(content, Release(today))
    languages = _languages(library, shots.languages)
    _require_room(out, content)
    application = start_qt()
    proofs = list(_proofs(library, languages, shots, out))
    application.processEvents()
    problems = check(content)
    _write(out / SHEET, proof_sheet(library, proofs, problems, today))
    if shots.layout:
        _write(out / LAYOUT, layout_text(proofs))
    screens, cut = len(by_screen(proofs)), sum(bool(proof.cut) for proof in proofs)
    sys.stdout.write(f"{screens} screens, {len(proofs)} pictures ({cut} with cut text): look at {out / SHEET}\n")
    return 1 if any(problem.level is Level.ERROR for problem in problems) else 0


def _proofs(library: Library, languages: tuple[str, ...], shots: Shots, out: Path) -> Iterator[Proof]:
    for size in dict.fromkeys(shots.sizes or [(1920, 1080)]):
        window = Window(library, shots.inches)
        window.offer_to_read(frozenset(library.guide.languages))
        window.resize(QSize(*size))
        window.show()
        try:
            for look in _looks(library, languages, shots):
                for visit in visits_of(library, look):
                    proof = _shoot(window, visit, out)
                    yield replace(proof, parts=tuple(parts_of(window))) if shots.layout else proof
        finally:
            window.close()
            window.deleteLater()


def _looks(library: Library, languages: tuple[str, ...], shots: Shots) -> Iterator[Visit]:
    looks = product(languages, shots.themes or ["light"], shots.text_sizes or [100])
    for language, theme, text_size in dict.fromkeys(looks):
        visit = replace(first_visit(library), language=language, motion=Motion.LESS)
        yield replace(visit, theme=ThemeName(theme), text_size=TextSize(text_size))


def _require_room(out: Path, content: Path) -> None:
    """Raise ``KioskError`` where the proof sheet cannot be written, or would do harm."""
    if out.resolve().is_relative_to(content.resolve()):
        raise KioskError(f"{out} lies in the content folder; name another with --out DIR")
    sheet = out / SHEET
    try:
        out.mkdir(parents=True, exist_ok=True)
        if sheet.exists() and MARK not in sheet.read_text(encoding="utf-8", errors="replace")[:1000]:
            raise KioskError(f"{sheet} is no proof sheet and would be lost; name another folder with --out DIR")
    except OSError as error:
        raise KioskError(_not_written(out, error)) from error


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise KioskError(_not_written(file, error)) from error


def _not_written(path: Path, error: OSError) -> str:
    return f"{path} cannot be written ({error.strerror}); check the disk and its rights, or name another with --out DIR"


def _languages(library: Library, wanted: list[str] | None) -> tuple[str, ...]:
    known = library.guide.languages
    for language in wanted or []:
        if language not in known:
            raise KioskError(f"the guide has no language '{language}'{nearest(language, known)}")
    return tuple(dict.fromkeys(wanted)) if wanted else known


def _shoot(window: Window, visit: Visit, out: Path) -> Proof:
    broken = False
    if isinstance(visit.place, Letters | Search):
        window.finding.complete(visit.language)
    try:
        window.present(visit)
        window.grab()
    except Exception:  # noqa: BLE001 -- whatever it is, it belongs on the proof sheet as the patient would see it
        broken = True
        window.present_calm(replace(visit, sheet=None))
        window.grab()
    picture = window.grab()
    size = (window.width(), window.height())
    look = f"{size[0]}x{size[1]}, {visit.theme.value}, text {visit.text_size.value} %"
    series = f"{size[0]}x{size[1]}-{visit.theme.value}-{visit.text_size.value}"
    file = PurePosixPath(PICTURES, visit.language, series, f"{name_of(visit)}.png")
    try:
        (out / file).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(_not_written(out / file, error)) from error
    if not picture.save(str(out / file)):
        raise KioskError(f"{out / file} cannot be written; check the disk and its rights")
    return Proof(look, visit, file, size, tuple(cut_texts(window)), beyond_the_edge(window), broken)
