# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Rows become pages: what belongs together stays together, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.leaflet.canvas import Canvas
from kiosk.leaflet.rows import Break, Page, Row, paginate

PAGE = 100.0


def still(_canvas: Canvas, _y: float) -> None:
    """Paints nothing."""


def row(height: float, *, glued: bool = False, anchor: str = "") -> Row:
    return Row(height, still, glued, anchor)


def heights(pages: list[Page]) -> list[list[float]]:
    return [[each.height for _, each in page.rows] for page in pages]


def test_a_page_is_filled_before_the_next_begins() -> None:
    assert heights(paginate([row(40), row(40), row(40)], PAGE)) == [[40, 40], [40]]


def test_what_is_glued_goes_to_the_next_page_together() -> None:
    assert heights(paginate([row(60), row(30), row(30, glued=True)], PAGE)) == [[60], [30, 30]]


def test_what_is_glued_and_higher_than_a_page_is_broken_where_the_page_ends() -> None:
    rows = [row(10), *(row(30, glued=bool(index)) for index in range(5))]
    assert heights(paginate(rows, PAGE)) == [[10], [30, 30, 30], [30, 30]]


def test_a_gap_is_left_out_at_the_top_of_a_page() -> None:
    pages = paginate([Row(20), row(90), Row(20), row(10)], PAGE)
    assert heights(pages) == [[90], [10]] or heights(pages)[1][0] != 20


def test_gaps_shrink_where_that_saves_a_page() -> None:
    assert heights(paginate([row(45), Row(12), row(45)], PAGE)) == [[45, 12 * 0.7, 45]]


def test_gaps_stay_where_it_saves_nothing() -> None:
    assert heights(paginate([row(20), Row(12), row(20)], PAGE)) == [[20, 12, 20]]


def test_a_break_begins_a_page_and_says_whether_it_is_a_draft() -> None:
    pages = paginate([Break(), row(10), Break(draft=True), row(90), row(20)], PAGE)
    assert [page.draft for page in pages] == [False, True, True]


def test_a_page_with_nothing_on_it_is_no_page() -> None:
    assert paginate([Break(), Break(), Row(10), row(10), Break()], PAGE) == [Page(rows=[(0.0, row(10))], filled=10)]


@given(st.lists(st.builds(row, st.floats(1, 250), glued=st.booleans()), max_size=40))
def test_nothing_is_lost_and_only_what_is_too_high_by_itself_goes_over_the_edge(rows: list[Row]) -> None:
    pages = paginate(rows, PAGE)
    assert [each for page in pages for _, each in page.rows] == rows
    for page in pages:
        assert page.filled <= PAGE + 0.001 or len(page.rows) == 1
