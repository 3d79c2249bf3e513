# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Templates: what a new page begins with. ``TODO`` stands where something is to be written; 'kiosk check' finds it."""

from datetime import date

from kiosk.authoring.front_values import quoted

_TOPIC = """---
# What the kiosk says of this topic beside its text. Lines that begin with # are for you alone.
title: {title}
# One short line for its card: what one learns here.
summary: TODO
# The sign beside its title: the name of an icon of the kiosk, such as heart, bed or calendar-check.
icon: book-open
# The picture on its card, a file in images/; left out, it is the first one on the page.
# picture: example.svg
# By this day somebody checks the page again.
review_by: {review_by}
# It stays a draft until a clinician has read it: kiosk approve {topic} --by "Dr A. Example" --until {review_by}
status: draft
---

TODO: say in one sentence what this topic is about.

## TODO: a heading that says something

TODO: two or three short sentences. Each line that begins with ## is a new screen.

- TODO: a point
- TODO: another point

## What to do next

!!! key
    - TODO: what to remember.

!!! action
    1. TODO: what the patient can do now.
"""

_QUESTIONS = """---
# Each line below that begins with ## is a question, and the text under it is its answer.
title: Questions and answers
summary: TODO
icon: message-circle-question-mark
kind: faq
review_by: {review_by}
# It stays a draft until a clinician has read it: kiosk approve {topic} --by "Dr A. Example" --until {review_by}
status: draft
---
"""

_QUESTION = """
## {title}

TODO: the answer, in two or three short sentences.
"""


def topic_text(title: str, topic: str, review_by: date) -> str:
    """A topic with this title."""
    return _TOPIC.format(title=quoted(title), topic=topic, review_by=review_by)


def questions_text(topic: str, review_by: date) -> str:
    """A page for frequent questions, without any."""
    return _QUESTIONS.format(topic=topic, review_by=review_by)


def question_text(question: str) -> str:
    """A question, as it is put behind others."""
    return _QUESTION.format(title=question)
