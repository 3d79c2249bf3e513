# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""IPDAS: the international criteria for decision aids, as far as a program can tell whether they are met.

Version 4.0 (Joseph-Williams and others 2013, doi 10.1177/0272989X13501721), in our own words: six criteria that make
something a decision aid, six that make it safe to hand out, and the quality criteria. What speaks of screening tests
alone is left out. What only people can judge is listed, and never counted as met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Table
from kiosk.quality.counts import counts_in
from kiosk.quality.options import ENOUGH_TO_COMPARE, described
from kiosk.quality.passages import passages_of, text_of
from kiosk.quality.yardsticks import Item, Yardstick

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.quality.options import Described
    from kiosk.quality.yardsticks import Ground


def has(role: str) -> Callable[[Ground], bool]:
    """Whether there is a screen of this role to read."""
    return lambda ground: any(screen.blocks for screen in ground.survey.role(ground.language, role))


def each_option(rule: Callable[[Ground, Described], bool]) -> Callable[[Ground], bool]:
    """Whether there are options to choose from, all of them described, and this is so for each."""

    def met(ground: Ground) -> bool:
        options = described(ground.survey, ground.language)
        enough = len(options) == len(ground.survey.declared.options) >= ENOUGH_TO_COMPARE
        return enough and all(rule(ground, option) for option in options)

    return met


def free_of(*checks: str) -> Callable[[Ground], bool]:
    """Whether these checks find nothing."""
    return lambda ground: ground.free_of(*checks)


def _decision_is_said(ground: Ground) -> bool:
    return has("decision")(ground) and ground.free_of("decision")


def _nothing_is_an_option(ground: Ground) -> bool:
    return any(option.no_procedure for option in ground.survey.declared.options)


def _equal_detail(ground: Ground) -> bool:
    return each_option(lambda _, option: option.words > 0)(ground) and ground.free_of("option-length")


def _numbers_cited(ground: Ground) -> bool:
    cited = any(report.cited for report in ground.reports)
    return cited and ground.free_of("number-without-source")


def _number_or_doubt(ground: Ground, option: Described) -> bool:
    """An option has a number out of 100, or says what nobody knows; one of all has a number at least."""
    return _number(ground, option) or bool(option.parts.get("unknown"))


def _number(ground: Ground, option: Described) -> bool:
    words = ground.survey.library.words(ground.language)
    return any(any(counts_in(passage.text, words)) for passage in passages_of(option.screen))


def _outcomes(ground: Ground) -> bool:
    options = described(ground.survey, ground.language)
    return each_option(_number_or_doubt)(ground) and any(_number(ground, option) for option in options)


def _compared(ground: Ground) -> bool:
    """A table with a row or a column for each option, and no empty cell."""
    wanted = len(ground.survey.declared.options)
    screens = ground.survey.role(ground.language, "comparison")
    tables = [block for screen in screens for block in screen.blocks if isinstance(block, Table)]
    large = [table for table in tables if max(len(table.rows), len(table.header) - 1) >= wanted > 0]
    return any(all(text_of(cell) for row in table.rows for cell in row) for table in large)


def _has_chances(ground: Ground) -> bool:
    return any(report.chances for report in ground.reports)


def _chances_free_of(check: str) -> Callable[[Ground], bool]:
    return lambda ground: _has_chances(ground) and ground.free_of(check)


def _has_questions(ground: Ground) -> bool:
    return any(report.checklists for report in ground.reports)


def _readability(ground: Ground) -> bool:
    return any(report.measures for report in ground.reports)


QUALIFYING = Yardstick(
    "IPDAS qualifying",
    (
        Item("Q1", "says what the condition is", has("condition")),
        Item("Q2", "names the decision in so many words", _decision_is_said),
        Item("Q3", "lists the options, doing nothing among them", _nothing_is_an_option),
        Item(
            "Q4", "tells the good points of each option", each_option(lambda _, each: bool(each.parts.get("benefits")))
        ),
        Item("Q5", "tells the bad points of each option", each_option(lambda _, each: bool(each.parts.get("harms")))),
        Item("Q6", "says what it is like to live with the results", has("living")),
    ),
)

CERTIFYING = Yardstick(
    "IPDAS certifying",
    (
        Item("C1", "shows all options in equal detail", _equal_detail),
        Item("C2", "names its sources, and one for each number", _numbers_cited),
        Item("C3", "says when it was published", lambda ground: ground.survey.library.guide.published is not None),
        Item("C4", "says how and when it is checked again", free_of("update-policy", "review-date", "overdue-review")),
        Item(
            "C5", "says of each option what is not known", each_option(lambda _, each: bool(each.parts.get("unknown")))
        ),
        Item("C6", "says who paid for it", free_of("funding")),
    ),
)

QUALITY = Yardstick(
    "IPDAS quality",
    (
        Item("1", "tells the course without treatment", has("untreated")),
        Item("2", "has a table that compares the options", _compared),
        Item("3", "tells outcomes of the options in numbers, or that there are none", _outcomes),
        Item("4", "says of each chance for whom it holds", _chances_free_of("chance-without-people")),
        Item("5", "tells how many people, not only how many more", _chances_free_of("relative-risk")),
        Item("6", "says of each chance for which time it holds", _chances_free_of("chance-without-time")),
        Item("7", "counts out of one number everywhere", free_of("mixed-denominators", "one-in-x", "percentage")),
        Item("8", "shows chances in words, figures and pictures", _has_chances),
        Item("9", "asks what matters most to the reader", has("values")),
        Item("10", "leads to a decision step by step", has("steps")),
        Item("11", "has questions to take to a visit", _has_questions),
        Item("12", "patients said what they need"),
        Item("13", "professionals said what they need"),
        Item("14", "patients outside the team have reviewed it"),
        Item("15", "professionals outside the team have reviewed it"),
        Item("16", "was tried with patients who had to decide"),
        Item("17", "was tried with professionals"),
        Item("18", "says how the evidence was chosen", has("evidence")),
        Item("19", "says how good the evidence is", has("certainty")),
        Item("20", "names the authors and their roles", free_of("authors")),
        Item("21", "has a measured readability", _readability),
        Item("22", "was shown to lead to choices that fit the patients' values"),
        Item("23", "was shown to leave patients with better knowledge"),
    ),
)
