# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Passages become sentences, each with the place where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.passage import Passage
from kiosk.speech.sentences import LONGEST, sentences


def shown(*texts: str, language: str = "en", before: str = "") -> list[tuple[str, list[str]]]:
    """What is said, and what is marked meanwhile."""
    found = sentences([Passage(texts, language, before)])
    return [
        (each.said, [texts[place.text][place.start : place.start + place.length] for place in each.places])
        for each in found
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("en", "Ask Dr. Smith. He knows.", ["Ask Dr. Smith.", "He knows."]),
        ("en", "It is 3.5 cm. Small.", ["It is 3.5 cm.", "Small."]),
        ("en", "“Yes.” She nods.", ["“Yes.”", "She nods."]),
        ("en", "First line\u2028Second line", ["First line", "Second line"]),
        ("en", "Wait … and see.", ["Wait … and see."]),
        ("de", "Am 21. November. Die 3. Woche.", ["Am 21. November.", "Die 3. Woche."]),
        ("de", "Etwa z. B. Sie. Und wir.", ["Etwa z. B. Sie.", "Und wir."]),
    ],
)
def test_sentences_end_where_one_takes_breath(language: str, text: str, expected: list[str]) -> None:
    assert [marked for _, marked in shown(text, language=language)] == [[each] for each in expected]


def test_a_number_in_large_and_its_words_are_one_sentence() -> None:
    assert shown("30 out of 100", "people have less pain. Most do not.") == [
        ("30 out of 100 people have less pain.", ["30 out of 100", "people have less pain."]),
        ("Most do not.", ["Most do not."]),
    ]


def test_a_cell_is_said_behind_its_heading_and_marked_alone() -> None:
    assert shown("Less pain. Soon.", before="Benefits:") == [
        ("Benefits: Less pain.", ["Less pain."]),
        ("Soon.", ["Soon."]),
    ]


def test_a_step_is_said_behind_its_number() -> None:
    assert shown("Lie down.", before="2")[0][0] == "2. Lie down."


def test_what_cannot_be_said_is_left_out_and_the_heading_waits() -> None:
    assert shown("🎉 – ! Then it goes on.", before="3") == [("3. Then it goes on.", ["Then it goes on."])]
    assert shown("🎉", before="3") == []


def test_endless_text_is_cut_between_words() -> None:
    found = shown("word " * 500)
    assert len(found) > 3
    assert all(len(each) <= LONGEST for each, _ in found)
    assert "".join(marked[0] for _, marked in found).replace(" ", "") == "word" * 500
    assert all(len(each) <= LONGEST for each, _ in shown("x" * 5000))


@given(st.lists(st.text(), min_size=1, max_size=3), st.sampled_from(["en", "de", "ar"]), st.text())
def test_every_place_is_inside_its_text_and_in_order(texts: list[str], language: str, before: str) -> None:
    last = (0, 0)
    for sentence in sentences([Passage(tuple(texts), language, before)]):
        assert sentence.said
        assert sentence.places
        for place in sentence.places:
            assert 0 <= place.start < place.start + place.length <= len(texts[place.text])
            assert (place.text, place.start) >= last
            last = (place.text, place.start + place.length)
