# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Readability: the published formulas, each a function of what was counted."""

import math
from dataclasses import dataclass

LONG_SYLLABLES = 3
LONG_LETTERS = 6
SMOG_SENTENCES = 30


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas need of a text.

    ``words`` is the length of all sentences together. ``weighed`` are those words whose syllables and letters were
    counted; the sums below are of these alone.
    """

    sentences: int = 0
    words: int = 0
    weighed: int = 0
    syllables: int = 0
    of_three_syllables: int = 0
    of_one_syllable: int = 0
    of_seven_letters: int = 0

    @property
    def mean_sentence(self) -> float:
        """Words in a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def mean_word(self) -> float:
        """Syllables in a word."""
        return self.syllables / self.weighed if self.weighed else 0.0

    def percent(self, some: int) -> float:
        """So many of the weighed words, in a hundred."""
        return 100 * some / self.weighed if self.weighed else 0.0


def flesch_kincaid(counts: Counts) -> float:
    """The grade of a US school that can read an English text.

    Kincaid JP, Fishburne RP, Rogers RL, Chissom BS: Derivation of new readability formulas for Navy enlisted
    personnel. Research Branch Report 8-75, 1975.
    """
    return 0.39 * counts.mean_sentence + 11.8 * counts.mean_word - 15.59


def smog(counts: Counts) -> float:
    """The grade of a US school whose pupils understand an English text in full.

    McLaughlin GH: SMOG grading, a new readability formula. Journal of Reading 12(8):639-646, 1969. It was made on 30
    sentences; a text with fewer is scaled up to that.
    """
    if not counts.sentences:
        return 0.0
    return 3.1291 + 1.0430 * math.sqrt(counts.of_three_syllables * SMOG_SENTENCES / counts.sentences)


def amstad(counts: Counts) -> float:
    """How easy a German text is: 100 very easy, 60 to 70 plain, 0 very hard.

    Amstad T: Wie verständlich sind unsere Zeitungen? Dissertation, Zürich, 1978; Flesch's Reading Ease for German.
    """
    return 180.0 - counts.mean_sentence - 58.5 * counts.mean_word


def wiener(counts: Counts) -> float:
    """The school year from which on a German text can be read, 4 to 15.

    The first Wiener Sachtextformel. Bamberger R, Vanecek E: Lesen, Verstehen, Lernen, Schreiben. Wien, 1984.
    """
    return (
        0.1935 * counts.percent(counts.of_three_syllables)
        + 0.1672 * counts.mean_sentence
        + 0.1297 * counts.percent(counts.of_seven_letters)
        - 0.0327 * counts.percent(counts.of_one_syllable)
        - 0.875
    )
