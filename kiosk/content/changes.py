# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What has changed in a guide, as those need to know it who keep something that was made of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kiosk.content.folder import ENDING, PICTURES, topic_id
from kiosk.content.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.blocks import Picture
    from kiosk.content.library import Library
    from kiosk.content.model import Topic

ALONE = (Kind.TOPIC, Kind.FAQ, Kind.QUESTIONS)
"""Kinds of topics that say nothing on the pages of others."""


@dataclass(frozen=True)
class Changes:
    """The topics whose text has changed, in whatever language, and the pictures that look otherwise.

    ``throughout``: what every page depends on has changed, such as the words of the kiosk or the glossary.
    """

    topics: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    throughout: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Both, one after the other."""
        both = (self.topics | other.topics, self.pictures | other.pictures)
        return Changes(*both, self.throughout or other.throughout)

    def touch(self, topic: Topic | None, name: str) -> bool:
        """Whether the text or a picture of a topic has changed; ``topic`` is as it was before, None if nobody knows."""
        if self.throughout or name in self.topics or topic is None:
            return True
        return bool(self.pictures) and not self.pictures.isdisjoint(
            general_name(PurePosixPath(file)) for shown in topic.pictures() for file in _files(shown)
        )


THROUGHOUT = Changes(throughout=True)


def changes_of(files: Iterable[str], before: Library, after: Library) -> Changes:
    """What it means for a guide that these files of it have changed."""
    topics, pictures, throughout = set(), set(), before.guide != after.guide
    for file in files:
        path = PurePosixPath(file)
        if path.parts[0] == PICTURES:
            pictures.add(general_name(path))
        elif path.suffix.lower() == ENDING:
            topic = topic_id(path.name)
            topics.add(topic)
            throughout |= before.kind(topic) not in ALONE or after.kind(topic) is not before.kind(topic)
        else:
            throughout = True
    return Changes(frozenset(topics), frozenset(pictures), throughout)


def general_name(picture: PurePosixPath) -> str:
    """What a picture of any language is for: ``trial`` for ``trial.de.svg``, and for what is said in a film."""
    return picture.name.partition(".")[0]


def _files(picture: Picture) -> tuple[str, ...]:
    return (picture.file, picture.film.file) if picture.film is not None else (picture.file,)
