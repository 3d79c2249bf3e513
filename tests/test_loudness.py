# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How loud the kiosk is: what staff chose last, until IT says something else."""

import wave
from pathlib import Path

import pytest

from kiosk import chime
from kiosk.loudness import NAME, Loudness


def test_it_begins_as_the_settings_say(tmp_path: Path) -> None:
    assert Loudness(60, tmp_path).share == 0.6
    assert Loudness(60, None).level == 3


def test_what_staff_choose_stays_over_starts(tmp_path: Path) -> None:
    Loudness(100, tmp_path).take_steps(-2)
    assert Loudness(100, tmp_path).share == 0.6


def test_settings_that_have_changed_since_count_again(tmp_path: Path) -> None:
    Loudness(100, tmp_path).take_steps(-2)
    assert Loudness(80, tmp_path).share == 0.8


def test_it_goes_no_further_than_silence_and_all_there_is(tmp_path: Path) -> None:
    loudness = Loudness(50, tmp_path)
    loudness.take_steps(-9)
    assert (loudness.level, loudness.share) == (0, 0.0)
    loudness.take_steps(9)
    assert (loudness.level, loudness.share) == (5, 1.0)


@pytest.mark.parametrize("text", ["", "[]", '{"volume": 999, "settings": 60}', '{"volume": "a", "settings": 60}'])
def test_a_damaged_choice_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, "utf-8")
    assert Loudness(60, tmp_path).share == 0.6


def test_where_it_cannot_be_kept_it_counts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    loudness = Loudness(60, tmp_path / "file")
    loudness.take_steps(1)
    assert loudness.share == 0.8


def test_the_chime_is_as_loud_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[Path] = []

    def play(file: Path) -> bool:
        played.append(file)
        return True

    monkeypatch.setattr(chime, "_played_by_windows", play)
    for share in (1.0, 0.5, 0.5, 0.0):
        chime.chime(share, tmp_path)
    whole, half, again = played
    assert half == again
    assert _highest(half) == pytest.approx(_highest(whole) / 2, abs=1)


def _highest(file: Path) -> int:
    with wave.open(str(file)) as sound:
        frames = sound.readframes(sound.getnframes())
    return max(memoryview(frames).cast("h"))
