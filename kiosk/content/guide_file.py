# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``guide.toml``: languages, chapters, the clinic's own values, and who answers for the guide."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from kiosk.content.model import About, Author, Chapter, Guide, Option
from kiosk.content.notebook import Notebook
from kiosk.content.schedule import ALWAYS, Schedule
from kiosk.content.schedule import KEYS as SCHEDULE_KEYS
from kiosk.content.toml_file import TomlFile

NAME = "guide.toml"
PICTURES = ["tour_picture", "attract_picture", "attract_picture_upright"]
KEYS = ["languages", "published", *PICTURES, "chapters", "clinic", "about", "options", "decision_aid"]
CHAPTER_KEYS = ["id", "picture", "topics", *SCHEDULE_KEYS]
ABOUT_KEYS = ["authors", "funding", "update_policy"]


def read_guide(root: Path, found: Sequence[str], topics_of: Callable[[str], Iterable[str]], notes: Notebook) -> Guide:
    """The guide of a folder in which these languages were found; ``topics_of`` lists the topics of one.

    What the file does not say follows from the folder: every language in it, and one chapter with all topics.
    """
    file = TomlFile(root / NAME, root, notes, missing="add it; until then all topics stand in one chapter")
    file.only(file.table, KEYS)
    published = file.table.get("published")
    if published is not None and not isinstance(published, date):
        notes.error(file.where("published"), "'published' has to be a date", "write published = 2026-10-31")
    languages = _languages(file, found, notes)
    chapters = _chapters(file, notes) or (Chapter("topics", "", tuple(topics_of(languages[0]))),)
    tour, attract, upright = (file.text(file.table, name) for name in PICTURES)
    return Guide(
        languages=languages,
        chapters=chapters,
        tour_picture=tour,
        attract_picture=attract,
        attract_picture_upright=upright,
        variables=_variables(file),
        about=_about(file),
        published=_day(published),
        options=tuple(_options(file.table.get("options"))),
    )


def _options(tables: object) -> Iterator[Option]:
    """The options that can be shown; what is wrong with the others is told by the checks."""
    for table in tables if isinstance(tables, list) else ():
        match table:
            case {"id": str(name), "screen": str(screen)} if name and screen:
                yield Option(name, screen)


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _languages(file: TomlFile, found: Sequence[str], notes: Notebook) -> tuple[str, ...]:
    wanted = file.texts(file.table, "languages")
    for language in wanted:
        if wanted.count(language) > 1:
            notes.error(file.where("languages"), f"the language '{language}' is named twice", "name it once")
        if language not in found:
            mend = f"add a folder {language}/ with topics, or take it out of 'languages'"
            notes.error(file.where("languages"), f"the language '{language}' has no files", mend)
    return tuple(language for language in dict.fromkeys(wanted) if language in found) or tuple(found)


def _chapters(file: TomlFile, notes: Notebook) -> tuple[Chapter, ...]:
    chapters: dict[str, Chapter] = {}
    for table in file.subtables(file.table, "chapters"):
        file.only(table, CHAPTER_KEYS)
        name = file.text(table, "id")
        if not name or name in chapters:
            what = "a chapter has no id" if not name else f"two chapters are called '{name}'"
            notes.error(file.where(name or "chapters"), what, 'give each its own, as in id = "trial"')
            continue
        chapters[name] = Chapter(name, file.text(table, "picture"), file.texts(table, "topics"), _schedule(file, table))
    return tuple(chapters.values())


def _schedule(file: TomlFile, table: dict[str, object]) -> Schedule:
    """The days on which a chapter is shown; dates may stand with quotes or without."""
    values = {key: str(_day(value) or value) for key, value in table.items() if key in SCHEDULE_KEYS}
    if not values:
        return ALWAYS
    from kiosk.content.schedule_keys import schedule_of  # noqa: PLC0415 -- most guides, and so many a start, need none

    return schedule_of(
        values, lambda key, what, mend: file.notes.error(file.where_of_value(values[key], key), what, mend)
    )


def _variables(file: TomlFile) -> Mapping[str, str]:
    clinic = file.subtable(file.table, "clinic")
    return {f"clinic.{key}": file.text(clinic, key) for key in clinic}


def _about(file: TomlFile) -> Mapping[str, About]:
    tables = file.subtable(file.table, "about")
    return {language: _about_in(file, file.subtable(tables, language)) for language in tables}


def _about_in(file: TomlFile, table: dict[str, object]) -> About:
    file.only(table, ABOUT_KEYS)
    authors = tuple(
        Author(file.text(each, "name"), file.text(each, "role")) for each in file.subtables(table, "authors")
    )
    return About(authors, file.text(table, "funding"), file.text(table, "update_policy"))
