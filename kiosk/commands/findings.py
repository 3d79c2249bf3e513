# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Findings: what 'kiosk doctor' can tell of a machine without opening a window."""

import json
import os
import platform
import stat
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

import PySide6

from kiosk import __version__, resources
from kiosk.commands.opening import languages_here, open_library
from kiosk.commands.standings import standings_line
from kiosk.content.checks import check
from kiosk.content.problems import Level
from kiosk.content.release import Release
from kiosk.errors import KioskError
from kiosk.settings import Settings, read_settings
from kiosk.staff.pin import read_pin
from kiosk.state_folder import state_folder
from kiosk.ui.clinic_theme import read_clinic_theme
from kiosk.watching.kept import HELD, home_of, kept_copy


class State(StrEnum):
    """How it is with one thing; only what is lacking has to be mended."""

    OK = "ok"
    NOTE = "note"
    LACKS = "LACKS"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at, told in a sentence; for what is lacking, with what to do."""

    state: State
    what: str
    told: str

    def __str__(self) -> str:
        return f"{self.state.value:6}{self.what}: {self.told}"


def versions() -> Finding:
    """Of the kiosk, and of what it stands on."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    told = f"{__version__}, Python {python}, Qt for Python {PySide6.__version__}, {platform.platform(terse=True)}"
    return Finding(State.OK, "kiosk", told)


def settings(file: Path | None) -> tuple[Settings, Finding]:
    """The settings, the usual ones where they cannot be read."""
    try:
        found = read_settings(file)
    except KioskError as error:
        return Settings(), Finding(State.LACKS, "settings", str(error))
    told = str(file) if file is not None else "no file is named, the usual ones are in force"
    return found, Finding(State.OK, "settings", told)


def content(folder: Path | None, settings: Settings = Settings()) -> Finding:  # noqa: B008 -- frozen
    """Whether there is a guide, and whether it is in order."""
    folder = folder or resources.shipped_content()
    try:
        library = open_library(folder)
    except KioskError as error:
        there = "; until then the kiosk shows the copy that it keeps" if kept_copy(folder) is not None else ""
        return Finding(State.LACKS, "content", f"{error}{there}")
    counts = Counter(problem.level.value for problem in check(folder))
    told = f"{folder}, {_number(len(library.topic_ids()), 'topic')} in {', '.join(library.guide.languages)}"
    if faults := languages_here(library, settings):
        return Finding(State.LACKS, "content", f"{folder}: {faults[0]}")
    if counts["error"]:
        errors = _number(counts["error"], "error")
        return Finding(State.LACKS, "content", f"{told}, {errors}; mend what 'kiosk check {folder}' lists")
    return Finding(State.OK, "content", f"{told}, no errors, {_number(counts['warning'], 'warning')}")


def pages(folder: Path | None, settings: Settings, today: date) -> Iterator[Finding]:
    """How far the pages can be relied on, and whether patients see any of them."""
    try:
        library = open_library(folder)
        released = open_library(folder, Release(today, settings.drafts, settings.overdue, any_day=True)).topic_ids()
    except KioskError:
        return
    names = [(language, topic) for language in library.guide.languages for topic in library.files(language)]
    told = standings_line((library.head(language, topic) for language, topic in names), today)
    topics, off = library.topic_ids(), library.off_on(today)
    if topics and not released:
        what = "the settings withhold every topic, so patients see none"
        yield Finding(State.LACKS, "pages", f"{what} ({told}); approve some, or mend 'drafts' and 'overdue' there")
        return
    away = [topic for topic in released if topic in off]
    if released and len(away) == len(released):
        what = "every topic has other days than today, so patients see none"
        yield Finding(State.LACKS, "pages", f"{what} ({told}); mend 'show_from', 'show_until' and 'weekdays' of one")
        return
    of = f"of {_number(len(topics), 'topic')}"
    withheld = f"; {len(topics) - len(released)} {of} withheld" if released != topics else ""
    others = f"; {len(away)} {of} not shown today" if away else ""
    overdue = any(Release(today).is_overdue(library.head(language, topic)) for language, topic in names)
    yield Finding(State.NOTE if overdue or withheld else State.OK, "pages", f"{told}{withheld}{others}")


def problem_counts(folder: Path | None) -> dict[str, int]:
    """How many problems of each level the content has; none where there is no content, which ``content`` says."""
    try:
        counts = Counter(problem.level.value for problem in check(open_library(folder).folder))
    except KioskError:
        counts = Counter()
    return {level.value: counts[level.value] for level in Level}


def overdue(folder: Path | None, today: date) -> Iterator[str]:
    """Each page that should have been checked again, and since when."""
    try:
        library = open_library(folder)
    except KioskError:
        return
    for language in library.guide.languages:
        for topic in library.files(language):
            head = library.head(language, topic)
            if Release(today).is_overdue(head):
                yield f"{head.file} since {head.review_by}"


def kept(folder: Path | None) -> Iterator[Finding]:
    """What the kiosk shows otherwise than it stands in the content folder, since when, and why."""
    try:
        home = home_of(folder or resources.shipped_content(), state_folder())
        held = json.loads((home / HELD).read_bytes())
        since, because = datetime.fromisoformat(held["since"]), [str(each) for each in held["because"]]
    except (OSError, RuntimeError, ValueError, KeyError, TypeError):
        return
    for each in because:
        told = f"since {since:%Y-%m-%d %H:%M} the last good version is shown, not what stands in the folder: {each}"
        yield Finding(State.LACKS, "kept copy", told)


def staff_pin(file: Path) -> Finding:
    """Whether staff can leave the kiosk, and nobody who should not can read the PIN."""
    try:
        pin = read_pin(file)
        open_to_all = os.name == "posix" and pin is not None and file.stat().st_mode & stat.S_IROTH
    except (KioskError, OSError) as error:
        return Finding(State.LACKS, "staff", f"{error}; until then nobody leaves the kiosk by touch")
    if pin is None:
        return Finding(State.NOTE, "staff", "no PIN is set, so nobody leaves the kiosk by touch; see 'kiosk set-pin'")
    if open_to_all:
        return Finding(State.LACKS, "staff", f"every user can read {file}; run 'kiosk set-pin' again")
    return Finding(State.OK, "staff", f"a PIN is set, in {file}")


def languages(folder: Path | None) -> tuple[str, ...]:
    """The languages of the guide; none where it cannot be read, which ``content`` says."""
    try:
        return open_library(folder or resources.shipped_content()).guide.languages
    except KioskError:
        return ()


def colours(clinic_theme: Path | None) -> Iterator[Finding]:
    """What is wrong with the clinic's own colours, if it has some; each fault by itself."""
    if clinic_theme is None:
        return
    try:
        _, faults = read_clinic_theme(clinic_theme)
    except KioskError as error:
        faults = [str(error)]
    for fault in faults:
        yield Finding(State.LACKS, "theme", fault)
    if not faults:
        yield Finding(State.OK, "theme", str(clinic_theme))


def rights() -> Finding:
    """Whether the log can be written."""
    try:
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        told = f"{error.filename} cannot be written ({error.strerror}), so there is no log; give this user the right"
        return Finding(State.LACKS, "log", told)
    except RuntimeError:
        return Finding(State.LACKS, "log", "this user has no home folder, so there is no log; give the user one")
    return Finding(State.OK, "log", str(folder / "kiosk.log"))


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
