# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Two kiosks of one user: the second says so, unless the first ends in time."""

from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.only_one import KIOSK, SUPERVISOR, is_there, only_one


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return tmp_path


def test_the_second_is_told_that_there_is_one() -> None:
    with only_one(KIOSK), pytest.raises(KioskError, match="a kiosk runs already for this user"), only_one(KIOSK):
        pass


def test_a_kiosk_and_its_supervisor_are_two_things() -> None:
    with only_one(SUPERVISOR), only_one(KIOSK, 0.2):
        assert is_there(SUPERVISOR)


def test_the_place_is_free_when_the_first_has_ended() -> None:
    with only_one(KIOSK):
        assert is_there(KIOSK)
    assert not is_there(KIOSK)
    with only_one(KIOSK):
        pass


def test_nobody_is_there_where_nobody_ever_was() -> None:
    assert not is_there(SUPERVISOR)


def test_where_no_lock_can_be_kept_the_kiosk_starts_all_the_same(state: Path) -> None:
    (state / "patient-kiosk").write_bytes(b"a file where the folder should be")
    with only_one(KIOSK), only_one(KIOSK):
        assert not is_there(KIOSK)
