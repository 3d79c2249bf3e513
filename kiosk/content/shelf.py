# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The shelf: the topic files of a folder, and the head of each; what is withheld from patients is not on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.folder import topics_in
from kiosk.content.front_matter import FrontMatter, head_of, split
from kiosk.content.problems import Unreadable
from kiosk.content.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.content.model import TopicHead
    from kiosk.content.notebook import Notebook
    from kiosk.content.release import Release


class Shelf:
    """The files of a folder under a release. A head is read at its first use, or at once where some are withheld."""

    def __init__(self, folder: Path, release: Release, notes: Notebook) -> None:
        self.release = release
        self._folder = folder
        self._notes = notes
        self._found: dict[str, dict[str, Path]] = {}
        self._shown: dict[str, dict[str, Path]] = {}
        self._heads: dict[Path, TopicHead | None] = {}
        self._off: frozenset[str] = frozenset()

    def all_files(self, language: str) -> Mapping[str, Path]:
        """The topic files of a language, those that are withheld too."""
        if language not in self._found:
            self._found[language] = topics_in(self._folder, language, self._notes)
        return self._found[language]

    def leave_out(self, topics: frozenset[str]) -> bool:
        """Withhold these topics, in all languages, and no others that were left out before; whether that is new."""
        if topics == self._off:
            return False
        self._off = topics
        self._shown.clear()
        return True

    def files(self, language: str) -> Mapping[str, Path]:
        """The topic files of a language by topic."""
        if language not in self._shown:
            found: Mapping[str, Path] = self.all_files(language)
            if self._off:
                found = {topic: path for topic, path in found.items() if topic not in self._off}
            if not self.release.shows_all:
                found = {topic: path for topic, path in found.items() if self._is_shown(path, topic)}
            self._shown[language] = dict(found)
        return self._shown[language]

    def withheld(self, language: str) -> frozenset[str]:
        """The topics whose page in this language is withheld."""
        return frozenset(self.all_files(language).keys() - self.files(language).keys())

    def head(self, path: Path, topic: str) -> TopicHead | None:
        """The head of a file; None, and a problem is written down, where it cannot be read."""
        if path not in self._heads:
            read = self.read(path, topic)
            self._heads[path] = read[1] if read is not None else None
        return self._heads[path]

    def know(self, path: Path, head: TopicHead) -> None:
        """Take over a head that was read elsewhere."""
        self._heads.setdefault(path, head)

    def read(self, path: Path, topic: str) -> tuple[FrontMatter, TopicHead] | None:
        """The front matter and the head of a file, as it is now."""
        file = path.relative_to(self._folder).as_posix()
        try:
            front = split(read_text(path, self._folder), file)
            return front, head_of(front, topic, path.parent.name, file, self._notes)
        except Unreadable as error:
            self._notes.add(error.problem)
            return None

    def turn_to(self, today: date) -> bool:
        """Let it be this day; whether a page that was looked at has another standing now."""
        before, self.release = self.release, self.release._replace(today=today)
        if before == self.release:
            return False
        heads = [head for head in self._heads.values() if head is not None]
        if all(before.standing(head) is self.release.standing(head) for head in heads):
            return False
        self._shown.clear()
        return True

    def _is_shown(self, path: Path, topic: str) -> bool:
        head = self.head(path, topic)
        return head is None or self.release.shows(head)
