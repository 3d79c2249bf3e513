# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is left of a template: the places that somebody still has to write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.problems import Where
from kiosk.quality.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page

_TO_DO = re.compile(r"\b(?:TO DO|TODO|FIXME|XXX)\b")


def to_dos(page: Page) -> Iterator[Remark]:
    """Patients see them as they stand there."""
    for text in (page.head.title, page.head.summary):
        if found_in := _TO_DO.search(text):
            what = f"there is still something to write in the front matter ({found_in[0]})"
            yield Remark(Where(page.head.file, 1), what, "write it, or take it out")
    for passage, found in page.found(_TO_DO):
        yield Remark(passage.where, f"there is still something to write here ({found})", "write it, or take it out")
