# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Statements to weigh: enough and not too many, each once, none that judges, and none of the options left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.inline import plain_text
from kiosk.content.model import Kind
from kiosk.content.values import statements, strangers
from kiosk.quality.finding import Remark
from kiosk.quality.passages import passages_in, shown
from kiosk.quality.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Topic
    from kiosk.content.values import Statement
    from kiosk.quality.survey import Survey

FEWEST, MOST = 4, 12
"""Fewer leave out what matters to many, and after more nobody remembers the first."""


def poor_sets(survey: Survey) -> Iterator[Remark]:
    """Too few statements or too many, and the same one on two screens."""
    for _, topic, told in _weighing(survey):
        if not FEWEST <= len(told) <= MOST:
            what = f"there are {len(told)} statements to weigh"
            mend = f"ask for {FEWEST} to {MOST}, each under a line ## Heading"
            yield Remark(topic.screens[0].where, what, mend)
        found: set[str] = set()
        for each in told:
            words = " ".join(shown(each.screen.title).casefold().strip(" .!?").split())
            if words in found:
                yield Remark(each.screen.where, f"the statement '{each.screen.title}' stands here twice", "remove one")
            found.add(words)


def wrong_options(survey: Survey) -> Iterator[Remark]:
    """The list below a statement names options and nothing else, and something speaks for each of them."""
    for _, topic, told in _weighing(survey):
        for each in told:
            for item in strangers(each.screen, survey.library.guide):
                text = shown(plain_text(getattr(item.blocks[0], "text", ())))
                mend = "link each point of the last list to the screen of an option, as in [Training](options#training)"
                yield Remark(item.where, f"'{text}' is no link to an option of guide.toml", mend)
        spoken_for = {option for each in told for option in each.toward}
        for option in survey.library.guide.options if spoken_for else ():
            if option not in spoken_for:
                what = f"no statement speaks for the option '{option.id}'"
                mend = "add one, or name the option in the list below a statement that speaks for it"
                yield Remark(topic.screens[0].where, what, mend)


def unlike_the_original(survey: Survey) -> Iterator[Remark]:
    """A translation asks the same: a patient may change the language between two statements."""
    original: dict[str, tuple[Statement, ...]] = {}
    for _, topic, told in _weighing(survey):
        first = original.setdefault(topic.head.id, told)
        if [each.toward for each in told] != [each.toward for each in first]:
            others = zip(told, first, strict=False)
            other = next((each for each, asked in others if each.toward != asked.toward), None)
            what = f"the statements are not those of '{survey.languages[0]}', or speak for other options"
            mend = "give both languages the same statements and options, in the same order"
            yield Remark((other.screen if other is not None else topic.screens[0]).where, what, mend)


def loaded(survey: Survey) -> Iterator[Remark]:
    """Words that judge before the patient does."""
    for language, _, told in _weighing(survey):
        pattern = vocabulary_of(language).pattern("loaded")
        for each in told:
            for text in (each.screen.title, *(passage.text for passage in passages_in(each.blocks))):
                found = pattern.search(text)
                if found is not None:
                    what = f"'{found[0]}' may judge before the reader does"
                    yield Remark(each.screen.where, what, "say it without, if you can")


def _weighing(survey: Survey) -> Iterator[tuple[str, Topic, tuple[Statement, ...]]]:
    """The topics of values that are there in each language, with their statements."""
    library = survey.library
    for language in survey.languages:
        for name in library.files(language):
            topic = library.topic(language, name) if library.head(language, name).kind is Kind.VALUES else None
            if topic is not None:
                yield language, topic, statements(topic, library.guide)
