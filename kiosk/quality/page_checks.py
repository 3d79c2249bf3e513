# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""All checks of a page, in the order in which they are documented."""

from kiosk.content.problems import Level
from kiosk.quality.finding import Check
from kiosk.quality.page import Page
from kiosk.quality.percentages import percentages

PAGE_CHECKS: tuple[Check[Page], ...] = (Check("percentage", Level.WARNING, percentages),)
