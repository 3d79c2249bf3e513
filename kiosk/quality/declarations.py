# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Declarations: where ``guide.toml`` says that one finds what a decision aid has to have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.guide_file import NAME
from kiosk.content.notebook import Notebook
from kiosk.content.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.problems import Problem, Where

ROLES = ("condition", "decision", "untreated", "living", "comparison", "values", "steps", "evidence", "certainty")
"""What the condition is, the decision, its course untreated, what living with the results is like, the options side by
side, what matters to the reader, the way to a decision, how the evidence was chosen, and how good it is."""

OPTION_KEYS = ["id", "screen", "no_procedure"]


@dataclass(frozen=True)
class Option:
    """A way that the patient can choose: its id names it in ``[options]`` of each language, its screen describes it."""

    where: Where
    id: str
    screen: str
    no_procedure: bool = False


@dataclass(frozen=True)
class Declarations:
    """What ``[[options]]`` and ``[decision_aid]`` say; ``roles`` maps each to its screens and its line."""

    options: tuple[Option, ...] = ()
    roles: Mapping[str, tuple[Where, tuple[str, ...]]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def decides(self) -> bool:
        """Whether the guide says that it helps with a decision."""
        return bool(self.options or self.roles)

    def screens(self, role: str) -> tuple[str, ...]:
        """The screens that have a role."""
        return self.roles[role][1] if role in self.roles else ()


def read_declarations(root: Path) -> Declarations:
    """What the guide of a folder declares; without a file, nothing, for the library tells that it is missing."""
    notes = Notebook()
    if not (root / NAME).is_file():
        return Declarations()
    file = TomlFile(root / NAME, root, notes, missing="")
    options = tuple(_options(file, notes))
    table = file.subtable(file.table, "decision_aid")
    file.only(table, list(ROLES))
    roles = {role: (file.where(role), _screens(file, table, role)) for role in ROLES if role in table}
    return Declarations(options, roles, notes.problems())


def _options(file: TomlFile, notes: Notebook) -> list[Option]:
    options: dict[str, Option] = {}
    for table in file.subtables(file.table, "options"):
        file.only(table, OPTION_KEYS)
        name, screen = file.text(table, "id"), file.text(table, "screen")
        where = file.where_of_value(screen or name, "options")
        if not name or not screen or name in options:
            what = f"two options are called '{name}'" if name in options else "an option has no id or no screen"
            notes.error(where, what, 'write id = "training" and screen = "options#training"')
            continue
        options[name] = Option(where, name, screen, table.get("no_procedure") is True)
    return list(options.values())


def _screens(file: TomlFile, table: dict[str, object], role: str) -> tuple[str, ...]:
    return file.texts(table, role) if isinstance(table.get(role), list) else (file.text(table, role),)
