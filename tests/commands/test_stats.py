# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk stats``: tables in any terminal, CSV, one page, and a sentence for whatever is wrong."""

import csv
import io
import re
import sqlite3
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.commands.stats_chart import columns
from kiosk.commands.stats_tables import Line, Table
from kiosk.commands.stats_terminal import Terminal, _width, lines
from kiosk.statistics.keys import Key, What
from kiosk.statistics.store import NAME, add
from tests.commands.typed import Typing, typed_apart

TODAY = datetime.now().astimezone().date()
DAY = TODAY - timedelta(days=8)


@pytest.fixture
def counted(tmp_path: Path) -> Path:
    """The counts of a kiosk that many have used."""
    folder = tmp_path / "counts"
    counts: Counter[tuple[date, Key]] = Counter(
        {
            (DAY, (What.VISITS, "")): 40,
            (DAY, (What.TOPIC, "trial")): 30,
            (DAY, (What.TOPIC, "gone <away>")): 6,
            (DAY, (What.TOPIC, "secret")): 4,
            (DAY, (What.SCREEN, "trial#the-day")): 12,
            (DAY, (What.STOP, "trial#the-day")): 20,
            (DAY, (What.STOP, "(home)")): 20,
            (DAY, (What.LANGUAGE, "en")): 40,
            (DAY, (What.HOUR, "10")): 25,
            (DAY, (What.HOUR, "12")): 15,
            (DAY, (What.HELPFUL, "yes")): 9,
            (DAY, (What.LISTEN, "")): 5,
        }
    )
    add(folder, counts, TODAY)
    return folder


def test_tables_and_bars(typing: Typing, counted: Path, guide: Path) -> None:
    said = typing("stats", "--state", counted, "--content", guide).out
    for expected in (
        r"English +40 ",
        r"The trial & you +30 ",
        r"gone <away> +6 ",
        r"10:00 +25 ",
        r"11:00 +under 5\n",
        r"Home +20 ",
    ):
        assert re.search(expected, said), expected
    assert "secret" not in said
    assert "\x1b" not in said


def test_some_days(typing: Typing, counted: Path, guide: Path) -> None:
    said = typing("stats", "--state", counted, "--content", guide, "--from", DAY, "--until", DAY).out
    assert "Visits on each day." in said
    assert "No number of these days" in typing("stats", "--state", counted, "--until", DAY - timedelta(days=1)).out


def test_a_guide_that_is_gone_leaves_the_ids(typing: Typing, counted: Path, tmp_path: Path) -> None:
    assert re.search(r"trial +30 ", typing("stats", "--state", counted, "--content", tmp_path / "none").out)


def test_csv_is_what_a_spreadsheet_reads(tmp_path: Path, counted: Path, guide: Path) -> None:
    said = typed_apart(tmp_path, "stats", "--csv", "--state", counted, "--content", guide).out
    assert said.count("\r\n") == said.count("\n") > 5
    rows = list(csv.DictReader(io.StringIO(said, newline="")))
    assert {
        "from": str(DAY),
        "until": str(DAY),
        "what": "topic",
        "id": "trial",
        "name": "The trial & you",
        "visits": "30",
    } in rows
    assert all(int(row["visits"]) >= 5 for row in rows)


def test_csv_starts_no_formula(typing: Typing, tmp_path: Path) -> None:
    add(tmp_path, Counter({(DAY, (What.TOPIC, "=2+3")): 9}), TODAY)
    assert ",'=2+3,'=2+3,9" in typing("stats", "--csv", "--state", tmp_path).out


class Page(HTMLParser):
    """Reads a page as strictly as this can be: what is opened is closed, and nothing is loaded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "link", "img", "iframe")
        assert not {"src", "href"} & {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """It is closed at once."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_page_is_whole_and_loads_nothing(typing: Typing, counted: Path, guide: Path, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    assert typing("stats", "--state", counted, "--content", guide, "--html", file).out == f"{file}\n"
    text = file.read_text("utf-8")
    words = Page(text).words
    assert {"The trial & you", "30", "gone <away>", "under 5"} <= set(words)
    assert "secret" not in text
    assert "url(" not in text
    for drawing in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        ET.fromstring(drawing)  # noqa: S314 -- our own


