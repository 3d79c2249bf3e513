# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The voices of the last start are known at the next; whatever is wrong with what was kept, the kiosk starts."""

from pathlib import Path

import pytest

from kiosk.commands.known_voices import keep_voices, known_voices


def test_what_was_found_is_known_at_the_next_start(state: Path) -> None:
    (state / "patient-kiosk").mkdir(exist_ok=True)
    assert known_voices() == frozenset()
    keep_voices(frozenset({"de", "en"}))
    assert known_voices() == {"de", "en"}
    keep_voices(frozenset())
    assert known_voices() == frozenset()


@pytest.mark.parametrize("broken", [b"\xff\xfe\x00", b"\x00" * 10])
def test_what_is_broken_is_no_voice_of_a_guide(state: Path, broken: bytes) -> None:
    (state / "patient-kiosk").mkdir(exist_ok=True)
    (state / "patient-kiosk" / "voices").write_bytes(broken)
    assert not known_voices() & {"en", "de"}


def test_a_folder_that_cannot_be_written_is_no_end(state: Path, caplog: pytest.LogCaptureFixture) -> None:
    (state / "patient-kiosk").touch()
    keep_voices(frozenset({"en"}))
    assert "cannot be kept" in caplog.text
    assert known_voices() == frozenset()
