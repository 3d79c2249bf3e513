# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Judging a new version of a guide: which files make it worse than the one that is shown."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kiosk.content.changes import general_name
from kiosk.content.folder import ENDING, PICTURES, topic_id
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.model import Kind
from kiosk.content.notebook import nearest
from kiosk.content.problems import Level, Problem, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.content.gathering import Name
    from kiosk.content.library import Library

    Tell = Callable[[str], None]
    """Told of each file before it is read: one that takes too long is known by that."""


def new_errors(
    before: Library, after: Library, files: Iterable[str], tell: Tell, *, pages_alone: bool
) -> list[Problem]:
    """The errors that the guide did not have before these files of it were changed, be they ``pages_alone`` or not."""
    names = affected(before, after, files)
    found = list(_of_pages(after, names, tell))
    tell(GUIDE)
    found += [*(() if pages_alone else _of_the_guide(after)), *_noted(after)]
    if not found:
        return []
    old = [*_of_pages(before, names, tell), *_of_the_guide(before), *_noted(before)]
    known = {(problem.where.file, problem.what) for problem in old}
    return [problem for problem in found if (problem.where.file, problem.what) not in known]


def affected(before: Library, after: Library, files: Iterable[str]) -> set[Name]:
    """The pages that may say something else when these files have changed."""
    files = tuple(files)
    names = {name for file in files if (name := _name(file)) is not None}
    needles = {general_name(PurePosixPath(file)).encode() for file in files if file.startswith(f"{PICTURES}/")}
    needles |= {f"[^{name}]".encode() for name in before.references().keys() - after.references().keys()}
    needles |= {f"{{{name}}}".encode() for name in before.guide.variables.keys() - after.guide.variables.keys()}
    for language in after.guide.languages if needles else ():
        for topic, path in after.files(language).items():
            text = path.read_bytes()
            if any(needle in text for needle in needles):
                names.add((language, topic))
    return names


def _name(file: str) -> Name | None:
    """The page that a file is, if it is one."""
    language, _, name = file.partition("/")
    return (language, topic_id(name)) if name.lower().endswith(ENDING) and "/" not in name else None


def _of_pages(library: Library, names: Iterable[Name], tell: Tell) -> Iterator[Problem]:
    """What is wrong with the heads of these pages; that of their text is noted while they are read."""
    for language, topic in sorted(names):
        path = library.files(language).get(topic)
        if path is None or language not in library.guide.languages:
            continue
        tell(path.relative_to(library.folder).as_posix())
        head = library.head(language, topic)
        if head.kind is Kind.GLOSSARY:
            library.glossary(language)
        else:
            library.topic(language, topic)
        if head.picture and library.picture(head.picture, language) is None:
            yield _error(head.file, f"the picture '{head.picture}' cannot be shown", "put it into images/")


def _noted(library: Library) -> Iterator[Problem]:
    """What was noted while the guide, its words and some pages were read."""
    library.references()
    for language in library.guide.languages:
        library.interface(language)
    yield from (problem for problem in library.problems() if problem.level is Level.ERROR)
    topics = library.files(library.guide.languages[0])
    for language in library.guide.languages:
        for where, link in library.links(language):
            if link.topic not in topics:
                what = f"a link leads to '{link.topic}', which is no topic"
                yield Problem(where, Level.ERROR, what, nearest(link.topic, list(topics)))


def _of_the_guide(library: Library) -> Iterator[Problem]:
    """What home could not show."""
    known = library.files(library.guide.languages[0])
    for topic in library.topic_ids():
        if topic not in known:
            mend = f"add {library.guide.languages[0]}/{topic}{ENDING}, or take it out of its chapter"
            yield _error(GUIDE, f"the topic '{topic}' has no file", mend)
    for name in library.guide.pictures():
        if library.picture(name, library.guide.languages[0]) is None:
            yield _error(GUIDE, f"the picture '{name}' cannot be shown", "put a sound file into images/")


def _error(file: str, what: str, mend: str) -> Problem:
    return Problem(Where(file, 1), Level.ERROR, what, mend)
