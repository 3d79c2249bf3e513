# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Quick checks: whoever answers otherwise is shown the way to what explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.inline import plain_text
from kiosk.content.quick_checks import checks_of, link_of
from kiosk.quality.finding import Remark
from kiosk.quality.passages import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page


def unexplained_checks(page: Page) -> Iterator[Remark]:
    """Quick checks whose right answer ends in no link."""
    for placed in checks_of(page.topic):
        if link_of(placed.check) is None:
            what = f"the quick check '{shown(plain_text(placed.check.question))}' leads to no screen that explains it"
            mend = "end the reason of the right answer with a link, as in [The first days](recovery#first-days)"
            yield Remark(placed.check.where, what, mend)
