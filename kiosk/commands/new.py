# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk new``: a topic, a frequent question or a language to begin with. No file is ever overwritten."""

import shutil
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.authoring.pages import (
    name_for,
    new_questions,
    new_topic,
    same_question,
    there_already,
    topic_for,
    with_question,
)
from kiosk.authoring.tongue import CODE, WAITING, interface_text, to_translate
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.content.folder import ENDING
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.library import Library
from kiosk.content.model import Kind, Status
from kiosk.content.problems import Unreadable
from kiosk.content.reading import read_text
from kiosk.errors import KioskError
from kiosk.whole_file import HALF, write_whole

A_YEAR = timedelta(days=365)


def new(what: str, title: str, folder: Path | None) -> int:
    """Make it, and say what to do next."""
    library = open_library(content_folder(folder))
    said = " ".join(title.split())
    if not said or not said.isprintable():
        raise KioskError('it has no name; write one between quotes, as in kiosk new topic "The trial"')
    try:
        lines = {"topic": _topic, "faq": _question, "language": _language}[what](library, said)
    except Unreadable as error:
        raise KioskError(f"'{said}' cannot be used: {error.problem.what}; {error.problem.mend}") from error
    except FileExistsError as error:
        raise KioskError(f"{error.filename} is there already; nothing was made") from error
    except OSError as error:
        raise KioskError(
            f"{error.filename} cannot be written ({error.strerror}); check the path and its rights"
        ) from error
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def _topic(library: Library, title: str) -> Sequence[str]:
    topic = topic_for(title)
    if not topic:
        raise KioskError(f"'{title}' has no letter to name a file by; write a title with words")
    page = _new_page(library, topic)
    _write_new(page, new_topic(title, topic, _next_check()).encode())
    name = page.relative_to(library.folder).as_posix()
    return (
        f"{name} is made, as a draft; write it where it says TODO",
        f'next: name it in a chapter of guide.toml, as in topics = ["{topic}"], then run kiosk check',
    )


def _question(library: Library, question: str) -> Sequence[str]:
    language = library.guide.languages[0]
    topic = library.topic_of_kind(Kind.FAQ)
    if topic is None:
        page = _new_page(library, "faq")
        _write_new(page, new_questions(question, "faq", _next_check()).encode())
        name = page.relative_to(library.folder).as_posix()
        return (
            f"{name} is made, as a draft, with this question; write it where it says TODO",
            'next: name it in a chapter of guide.toml, as in topics = ["faq"], then run kiosk check',
        )
    page, head = library.files(language)[topic], library.head(language, topic)
    if (line := same_question(read_text(page, library.folder), question)) is not None:
        raise KioskError(f"{head.file}:{line} asks this already; nothing was made")
    write_whole(page.resolve(), with_question(page.read_bytes(), question))
    last = read_text(page, library.folder).rstrip("\n").count("\n") + 1
    lines = [f"{head.file}:{last}: write the answer there, then run kiosk check"]
    if head.status is not Status.DRAFT:
        lines.append(f"{head.file} was approved; it counts as a draft until a clinician has read it again")
    return lines


def _language(library: Library, code: str) -> Sequence[str]:
    if CODE.fullmatch(code) is None:
        raise KioskError(f"'{code}' is no code of a language; write it as de, de-CH or uz-Cyrl")
    there = next((each.name for each in library.folder.iterdir() if each.name.casefold() == code.casefold()), None)
    if there is not None:
        raise KioskError(f"{there}/ is there already; nothing was made")
    default, target = library.guide.languages[0], library.folder / code
    half = library.folder / f".{code}{HALF}"
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir()
    try:
        files = library.files(default)
        _write_new(half / INTERFACE, interface_text(code, library.interface(default)).encode())
        for page in files.values():
            _write_new(half / f"{WAITING}{page.name}", to_translate(page.read_bytes(), f"{default}/{page.name}"))
        half.rename(target)
    finally:
        shutil.rmtree(half, ignore_errors=True)
    first = next((page.name for page in files.values()), f"trial{ENDING}")
    return (
        f"{code}/ is made, with {len(files)} pages to translate; patients see none of it yet",
        f"next: translate {code}/{INTERFACE}",
        f"      translate a page, then take the {WAITING} from its name: {WAITING}{first} becomes {first}",
        f'      name "{code}" among the languages of guide.toml, with an [about.{code}], then run kiosk check',
    )


def _new_page(library: Library, topic: str) -> Path:
    """Where a page of the default language goes. Raises ``KioskError`` when it is there already."""
    folder = library.folder / library.guide.languages[0]
    pages = [page for language in library.guide.languages for page in (library.folder / language).glob(f"*{ENDING}")]
    if (there := there_already(topic, pages)) is not None:
        raise KioskError(
            f"{there.relative_to(library.folder).as_posix()} is the topic '{topic}' already; nothing was made"
        )
    return folder / name_for(topic, (page.name for page in pages))


def _write_new(file: Path, text: bytes) -> None:
    with file.open("xb") as stream:
        stream.write(text)


def _next_check() -> date:
    return datetime.now().astimezone().date() + A_YEAR
