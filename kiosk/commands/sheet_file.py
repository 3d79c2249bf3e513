# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a proof sheet shows, in ``sheet.json`` beside it, so that a later sheet can be compared with it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk import __version__
from kiosk.commands.proofs import Proofs, screen_of, sources_of, title_of, where_of
from kiosk.commands.visits import name_of
from kiosk.content.fingerprints import screen_fingerprint
from kiosk.content.library import Library
from kiosk.content.reading import is_below
from kiosk.errors import KioskError

NAME = "sheet.json"
FORM = 1
"""The number of this form of the file; another form has another one."""

LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True)
class Shown:
    """A screen: its name, which stays when others come before it, its words, and its picture in each look.

    ``content`` changes with what an editor has written there, and with nothing that the kiosk says round it.
    """

    name: str
    language: str
    topic: str
    title: str
    where: str
    sources: tuple[str, ...]
    content: str
    words: tuple[str, ...]
    pictures: dict[str, str]


@dataclass(frozen=True)
class Sheet:
    """All screens of a proof sheet, and the folder that it lies in."""

    folder: Path
    made: str
    screens: tuple[Shown, ...]

    def looks(self) -> list[str]:
        """The looks that it has pictures in."""
        return list(dict.fromkeys(look for screen in self.screens for look in screen.pictures))

    def topics(self) -> set[str]:
        """The topics that it shows."""
        return {screen.topic for screen in self.screens if screen.topic}


def shown(library: Library, proofs: Proofs) -> Shown:
    """What there is to say of a screen."""
    screen, where = screen_of(library, proofs), where_of(library, proofs)
    first = proofs.pictures[0]
    own = f"{proofs.topic}#{screen.id}" if screen is not None else name_of(first.visit)
    return Shown(
        f"{proofs.language}/{own}",
        proofs.language,
        proofs.topic or "",
        title_of(library, proofs),
        f"{where.file}:{where.line}",
        tuple(source.id for source in sources_of(library, proofs)),
        screen_fingerprint(screen) if screen is not None else "",
        first.words,
        {proof.look: proof.file.as_posix() for proof in proofs.pictures},
    )


def sheet_text(sheet: Sheet) -> str:
    """What the file says."""
    table = {
        "kiosk": __version__,
        "form": FORM,
        "made": sheet.made,
        "screens": [asdict(each) for each in sheet.screens],
    }
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def read_sheet(folder: Path) -> Sheet:
    """The proof sheet in a folder; raises ``KioskError`` where there is none, or only a part of one."""
    file = folder / NAME
    again = "make it anew with 'kiosk snapshot', or name another folder with --compare DIR"
    if not folder.is_dir():
        raise KioskError(f"there is no folder {folder} to compare with; name another with --compare DIR")
    if not file.is_file():
        what = "half a proof sheet" if (folder / "index.html").exists() else "no proof sheet"
        raise KioskError(f"{folder} holds {what}, for {NAME} is not in it; {again}")
    try:
        sheet = _sheet(folder, json.loads(_text(file)))
    except OSError as error:
        raise KioskError(f"{file} cannot be read ({error.strerror}); check its rights") from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise KioskError(f"{file} does not say what a proof sheet shows; {again}") from error
    missing = list(_missing(sheet))
    if missing:
        many = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise KioskError(f"{folder} holds half a proof sheet: {missing[0]}{many} is missing; {again}")
    return sheet


def _text(file: Path) -> str:
    """What the file says; nothing where it is too long to be one of ours."""
    return file.read_text(encoding="utf-8") if file.stat().st_size <= LARGEST else ""


def _sheet(folder: Path, table: dict[str, Any]) -> Sheet:
    if table["form"] != FORM:
        raise ValueError(table["form"])
    return Sheet(folder, str(table["made"]), tuple(_screen(each) for each in table["screens"]))


def _screen(table: dict[str, object]) -> Shown:
    texts = {key: str(table[key]) for key in ("name", "language", "topic", "title", "where", "content")}
    pictures = table["pictures"]
    if not isinstance(pictures, dict) or not all(isinstance(each, str) for each in pictures.values()):
        raise TypeError
    return Shown(**texts, sources=_texts(table["sources"]), words=_texts(table["words"]), pictures=pictures)


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError
    return tuple(value)


def _missing(sheet: Sheet) -> Iterator[str]:
    """The pictures that are not there, or would lie somewhere else."""
    for name in _pictures(sheet.screens):
        file = sheet.folder / PurePosixPath(name)
        if not is_below(file, sheet.folder) or not file.is_file():
            yield name


def _pictures(screens: Iterable[Shown]) -> Iterator[str]:
    return (name for screen in screens for name in screen.pictures.values())
