# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The commands of those who write say what is not shown today, and make what is shown on another day."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.commands.findings import State, pages
from kiosk.settings import Settings
from tests.commands.folder import FAQ, GUIDE, write_guide
from tests.commands.typed import Typing
from tests.leaflet.reading import read

CLOSED = "show_until = 2026-01-31\n[clinic]"


def test_what_has_other_days_is_told_and_left_out(typing: Typing, tmp_path: Path) -> None:
    later = datetime.now().astimezone().date() + timedelta(days=2)
    guide = write_guide(tmp_path / "days", faq=FAQ.replace("kind:", f"show_from: {later}\nkind:"))
    said = typing("check", guide).out
    assert f"not shown today: en/02-faq.md (from {later})" in said
    assert json.loads(typing("check", "--json", guide).out)["summary"]["not_shown_today"] == ["faq"]


@pytest.mark.usefixtures("qapp")
def test_a_leaflet_has_what_is_shown_today_or_what_is_named(typing: Typing, tmp_path: Path) -> None:
    guide = write_guide(tmp_path / "days", faq=FAQ.replace("kind:", "show_until: 2026-01-31\nkind:"))
    whole, named = tmp_path / "whole.pdf", tmp_path / "named.pdf"
    assert typing("leaflet", "--content", guide, "--out", whole).code == 0
    assert "Does it hurt?" not in read(whole.read_bytes()).whole
    assert typing("leaflet", "faq", "--content", guide, "--out", named).code == 0
    assert "Does it hurt?" in read(named.read_bytes()).whole


@pytest.mark.usefixtures("qapp")
def test_the_proof_sheet_of_another_day(typing: Typing, tmp_path: Path) -> None:
    guide = write_guide(tmp_path / "days", faq=FAQ.replace("kind:", "show_until: 2026-01-31\nkind:"))
    command = ("snapshot", guide, "--out", tmp_path / "proof", "--size", "320x320", "--inches", "7.2")
    assert "not shown on 2026-02-01: faq (until 2026-01-31)" in typing(*command, "--on", "2026-02-01").out
    sheet = (tmp_path / "proof" / "index.html").read_text("utf-8")
    assert ("Does it hurt?" in sheet, "Not shown on this day: faq" in sheet) == (False, True)
    said = typing.refusal(*command, "--on", "2026-02-01", "--topic", "faq")
    assert said == "the topic 'faq' is not shown on 2026-02-01, but until 2026-01-31; name such a day with --on"


def test_the_doctor_counts_what_is_not_shown_today(tmp_path: Path) -> None:
    guide = write_guide(tmp_path / "days", faq=FAQ.replace("kind:", "show_until: 2026-01-31\nkind:"))
    [finding] = pages(guide, Settings(), date(2026, 2, 1))
    assert (finding.state, finding.told.partition("; ")[2]) == (State.OK, "1 of 3 topics not shown today")
    [finding] = pages(guide, Settings(drafts=False), date(2026, 2, 1))
    assert finding.told.partition("; ")[2] == "2 of 3 topics withheld"


def test_the_doctor_says_where_nothing_is_left(tmp_path: Path) -> None:
    guide = write_guide(tmp_path / "days", guide=GUIDE.replace("[clinic]", CLOSED))
    [finding] = pages(guide, Settings(), date(2026, 2, 1))
    assert (finding.state, finding.told.partition(",")[0]) == (State.LACKS, "every topic has other days than today")
