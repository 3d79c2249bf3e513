# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How Windows' keys were found is kept over a crash."""

from pathlib import Path

import pytest

from kiosk.lockdown import found_keys


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return tmp_path / "patient-kiosk"


def test_what_was_found_is_known_to_the_next_start_until_it_has_been_put_back() -> None:
    assert found_keys.found_before() is None
    found_keys.keep({"sticky": 506, "filter": 126})
    assert found_keys.found_before() == {"sticky": 506, "filter": 126}
    found_keys.forget()
    assert found_keys.found_before() is None


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"sticky": "x"}', "\x00" * 40])
def test_a_damaged_file_counts_as_none(state: Path, text: str) -> None:
    state.mkdir()
    (state / found_keys.NAME).write_text(text, "utf-8")
    assert found_keys.found_before() is None
