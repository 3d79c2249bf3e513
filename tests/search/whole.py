# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The indexes of the guide that we ship, each made once."""

from functools import cache

from kiosk import resources
from kiosk.content.library import Library
from kiosk.content.writing import writing_of
from kiosk.search.filling import leaves_of
from kiosk.search.index import Index


@cache
def whole_index(language: str) -> Index:
    """The whole index of a language."""
    index = Index(writing_of(language))
    for leaves in leaves_of(Library(resources.shipped_content()), language):
        index.add(leaves)
    index.complete = True
    return index
