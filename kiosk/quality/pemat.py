# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""PEMAT-informed: what a program can tell of the items of the Patient Education Materials Assessment Tool.

PEMAT-P (AHRQ, free to use) is meant for people who read and judge. This is an adaptation that nobody has validated,
and neither its authors nor AHRQ endorse it. An item is met when nearly all screens are without a finding of its checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.quality.yardsticks import Item, Yardstick

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.quality.yardsticks import Ground


def _without(*checks: str) -> Callable[[Ground], bool]:
    return lambda ground: ground.nearly_free_of(*checks)


def _easy(ground: Ground) -> bool:
    measured = [measure for report in ground.reports for measure in report.measures]
    return bool(measured) and all(measure.holds for measure in measured)


def _has_checklist(ground: Ground) -> bool:
    return any(report.checklists for report in ground.reports)


PEMAT = Yardstick(
    "PEMAT-informed",
    (
        Item("1", "the purpose is clear at once", _without("long-opening")),
        Item("2", "nothing leads away from the purpose"),
        Item("3", "everyday words", _easy),
        Item("4", "medical terms are explained", _without("unexplained-word", "unexplained-acronym")),
        Item("5", "the active voice", _without("passive")),
        Item("6", "numbers are clear", _without("percentage", "one-in-x", "mixed-denominators", "many-numbers")),
        Item("7", "the reader need not reckon", _without("relative-risk")),
        Item("8", "short pieces", _without("long-paragraph", "long-sentence", "long-list")),
        Item("9", "headings say something", _without("empty-heading")),
        Item("10", "the order makes sense"),
        Item("11", "a summary", _without("key-points")),
        Item("12", "key points catch the eye", _without("key-points", "empty-screen")),
        Item("15", "pictures where they help", _without("picture")),
        Item("16", "pictures do not distract"),
        Item("17", "pictures have captions", _without("caption")),
        Item("18", "pictures are clear"),
        Item("19", "tables are simple", _without("wide-table", "long-table-header", "empty-cell")),
        Item("20", "says what the reader can do", _without("action")),
        Item("21", "speaks to the reader"),
        Item("22", "actions are parted into steps", _without("action-steps")),
        Item("23", "a list or planner to act with", _has_checklist),
        Item("25", "says how to use charts and tables"),
        Item("26", "pictures show how to act"),
    ),
)
