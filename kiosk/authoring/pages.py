# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""New pages: where a topic goes, what its file is called, and how a question is put behind others."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path, PurePath

from kiosk.authoring.front_values import coding_of
from kiosk.authoring.templates import question_text, questions_text, topic_text
from kiosk.content.folder import ENDING, topic_id
from kiosk.content.front_matter import head_of, split
from kiosk.content.notebook import Notebook
from kiosk.content.problems import Unreadable
from kiosk.content.topic_file import slug

LONGEST_NAME = 60
"""Letters; the id stands in links, and has to be typed."""

_NUMBER = re.compile(r"(\d+)[-_. ]")
_HEADING = re.compile(r"##[ \t]+(.*)")


def name_for(topic: str, names: Iterable[str]) -> str:
    """``13-the-trial.md``, behind the files that are there; without a number where they have none."""
    names = [name for name in names if name.lower().endswith(ENDING)]
    numbers = [found[1] for name in names if (found := _NUMBER.match(name.lstrip("_"))) is not None]
    if names and not numbers:
        return f"{topic}{ENDING}"
    width = max((len(number) for number in numbers), default=2)
    number = max((int(number) for number in numbers), default=0) + 1
    return f"{number:0{width}}-{topic}{ENDING}"


def topic_for(title: str) -> str:
    """The id of a topic with this title; empty where it holds no letter or figure."""
    name = slug(title)
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME].rpartition("-")[0] or name[:LONGEST_NAME]


def new_topic(title: str, topic: str, review_by: date) -> str:
    """The text of a new topic. Raises ``Unreadable`` when the title cannot be one."""
    return _sound(topic_text(title, topic, review_by), topic)


def new_questions(question: str, topic: str, review_by: date) -> str:
    """The text of a new page with this question. Raises ``Unreadable`` when it cannot be one."""
    _look_at(question)
    return _sound(questions_text(topic, review_by) + question_text(question), topic)


def with_question(data: bytes, question: str) -> bytes:
    """The bytes of a page with one more question behind all others, as the file is coded and its lines end.

    Raises ``Unreadable`` when the question cannot be one.
    """
    _look_at(question)
    mark, coding = coding_of(data)
    text = data[len(mark) :].decode(coding)
    end_of_line = next((end for end in ("\r\n", "\r") if end in text), "\n")
    gap = "" if text.endswith(("\r", "\n")) else end_of_line
    return data + (gap + question_text(question).replace("\n", end_of_line)).encode(coding)


def same_question(text: str, question: str) -> int | None:
    """The line of a page that asks the same, from 1."""
    for number, line in enumerate(text.split("\n"), 1):
        asked = _HEADING.match(line)
        if asked is not None and slug(asked[1]) == slug(question):
            return number
    return None


def there_already(topic: str, files: Iterable[Path]) -> Path | None:
    """The file that is this topic already, on a disk that takes upper and lower case for one, too."""
    return next(
        (file for file in files if topic_id(PurePath(file).name.lstrip("_")).casefold() == topic.casefold()), None
    )


def _look_at(question: str) -> None:
    """A question is a title, too. Raises ``Unreadable`` when it cannot be one."""
    _sound(topic_text(question, "question", date.max), "question")


def _sound(text: str, topic: str) -> str:
    """A text in whose front matter nothing is wrong. Raises ``Unreadable``."""
    notes, file = Notebook(), f"{topic}{ENDING}"
    head_of(split(text, file), topic, "", file, notes)
    for problem in notes.problems():
        raise Unreadable(problem)
    return text
