# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is counted. Each thing counts once a visit, so that every number is one of visits."""

from enum import StrEnum


class What(StrEnum):
    """The kinds of counts; the values stand in the database.

    ``HOUR`` is the hour in which a visit began, ``STOP`` the last screen that it came to, ``LANGUAGE`` that of its end.
    """

    VISITS = "visits"
    HOUR = "hour"
    LANGUAGE = "language"
    TOPIC = "topic"
    SCREEN = "screen"
    STOP = "stop"
    LISTEN = "listen"
    PRINT = "print"
    HELPFUL = "helpful"


Key = tuple[What, str]
"""A kind, and which of its kind: a topic, a language, an hour; empty where there is only one."""

SUMMED = frozenset({What.HOUR, What.LANGUAGE, What.STOP})
"""Kinds of which each visit has one: together they make all visits, so that what is left out could be worked out."""
