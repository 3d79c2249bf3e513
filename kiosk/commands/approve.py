# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk approve``: a clinician has read these pages, and answers for them until a day."""

import stat
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path, PurePath

from kiosk.authoring.approval import Approval, approved
from kiosk.commands.arguments import nearest
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.commands.progress import Progress
from kiosk.content.folder import topic_id
from kiosk.content.library import Library
from kiosk.content.problems import Level, Unreadable
from kiosk.errors import KioskError
from kiosk.quality.finding import Finding
from kiosk.quality.inspection import inspect
from kiosk.quality.page_checks import TO_DO
from kiosk.whole_file import write_whole


def approve(topics: Sequence[str], by: str, until: date, languages: Sequence[str] | None, folder: Path | None) -> int:
    """Approve all of the pages or none of them; 1 when one has something that must not be approved."""
    signed = _signed(by, until)
    content = content_folder(folder)
    library = open_library(content)
    pages = list(dict.fromkeys(_pages(library, topics, languages or library.guide.languages[:1])))
    faults = list(_faults(content, signed.on, {_name(library, page) for page in pages}))
    if faults:
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        sys.stderr.write("kiosk: nothing was approved; mend this first\n")
        return 1
    for page, text in [(page, _text(library, page, signed)) for page in pages]:
        _save(page, text)
        told = f"approved by {signed.by} on {signed.on}, to be checked again by {signed.until}"
        sys.stdout.write(f"{_name(library, page)}: {told}\n")
    for name in _others(library, pages):
        sys.stdout.write(f"{name}: not approved by this; read it too, then name its language with --lang\n")
    return 0


def _signed(by: str, until: date) -> Approval:
    name, today = " ".join(by.split()), datetime.now().astimezone().date()
    if not name or not name.isprintable():
        raise KioskError('nobody is named; say who has read the pages, as in --by "Dr A. Example"')
    if until < today:
        mend = "say by which day the pages are to be checked again, as in --until 2027-10-31"
        raise KioskError(f"{until} has passed; {mend}")
    return Approval(name, today, until)


def _pages(library: Library, topics: Sequence[str], languages: Sequence[str]) -> Iterator[Path]:
    """The files that are meant, be they named ``trial`` or ``07-trial.md``."""
    for language in languages:
        if language not in library.guide.languages:
            raise KioskError(f"the content has no language '{language}'{nearest(language, library.guide.languages)}")
        files = library.files(language)
        for named in topics:
            topic = topic_id(PurePath(named).name)
            if topic not in files:
                raise KioskError(f"there is no topic '{named}' in '{language}'{nearest(topic, list(files))}")
            yield files[topic]


def _faults(content: Path, today: date, names: set[str]) -> Iterator[Finding]:
    """What is wrong with these pages, so that nobody may answer for them."""
    with Progress(sys.stderr) as progress:
        found = inspect(content, today, progress.show)
    for told in found.told:
        if told.problem.where.file in names and (told.problem.level is Level.ERROR or told.check == TO_DO):
            yield told


def _text(library: Library, page: Path, signed: Approval) -> bytes:
    try:
        if not page.stat().st_mode & stat.S_IWUSR:
            raise KioskError(f"{page} is read-only; make it writable and run this again, nothing was approved")
        return approved(page.read_bytes(), signed, _name(library, page))
    except Unreadable as error:
        raise KioskError(f"{error.problem.where.file}: {error.problem.what}; {error.problem.mend}") from error
    except OSError as error:
        raise KioskError(f"{page} cannot be read ({error.strerror}); nothing was approved") from error


def _save(page: Path, text: bytes) -> None:
    try:
        write_whole(page.resolve(), text)
    except OSError as error:
        raise KioskError(f"{page} cannot be written ({error.strerror}); it and what follows is not approved") from error


def _others(library: Library, pages: Sequence[Path]) -> Iterator[str]:
    """The same topics in other languages."""
    topics = dict.fromkeys(topic_id(page.name) for page in pages)
    for language in library.guide.languages:
        files = library.files(language)
        yield from (_name(library, files[topic]) for topic in topics if topic in files and files[topic] not in pages)


def _name(library: Library, page: Path) -> str:
    return page.relative_to(library.folder).as_posix()
