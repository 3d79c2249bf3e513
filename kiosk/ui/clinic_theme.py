# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A clinic's own colours, laid over ours: all of them, or none when anything is wrong with them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtGui import QColor

from kiosk.content.notebook import nearest
from kiosk.ui.contrast import Weak, weak_pairs
from kiosk.ui.theme import theme
from kiosk.ui.theme_parts import Palette

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
SHEER = re.compile(r"#([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
"""The scrim alone lets something through: its first two digits say how much."""

Table = Mapping[str, object]

Trail = tuple[str, ...]
"""The names that lead to a value: ``("color", "light", "brand")``."""


def read_clinic_theme(file: Path) -> tuple[Mapping[str, Palette], list[str]]:
    """The colours of each theme, and every fault of the file in a sentence; with a fault the colours are all ours."""
    ours = theme().palettes
    text, fault = _text(file)
    if fault:
        return ours, [f"{file}:{fault}"]
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = found[1] if found else text.rstrip().count("\n") + 1
        return ours, [f"{file}:{line}: this is not TOML ({error}); mend that line"]
    faults = [*_faults_of_names(tables)]
    if not faults:
        mixed = {name: _mixed(ours[name], colours) for name, colours in _themes(tables)}
        faults = [fault for name, palette in mixed.items() for fault in _faults_of_contrast(name, palette, tables)]
        if not faults:
            return {**ours, **mixed}, []
    return ours, [f"{file}:{_line(text, path)}: {told}" for path, told in faults]


def _text(file: Path) -> tuple[str, str]:
    """What the file holds, and why it cannot be read."""
    try:
        return file.read_text(encoding="utf-8-sig"), ""
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        return "", f"1: the theme cannot be read ({reason}); check the path and its rights"
    except UnicodeDecodeError:
        return "", "1: the theme is not UTF-8 text; save the file again as UTF-8"


def _faults_of_names(tables: Table) -> Iterator[tuple[Trail, str]]:
    """What is wrong with the file before any colour is looked at."""
    for name, colours in tables.items():
        if name != "color":
            yield (name,), f"'{name}' is nothing that a clinic's theme may set, only colours are; take it out"
        elif not isinstance(colours, dict):
            yield (name,), "'color' has to be a table; write [color.light] on a line of its own"
        else:
            for theme_name, values in colours.items():
                yield from _faults_of_palette(theme_name, values)


def _faults_of_palette(name: str, colours: object) -> Iterator[tuple[Trail, str]]:
    known = list(theme().palettes)
    if name not in known:
        yield ("color", name), f"there is no theme '{name}'; {nearest(name, known)}"
    elif not isinstance(colours, dict):
        yield ("color", name), f"'{name}' has to be a table; write [color.{name}] on a line of its own"
    else:
        for colour, value in colours.items():
            if fault := _fault_of_colour(colour, value):
                yield ("color", name, colour), fault


def _fault_of_colour(name: str, value: object) -> str:
    known = list(Palette._fields)
    if name not in known:
        return f"there is no colour '{name}'; {nearest(name, known)}"
    form = SHEER if name == "scrim" else COLOUR
    if isinstance(value, str) and form.fullmatch(value):
        return ""
    return f"'{name}' has to be a colour in quotes, a # and six digits from 0 to F, such as {name} = \"#0C4652\""


def _faults_of_contrast(name: str, palette: Palette, tables: Table) -> Iterator[tuple[Trail, str]]:
    changed = dict(_themes(tables))[name]
    for weak in weak_pairs(palette):
        at = weak.ink if weak.ink in changed else weak.ground
        yield ("color", name, at), _told(name, weak)


def _told(name: str, weak: Weak) -> str:
    below = int(weak.found * 10) / 10
    return (
        f"in the theme {name}, '{weak.ink}' on '{weak.ground}' has a contrast of {below}:1 and needs {weak.least:g}:1;"
        f" make one of the two lighter or darker"
    )


def _themes(tables: Table) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The themes that the file changes."""
    colours = tables.get("color", {})
    if isinstance(colours, dict):
        yield from colours.items()


def _mixed(ours: Palette, colours: Mapping[str, str]) -> Palette:
    return ours._replace(**{name: QColor(value) for name, value in colours.items()})


def _line(text: str, path: Trail) -> int:
    """The line that sets the value at the end of a path; that of its table where it cannot be told."""
    line, table = 1, ""
    for number, written in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([^\]]*?)\s*\]", written):
            table = header[1].replace('"', "").replace("'", "").replace(" ", "")
            if (*table.split("."),) == path[: len(table.split("."))]:
                line = number
        elif key := re.match(r"\s*([^=#]+?)\s*=", written):
            names = ".".join(part for part in (table, re.sub(r"[\"'\s]", "", key[1])) if part).split(".")
            if tuple(names) == path[: len(names)]:
                return number
    return line
