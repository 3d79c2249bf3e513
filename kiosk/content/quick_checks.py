# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Quick checks of a topic: which there are, where each stands, and the link to the screen that explains it."""

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.blocks import Blocks, Callout, Item, Listing, QuickCheck
from kiosk.content.folder import topic_id
from kiosk.content.inline import Inlines, Text, TopicLink
from kiosk.content.inlines import stripped
from kiosk.content.model import Topic


class Reason(NamedTuple):
    """Why an answer is right or not, and the link to what explains it, which ended it."""

    text: Inlines
    link: TopicLink | None


class Placed(NamedTuple):
    """A quick check, and the index of the screen that it stands on."""

    screen: int
    check: QuickCheck


def reason_of(check: QuickCheck, chosen: int) -> Reason:
    """What there is to say to an answer: its own reason, else that of the right one; likewise for the link."""
    own, right = (_parted(check.answers[index].reason) for index in (chosen, check.right))
    return Reason(own.text or right.text, own.link or right.link)


def link_of(check: QuickCheck) -> TopicLink | None:
    """The link to the screen that explains the right answer."""
    return _parted(check.answers[check.right].reason).link


def topic_of(check: QuickCheck) -> str:
    """The topic in whose file the check is written."""
    return topic_id(check.where.file.rpartition("/")[2])


def checks_of(topic: Topic) -> tuple[Placed, ...]:
    """The quick checks of a topic, in reading order."""
    screens = enumerate(topic.screens)
    return tuple(Placed(index, check) for index, screen in screens for check in checks_in(screen.blocks))


def checks_in(blocks: Blocks) -> Iterator[QuickCheck]:
    """The quick checks among these blocks, and inside them."""
    for block in blocks:
        match block:
            case QuickCheck():
                yield block
            case Callout():
                yield from checks_in(block.blocks)
            case Listing(_, _, items):
                for item in items:
                    yield from _in_item(item)
            case _:
                pass


def _in_item(item: Item) -> Iterator[QuickCheck]:
    return checks_in(item.blocks)


def _parted(reason: Inlines) -> Reason:
    match stripped(reason):
        case (*before, TopicLink() as link) | (*before, TopicLink() as link, Text(".")):
            return Reason(stripped(tuple(before)), link)
        case whole:
            return Reason(whole, None)
