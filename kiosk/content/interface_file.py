# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``interface.toml``: the titles of a language, and the words that the kiosk says in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.notebook import Notebook
from kiosk.content.toml_file import TomlFile
from kiosk.content.words import Words

NAME = "interface.toml"
KEYS = ["guide", "chapters", "options", "words"]


@dataclass(frozen=True)
class Interface:
    """What one language's file says; what it leaves out is missing in the mappings."""

    guide: Mapping[str, str]
    chapters: Mapping[str, str]
    words: Words
    missing: tuple[str, ...]


def read_interface(root: Path, language: str, fallback: Words, notes: Notebook) -> Interface:
    """The words of a language; those of ``fallback`` stand in for what it does not say."""
    file = TomlFile(root / language / NAME, root, notes, missing="add it; until then the kiosk speaks English")
    file.only(file.table, KEYS)
    said = file.subtable(file.table, "words")
    file.only(said, list(Words._fields))
    words = {key: file.text(said, key, default) for key, default in fallback._asdict().items()}
    return Interface(
        guide=_texts(file, "guide"),
        chapters=_texts(file, "chapters"),
        words=Words(**words),
        missing=tuple(key for key in Words._fields if key not in said),
    )


def _texts(file: TomlFile, key: str) -> Mapping[str, str]:
    table = file.subtable(file.table, key)
    return {name: file.text(table, name) for name in table}
