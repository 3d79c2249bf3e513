# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where sentences end, and what is a word, in English and German."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.quality.sentences import is_number, sentences, words
from kiosk.quality.vocabulary import vocabulary_of

ENGLISH = [
    "It lasts a week.|Then you decide.",
    "Dr. Smith places a wire.|It takes 1.5 hours.",
    "Some foods, e.g. Swiss cheese, are soft.|Eat them.",
    "It took 2 weeks.|48 out of 100 people had less pain.",
    "The current is 2.5 mA.|The others had 10,000 Hz.",
    'She said "Stop."|Then she left.',
    '"Stop!" she said.|Nobody heard.',
    "Is it safe?|Yes!|We think so …|Mostly.",
    "(It is small.)|It lasts.",
    "You and I.|We talk.",
    "A. Example wrote this.",
    "Fever, redness or a loose wire",
    "Ring us ... we are there.",
]
GERMAN = [
    "Es dauert eine Woche.|Dann entscheiden Sie.",
    "Am 21. November kommt der Arzt.|Er hilft.",
    "Am 3. Tag gehen Sie heim.|Die 2. Kontrolle ist am Montag.",
    "Es waren 21.|Danach waren es mehr.",
    "Vom 1. bis 3. Tag ruhen Sie.",
    "Am 1. und 2. Tag ruhen Sie.|Dann nicht mehr.",
    "Manche Geräte, z. B. Herzschrittmacher, stören.|Fragen Sie.",
    "Die Ärztin bzw. der Arzt, d. h. Ihr Team, hilft.",
    "Ca. 1.5 Stunden oder 10'000 Hz.|Mehr nicht.",
    "«Halt!», sagt sie.|Niemand hört es.",
    "Sie sagt: «Das ist gut.»|Dann geht sie.",
    "Sie wohnt in St. Gallen.|Dort ist es schön.",
    "Dr. med. Muster und Prof. Muster helfen.",
]


@pytest.mark.parametrize(
    ("language", "written"), [*(("en", each) for each in ENGLISH), *(("de-CH", each) for each in GERMAN)]
)
def test_a_sentence_ends_where_the_bar_is(language: str, written: str) -> None:
    assert sentences(written.replace("|", " "), vocabulary_of(language)) == written.split("|")


def test_without_a_vocabulary_the_signs_alone_tell() -> None:
    assert sentences("It is e.g. soft. Dr. No came.") == ["It is e.g. soft.", "Dr.", "No came."]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("You don’t need it.", ["You", "don’t", "need", "it"]),
        ("An X-ray, a follow-up and/or a talk", ["An", "X-ray", "a", "follow-up", "and", "or", "a", "talk"]),
        ("23 to 31 out of 100", ["23", "to", "31", "out", "of", "100"]),
        ("1.5 mA, 10,000 Hz, 10'000 Hz, 10 000 Hz", ["1.5", "mA", "10,000", "Hz", "10'000", "Hz", "10 000", "Hz"]),
        ("Call 000 000 00 00 now", ["Call", "000 000 00 00", "now"]),
        ("A 2-week test in 2023, 1–3 days", ["A", "2-week", "test", "in", "2023", "1–3", "days"]),
        ("Die Rückenmark-Stimulation (SCS) hilft.", ["Die", "Rückenmark-Stimulation", "SCS", "hilft"]),
        ("– … !", []),
    ],
)
def test_these_are_its_words(sentence: str, found: list[str]) -> None:
    assert words(sentence) == found


def test_a_number_has_figures() -> None:
    assert [word for word in ("10,000", "2-week", "C1", "ten", "X-ray") if is_number(word)] == [
        "10,000",
        "2-week",
        "C1",
    ]


@given(st.lists(st.decimals(0, 99999, places=2), min_size=1, max_size=5), st.sampled_from(["en", "de"]))
def test_no_number_is_ever_parted(numbers: list[object], language: str) -> None:
    text = " und ".join(f"{number}" for number in numbers) + "."
    assert sentences(f"Es sind {text} So ist es.", vocabulary_of(language)) == [f"Es sind {text}", "So ist es."]


@given(st.text(alphabet=st.sampled_from("ab AB.!?…\"»«“”()12 \n'’-"), max_size=60), st.sampled_from(["en", "de"]))
def test_nothing_is_lost_or_made_up(text: str, language: str) -> None:
    assert "".join("".join(sentences(text, vocabulary_of(language))).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "hostile",
    ["1. " * 4000 + "und X", "der " + "1. " * 4000 + "X", "A.b. " * 2500, "wird " * 2500 + "X", "ge" * 6000 + "s X"],
)
def test_a_hostile_paragraph_is_read_in_the_end(hostile: str) -> None:
    assert "".join("".join(sentences(hostile, vocabulary_of("de"))).split()) == "".join(hostile.split())
