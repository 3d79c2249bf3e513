# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""All checks of how easy a page is to read."""

from kiosk.content.problems import Level
from kiosk.quality import hard_words, reading, wording
from kiosk.quality.finding import Check
from kiosk.quality.page import Page

READING_CHECKS: tuple[Check[Page], ...] = (
    Check("too-hard-text", Level.ERROR, reading.too_hard_texts),
    Check("hard-text", Level.WARNING, reading.hard_texts),
    Check("mean-sentence", Level.WARNING, reading.long_mean_sentences),
    Check("many-long-words", Level.HINT, reading.many_long_words),
    Check("long-sentence", Level.WARNING, wording.long_sentences),
    Check("passive", Level.HINT, wording.passives),
    Check("unexplained-acronym", Level.WARNING, hard_words.unexplained_short_forms),
    Check("unexplained-word", Level.HINT, hard_words.unexplained_words),
)
