# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Syllables of German words: groups of vowels, with the places where such a group is parted as data."""

import re

_SHORT_FORM = re.compile(r"[A-ZÄÖÜ]{2,5}s?")
_CONSONANTS = re.compile(r"(?<=q)u|(?<=[aeiouäöü])y(?=[aeiouäöü])|^y(?=[aeiouäöü])")
_VOWELS = re.compile(r"eau(?=[sx]?\$)|(?<=t)ea(?=m)|ai|au|äu|aa|ei|eu|ee|ey|ay|ie|oo|ou|[aeiouyäöüéèêàáâóôíîúû]")
_ALWAYS_PARTED = re.compile(r"(?<!schi)(?<!wi)(?<=i)(?=en\$)|(?<=[bg])(?=eei|eeng)|(?<=ti)(?=ent)")


def german_syllables(word: str, hiatus: tuple[str, ...] = ()) -> int:
    """How many syllables a word has when it is spoken slowly; each part of a word with hyphens counts by itself.

    ``hiatus`` holds pieces of words with a hyphen where two vowels are two syllables: ``studi-en``. A ``$`` in a
    piece is the end of the word.
    """
    return max(1, sum(_of_part(part, hiatus) for part in word.split("-") if part))


def _of_part(part: str, hiatus: tuple[str, ...]) -> int:
    if _SHORT_FORM.fullmatch(part):
        return sum(1 for letter in part if letter.isupper()) + part.count("Y") * 2
    return _by_rule(part.lower(), hiatus)


def _by_rule(word: str, hiatus: tuple[str, ...]) -> int:
    word = _CONSONANTS.sub("j", _parted(word, hiatus))
    return max(1, len(_VOWELS.findall(_ALWAYS_PARTED.sub("|", word))))


def _parted(word: str, hiatus: tuple[str, ...]) -> str:
    word = f"{word}$"
    for each in hiatus:
        word = word.replace(each.replace("-", ""), each)
    return word
