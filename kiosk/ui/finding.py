# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The way to the search: nothing of it is read before somebody looks for something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.release import Release

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.search.finder import Finder
    from kiosk.search.index import Index


class Finding:
    """The indexes of what is released of the guide in a folder."""

    def __init__(self, folder: Path, release: Release = Release()) -> None:  # noqa: B008 -- frozen
        self._folder = folder
        self._release = release
        self._finder: Finder | None = None

    def index(self, language: str) -> Index:
        """The index of a language, which grows from the first call on."""
        if self._finder is None:
            from kiosk.search.finder import Finder  # noqa: PLC0415 -- it brings a database

            self._finder = Finder(self._folder, self._release)
        return self._finder.index(language)

    def complete(self, language: str) -> Index:
        """The index of a language with all that it can find; whoever asks waits for it."""
        index = self.index(language)
        if self._finder is not None:
            self._finder.wait()
        return index

    def renew(self, folder: Path, release: Release) -> None:
        """What can be found has changed, and lies here: make the indexes anew when they are asked for again."""
        self._folder, self._release = folder, release
        if self._finder is not None:
            self._finder.renew(folder, release)

    def close(self) -> None:
        """Make nothing any more."""
        if self._finder is not None:
            self._finder.close()
