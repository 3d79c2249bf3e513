# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What somebody finds who looks for a word in the guide that we ship."""

import pytest

from kiosk.search.answer import answer, predictions
from kiosk.search.index import Leaf
from tests.search.conftest import Indexes


def titles(index: Indexes, language: str, text: str, count: int = 5) -> list[str]:
    found = answer(index(language), text).shown(0, count)
    return [each.title.text.replace("\u00ad", "") for each in found]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "battery", "How long does the battery last?"),
        ("en", "batery", "How long does the battery last?"),
        ("en", "Batteries", "How long does the battery last?"),
        ("en", "bat", "How long does the battery last?"),
        ("en", "MRI", "MRI"),
        ("en", "mri scan", "Can I have an MRI scan?"),
        ("en", "drive", "Driving"),
        ("en", "can I drive?", "When can I drive?"),
        ("en", "swim", "When can I shower, bathe and swim?"),
        ("en", "airprt", "Travel and gates"),
        ("en", "anticoagulants", "Blood thinner"),
        ("en", "the trial", "The trial"),
        ("de", "MRT", "MRI"),
        ("de", "schmerz", "Mit Schmerzen leben"),
        ("de", "schwimen", "Wann darf ich duschen, baden und schwimmen?"),
        ("de", "autofahren", "Auto fahren"),
        ("de", "Baterie", "Wie lange hält die Batterie?"),
        ("de", "bestrahlung", "Bestrahlung"),
        ("de", "ruckenmark", "Rückenmark"),
        ("de", "rueckenmark", "Rückenmark"),
        ("de", "RÜCKENMARK", "Rückenmark"),
        ("de", "grösse", "Wo liegt die Batterie, und wie gross ist sie?"),
        ("de", "groß", "Wo liegt die Batterie, und wie gross ist sie?"),
    ],
)
def test_a_word_leads_to_what_people_mean_by_it(index: Indexes, language: str, text: str, title: str) -> None:
    assert title in titles(index, language, text)


@pytest.mark.parametrize("text", ["battery", "swim", "wound"])
def test_what_has_the_word_in_its_title_comes_first(index: Indexes, text: str) -> None:
    found = answer(index("en"), text).shown(0, 40)
    have = [bool(each.title.marks) for each in found]
    assert True in have
    assert False in have
    assert have == sorted(have, reverse=True)


def test_a_compound_is_found_by_what_it_is_made_of(index: Indexes) -> None:
    found = answer(index("de"), "schmerz").shown(0, 40)
    marked = {each.sentence.text[at : at + length] for each in found for at, length in each.sentence.marks}
    assert "Schmerzen" in marked
    assert any("schmerz" in word for word in marked)


def test_words_together_are_looked_for_together(index: Indexes) -> None:
    found = answer(index("en"), "battery charge").shown(0, 3)
    assert all("batter" in f"{each.leaf}".lower() and "charg" in f"{each.leaf}".lower() for each in found)


def test_words_that_never_stand_together_find_the_screens_of_either(index: Indexes) -> None:
    assert len(answer(index("en"), "angina airport").ids) > 1


@pytest.mark.parametrize(("text", "word"), [("swimming", "swim"), ("MRI", "MRI"), ("batery", "battery")])
def test_the_word_is_marked_where_it_stands(index: Indexes, text: str, word: str) -> None:
    texts = [part for each in answer(index("en"), text).shown(0, 40) for part in (each.title, each.sentence)]
    marked = [part.text[at : at + length] for part in texts for at, length in part.marks]
    assert word.lower() in {each.lower() for each in marked}


def test_a_topic_and_its_first_screen_are_found_once(index: Indexes) -> None:
    found = titles(index, "en", "the trial", 40)
    assert found.count("The trial") == 1


def test_a_long_sentence_is_shown_around_its_word(index: Indexes) -> None:
    words = index("en")
    words_before = " ".join(["pear"] * 60)
    words.add([Leaf("x", "y", None, "Fruit", "", f"{words_before} quince {words_before}", listed=False)])
    sentence = answer(words, "quince").shown(0, 1)[0].sentence
    assert len(sentence.text) < 160
    assert (sentence.text[0], sentence.text[-1]) == ("…", "…")
    assert [sentence.text[at : at + length] for at, length in sentence.marks] == ["quince"]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "ba", "back"),
        ("en", "batt", "battery"),
        ("en", "how long does the ba", "battery"),
        ("en", "batery", "battery"),
        ("de", "Baterie", "Batterie"),
        ("de", "ru", "Rücken"),
        ("de", "rue", "Rücken"),
    ],
)
def test_the_word_is_offered_before_it_is_written(index: Indexes, language: str, text: str, word: str) -> None:
    assert word in predictions(index(language), text, 6)


@pytest.mark.parametrize("text", ["", "th", "battery ", "7"])
def test_nothing_is_offered_that_nobody_looks_for(index: Indexes, text: str) -> None:
    assert not {"the", "that", "this", "they"} & set(predictions(index("en"), text, 6))
    if text != "th":
        assert predictions(index("en"), text, 6) == ()


@pytest.mark.parametrize("text", ["", "b", " ", "?", "zzzz", "\u200b"])
def test_what_is_nowhere_finds_nothing(index: Indexes, text: str) -> None:
    assert answer(index("en"), text).ids == ()
