# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The codes: as large as we say, quick to make, and each text comes out of the pixels as it went in."""

import pytest
import segno

from kiosk.takeaway.codes import LARGEST, QUIET, ROOM, modules, most_modules
from kiosk.takeaway.sections import plain
from kiosk.ui.code_view import image_of
from tests.takeaway.decoding import decoded, has_decoder
from tests.takeaway.lists import ODD

decoder = pytest.mark.skipif(not has_decoder(), reason="zbarimg is not there: install zbar-tools")


@pytest.mark.parametrize("letter", ["a", "ä"])
def test_the_largest_code_holds_as_much_as_we_say(letter: str) -> None:
    size = len(letter.encode())
    full = letter * (ROOM // size)
    assert len(modules(full)) == most_modules()
    assert len(modules(full + letter * 4)) > most_modules()
    assert segno.make_qr(full, error="m", mode="byte", encoding="utf-8", eci=size > 1).version == LARGEST


def test_white_modules_lie_round_it() -> None:
    rows = modules("Text")
    assert all(not any(row) for row in (*rows[:QUIET], *rows[-QUIET:]))
    assert all(not any(row[:QUIET]) and not any(row[-QUIET:]) for row in rows)


@decoder
@pytest.mark.parametrize("text", [*(plain(text) for text in ODD), "a" * ROOM, "Ö" * (ROOM // 2), "0" * 30])
@pytest.mark.usefixtures("qapp")
def test_a_text_comes_out_as_it_went_in(text: str) -> None:
    image = image_of(modules(text))
    side = image.width() * 4
    assert decoded(image.scaled(side, side)) == text
