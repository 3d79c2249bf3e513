# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Approval: what a clinician signs, written into the front matter of a page."""

from datetime import date
from typing import NamedTuple

from kiosk.authoring.front_values import with_values
from kiosk.content.fingerprints import approval
from kiosk.content.front_matter import split
from kiosk.content.model import Status
from kiosk.content.reading import text_of


class Approval(NamedTuple):
    """Who has looked at a page, on which day, and by when it has to be looked at again."""

    by: str
    on: date
    until: date


def approved(data: bytes, signed: Approval, file: str) -> bytes:
    """The bytes of a page with its approval; nothing else of it changes. Raises ``Unreadable``."""
    values = {
        "reviewed": signed.on.isoformat(),
        "reviewed_by": signed.by,
        "review_by": signed.until.isoformat(),
        "status": Status.APPROVED.value,
    }
    dated = with_values(data, values, file)
    return with_values(dated, {"approved": approval(split(text_of(dated, file), file))}, file)
