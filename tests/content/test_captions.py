# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Captions: times and words of WebVTT are read, whatever else is in the file; what cannot be read has its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.captions import Caption, caption_at, read_captions
from kiosk.content.problems import Unreadable

SOUND = """WEBVTT - signals

NOTE made by hand

1
00:01.000 --> 00:04.500 align:start
Pain sends <i>signals</i>
up the back.

00:00:05,000 --> 00:00:06.000
They reach the brain.
"""


def test_times_and_words_are_read() -> None:
    assert read_captions(SOUND, "x.vtt") == (
        Caption(1.0, 4.5, "Pain sends signals up the back."),
        Caption(5.0, 6.0, "They reach the brain."),
    )


@pytest.mark.parametrize(("second", "said"), [(0.5, ""), (1.0, "Pain"), (4.49, "Pain"), (4.5, ""), (5.5, "They")])
def test_a_caption_is_shown_from_its_first_moment_and_no_longer_at_its_last(second: float, said: str) -> None:
    assert caption_at(read_captions(SOUND, "x.vtt"), second).partition(" ")[0] == said


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("1\n00:01.000 --> 00:02.000\nA\n", 1, "the captions do not begin with WEBVTT"),
        ("WEBVTT\n", 1, "there are no captions"),
        ("WEBVTT\n\nHello\n", 3, "a caption has no times"),
        ("WEBVTT\n\n1\n00:04.000 --> 00:04.000\nA\n", 4, "a caption ends before it begins"),
        ("WEBVTT\n\n00:01.000 --> 00:04.000\n\nA\n", 3, "a caption has no words"),
        (f"WEBVTT\n\n00:01.000 --> 00:04.000\n{'a' * 201}\n", 3, "a caption is longer than 200 letters"),
        ("WEBVTT\n" + "\n00:01.000 --> 00:04.000\nA\n" * 401, 1, "there are more than 400 captions"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(Unreadable) as told:
        read_captions(text, "images/x.vtt")
    problem = told.value.problem
    assert (problem.where.file, problem.where.line, problem.what) == ("images/x.vtt", line, what)


@given(st.text(max_size=300))
def test_whatever_is_in_a_file_it_is_captions_or_a_problem(text: str) -> None:
    try:
        found = read_captions(f"WEBVTT\n\n{text}", "x.vtt")
    except Unreadable:
        return
    assert all(each.begins < each.ends and each.text for each in found)
