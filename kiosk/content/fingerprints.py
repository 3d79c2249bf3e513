# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Fingerprints: what a translation was made from."""

import hashlib

from kiosk.content.front_matter import FrontMatter

UNCOUNTED = frozenset({"reviewed", "reviewed_by", "review_by", "status", "source"})
"""Front matter that may change without a translation falling behind."""

LENGTH = 12


def fingerprint(front: FrontMatter) -> str:
    """Twelve hexadecimal digits that change with every word of a page, and with no date of its approval."""
    values = sorted((key, value) for key, value in front.values.items() if key not in UNCOUNTED)
    body = "\n".join(line.rstrip() for line in front.body.strip().split("\n"))
    return hashlib.sha256(f"{values}\n{body}".encode()).hexdigest()[:LENGTH]