def test_the_page_is_made_anew_but_nothing_else_is_written_over(
    typing: Typing, counted: Path, guide: Path, tmp_path: Path
) -> None:
    file, other = tmp_path / "page.html", tmp_path / "mine.html"
    other.write_text("mine")
    for _ in range(2):
        assert typing("stats", "--state", counted, "--content", guide, "--html", file).code == 0
    assert "no page of 'kiosk stats'" in typing.refusal("stats", "--state", counted, "--html", other)
    assert other.read_text() == "mine"
    assert "cannot be written" in typing.refusal("stats", "--state", counted, "--html", tmp_path / "no" / "page.html")


def test_nothing_was_counted_yet(typing: Typing, tmp_path: Path) -> None:
    assert "nobody has used this kiosk yet" in typing.refusal("stats", "--state", tmp_path)


def test_a_damaged_file_is_a_sentence(typing: Typing, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"this is no database" * 100)
    assert "is damaged" in typing.refusal("stats", "--state", tmp_path)


def test_what_was_set_aside_is_told(typing: Typing, counted: Path, guide: Path) -> None:
    (counted / f"{NAME}.broken-2026-10-01").write_bytes(b"this is no database")
    said = typing("stats", "--state", counted, "--content", guide)
    assert said.code == 0
    assert "was damaged and set aside; what was counted until then is not in these numbers" in said.err


def test_a_file_in_use_is_a_sentence(typing: Typing, counted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.statistics.store.READERS_PATIENCE", 0.0)
    holder = sqlite3.connect(counted / NAME, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert "cannot be read now" in typing.refusal("stats", "--state", counted)
    holder.close()


def test_days_the_wrong_way_round(typing: Typing, counted: Path) -> None:
    said = typing.refusal("stats", "--state", counted, "--from", "2026-10-02", "--until", "2026-10-01")
    assert said == "--from 2026-10-02 is after --until 2026-10-01; name the earlier day first"


LONG = Table(
    "Topics",
    "Visits.",
    tuple(
        Line(f"{number} 日本語 A very long title of a topic that nobody reads", number * 9) for number in range(1, 9)
    ),
)


@pytest.mark.parametrize("width", [24, 40, 80, 100])
@pytest.mark.parametrize("blocks", [True, False])
def test_no_line_is_wider_than_the_terminal(width: int, *, blocks: bool) -> None:
    said = list(lines([LONG], Terminal(width, blocks)))
    assert max(map(_width, said)) <= width
    assert blocks or all(letter.isascii() or letter in "日本語" for line in said for letter in line)


def test_a_terminal_without_the_letters_of_bars_has_others(tmp_path: Path, counted: Path) -> None:
    said = typed_apart(tmp_path, "stats", "--state", counted, PYTHONIOENCODING="ascii").out
    assert "####" in said
    assert "\\u" not in said


def test_colours_only_where_they_are_seen() -> None:
    assert any("\x1b[" in line for line in lines([LONG], Terminal(80, colours=True)))
    assert not any("\x1b" in line for line in lines([LONG], Terminal(80)))


@pytest.mark.parametrize("most", [1, 5, 9, 113, 1528, 99_999])
def test_the_scale_of_a_chart_holds_its_columns(most: int) -> None:
    drawing = ET.fromstring("\n".join(columns([Line("a", most), Line("b", None)])))  # noqa: S314 -- our own
    [bar] = list(drawing.iter("rect"))
    assert 20 <= float(bar.attrib["y"]) < float(bar.attrib["y"]) + float(bar.attrib["height"]) <= 240.1
    values = [int(each.text or "") for each in drawing.iter("text") if each.attrib.get("text-anchor") == "end"]
    assert most <= values[-1] < 2 * max(most, 2) + 4
    assert len(values) <= 8
