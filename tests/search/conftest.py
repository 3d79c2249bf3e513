# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The guide that we ship, to be searched."""

from collections.abc import Callable

import pytest

from kiosk.search.index import Index
from tests.search.whole import whole_index

Indexes = Callable[[str], Index]


@pytest.fixture
def index() -> Indexes:
    """Gives the whole index of a language."""
    return whole_index
