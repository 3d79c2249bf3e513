# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Sentences: where one ends, as far as one can tell without understanding it."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?…。؟])[\"”»)]*\s+(?=\W*[^\W_a-zäöü])")


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    return [sentence for sentence in _END.split(text.strip()) if sentence]
