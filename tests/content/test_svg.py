# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Drawings: an SVG that draws is shown, one that does anything else is not."""

from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.pictures import fault
from kiosk.content.svg import DEEPEST, svg_size


def drawing(inside: str, root: str = 'viewBox="0 0 4 3"') -> str:
    """An SVG file."""
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {spaces} {root}>{inside}</svg>"


DOES_MORE = {
    "a script": (drawing("<script>x()</script>"), "<script>"),
    "a script of another prefix": (drawing('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'), "<script>"),
    "foreign objects": (drawing("<foreignObject><p/></foreignObject>"), "<foreignObject>"),
    "a picture": (drawing('<image href="http://host/x.png"/>'), "<image>"),
    "a picture in a filter": (drawing('<filter><feImage href="x"/></filter>'), "<feImage>"),
    "a copy": (drawing('<use href="#a"/>'), "<use>"),
    "a link": (drawing('<a href="#x"/>'), "<a>"),
    "a change": (drawing('<g><set attributeName="href" to="x"/></g>'), "<set>"),
    "a movement": (drawing("<animateTransform/>"), "<animateTransform>"),
    "an event": (drawing("", 'viewBox="0 0 4 3" onload="x()"'), "the event 'onload'"),
    "an event on a line of its own": (drawing("<path\nonClick='x()'/>"), "the event 'onclick'"),
    "a reference": (drawing('<linearGradient xlink:href="http://host/x#a"/>'), "a link or another file"),
    "javascript": (drawing('<linearGradient href="javascript:x()"/>'), "a link or another file"),
    "an import": (drawing("<style>@import 'http://host/x'</style>"), "a style that names another file"),
    "a file in a style": (drawing("<style>a{fill:url(http://host/x)}</style>"), "a style that names another file"),
    "a disguised file in a style": (
        drawing(r"<style>a{fill:\75rl(//host/x)}</style>"),
        "a style that names another file",
    ),
    "a file in an attribute": (drawing('<path fill="url(data:x)"/>'), "another file in 'fill'"),
    "a disguised file": (drawing('<path style="fill:u&#114;l(//host/x)"/>'), "another file in 'style'"),
    "a document type": ('<!DOCTYPE svg [<!ENTITY a "b">]>' + drawing("&a;"), "<!DOCTYPE"),
    "a style sheet": ('<?xml-stylesheet href="http://host/x"?>' + drawing(""), "<?"),
}
UNSOUND = {
    "no end": ("<svg", "is no sound SVG (unclosed token: line 1, column 0)"),
    "no text": (drawing("\0"), "is no sound SVG (not well-formed (invalid token): line 1, column 101)"),
    "too deep": (drawing("<g>" * 5_000 + "</g>" * 5_000), "is no sound SVG (more than 32 elements lie in each other)"),
    "a page": ("<html/>", "is no SVG"),
    "a drawing in a page": (f"<html>{drawing('')}</html>", "is no SVG"),
    "a drawing in a comment": (f"<!-- {drawing('')} --><html/>", "is no SVG"),
    "no size": (drawing("", ""), "has no size; give its svg element a viewBox"),
    "a size that is none": (drawing("", 'width="1.2.3" height="4"'), "has no size; give its svg element a viewBox"),
    "a share of nothing": (drawing("", 'width="100%" height="100%"'), "has no size; give its svg element a viewBox"),
    "an endless size": (drawing("", f'width="{"9" * 400}" height="1"'), "has no size; give its svg element a viewBox"),
    "other letters": ('<?xml version="1.0" encoding="utf-7"?>' + drawing("+ADw-script/"), "is not written in UTF-8"),
}


@pytest.mark.parametrize(("text", "what"), DOES_MORE.values(), ids=DOES_MORE.keys())
def test_a_drawing_that_does_more_is_refused(text: str, what: str) -> None:
    assert svg_size(text.encode()) == f"holds {what}, which a picture must not"


@pytest.mark.parametrize(("text", "what"), UNSOUND.values(), ids=UNSOUND.keys())
def test_an_unsound_drawing_is_refused(text: str, what: str) -> None:
    assert svg_size(text.encode()) == what


def test_a_drawing_in_utf_16_is_refused() -> None:
    assert svg_size(drawing("<script/>").encode("utf-16")) == "is not written in UTF-8"


@pytest.mark.parametrize(
    ("text", "size"),
    [
        (drawing('<path fill="url(#a)" style="stroke:url( \'#b\')"/>'), (4, 3)),
        (drawing('<linearGradient xlink:href="#a"/>'), (4, 3)),
        (drawing("<text>a on b = c, @ and url</text><style>a{fill:url(#x)}</style>"), (4, 3)),
        (drawing("<g>" * (DEEPEST - 1) + "</g>" * (DEEPEST - 1)), (4, 3)),
        (drawing("", 'width="40px" height="30.4"'), (40, 30)),
        (drawing("", 'width="100%" viewBox="0,0,4 3"'), (4, 3)),
        ('\ufeff<?xml version="1.0" encoding="UTF-8"?>\n' + drawing(""), (4, 3)),
    ],
)
def test_a_drawing_that_only_draws_has_a_size(text: str, size: tuple[int, int]) -> None:
    assert svg_size(text.encode()) == size


@pytest.mark.parametrize("root", ['width="100000" height="100000"', 'viewBox="0 0 100000 100000"'])
def test_a_huge_drawing_is_refused(root: str, tmp_path: Path) -> None:
    file = tmp_path / "x.svg"
    file.write_text(drawing("", root), "utf-8")
    assert fault(file) == "is 100000x100000 pixels; at most 8192 on each side can be shown"


def test_all_that_is_shipped_is_sound() -> None:
    files = [*resources.shipped_content().glob("images/*.svg"), *resources.assets().rglob("*.svg")]
    assert len(files) > 50
    assert [(file.name, fault(file)) for file in files if fault(file)] == []
