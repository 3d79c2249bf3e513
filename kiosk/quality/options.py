# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Options: each is named, described, and shown with its good and bad points at the same length."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from kiosk.content.blocks import Listing, Picture
from kiosk.content.inline import Strong, plain_text
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.interface_file import OPTION_PARTS
from kiosk.content.problems import Where
from kiosk.quality.finding import Remark
from kiosk.quality.passages import passages_in, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.blocks import Blocks, Item
    from kiosk.content.model import Screen
    from kiosk.quality.declarations import Option
    from kiosk.quality.survey import Survey

SHORTEST, LONGEST = 0.67, 1.5
"""Words of an option, measured against the median of the others."""

ENOUGH_TO_COMPARE = 2


@dataclass(frozen=True)
class Described:
    """An option in one language: its screen, and the words of each of its parts."""

    option: Option
    screen: Screen
    parts: Mapping[str, int]
    words: int


def described(survey: Survey, language: str) -> tuple[Described, ...]:
    """The options whose screens are there."""
    labels = {part: label.casefold() for part, label in survey.library.interface(language).option_parts.items()}
    found = []
    for option in survey.declared.options:
        for screen in survey.screens(language, option.screen)[:1]:
            parts = {part: _words_behind(screen, label) for part, label in labels.items()}
            found.append(Described(option, screen, parts, _words(screen.blocks)))
    return tuple(found)


def few_options(survey: Survey) -> Iterator[Remark]:
    """A decision needs two ways at least, and one of them is to do nothing."""
    options = survey.declared.options
    if not survey.declared.decides:
        return
    if len(options) < ENOUGH_TO_COMPARE:
        mend = 'add [[options]] with id = "…" and screen = "…" for each way that the patient can choose'
        yield Remark(Where("guide.toml", 1), "the guide declares fewer than two options", mend)
    elif not any(option.no_procedure for option in options):
        mend = "add the option of no new treatment, with no_procedure = true"
        yield Remark(options[0].where, "no option of the guide is to do without a procedure", mend)


def unnamed_options(survey: Survey) -> Iterator[Remark]:
    """An option has a name in each language."""
    for language in survey.languages:
        names = survey.library.interface(language).options
        for option in survey.declared.options:
            if not names.get(option.id):
                mend = f'add under [options]: {option.id} = "…"'
                yield Remark(Where(f"{language}/{INTERFACE}", 1), f"the option '{option.id}' has no name", mend)


def unlabelled_parts(survey: Survey) -> Iterator[Remark]:
    """Without the labels of a language, the parts of its options cannot be told apart."""
    for language in survey.languages if survey.declared.options else ():
        said = survey.library.interface(language).option_parts
        missing = [part for part in OPTION_PARTS if not said.get(part)]
        if missing:
            mend = f"add under [option_parts]: {', '.join(missing)}, as the points of the options begin"
            yield Remark(Where(f"{language}/{INTERFACE}", 1), "the labels of the options' parts are not known", mend)


def options_without_benefits(survey: Survey) -> Iterator[Remark]:
    """The good points of each."""
    yield from _without(survey, "benefits", "no good points")


def options_without_harms(survey: Survey) -> Iterator[Remark]:
    """The bad points of each."""
    yield from _without(survey, "harms", "no bad points")


def options_without_doubts(survey: Survey) -> Iterator[Remark]:
    """What nobody knows of each."""
    yield from _without(survey, "unknown", "nothing that is not known")


def unequal_options(survey: Survey) -> Iterator[Remark]:
    """What is compared has equal room, or the longest seems best."""
    for language in survey.languages:
        options = described(survey, language)
        for each in options if len(options) >= ENOUGH_TO_COMPARE else ():
            usual = median(other.words for other in options if other is not each)
            least, most = round(usual * SHORTEST), round(usual * LONGEST)
            if not least <= each.words <= most:
                what = f"the option '{each.screen.title}' has {each.words} words, the others about {usual:.0f}"
                yield Remark(each.screen.where, what, f"give it {least} to {most}: all options in equal detail")


def _without(survey: Survey, part: str, lacks: str) -> Iterator[Remark]:
    for language in survey.languages:
        label = survey.library.interface(language).option_parts.get(part, "")
        for each in described(survey, language) if label else ():
            if not each.parts[part]:
                what = f"the option '{each.screen.title}' tells {lacks}"
                yield Remark(each.screen.where, what, f"add a point that begins with '**{label}**'")


def _words_behind(screen: Screen, label: str) -> int:
    """How many words stand behind a label; 0 when it is missing."""
    items = [item for block in screen.blocks if isinstance(block, Listing) for item in block.items]
    words = [_words(item.blocks) for item in items if _label(item) == label]
    return max(0, sum(words) - len(label.split()) * len(words))


def _label(item: Item) -> str:
    text = getattr(item.blocks[0], "text", ())
    first = text[0] if isinstance(text, tuple) and text else None
    return shown(plain_text(first.children)).casefold() if isinstance(first, Strong) else ""


def _words(blocks: Blocks) -> int:
    texts = [block for block in blocks if not isinstance(block, Picture)]
    return sum(len(passage.text.split()) for passage in passages_in(tuple(texts)))
