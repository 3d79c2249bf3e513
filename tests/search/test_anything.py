# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whatever is written, the search answers, and keeps its rules."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.search.answer import MOST, answer, predictions
from kiosk.search.guessing import slips_to_begin
from kiosk.search.index import Index
from kiosk.search.marking import LONGEST
from tests.search.conftest import Indexes

HOSTILE = [
    *('"', "*", "NEAR(a b, 2)", "a AND", "OR", "NOT pain", "title : pain", "{title} : x", "^pain", "-pain", "(", "'"),
    *("pain*", '"pain', "'; DROP TABLE leaves; --", "\0", "pa\0in", "%", "_", "\\", "\t", "\n"),
    *(
        "😀",
        "👩‍⚕️",
        "pain😀",
        "ألم",
        "כאב",
        "疼痛",
        "\uff30\uff21\uff29\uff2e",
        "ﬁ",
        "İ",
        "ß",
        "\u202epain",
        "p\u200bain",
        "\ufeffpain",
        "\ud800",
    ),
    *("a" * 500, "pain " * 100, "ä" * 500, "x " * 250, "\u0301" * 500, "1" * 500),
]
WORDS = st.sampled_from(["pain", "battery", "NEAR", "AND", '"', "*", "the", "MRI", "-", "(", "é", "\u200d", "😀"])
TEXTS = st.text(max_size=80) | st.lists(WORDS, max_size=12).map(" ".join)


def look(index: Index, text: str) -> None:
    found = answer(index, text)
    assert len(found.ids) == len(set(found.ids)) <= MOST
    for each in found.shown(0, MOST):
        assert len(each.sentence.text) <= LONGEST + 2
        for text_of, marks in (each.title, each.sentence):
            assert all(0 <= at < at + length <= len(text_of) for at, length in marks)
    offered = predictions(index, text, 6)
    assert len(offered) == len(set(offered)) <= 6
    assert all(offered)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_hostile_text_is_answered(index: Indexes, language: str, text: str) -> None:
    look(index(language), text)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(text=TEXTS)
def test_any_text_is_answered(index: Indexes, text: str) -> None:
    look(index("en"), text)


def test_signs_around_a_word_change_nothing(index: Indexes) -> None:
    plain = answer(index("en"), "pain").ids
    for text in (
        '"pain"',
        "pain*",
        "(pain",
        "-pain",
        "p\u200bain",
        "\u202epain",
        "\uff30\uff21\uff29\uff2e",
        "NOT pain",
    ):
        assert answer(index("en"), text).ids == plain


SHORT = st.text(alphabet="abc", max_size=6)


@given(word=SHORT, other=SHORT)
def test_slips_are_counted_as_by_hand(word: str, other: str) -> None:
    """The definition, in its simplest and slowest form."""
    whole = min(slips(word, other[:end]) for end in range(len(other) + 1))
    assert slips_to_begin(word, other, 2) == min(whole, 3)


def slips(word: str, other: str) -> int:
    if not word or not other:
        return len(word) + len(other)
    ways = [
        slips(word[1:], other) + 1,
        slips(word, other[1:]) + 1,
        slips(word[1:], other[1:]) + (word[0] != other[0]),
    ]
    if len(word) > 1 and len(other) > 1 and word[:2] == other[1::-1]:
        ways.append(slips(word[2:], other[2:]) + 1)
    return min(ways)
