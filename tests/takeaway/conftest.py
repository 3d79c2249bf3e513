# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""One print server for all tests of a file."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.takeaway.cups import PrintServer, missing


@pytest.fixture(scope="module")
def server() -> Iterator[PrintServer]:
    """Real CUPS; its folder has a short name, for that of its socket must be short."""
    if lacking := missing():
        pytest.skip(f"{', '.join(lacking)} is not there: install cups, cups-filters and poppler-utils")
    with TemporaryDirectory(prefix="cups-") as root, ExitStack() as stack:
        yield PrintServer(Path(root), stack)
