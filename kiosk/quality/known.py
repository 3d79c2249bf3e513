# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The checks that there are."""

from kiosk.content.problems import Level
from kiosk.quality.guide_checks import GUIDE_CHECKS
from kiosk.quality.page_checks import PAGE_CHECKS

EXCEPTION = "exception"
"""The check of the exceptions themselves; nothing is excepted from it."""

LEVELS = {
    **{check.name: check.level for check in PAGE_CHECKS},
    **{check.name: check.level for check in GUIDE_CHECKS},
    EXCEPTION: Level.WARNING,
}
"""Every check with its level."""
