# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whether the day that the machine tells can be right: one whose battery is empty begins in 1970."""

from __future__ import annotations

from datetime import date

FIRST_DAY = date(2026, 1, 1)
"""There was no kiosk before."""


def can_be_right(day: date) -> bool:
    """Whether there was a kiosk on this day."""
    return day >= FIRST_DAY
