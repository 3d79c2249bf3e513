# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The letter that a word of the glossary is found under."""

import pytest

from kiosk.content.alphabet import letter_of


@pytest.mark.parametrize(
    ("word", "letter"), [("lead", "L"), ("Äther", "A"), ("éclair", "E"), ("3D", "#"), ("", "#"), ("痛み", "痛")]
)
def test_a_word_is_found_under_its_first_letter_without_its_accent(word: str, letter: str) -> None:
    assert letter_of(word) == letter
