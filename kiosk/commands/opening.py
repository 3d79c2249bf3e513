# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Opening the guide of a folder, with a sentence when there is none."""

import tomllib
from pathlib import Path
from typing import NamedTuple

from kiosk import resources
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.library import ContentError, Library
from kiosk.content.problems import Level, Unreadable
from kiosk.content.reading import read_text
from kiosk.content.release import Release
from kiosk.content.toml_file import LARGEST
from kiosk.errors import KioskError
from kiosk.logs import log
from kiosk.settings import Settings
from kiosk.watching.kept import dated_in


class Shown(NamedTuple):
    """The content folder, the copy of it that is shown until what has changed since was read, and the settings."""

    content: Path
    kept: Path | None
    settings_file: Path | None = None


def open_library(
    folder: Path | None,
    release: Release = Release(),  # noqa: B008 -- frozen
    dated: frozenset[str] | None = None,
) -> Library:
    """What is released of the guide in a folder; raises ``KioskError`` with a sentence when there is none.

    A guide.toml that cannot be read is such a case: without it the clinic's telephone numbers would be missing.
    """
    try:
        library = Library(folder or resources.shipped_content(), release, dated=dated)
    except ContentError as error:
        raise KioskError(str(error)) from error
    except OSError as error:
        raise KioskError(f"the content folder cannot be read ({error.strerror}); check its path and rights") from error
    faults = [problem for problem in library.problems() if problem.where.file == GUIDE and problem.level is Level.ERROR]
    if faults and not _is_toml_or_missing(library.folder / GUIDE):
        raise KioskError(f"{library.folder / GUIDE}:{faults[0].where.line}: {faults[0].what}; {faults[0].mend}")
    return library


def open_as_shown(content: Path, kept: Path | None, release: Release = Release()) -> Library:  # noqa: B008 -- frozen
    """The guide as it was last shown; what has changed since is for the watch. Else that of the content folder."""
    if kept is not None:
        try:
            return open_library(kept, release, dated_in(kept))
        except KioskError as error:
            log.warning("the kept copy of the content is damaged: %s", error)
    return open_library(content, release)


def languages_here(library: Library, settings: Settings) -> list[str]:
    """Let the guide speak as the settings say; a sentence for each language that they name and the guide lacks."""
    faults = [_lacks(library, each, "languages") for each in library.offer(settings.languages or ())]
    if settings.language and not library.open_in(settings.language):
        faults.append(_lacks(library, settings.language, "language"))
    return faults


def _lacks(library: Library, language: str, setting: str) -> str:
    known = ", ".join(library.guide.languages)
    return f"the content has no language '{language}', only {known}; mend '{setting}' in the settings"


def _is_toml_or_missing(file: Path) -> bool:
    try:
        tomllib.loads(read_text(file, file.parent, LARGEST))
    except (Unreadable, tomllib.TOMLDecodeError, RecursionError):
        return not file.exists()
    return True
