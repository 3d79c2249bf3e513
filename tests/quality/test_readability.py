# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The formulas, held against published examples and sums made by hand."""

import math
from collections.abc import Sequence
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.problems import Where
from kiosk.quality.counting import Counter, Reading
from kiosk.quality.passages import Part, Passage
from kiosk.quality.readability import Counts, amstad, flesch_kincaid, smog, wiener
from kiosk.quality.spoken import sentences_of
from kiosk.quality.syllables import syllables_of
from kiosk.quality.terms import Terms
from kiosk.quality.vocabulary import vocabulary_of

PLATYPUS = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
GERMAN = "Die Elektrode liegt im Rücken. Sie sendet feine Signale, und der Schmerz wird schwächer."


def counter(language: str, *forms: str) -> Counter:
    syllables = syllables_of(language)
    assert syllables is not None
    return Counter(vocabulary_of(language), syllables, Terms(forms))


def read(language: str, text: str, *forms: str) -> Reading:
    return read_all(language, [text], *forms)


def read_all(language: str, texts: Sequence[str], *forms: str) -> Reading:
    passages = [Passage(Where("page.md", 1), Part.PROSE, text) for text in texts]
    return counter(language, *forms).text(
        sentence for passage in passages for sentence in sentences_of(passage, vocabulary_of(language))
    )


def test_the_platypus_of_the_textbooks() -> None:
    counts = read("en", PLATYPUS).all_words
    assert (counts.sentences, counts.words, counts.syllables) == (1, 13, 24)
    assert round(flesch_kincaid(counts), 1) == 11.3


def test_the_lowest_grade_there_is() -> None:
    assert flesch_kincaid(read("en", "Go. Run. Sit.").all_words) == pytest.approx(-3.40)


def test_the_cat_on_the_mat() -> None:
    assert flesch_kincaid(read("en", "The cat sat on the mat.").all_words) == pytest.approx(-1.45)


@pytest.mark.parametrize(
    ("long_words", "grade"), [(1, 4), (4, 5), (9, 6), (16, 7), (25, 8), (36, 9), (49, 10), (64, 11), (81, 12)]
)
def test_thirty_sentences_as_in_the_table_of_smog(long_words: int, grade: int) -> None:
    counts = Counts(sentences=30, words=300, weighed=300, syllables=400, of_three_syllables=long_words)
    assert abs(smog(counts) - grade) < 0.75


def test_smog_scales_a_shorter_text_up() -> None:
    ten, thirty = Counts(sentences=10, of_three_syllables=12), Counts(sentences=30, of_three_syllables=36)
    assert smog(ten) == pytest.approx(smog(thirty)) == pytest.approx(3.1291 + 1.0430 * 6)


def test_german_by_hand() -> None:
    """Die E-lek-tro-de liegt im Rü-cken: 5 words, 9 syllables; the second: 9 words, 14 syllables."""
    counts = read("de", GERMAN).all_words
    assert (counts.sentences, counts.words, counts.syllables) == (2, 14, 9 + 14)
    assert (counts.of_three_syllables, counts.of_one_syllable, counts.of_seven_letters) == (2, 8, 4)
    assert amstad(counts) == pytest.approx(180 - 7 - 58.5 * 23 / 14)
    percent = 100 / 14
    by_hand = 0.1935 * 2 * percent + 0.1672 * 7 + 0.1297 * 4 * percent - 0.0327 * 8 * percent - 0.875
    assert wiener(counts) == pytest.approx(by_hand)


def test_a_term_makes_a_sentence_longer_but_its_words_not_harder() -> None:
    found = read("en", "Radiofrequency treatment eases pain.", "radiofrequency treatment")
    assert found.all_words == Counts(1, 4, 4, 6 + 2 + 2 + 1, 1, 1, 2)
    assert found.plain_words == Counts(1, 4, 2, 2 + 1, 0, 1, 0)


def test_a_form_inside_a_longer_word_is_no_term() -> None:
    assert read("en", "It was wireless.", "wire").plain_words.weighed == 3


def test_a_name_inside_a_sentence_is_left_out() -> None:
    assert read("en", "In Switzerland, Dr. Ramirez and I agree.").plain_words.weighed == 4
    assert read("en", "Remember this.").plain_words.weighed == 2
    assert read("de", "In der Schweiz hilft das Team.").plain_words.weighed == 5


def test_a_number_counts_for_the_length_of_its_sentence_alone() -> None:
    counts = read("en", "48 out of 100 people agree.").all_words
    assert (counts.words, counts.weighed, counts.syllables) == (6, 4, 1 + 1 + 2 + 2)


def test_nothing_is_nought() -> None:
    nothing = read("en", " – ").all_words
    assert nothing == Counts()
    assert smog(nothing) == 0
    assert all(math.isfinite(formula(nothing)) for formula in (flesch_kincaid, amstad, wiener))


@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(["en", "de"]))
def test_two_texts_together_have_what_both_have(one: str, other: str, language: str) -> None:
    first, second = read(language, one), read(language, other)
    both = read_all(language, [one, other])
    assert astuple(both.all_words) == tuple(
        a + b for a, b in zip(astuple(first.all_words), astuple(second.all_words), strict=True)
    )
    assert both.plain_words.words == both.all_words.words
    assert both.plain_words.weighed <= both.all_words.weighed <= both.all_words.words
    assert both.all_words.of_one_syllable + both.all_words.of_three_syllables <= both.all_words.weighed


@given(st.integers(1, 400), st.integers(1, 50))
def test_longer_sentences_are_never_easier(words: int, sentences: int) -> None:
    few = Counts(sentences, words, words, 2 * words)
    more = Counts(sentences, words + 1, words, 2 * words)
    assert flesch_kincaid(more) > flesch_kincaid(few)
    assert wiener(more) > wiener(few)
    assert amstad(more) < amstad(few)
