# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A draft: the next edition, while nobody knows yet whether all that has changed is good."""

import filecmp
import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.content.folder import ENDING
from kiosk.content.problems import Level, Problem, Unreadable, Where
from kiosk.content.reading import LARGEST_PAGE
from kiosk.watching.files import Stamp, State, stamp_of
from kiosk.watching.keeping import Edition, Part, lay, new_folder

_AT_ONCE = 1 << 20


class Draft:
    """The edition ``before`` with all that is new in the content folder.

    ``pending`` are the files that say something else. ``busy`` are those that were being written just then,
    ``unreadable`` the problems of those that nobody could read; both are as they were before.
    """

    def __init__(self, home: Path, before: Edition | None) -> None:
        self.before = before
        self.folder = new_folder(home)
        self.parts: dict[str, Part] = {}
        self.pending: set[str] = set()
        self.busy: set[str] = set()
        self.unreadable: list[Problem] = []
        self._folders: set[str] = set()
        self._old = before.parts if before is not None else {}

    def fill(self, content: Path, state: State, gone: Collection[str]) -> None:
        """Lay everything into it as it stands in the content folder. Raises ``OSError`` where it finds no room."""
        for name, part in self._old.items():
            if name in gone:
                self.pending.add(name)
            elif state.get(name, part.stamp) == part.stamp:
                self._keep(name)
        for name, stamp in state.items():
            if name not in self.parts:
                self._take(content, name, stamp)

    def put_back(self, name: str) -> None:
        """Hold a change back: the file is as it was in the edition before, or not there."""
        self.pending.discard(name)
        (self.folder / name).unlink(missing_ok=True)
        self.parts.pop(name, None)
        if name in self._old:
            self._keep(name)

    def pages_alone(self) -> bool:
        """Whether nothing is pending but the text of pages that were there before."""
        return all(name.lower().endswith(ENDING) and name in self.parts and name in self._old for name in self.pending)

    def edition(self) -> Edition:
        """The edition that this has become."""
        return Edition(self.folder, self.parts)

    def discard(self) -> None:
        """Take it away."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _keep(self, name: str) -> None:
        if self.before is not None:
            self._make_folder_of(name)
            lay(f"{self.before.folder}/{name}", f"{self.folder}/{name}")
            self.parts[name] = self._old[name]

    def _make_folder_of(self, name: str) -> None:
        folder = name.rpartition("/")[0]
        if folder not in self._folders:
            (self.folder / folder).mkdir(parents=True, exist_ok=True)
            self._folders.add(folder)

    def _take(self, content: Path, name: str, stamp: Stamp) -> None:
        target = self.folder / name
        self._make_folder_of(name)
        try:
            with target.open("xb") as copy:
                for piece in _pieces(content / name, name):
                    copy.write(piece)
                size = copy.tell()
            unchanged = stamp_of(content / name) == stamp
        except Unreadable as error:
            self.unreadable.append(error.problem)
            self.put_back(name)
        except FileNotFoundError:
            self._leave(name)
        else:
            if unchanged:
                self._add(name, Part(stamp, size))
            else:
                self._leave(name)

    def _leave(self, name: str) -> None:
        """Somebody is writing it just now."""
        self.busy.add(name)
        self.put_back(name)

    def _add(self, name: str, part: Part) -> None:
        if name in self._old and self.before is not None:
            before, now = self.before.folder / name, self.folder / name
            if filecmp.cmp(before, now, shallow=False):
                now.unlink()
                self._keep(name)
                self.parts[name] = part
                return
        self.parts[name] = part
        self.pending.add(name)


def _pieces(file: Path, name: str) -> Iterator[bytes]:
    """What a file says. A page beyond all measure is refused by whoever reads it, so no more of it is copied."""
    left = LARGEST_PAGE + 1 if name.lower().endswith(ENDING) else -1
    try:
        with file.open("rb") as source:
            while left and (piece := source.read(_AT_ONCE if left < 0 else left)):
                left -= len(piece) if left > 0 else 0
                yield piece
    except OSError as error:
        what = f"the file cannot be read ({error.strerror})"
        raise Unreadable(Problem(Where(name, 1), Level.ERROR, what, "check its rights, and who has it open")) from error
