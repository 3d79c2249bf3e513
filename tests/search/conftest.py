# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The indexes of the guide that we ship, made once."""

from collections.abc import Callable
from functools import cache

import pytest

from kiosk import resources
from kiosk.content.library import Library
from kiosk.content.writing import writing_of
from kiosk.search.filling import leaves_of
from kiosk.search.index import Index

Indexes = Callable[[str], Index]


@pytest.fixture(scope="session")
def index() -> Indexes:
    """Gives the whole index of a language."""

    @cache
    def made(language: str) -> Index:
        index = Index(writing_of(language))
        for leaves in leaves_of(Library(resources.shipped_content()), language):
            index.add(leaves)
        return index

    return made
