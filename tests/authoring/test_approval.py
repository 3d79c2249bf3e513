# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An approval is written into the front matter, and every other byte of the file stays."""

import codecs
import re

import pytest

from kiosk.authoring.approval import approved
from kiosk.authoring.front_values import quoted, with_values
from kiosk.content.front_matter import split
from kiosk.content.problems import Unreadable
from kiosk.content.reading import text_of
from tests.content.signed import SIGNED

PAGE = """---
# Written by the pain team.
title: "The trial: a test"   # as on the card
status:   draft              # draft | approved

reviewed_by: >
    Somebody
    else
summary: Try it.
---

Text with  two spaces at its end.\x20\x20
\tA tab, and no line end"""
CODINGS = {
    "UTF-8": (b"", "utf-8", "\n"),
    "UTF-8 of Windows": (codecs.BOM_UTF8, "utf-8", "\r\n"),
    "UTF-16": (codecs.BOM_UTF16_LE, "utf-16-le", "\r\n"),
    "UTF-16 of others": (codecs.BOM_UTF16_BE, "utf-16-be", "\r"),
}


def values(data: bytes) -> dict[str, str]:
    return split(text_of(data, "page.md"), "page.md").values


@pytest.mark.parametrize("coding", CODINGS)
def test_only_values_are_put_in(coding: str) -> None:
    mark, name, end = CODINGS[coding]
    before = mark + PAGE.replace("\n", end).encode(name)
    after = approved(before, SIGNED, "page.md")
    assert after.startswith(mark)
    text = after[len(mark) :].decode(name)
    assert len(re.findall("\r\n|\r|\n", text)) == text.count(end)
    assert text.replace(end, "\n") == (
        PAGE.replace("status:   draft ", "status:   approved ")
        .replace(">\n    Somebody\n    else\n", "Pain team\n")
        .replace(
            "summary: Try it.\n",
            f"summary: Try it.\nreviewed: 2026-01-02\nreview_by: 2026-06-01\napproved: {values(after)['approved']}\n",
        )
    )


def test_whoever_approves_it_again_changes_the_dates_alone() -> None:
    once = approved(PAGE.encode(), SIGNED, "page.md")
    assert approved(once, SIGNED, "page.md") == once
    later = approved(once, SIGNED._replace(on=SIGNED.until), "page.md")
    lines = zip(once.splitlines(), later.splitlines(), strict=True)
    assert [new.partition(b":")[0] for old, new in lines if old != new] == [b"reviewed", b"approved"]


@pytest.mark.parametrize("line", ["status:", "status: ", 'status: "draft"', "status: 'draft'", "status:  # later"])
def test_a_value_is_replaced_however_it_is_written(line: str) -> None:
    made = with_values(f"---\ntitle: A\n{line}\nicon: book\n---\nText.".encode(), {"status": "approved"}, "page.md")
    assert values(made) == {"title": "A", "status": "approved", "icon": "book"}
    assert (b"# later" in made) is ("#" in line)


@pytest.mark.parametrize(
    "name", ["Pain team", "Dr. A: B", 'The "pain" team', "#1", "- x", "Größe & Co, [x]", "'A'", "true", "*A", "痛み"]
)
def test_any_name_is_read_back_as_it_was_given(name: str) -> None:
    made = with_values(b"---\ntitle: A\n---\nText.", {"reviewed_by": name}, "page.md")
    assert values(made)["reviewed_by"] == name


def test_a_plain_name_stays_plain() -> None:
    assert quoted("Pain team") == "Pain team"
    assert quoted("Dr. A: B") == '"Dr. A: B"'


def test_front_matter_in_one_line_is_refused_and_not_spoilt() -> None:
    with pytest.raises(Unreadable, match="cannot be read"):
        with_values(b"---\n{title: A}\n---\nText.", {"status": "approved"}, "page.md")
