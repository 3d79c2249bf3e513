# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""TOML files of the content, read with patience: what is wrong is written down, the rest counts."""

import re
import tomllib
from pathlib import Path

from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Unreadable, Where
from kiosk.content.reading import SOFT_HYPHEN, UNSEEN, read_text

LARGEST = 4 * 1024 * 1024


class TomlFile:
    """The tables of a file. A file that is missing or broken is an empty one, and a problem."""

    def __init__(self, path: Path, root: Path, notes: Notebook, *, missing: str) -> None:
        self.name = path.relative_to(root).as_posix()
        self.notes = notes
        self._text = ""
        self.table: dict[str, object] = {}
        if not path.is_file():
            self.notes.error(Where(self.name, 1), "the file is missing", missing)
            return
        try:
            self._text = read_text(path, root, LARGEST)
            self.table = tomllib.loads(self._text)
        except Unreadable as error:
            notes.add(error.problem)
        except (ValueError, RecursionError) as error:
            found = re.search(r"line (\d+)", str(error))
            line = int(found[1]) if found else self._text.rstrip().count("\n") + 1
            notes.error(Where(self.name, line), f"this is not TOML ({error})", 'write key = "value", with both quotes')

    def line_of(self, key: str) -> int:
        """The first line that sets a key or opens a table of this name."""
        pattern = re.compile(rf"^\s*(?:\[+[^\]\n]*)?[\"']?\b{re.escape(key)}\b", re.MULTILINE)
        found = pattern.search(self._text)
        return self._text.count("\n", 0, found.end()) + 1 if found else 1

    def where(self, key: str) -> Where:
        """The place of a key in this file."""
        return Where(self.name, self.line_of(key))

    def where_of_value(self, value: str, key: str) -> Where:
        """The first line that holds these words in quotes; that of a key where none does."""
        before, found, _ = self._text.partition(f'"{value}"')
        return Where(self.name, before.count("\n") + 1) if found else self.where(key)

    def lines_of(self, text: str) -> list[int]:
        """Every line that begins with a text, such as the head of a table in a list."""
        return [line for line, each in enumerate(self._text.split("\n"), 1) if each.strip().startswith(text)]

    def text(self, table: dict[str, object], key: str, default: str = "") -> str:
        """A value that has to be words in quotes."""
        value = table.get(key, default)
        if isinstance(value, str):
            return value.translate(UNSEEN).replace("&shy;", SOFT_HYPHEN)
        self.notes.error(self.where(key), f"'{key}' has to be words in quotes", f'write {key} = "…"')
        return default

    def texts(self, table: dict[str, object], key: str) -> tuple[str, ...]:
        """A value that has to be a list of words in quotes."""
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        self.notes.error(self.where(key), f"'{key}' has to be a list of words in quotes", f'write {key} = ["…", "…"]')
        return ()

    def subtable(self, table: dict[str, object], key: str) -> dict[str, object]:
        """A table inside a table; empty when it is not there."""
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self.notes.error(self.where(key), f"'{key}' has to be a table", f"write [{key}] on a line of its own")
        return {}

    def subtables(self, table: dict[str, object], key: str) -> list[dict[str, object]]:
        """A list of tables."""
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            return value
        self.notes.error(self.where(key), f"'{key}' has to be a list of tables", f"write [[{key}]] before each")
        return []

    def only(self, table: dict[str, object], known: list[str]) -> None:
        """Write down the keys that nobody knows."""
        for key in table:
            if key not in known:
                self.notes.warning(self.where(key), f"nobody knows '{key}'", nearest(key, known))
