# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Behind a printed list stand the screens that its questions come from, as a leaflet has them."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.commands.order_pages import put_on_paper
from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.errors import KioskError
from kiosk.leaflet.printing import fit
from kiosk.leaflet.sizes import PAGE_HEIGHT, PAGE_WIDTH, SIDE, TOP
from kiosk.navigation.picked import Picked
from kiosk.navigation.visit import TextSize, Visit
from kiosk.pdf.marks import marks_in
from kiosk.pdf.qt_file import QtFile
from kiosk.takeaway.order import Order, Pages
from kiosk.takeaway.paper import paper_layout
from kiosk.ui.taking_home import about_pages, pages_behind, paper_words, takeaway
from tests.commands.folder import GUIDE, write_guide
from tests.leaflet.reading import page_words

pytestmark = pytest.mark.usefixtures("qapp")

ASK = "---\ntitle: To ask\nsummary: Ask.\nkind: questions\n---\nAsk.\n\n## At the clinic\n\n- [ ] How long?\n"
ANSWER = "A little. See [the day](trial#the-day).[^deer]"
FAQ = f"---\ntitle: Questions\nsummary: Answers.\nkind: faq\n---\n## Does it hurt?\n\n{ANSWER}\n"
DAY, HURT, LONG = Picked("trial", 1), Picked("faq", 0), Picked("ask", 1, 0)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    folder = write_guide(tmp_path / "guide", faq=FAQ, guide=GUIDE.replace('"words"', '"words", "ask"'))
    (folder / "en" / "04-ask.md").write_text(ASK, "utf-8")
    return Library(folder)


def pages_of(library: Library, *picks: Picked) -> Pages | None:
    return pages_behind(library, Visit("en", picked=picks))


def printed(
    library: Library,
    *picks: Picked,
    pages: Pages | None = None,
    size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> tuple[list[str], bytes]:
    """The words on each page of paper, and the file."""
    visit = Visit("en", picked=picks)
    words = paper_words(library.words("en"), date(2026, 11, 22))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(size))
    assert put_on_paper(writer, Order("", takeaway(library, visit), words, pages or pages_of(library, *picks)))
    data = bytes(buffer.data().data())
    return [" ".join(page.split()) for page in page_words(data)], data


def test_the_screens_follow_in_the_order_of_the_list_each_under_the_number_of_its_question(library: Library) -> None:
    (listed, told), _ = printed(library, LONG, HURT, DAY)
    assert "2.Does it hurt?" in listed
    assert "Questions · page 2" in listed
    assert "The trial & you · page 2" in listed
    assert "To ask · page" not in listed
    places = [told.index(word) for word in ("Your question 2 · Questions", "A little.", "Your question 3", "You stay")]
    assert places == sorted(places)
    assert "How long?" not in told


def test_pages_are_counted_through_and_links_name_them(library: Library) -> None:
    (listed, told), _ = printed(library, HURT, DAY)
    assert "Page 1 of 2" in listed
    assert "Page 2 of 2" in told
    assert "See the day (page 2)." in told
    assert "(page" not in printed(library, HURT)[0][1]


def test_sources_words_and_dates_stand_there_too(library: Library) -> None:
    (_, told), _ = printed(library, HURT, DAY)
    assert "Last checked: 2 January 2026, by Dr. A & B." in told
    assert "doi.org/10.1/x" in told


def test_a_draft_says_so_and_an_approved_page_does_not(library: Library) -> None:
    draft, approved = printed(library, HURT)[0][1], printed(library, DAY)[0][1]
    assert "Your question 1 · Questions · Draft" in draft
    assert library.words("en").draft_leaflet in draft
    assert "Draft" not in approved


def test_a_list_alone_is_as_it_was(library: Library) -> None:
    (listed,), _ = printed(library, LONG)
    assert pages_of(library, LONG) is None
    assert "Page" not in listed


def test_nothing_but_what_is_seen_is_painted(library: Library) -> None:
    file = QtFile(printed(library, HURT)[1])
    shown = [file.stream(file.contents(page)) for page in file.pages]
    assert [list(marks_in(stream)) for stream in shown] == [[], []]


def test_on_another_paper_the_pages_are_made_to_fit(library: Library) -> None:
    words, data = printed(library, HURT, DAY, size=QPageSize.PageSizeId.Letter)
    assert len(re.findall(rb"/MediaBox \[0 0 612(?:\.0*)? 792(?:\.0*)?\]", data)) == len(words) == 2
    assert "You stay awake." in words[1]


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5])
def test_a_page_fills_the_paper_and_goes_nowhere_over_its_edge(paper: QPageSize.PageSizeId) -> None:
    writer = QPdfWriter(QBuffer())
    writer.setResolution(72)
    writer.setPageSize(QPageSize(paper))
    writer.setPageLayout(paper_layout(writer))
    picture = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    fit(writer, painter)
    inner = writer.pageLayout().paintRect(QPageLayout.Unit.Point).topLeft()
    page = painter.transform().mapRect(QRectF(-SIDE, -TOP, PAGE_WIDTH, PAGE_HEIGHT)).translated(inner)
    painter.end()
    sheet = writer.pageLayout().fullRect(QPageLayout.Unit.Point)
    assert sheet.adjusted(-0.1, -0.1, 0.1, 0.1).contains(page)
    assert page.width() == pytest.approx(sheet.width(), abs=0.6) or page.height() == pytest.approx(
        sheet.height(), abs=0.6
    )
    assert page.center().x() == pytest.approx(sheet.center().x(), abs=0.1)


def test_what_patients_do_not_get_to_see_is_not_printed(library: Library, tmp_path: Path) -> None:
    strict = Library(tmp_path / "guide", Release(date(2026, 3, 1), drafts=False))
    pages = pages_of(strict, DAY, HURT)
    assert pages is not None
    assert [origin.topic for origin in pages.origins] == ["trial"]
    withheld = pages_of(library, DAY, HURT)
    assert withheld is not None
    later = Pages(withheld.folder, "en", withheld.origins, "2026-03-01", drafts=False)
    told = printed(library, DAY, HURT, pages=later)[0][1]
    assert "You stay awake." in told
    assert "A little." not in told


def test_where_nothing_of_it_is_left_nothing_is_printed(library: Library) -> None:
    pages = pages_of(library, DAY)
    assert pages is not None
    (library.folder / "en" / "01-trial.md").unlink()
    with pytest.raises(KioskError, match="are not in the content any more; print the list alone"):
        printed(library, DAY, pages=pages)


def test_who_reads_large_letters_gets_large_print_and_more_pages(library: Library) -> None:
    visit = Visit("en", picked=(DAY, HURT, LONG))
    sizes = (TextSize.NORMAL, TextSize.LARGEST)
    usual, large = (pages_behind(library, replace(visit, text_size=size)) for size in sizes)
    assert usual is not None
    assert large is not None
    assert (usual.large, large.large) == (False, True)
    taken = takeaway(library, visit)
    assert about_pages(taken, usual) < about_pages(taken, large)
