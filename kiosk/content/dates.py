# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Dates as editors write them: ``2026-10-31`` and no other way."""

from datetime import date

MEND = "write it as 2026-10-31"


def read_date(text: str) -> date | None:
    """The date that is written there; None where none is, or not in this one way."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if found.isoformat() == text else None
