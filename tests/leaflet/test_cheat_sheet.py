# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The cheat sheet for editors is one page, and the one in the repository says what its source says."""

from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.leaflet.leaflet import Wanted, leaflet
from kiosk.pdf.qt_file import QtFile
from kiosk.ui.fonts import load_fonts
from tests.leaflet.reading import read

DOCS = Path(__file__).resolve().parents[2] / "docs"

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_is_one_page_and_made_from_its_source() -> None:
    load_fonts()
    library = Library(DOCS / "cheat-sheet")
    made = leaflet(library, Wanted("en", ("cheat-sheet",)))
    assert library.problems() == ()
    assert len(QtFile(made).pages) == 1
    kept = read((DOCS / "cheat-sheet.pdf").read_bytes()).whole
    assert kept == read(made).whole, "make it anew with packaging/documents/make_pictures.py"
