# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What each topic of the tour has: an opening that says what it is for, key points, what one can do, a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Callout, CalloutKind, Listing, Picture, Prose
from kiosk.content.model import Kind
from kiosk.content.problems import Where
from kiosk.quality.finding import Remark
from kiosk.quality.passages import text_of
from kiosk.quality.sentences import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page

MOST_WORDS = 20


def long_openings(page: Page) -> Iterator[Remark]:
    """The first sentence says in a breath what the topic is for."""
    if page.head.kind is not Kind.TOPIC or not page.screens:
        return
    first = page.screens[0].blocks[0]
    if not isinstance(first, Prose):
        mend = "begin with a sentence that says what the topic is for"
        yield Remark(first.where, "the topic does not begin with a sentence", mend)
        return
    found = sentences(text_of(first.text), page.vocabulary)
    count = len(words(found[0])) if found else 0
    if count > MOST_WORDS:
        what = f"the first sentence of the topic has {count} words"
        yield Remark(first.where, what, f"keep to {MOST_WORDS}: what it is about, and why it matters")


def no_key_points(page: Page) -> Iterator[Remark]:
    """What one should remember, in a few points."""
    if page.head.kind is Kind.TOPIC and not _callouts(page, CalloutKind.KEY):
        yield Remark(_top(page), "the topic has no key points", "add !!! key with a few points to its last screen")


def no_action(page: Page) -> Iterator[Remark]:
    """What one can do now."""
    if page.head.kind is Kind.TOPIC and not _callouts(page, CalloutKind.ACTION):
        mend = "add !!! action with one or two steps to its last screen"
        yield Remark(_top(page), "the topic does not say what the reader can do", mend)


def no_steps(page: Page) -> Iterator[Remark]:
    """What one can do, as steps with numbers."""
    actions = _callouts(page, CalloutKind.ACTION) if page.head.kind is Kind.TOPIC else []
    steps = any(isinstance(block, Listing) and block.ordered for action in actions for block in action.blocks)
    if actions and not steps:
        mend = "write each on a line of its own, as in '1. Ask your team.'"
        yield Remark(actions[0].where, "what the reader can do is not parted into steps", mend)


def no_picture(page: Page) -> Iterator[Remark]:
    """Something to see."""
    if page.head.kind is Kind.TOPIC and not any(isinstance(block, Picture) for block in page.blocks):
        yield Remark(_top(page), "the topic has no picture", "add one where it helps to understand something")


def _callouts(page: Page, kind: CalloutKind) -> list[Callout]:
    return [block for block in page.blocks if isinstance(block, Callout) and block.kind is kind]


def _top(page: Page) -> Where:
    return Where(page.head.file, 1)
