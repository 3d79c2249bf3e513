# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The codes: as large as we say, quick to make, and each text comes out of the pixels as it went in."""

import subprocess
import sys

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


def after_the_first_code(then: str) -> str:
    """What a fresh Python prints that has made a code."""
    program = f"import sys; from kiosk.takeaway.codes import modules; modules('a'); {then}"
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 -- as written here


def test_to_make_one_nothing_of_the_network_is_imported() -> None:
    imported = after_the_first_code("print(*sys.modules)").split()
    assert "segno" in imported
    assert not {"urllib.request", "http.client", "ssl", "_ssl", "socket"} & {*imported}


def test_what_stands_in_for_the_network_is_gone_afterwards() -> None:
    assert "urlopen" in after_the_first_code("import urllib.request; print(urllib.request.urlopen)")


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
