# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""About says who wrote the guide, who paid, and when each topic was checked, without anybody writing it twice."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.about import ROWS
from kiosk.content.blocks import Table
from kiosk.content.inline import plain_text
from kiosk.content.library import Library
from kiosk.content.model import Kind
from kiosk.content.words import Words
from kiosk.resources import shipped_content
from tests.content.as_text import topic_as_text
from tests.content.folders import GUIDE, sound

ABOUT = """
published = 2026-11-21
[about.en]
authors = [{ name = "Dr. Day", role = "She leads the pain team." }]
funding = "The hospital paid."
update_policy = "Checked each year."
"""
CHECKED = "---\ntitle: Page\nreviewed: 2026-03-01\nreviewed_by: Pain team\nreview_by: 2027-03-01\n---\nText.\n"


def with_about(root: Path, **files: str) -> Library:
    published, _, tables = ABOUT.lstrip().partition("\n")
    return Library(sound(root, {"guide.toml": f"{published}\n{GUIDE}{tables}", "en/page.md": CHECKED, **files}))


def test_it_needs_no_file(tmp_path: Path) -> None:
    library = with_about(tmp_path)
    topic = library.topic("en", "about")
    assert topic is not None
    assert topic.head.title == "About"
    assert library.kind("about") is Kind.ABOUT
    assert [screen.title for screen in topic.screens] == [
        "Who wrote this",
        "How it is kept up to date",
        "When each topic was checked",
        "About this program",
    ]


def test_it_says_what_the_guide_and_the_heads_say(tmp_path: Path) -> None:
    topic = with_about(tmp_path).topic("en", "about")
    assert topic is not None
    told = topic_as_text(topic)
    for said in ("Dr. Day", "She leads the pain team.", "The hospital paid.", "Checked each year.", "21 November 2026"):
        assert said in told
    for said in ("Page", "1 March 2026", "Pain team", "1 March 2027"):
        assert said in told


def test_it_follows_what_an_editor_wrote(tmp_path: Path) -> None:
    page = "---\ntitle: About us\nkind: about\n---\nHello.\n"
    topic = with_about(tmp_path, **{"en/about.md": page}).topic("en", "about")
    assert topic is not None
    assert [screen.title for screen in topic.screens][:2] == ["About us", "Who wrote this"]


def test_nothing_is_said_of_what_nobody_knows(tmp_path: Path) -> None:
    topic = Library(sound(tmp_path)).topic("en", "about")
    assert topic is not None
    assert [screen.title for screen in topic.screens] == ["When each topic was checked", "About this program"]
    assert "Not yet" in topic_as_text(topic)


@pytest.mark.parametrize("language", ["en", "de"])
def test_it_names_the_licences_in_every_language_that_we_ship(language: str) -> None:
    topic = Library(shipped_content()).topic(language, "about")
    assert topic is not None
    told = topic_as_text(topic)
    for said in ("2.0", "© The Qt Company Ltd.", "GNU LGPL 3", "Python", "kiosk licences"):
        assert said in told


def test_many_topics_are_spread_over_screens(tmp_path: Path) -> None:
    names = [f"page-{number}" for number in range(2 * ROWS + 1)]
    guide = GUIDE.replace('["page"]', str(names).replace("'", '"'))
    files = {f"en/{name}.md": f"---\ntitle: {name}\n---\nText.\n" for name in names}
    topic = Library(sound(tmp_path, {"guide.toml": guide, **files})).topic("en", "about")
    assert topic is not None
    tables = [block for screen in topic.screens for block in screen.blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [ROWS, ROWS, 1]
    assert [plain_text(row[0]) for table in tables for row in table.rows] == names


def test_a_date_is_said_in_the_way_of_the_language() -> None:
    german = Words(date="{day}. {month} {year}", months="Jan Feb März Apr Mai Juni Juli Aug Sep Okt Nov Dez")
    assert german.said_date(date(2026, 3, 1)) == "1. März 2026"
