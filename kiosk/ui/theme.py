# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The theme: colours, type and measures, read once from ``assets/theme.toml``."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor

from kiosk import resources
from kiosk.errors import KioskError
from kiosk.ui.theme_parts import FormMeasures, Measures, Palette, Role, Roles, ScriptFont, Theme


@cache
def theme() -> Theme:
    """The theme that travels with the kiosk; raises ``KioskError`` when it is not whole."""
    file = resources.assets() / "theme.toml"
    try:
        return read_theme(file)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        told = f"{file} cannot be used ({type(error).__name__}: {error})"
        raise KioskError(f"the installation is damaged: {told}; install the kiosk anew") from error


def read_theme(path: Path) -> Theme:
    """The theme in a file; whatever is missing, unknown or wrong in it is an error of Python at once."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    roles = _roles(tables["type"])
    return Theme(
        family=tables["font"]["family"],
        max_chars_per_line=tables["font"]["max_chars_per_line"],
        scripts={name: ScriptFont(**script) for name, script in tables["script"].items()},
        palettes={
            name: Palette(**{key: _colour(value) for key, value in colours.items()})
            for name, colours in tables["color"].items()
        },
        roles=roles,
        ample_roles=_larger(roles, tables["ample"]),
        measures=Measures(**tables["measure"]),
        landscape=FormMeasures(**tables["form"]["landscape"]),
        portrait=FormMeasures(**tables["form"]["portrait"]),
        scroll_ms=tables["motion"]["scroll"],
        turn_ms=tables["motion"]["turn"],
        drift_ms=tables["motion"]["drift"],
        find_again_ms=tables["find"]["again"],
        second_touch_ms=tables["touch"]["second_touch_ms"],
        hasty_ms=tables["touch"]["hasty_ms"],
        hold_ms=tables["touch"]["hold_ms"],
        swipe_ms=tables["touch"]["swipe_ms"],
        glide_ms=tables["touch"]["glide_ms"],
        film_picture_ms=tables["film"]["picture_ms"],
        film_patience_ms=tables["film"]["patience_ms"],
        film_watching_ms=tables["film"]["watching_ms"],
    )


def _roles(table: dict[str, dict[str, Any]]) -> Roles:
    return Roles(
        **{
            name: Role(role["size"], role["weight"], role["line"], tuple(role["growth"]))
            for name, role in table.items()
        }
    )


def _larger(roles: Roles, table: dict[str, list[int]]) -> tuple[Roles, ...]:
    """The roles once for each step of larger sizes."""
    return tuple(
        roles._replace(
            **{name: getattr(roles, name)._replace(size=size) for name, size in zip(table, sizes, strict=True)}
        )
        for sizes in zip(*table.values(), strict=True)
    )


def _colour(text: str) -> QColor:
    colour = QColor(text)
    if not colour.isValid():
        raise ValueError(f"{text!r} is no colour")
    return colour
