# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Percentages and odds: people grasp "30 out of 100" better than "30 %" or "1 in 3"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.quality.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page

_SIGN = re.compile(r"\d+(?:[.,]\d+)?\s*[%‰٪]")


def percentages(page: Page) -> Iterator[Remark]:
    """``30 %``, ``30 percent``."""
    words = page.vocabulary.pattern("percent")
    for passage in page.passages:
        found = _SIGN.search(passage.text) or (words.search(passage.text) if words is not None else None)
        if found is not None:
            mend = f"say how many out of 100 people, as in 30 {page.words.out_of} 100"
            yield Remark(passage.where, f"'{found[0]}' is a percentage", mend)
