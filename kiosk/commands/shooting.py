# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Taking the pictures of a proof sheet: every screen in every look that is asked for."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QSize

from kiosk.commands.layout import parts_of, words_of
from kiosk.commands.proofs import Proof
from kiosk.commands.visits import name_of, visits_of
from kiosk.content.library import Library
from kiosk.errors import KioskError
from kiosk.navigation.places import Letters, Search
from kiosk.navigation.resting import first_visit
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.ui.fitting import beyond_the_edge, cut_texts
from kiosk.ui.window import Window

PICTURES = "screens"

Tell = Callable[[int, int], None]
"""Told how many pictures of how many are made."""


@dataclass(frozen=True)
class Shots:
    """Which pictures to make; None: the usual one, for languages all. Sizes in pixels.

    ``layout``: where each part of each screen lies is written too. ``topics``: their screens alone; none for all.
    """

    sizes: list[tuple[int, int]] | None
    languages: list[str] | None
    themes: list[str] | None
    text_sizes: list[int] | None
    inches: float
    layout: bool = False
    topics: tuple[str, ...] = ()


def proofs_of(library: Library, languages: tuple[str, ...], shots: Shots, out: Path, tell: Tell) -> Iterator[Proof]:
    """The pictures, one after the other, each written to its file."""
    sizes = dict.fromkeys(shots.sizes or [(1920, 1080)])
    looks = list(_looks(library, languages, shots))
    of, done = len(sizes) * sum(_counts(library, looks, shots.topics)), 0
    for size in sizes:
        window = Window(library, shots.inches)
        window.offer_to_read(frozenset(library.guide.languages))
        window.resize(QSize(*size))
        window.show()
        try:
            for look in looks:
                for visit in _visits(library, look, shots.topics):
                    proof = _shoot(window, visit, out)
                    done += 1
                    tell(done, of)
                    yield replace(proof, parts=tuple(parts_of(window))) if shots.layout else proof
        finally:
            window.close()
            window.deleteLater()


def _visits(library: Library, look: Visit, topics: tuple[str, ...]) -> list[Visit]:
    """The visits of one look; with topics only those that show a screen of them."""
    found = visits_of(library, look)
    if not topics:
        return found
    return [visit for visit in found if visit.sheet is None and getattr(visit.place, "topic", None) in topics]


def _counts(library: Library, looks: Iterable[Visit], topics: tuple[str, ...]) -> Iterator[int]:
    """How many screens there are in each look; as many in each of a language."""
    counted: dict[str, int] = {}
    for look in looks:
        if look.language not in counted:
            counted[look.language] = len(_visits(library, look, topics))
        yield counted[look.language]


def _looks(library: Library, languages: tuple[str, ...], shots: Shots) -> Iterator[Visit]:
    looks = product(languages, shots.themes or ["light"], shots.text_sizes or [100])
    for language, theme, text_size in dict.fromkeys(looks):
        visit = replace(first_visit(library), language=language, motion=Motion.LESS)
        yield replace(visit, theme=ThemeName(theme), text_size=TextSize(text_size))


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
        raise KioskError(not_written(out / file, error)) from error
    if not picture.save(str(out / file)):
        raise KioskError(f"{out / file} cannot be written; check the disk and its rights")
    return Proof(
        look=look,
        visit=visit,
        file=file,
        size=size,
        cut=tuple(cut_texts(window)),
        beyond=beyond_the_edge(window),
        broken=broken,
        words=tuple(words_of(window)),
    )


def not_written(path: Path, error: OSError) -> str:
    """The sentence for a file that cannot be written."""
    return f"{path} cannot be written ({error.strerror}); check the disk and its rights, or name another with --out DIR"
