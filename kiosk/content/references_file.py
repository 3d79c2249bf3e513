# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``references.toml``: the sources that the screens rest on."""

import re
from pathlib import Path

from kiosk.content.model import Reference
from kiosk.content.notebook import Notebook
from kiosk.content.toml_file import TomlFile

NAME = "references.toml"
KEYS = ["authors", "title", "journal", "year", "doi", "url", "note"]


def read_references(root: Path, notes: Notebook) -> dict[str, Reference]:
    """All sources by their id."""
    if not (root / NAME).exists():
        return {}
    file = TomlFile(root / NAME, root, notes, missing="")
    return {name: _reference(file, name, notes) for name in file.table}


def _reference(file: TomlFile, name: str, notes: Notebook) -> Reference:
    table = file.subtable(file.table, name)
    file.only(table, KEYS)
    title, year = file.text(table, "title"), table.get("year", 0)
    if not title:
        notes.error(file.where(name), f"the source '{name}' has no title", 'add title = "…"')
    if isinstance(year, bool) or not isinstance(year, int):
        notes.error(file.where(name), f"the year of the source '{name}' is no number", "write year = 2008")
        year = 0
    doi, address = file.text(table, "doi"), file.text(table, "url")
    if address and not re.match(r"https?://[^\s/]", address, re.IGNORECASE):
        notes.error(file.where(name), f"the address of the source '{name}' is none", 'write url = "https://…"')
        address = ""
    return Reference(
        id=name,
        authors=file.text(table, "authors"),
        title=title,
        journal=file.text(table, "journal"),
        year=year,
        address=f"https://doi.org/{doi}" if doi else address,
        note=file.text(table, "note"),
    )
