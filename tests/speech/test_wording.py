# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A sentence as it is written becomes one as it is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.manners import Manners, manners_of
from kiosk.speech.wording import said

EN, DE = manners_of("en"), manners_of("de")
NUMBERS = frozenset({"112", "000 000 00 00"})


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("30 out of 100 people have less pain.", "30 out of 100 people have less pain."),
        ("60–90 out of 100", "60 to 90 out of 100"),
        ("It lasts 5-7 days – or longer.", "It lasts 5 to 7 days, or longer."),
        ("Call 000 000 00 00 now.", "Call 0 0 0, 0 0 0, 0 0, 0 0 now."),
        ("Call +41 44 123 45 67.", "Call plus, 4 1, 4 4, 1 2 3, 4 5, 6 7."),
        ("In an emergency call 112.", "In an emergency call 1 1 2."),
        ("Open 08:00–17:30.", "Open 8 a.m. to 5 30 p.m.."),
        ("At 12:00 and 00:15", "At 12 p.m. and 12 15 a.m."),
        ("A pill, e.g. 12.5 mg", "A pill, for example 12.5 milligrams"),
        ("37.5 °C, 60%, 3 T", "37.5 degrees Celsius, 60 percent, 3 tesla"),
        ("50 Hz and/or 2 cm", "50 hertz and or 2 centimetres"),
        ("See https://www.example.org/a?b=c or ask.", "See or ask."),
        ("Back\u00adache \u2068now\u2069\u200b!", "Backache now!"),
        ("Well done 👩🏽\u200d🦽\ufe0f🎉!", "Well done !"),
        ("1,000 people", "1,000 people"),
        ("a 3-2-1 count", "a 3-2-1 count"),
        ("I am 5' tall", "I am 5' tall"),
    ],
)
def test_english(written: str, spoken: str) -> None:
    assert said(written, EN, NUMBERS) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("60–90 von 100 Menschen", "60 bis 90 von 100 Menschen"),
        ("Rufen Sie 044 123 45 67 an, z. B. heute.", "Rufen Sie 0 4 4, 1 2 3, 4 5, 6 7 an, zum Beispiel heute."),
        ("1’000 Menschen, ca. 5 cm", "1000 Menschen, etwa 5 Zentimeter"),
        ("Offen 08:00–17:30 Uhr.", "Offen 8 Uhr bis 17 Uhr 30."),
        ("d.h. 40 % bzw. 2 mA", "das heisst 40 Prozent beziehungsweise 2 Milliampere"),
        ("Schrift\u00adgrösse", "Schriftgrösse"),
    ],
)
def test_german(written: str, spoken: str) -> None:
    assert said(written, DE, NUMBERS) == spoken


def test_what_a_voice_says_wrong_is_told_otherwise() -> None:
    assert said("SCS helps, SCSI not.", EN, names={"SCS": "S C S"}) == "S C S helps, SCSI not."


@pytest.mark.parametrize("nothing", ["", " ", "–", "🎉", "\u200b\u2068\u2069", "…", "☎"])
def test_where_there_is_nothing_to_say_nothing_is_said(nothing: str) -> None:
    assert said(nothing, EN) == ""


def test_an_unknown_language_is_said_as_it_is_written() -> None:
    assert said("Bonjour 5 mg", manners_of("fr")) == "Bonjour 5 mg"
    assert manners_of("de-CH") == DE


@given(st.text())
def test_nothing_is_too_odd(text: str) -> None:
    for manners in (EN, DE, Manners()):
        spoken = said(text, manners, NUMBERS)
        assert "\n" not in spoken
        assert spoken == spoken.strip()
