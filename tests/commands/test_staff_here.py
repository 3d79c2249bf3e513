# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What staff read at the kiosk is what the commands of IT say."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.commands import staff_statistics
from kiosk.commands.staff_here import MOST_LINES, leaving, problems, statistics
from kiosk.content.library import Library
from kiosk.statistics.keys import What
from kiosk.statistics.overview import Row, Section
from kiosk.statistics.periods import Period

SPAN = Period(date(2026, 11, 2), date(2026, 11, 8))


def test_problems_are_listed_with_file_and_line_the_worst_first(guide: Path) -> None:
    page = next((guide / "en").glob("*.md"))
    page.write_text(page.read_text("utf-8") + "\n![A wire](no-such-picture.svg)\n", "utf-8")
    lines = problems(guide)
    assert any(f"en/{page.name}, " in line and "no-such-picture.svg" in line for line in lines)
    assert len(lines) <= MOST_LINES + 1


def test_a_folder_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    assert "does not exist" in problems(tmp_path / "gone")[0]


def test_where_the_kiosk_is_alone_there_is_no_desktop_to_leave_to(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert leaving(qapp) is not None
    unit = (
        resources.shipped_content().parent
        / "packaging/installers/debian/root/usr/lib/systemd/system/patient-kiosk.service"
    ).read_text("utf-8")
    name, _, value = (
        next(line for line in unit.splitlines() if "ALONE" in line).removeprefix("Environment=").partition("=")
    )
    monkeypatch.setenv(name, value)
    assert leaving(qapp) is None


def test_where_nothing_was_counted_there_is_nothing_to_tell(tmp_path: Path, guide: Path) -> None:
    assert statistics(tmp_path, guide) == []


def test_counts_are_told_in_the_language_of_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (Row(What.VISITS, "", 1200), Row(What.TOPIC, "trial", 7), Row(What.HELPFUL, "yes", None))
    monkeypatch.setattr(staff_statistics, "overview", lambda *_: (Section(SPAN, rows),))
    library = Library(resources.shipped_content())
    assert staff_statistics.statistics(tmp_path, library, date(2026, 11, 22)) == [
        "From 2 November 2026 to 8 November 2026",
        "• Visits: 1,200",
        f"• {library.title('en', 'trial')}: 7",
        "• Was this helpful? Yes: too few to tell",
    ]
    library.open_in("de")
    assert staff_statistics.statistics(tmp_path, library, date(2026, 11, 22))[1] == "• Besuche: 1’200"
