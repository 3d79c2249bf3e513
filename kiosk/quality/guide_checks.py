# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""All checks of the guide as a whole, in the order in which they are documented."""

from kiosk.content.problems import Level
from kiosk.quality import days, guide_words, options, weighing
from kiosk.quality.finding import Check
from kiosk.quality.survey import Survey

GUIDE_CHECKS: tuple[Check[Survey], ...] = (
    Check("options", Level.WARNING, options.few_options),
    Check("option-name", Level.WARNING, options.unnamed_options),
    Check("option-labels", Level.WARNING, options.unlabelled_parts),
    Check("option-benefits", Level.WARNING, options.options_without_benefits),
    Check("option-harms", Level.WARNING, options.options_without_harms),
    Check("option-doubts", Level.HINT, options.options_without_doubts),
    Check("option-length", Level.WARNING, options.unequal_options),
    Check("statements", Level.WARNING, weighing.poor_sets),
    Check("statement-options", Level.WARNING, weighing.wrong_options),
    Check("statement-translation", Level.WARNING, weighing.unlike_the_original),
    Check("loaded-words", Level.HINT, weighing.loaded),
    Check("decision", Level.WARNING, guide_words.unsaid_decision),
    Check("declared-screen", Level.ERROR, guide_words.lost_screens),
    Check("funding", Level.WARNING, guide_words.no_funding),
    Check("update-policy", Level.WARNING, guide_words.no_update_policy),
    Check("authors", Level.WARNING, guide_words.no_authors),
    Check("published", Level.WARNING, guide_words.no_date),
    Check("days-over", Level.HINT, days.over),
    Check("days-of-translation", Level.WARNING, days.of_translations),
    Check("no-topic-left", Level.ERROR, days.nothing_left),
    Check("unused-reference", Level.HINT, guide_words.unused_references),
)
