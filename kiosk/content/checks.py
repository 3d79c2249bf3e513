# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Checks: everything in a content folder is read, and what one file says of another is compared."""

from collections import Counter
from pathlib import Path

from kiosk.content.blocks import Picture
from kiosk.content.folder import languages_in
from kiosk.content.front_matter import split
from kiosk.content.gathering import Gathered, gather, names_of
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.letters import look_for_letters
from kiosk.content.library import Library
from kiosk.content.model import Kind
from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Problem, Where
from kiosk.content.reading import read_text
from kiosk.content.translations import source_of
from kiosk.content.untranslated import look_for_untranslated
from kiosk.content.waiting import ENDING as WAITING
from kiosk.content.waiting import look_for_waiting


def check(folder: Path) -> tuple[Problem, ...]:
    """Every problem of a folder. Raises ``ContentError`` when there is nothing to check."""
    library = Library(folder)
    return compare(library, gather(library, names_of(library)))


def compare(library: Library, pages: Gathered) -> tuple[Problem, ...]:
    """The problems of a library whose pages have all been read, be it somewhere else."""
    notes = Notebook()
    for language in library.guide.languages:
        _check_language(library, language, notes)
        _check_links(library, language, pages, notes)
    _check_chapters(library, notes)
    _check_other_folders(library, notes)
    for problem in (*pages.problems, *library.problems()):
        notes.add(problem)
    _check_unused_pictures(library, pages, notes)
    look_for_waiting(library.folder, notes)
    return notes.problems()


def _check_language(library: Library, language: str, notes: Notebook) -> None:
    default = library.guide.languages[0]
    missing = library.interface(language).missing
    if missing and library.interface(language).guide:
        where = Where(f"{language}/{INTERFACE}", 1)
        what = (
            "a word of the kiosk is missing" if len(missing) == 1 else f"{len(missing)} words of the kiosk are missing"
        )
        notes.warning(where, what, f"add under [words]: {', '.join(missing[:8])}")
    for chapter in library.guide.chapters:
        if library.chapter_title(language, chapter.id) == chapter.id and chapter.id != "topics":
            where = Where(f"{language}/{INTERFACE}", 1)
            notes.error(where, f"the chapter '{chapter.id}' has no title", f'add under [chapters]: {chapter.id} = "…"')
    look_for_letters(library, language, notes)
    library.glossary(language)
    for topic_id in library.files(language):
        _check_card(library, language, topic_id, notes)
        if language != default:
            _check_translation(library, language, topic_id, notes)
    if language != default:
        look_for_untranslated(library, language, notes)
        for topic_id in library.files(default):
            if topic_id not in library.files(language):
                where = Where(f"{language}/{topic_id}.md", 1)
                mend = f"translate it; until then it is shown in '{default}'"
                notes.warning(where, f"the topic '{topic_id}' is not translated", mend)


def _check_card(library: Library, language: str, topic_id: str, notes: Notebook) -> None:
    head = library.head(language, topic_id)
    if head.picture and library.picture(head.picture, language) is None:
        line = split(read_text(library.folder / head.file, library.folder), head.file).lines["picture"]
        mend = "put a sound file into images/, or take the line out"
        notes.error(Where(head.file, line), f"the picture '{head.picture}' cannot be shown", mend)


def _check_links(library: Library, language: str, pages: Gathered, notes: Notebook) -> None:
    default = library.guide.languages[0]
    known = library.files(default)
    of_glossary = [(language, *link) for link in library.links(language)]
    for of, where, link in dict.fromkeys([*pages.links, *of_glossary]):
        if of != language:
            continue
        if link.topic not in known:
            notes.error(where, f"a link leads to '{link.topic}', which is no topic", nearest(link.topic, list(known)))
            continue
        own = language if link.topic in library.files(language) else default
        ids = list(pages.screens.get((own, link.topic), ()))
        if link.screen is not None and link.screen not in ids:
            notes.error(where, f"'{link.topic}' has no screen '{link.screen}'", nearest(link.screen, ids))


def _check_translation(library: Library, language: str, topic_id: str, notes: Notebook) -> None:
    where = Where(library.head(language, topic_id).file, 1)
    original = library.files(library.guide.languages[0]).get(topic_id)
    if original is None:
        notes.warning(where, "this topic is missing in the default language", "add it there, or nobody can come to it")
        return
    made_from = source_of(library, topic_id)
    if made_from is not None and library.head(language, topic_id).source != made_from:
        name = original.relative_to(library.folder).as_posix()
        mend = f"translate what has changed in {name}, then write source: {made_from}"
        notes.warning(where, "the translation is behind the page that it was made from", mend)


def _check_chapters(library: Library, notes: Notebook) -> None:
    topics = library.files(library.guide.languages[0])
    in_chapters = Counter(library.topic_ids())
    for topic, count in in_chapters.items():
        if count > 1:
            notes.error(Where("guide.toml", 1), f"the topic '{topic}' stands in the chapters twice", "name it once")
        if topic not in topics:
            notes.error(
                Where("guide.toml", 1), f"a chapter names '{topic}', which is no topic", nearest(topic, list(topics))
            )
    for topic in topics:
        head = library.head(library.guide.languages[0], topic)
        if topic not in in_chapters and head.kind is not Kind.ABOUT:
            notes.warning(Where(head.file, 1), "no chapter leads to this topic", "name it in a chapter of guide.toml")
    for name in library.guide.pictures():
        if library.picture(name, library.guide.languages[0]) is None:
            notes.error(
                Where("guide.toml", 1), f"the picture '{name}' cannot be shown", "put a sound file into images/"
            )


def _check_other_folders(library: Library, notes: Notebook) -> None:
    for language in languages_in(library.folder):
        if language not in library.guide.languages:
            where = Where(f"{language}/", 1)
            notes.warning(where, f"the language '{language}' is never shown", "name it in 'languages' of guide.toml")


def _check_unused_pictures(library: Library, pages: Gathered, notes: Notebook) -> None:
    folder = library.folder / "images"
    used = {*library.guide.pictures(), *pages.pictures}
    for language in library.guide.languages:
        used |= {library.head(language, topic).picture for topic in library.files(language)}
        used |= {
            block.file for term in library.glossary(language) for block in term.meaning if isinstance(block, Picture)
        }
    told = "\n".join(problem.what for problem in notes.problems())
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        general = f"{path.name.split('.')[0]}{path.suffix}"
        shown = path.suffix == WAITING or {path.name, general} & used
        if path.is_file() and not shown and f"'{path.name}'" not in told:
            notes.hint(Where(f"images/{path.name}", 1), "no page shows this picture", "use it, or remove the file")
