# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pictures of a content folder: which file a name means in a language, and whether it can be shown."""

from pathlib import Path

from kiosk.content import pictures
from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Where
from kiosk.content.reading import is_below


class PictureFolder:
    """The folder ``images``; each file is looked at once."""

    def __init__(self, folder: Path, notes: Notebook) -> None:
        self._folder = folder
        self._notes = notes
        self._paths: dict[tuple[str, str], Path | None] = {}
        self._faults: dict[Path, str] = {}

    def picture(self, name: str, language: str) -> Path | None:
        """The file of a picture; None when it is missing, unsafe or broken."""
        path = self._path(name, language)
        return None if path is None or self._fault(path) else path

    def can_show(self, name: str, where: Where, language: str) -> bool:
        """Whether a picture can be shown; if not, why is written down."""
        path = self._path(name, language)
        if path is None:
            what = f"'{name[:60]}' is no picture of this guide"
            self._notes.error(where, what, "put the file into images/ and name it alone")
            return False
        found = self._fault(path)
        if found and not path.exists():
            known = sorted(each.name for each in self._folder.glob("*"))
            self._notes.error(where, f"the picture '{name}' is not in images/", nearest(name, known))
        elif found:
            self._notes.error(where, f"the picture '{name}' {found}", "replace the file, or remove the line")
        return not found

    def _path(self, name: str, language: str) -> Path | None:
        """Where a picture has to be, in this language's version if there is one; None for an unsafe name."""
        key = (name, language)
        if key not in self._paths:
            safe = pictures.safe_path(name, self._folder)
            self._paths[key] = pictures.in_language(safe, language) if safe is not None else None
        return self._paths[key]

    def _fault(self, path: Path) -> str:
        if path not in self._faults:
            outside = not is_below(path, self._folder)
            self._faults[path] = "is a link to somewhere else" if outside else pictures.fault(path)
        return self._faults[path]
