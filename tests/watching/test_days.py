# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The kept copy knows which topics have days, so that a start need not look at every page."""

from datetime import date
from pathlib import Path

from kiosk.commands.opening import open_as_shown
from kiosk.content.release import Release
from kiosk.watching.kept import dated_in, shown_edition
from tests.watching.folders import LIVING, Editors

DECEMBER = LIVING.replace("Living\n", "Living\nshow_from: 2026-12-01\n")


def dated(editors: Editors) -> frozenset[str] | None:
    edition = shown_edition(editors.home)
    assert edition is not None
    return dated_in(edition)


def test_it_is_written_down_with_each_edition(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    editors.look()
    assert dated(editors) == frozenset()
    editors.save(en__living=DECEMBER)
    editors.look()
    assert dated(editors) == frozenset({"living"})
    editors.save(en__trial=DECEMBER)
    editors.look()
    assert dated(editors) == frozenset({"living", "trial"})
    editors.save(en__living=LIVING)
    editors.look()
    assert dated(editors) == frozenset({"trial"})


def test_a_start_goes_by_it(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    editors.save(en__living=DECEMBER)
    editors.look()
    edition = shown_edition(editors.home)
    for day, there in ((30, False), (1, True)):
        release = Release(date(2026, 11 + there, day))
        assert ("living" in open_as_shown(editors.content, edition, release).topic_ids()) is there


def test_a_copy_of_an_earlier_version_is_looked_at(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    editors.save(en__living=DECEMBER)
    editors.look()
    edition = shown_edition(editors.home)
    assert edition is not None
    edition.with_name(f"{edition.name}.dated").unlink()
    assert dated_in(edition) is None
    assert "living" not in open_as_shown(editors.content, edition, Release(date(2026, 11, 30))).topic_ids()
