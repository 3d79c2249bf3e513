# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Syllables, counted by hand in English and German."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.quality.syllables import Syllables, syllables_of

ENGLISH = {
    1: "a the wire nerve pulse called stretched through friends choice voice can't aches isle tongue strength eased "
    "you're",
    2: "signal tablets needed pacing muscles shingles fibre centres before beside something safely movement careful "
    "headache business doing lying trial fluid quiet ruin didn't tissue guideline UK hundred create poem X-ray "
    "patient's creature",
    3: "consultant stimulate pacemaker area idea video usual serious easier previous implanted physio museum "
    "MRI everything infection Australian recover everyday familiar medium dieting",
    4: "stimulator stimulation operation diabetes experience society anxiety usually automatic associate",
    5: "evaluation percutaneous simultaneous neurostimulate",
    6: "rehabilitation individually radiofrequency radiofrequencies responsibility neurostimulation",
}
GERMAN = {
    1: "Team Schmerz Knie Typ quer Tee Paar Boot dient schien sie drei Haus neu",
    2: "Rücken Niveau neue Feuer Bauer Knien Autos Notfall Yoga Träume zuerst Idee",
    3: "Patient Studie Studien studieren Batterie Therapie Placebo aktuell Museum Ideen beenden geeignet MRI "
    "Linie Prämie Medien Protein",
    4: "Elektrode Therapien Batterien Familie Hygiene beinhalten beeinflussen Operateur beurteilen Reaktion",
    5: "Operation Geräteausweis Bandscheibenvorfall Stimulation Patientinnen individuell Röntgenkontrolle Explantation",
    6: "Teststimulation Facettengelenke Knieoperation Physiotherapie Koordination Schmerzmedikamente Polyneuropathie",
    7: "Neuromodulation Kribbelparästhesien Probestimulation",
    8: "Rückenmarkstimulation Rückenmark-Stimulation Radiofrequenztherapie Facettendenervation",
}


def of(language: str) -> Syllables:
    found = syllables_of(language)
    assert found is not None
    return found


@pytest.mark.parametrize(("count", "words"), ENGLISH.items())
def test_english_words_have_so_many(count: int, words: str) -> None:
    assert {word: of("en")(word) for word in words.split()} == dict.fromkeys(words.split(), count)


@pytest.mark.parametrize(("count", "words"), GERMAN.items())
def test_german_words_have_so_many(count: int, words: str) -> None:
    assert {word: of("de-CH")(word) for word in words.split()} == dict.fromkeys(words.split(), count)


def test_nobody_counts_a_language_without_a_rule() -> None:
    assert syllables_of("pl") is None


@given(st.text(max_size=30), st.sampled_from(["en", "de"]))
def test_every_word_has_one_at_least_and_no_more_than_letters(word: str, language: str) -> None:
    count = of(language)(word)
    assert 1 <= count <= max(1, 3 * len(word))


@given(st.from_regex("[a-z]{1,12}", fullmatch=True), st.from_regex("[a-z]{1,12}", fullmatch=True))
def test_the_parts_of_a_word_with_a_hyphen_count_by_themselves(first: str, second: str) -> None:
    for language in ("en", "de"):
        count = of(language)
        assert count(f"{first}-{second}") == count(first) + count(second)
