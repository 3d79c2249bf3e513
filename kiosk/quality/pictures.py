# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures: what is said of them to those who see them and to those who do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Picture
from kiosk.content.model import Kind
from kiosk.quality.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page

LEAST_WORDS = 3


def pictures_without_caption(page: Page) -> Iterator[Remark]:
    """A caption says why the picture is there. The glossary needs none: the word stands beside it."""
    for picture in _pictures(page):
        if not picture.caption and page.head.kind is not Kind.GLOSSARY:
            mend = 'add one in quotes behind the file, as in (trial.svg "The test box stays outside")'
            yield Remark(picture.where, f"the picture '{picture.file}' has no caption", mend)


def poor_descriptions(page: Page) -> Iterator[Remark]:
    """A description that does not say what can be seen."""
    opening = page.pattern("picture_of")
    for picture in _pictures(page):
        mend = "say what can be seen, for those who cannot see it, as in 'A thin wire leads to a box on a belt'"
        if picture.alt and picture.alt == picture.caption:
            yield Remark(picture.where, f"the picture '{picture.file}' is described by its caption", mend)
        elif picture.alt and len(picture.alt.split()) < LEAST_WORDS:
            yield Remark(picture.where, f"'{picture.alt}' hardly describes the picture '{picture.file}'", mend)
        elif opening.match(picture.alt):
            yield Remark(picture.where, f"the description of '{picture.file}' says that it is a picture", mend)


def _pictures(page: Page) -> Iterator[Picture]:
    return (block for block in page.blocks if isinstance(block, Picture))
