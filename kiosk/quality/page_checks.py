# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""All checks of a page, in the order in which they are documented."""

from kiosk.content.problems import Level
from kiosk.quality import anatomy, chances, debris, explained, layout, left_over, numbers, pictures, reviews, sourced
from kiosk.quality.finding import Check
from kiosk.quality.page import Page
from kiosk.quality.reading_checks import READING_CHECKS

TO_DO = "to-do"
"""The check that stands between a page and its approval, though it is no error."""

PAGE_CHECKS: tuple[Check[Page], ...] = (
    Check("number-without-source", Level.WARNING, sourced.numbers_without_source),
    Check("percentage", Level.WARNING, numbers.percentages),
    Check("one-in-x", Level.WARNING, numbers.odds),
    Check("mixed-denominators", Level.WARNING, numbers.mixed_denominators),
    Check("relative-risk", Level.WARNING, numbers.relative_risks),
    Check("many-numbers", Level.HINT, numbers.many_numbers),
    Check("chance-without-people", Level.WARNING, chances.chance_without_people),
    Check("chance-without-time", Level.WARNING, chances.chance_without_time),
    Check("caption", Level.WARNING, pictures.pictures_without_caption),
    Check("description", Level.HINT, pictures.poor_descriptions),
    Check("review-date", Level.WARNING, reviews.missing_dates),
    Check("overdue-review", Level.WARNING, reviews.overdue),
    Check("long-opening", Level.WARNING, anatomy.long_openings),
    Check("key-points", Level.WARNING, anatomy.no_key_points),
    Check("action", Level.WARNING, anatomy.no_action),
    Check("action-steps", Level.HINT, anatomy.no_steps),
    Check("picture", Level.HINT, anatomy.no_picture),
    Check("check-link", Level.HINT, explained.unexplained_checks),
    Check("long-paragraph", Level.WARNING, layout.long_paragraphs),
    Check("long-list", Level.WARNING, layout.long_lists),
    Check("wide-table", Level.WARNING, layout.wide_tables),
    Check("long-table-header", Level.WARNING, layout.long_headers),
    Check("empty-cell", Level.WARNING, layout.empty_cells),
    Check("empty-heading", Level.WARNING, layout.empty_headings),
    Check("empty-screen", Level.WARNING, layout.silent_screens),
    Check(TO_DO, Level.WARNING, left_over.to_dos),
    Check("tab", Level.WARNING, debris.tabs),
    Check("line-break", Level.WARNING, debris.line_breaks),
    Check("broken-word", Level.WARNING, debris.broken_words),
    Check("no-break-space", Level.WARNING, debris.no_break_spaces),
    Check("soft-hyphen", Level.WARNING, debris.soft_hyphens),
    Check("unseen-character", Level.WARNING, debris.unseen_characters),
    *READING_CHECKS,
)
