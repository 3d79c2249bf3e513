# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Health: what IT reads is whole, valid, and says nothing of a patient."""

import json
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.health.fingerprint import fingerprint
from kiosk.health.health import SAFE, Health, Live, Looked, as_json, as_openmetrics
from kiosk.health.looking import Looking, understood
from kiosk.health.writing import JSON, METRICS, HealthFiles, Report

NOW = datetime(2026, 11, 22, 14, 37, 12, tzinfo=UTC)
LIVE = Live(restarts=2, touched=NOW.replace(minute=0, second=0), screen=(1920, 1080), inches=21.5, voices=("de", "en"))
LOOKED = Looked(("content: gone",), 1, 4, ("en/01-trial.md since 2026-06-01",), "Office")
SAMPLE = re.compile(r'([a-z_]+)(\{([a-z]+="([^"\\\n]|\\.)*"(,(?=[a-z]))?)+\})? (-?\d+)')


def health(live: Live = LIVE, looked: Looked | None = LOOKED, version: str = "0.1.0") -> Health:
    return Health(NOW, version, "a1b2c3d4e5f6", 3600, live, looked)


def samples(text: str) -> dict[str, int]:
    """What a text of OpenMetrics says; it has to be one."""
    found: dict[str, int] = {}
    helped = typed = ""
    lines = text.splitlines()
    assert text.endswith("\n")
    assert lines.pop() == "# EOF"
    for line in lines:
        if line.startswith("# HELP "):
            helped = line.split()[2]
        elif line.startswith("# TYPE "):
            _, _, typed, kind = line.split()
            assert (typed, kind) == (helped, "gauge")
        else:
            match = SAMPLE.fullmatch(line)
            assert match, line
            assert match[1] == typed
            name = f"{match[1]}{match[2] or ''}"
            assert name not in found
            found[name] = int(match[6])
    return found


def test_the_json_says_all_that_it_asks_for() -> None:
    told = json.loads(as_json(health()))
    assert told == {
        "written": "2026-11-22T14:37:12+00:00",
        "state": "running",
        "version": "0.1.0",
        "content": "a1b2c3d4e5f6",
        "uptime_seconds": 3600,
        "restarts": 2,
        "last_touch_hour": "2026-11-22T14+00:00",
        "screen": {"width": 1920, "height": 1080, "inches": 21.5},
        "voices": ["de", "en"],
        "problems": {"errors": 1, "warnings": 4, "lacks": ["content: gone"]},
        "overdue": ["en/01-trial.md since 2026-06-01"],
        "printer": "Office",
    }


def test_the_metrics_are_valid_and_say_the_same() -> None:
    found = samples(as_openmetrics(health()))
    assert found["kiosk_restarts"] == 2
    assert found['kiosk_problems{level="error"}'] == 1
    assert found["kiosk_overdue_pages"] == 1
    assert found["kiosk_last_touch_timestamp_seconds"] == round(NOW.replace(minute=0, second=0).timestamp())
    assert found["kiosk_safe_mode"] == 0


def test_what_nobody_knows_yet_is_left_out() -> None:
    found = samples(as_openmetrics(health(Live(state=SAFE), None)))
    assert found["kiosk_safe_mode"] == 1
    assert not [name for name in found if name.startswith(("kiosk_problems", "kiosk_last_touch"))]
    assert json.loads(as_json(health(Live(state=SAFE), None)))["last_touch_hour"] is None


def test_any_letter_in_a_label_leaves_it_valid() -> None:
    assert samples(as_openmetrics(health(version='1 "\\\n')))


@pytest.mark.parametrize("told", [b"", b"[]", b"{}", b'{"findings": 3}', b'{"findings": [], "problems": {}}'])
def test_a_doctor_who_says_nothing_useful_is_not_believed(told: bytes) -> None:
    assert understood(told) is None


def test_the_same_content_has_the_same_fingerprint_on_every_machine(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "en").mkdir(parents=True)
        (tmp_path / name / "en" / "01-trial.md").write_text("The trial", "utf-8")
    first = fingerprint(tmp_path / "one")
    assert first == fingerprint(tmp_path / "two")
    assert len(first) == 12
    (tmp_path / "two" / "en" / "01-trial.md").write_text("The tryal", "utf-8")
    assert fingerprint(tmp_path / "two") != first


class Doctor(Looking):
    """Counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__(())
        self.asked = 0
        self.found: Looked | None = LOOKED

    def look(self) -> Looked | None:
        self.asked += 1
        return self.found


def until(seen: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def written(folder: Path) -> dict[str, object]:
    try:
        return dict(json.loads((folder / JSON).read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def test_both_files_are_written_and_the_machine_is_looked_at_once_a_day(tmp_path: Path) -> None:
    shown, doctor, clock = tmp_path / "content", Doctor(), [NOW]
    shown.mkdir()
    files = HealthFiles(tmp_path, doctor, lambda: clock[0])
    for restarts in (1, 2):
        files.write(Report(Live(restarts=restarts), shown))
        until(lambda: written(tmp_path).get("restarts") == restarts and doctor.asked == 1)  # noqa: B023 -- asked at once
    clock[0] += timedelta(days=1)
    files.write(Report(Live(restarts=3), shown))
    until(lambda: doctor.asked == 2)
    files.stop()
    assert samples((tmp_path / METRICS).read_text("utf-8"))


def test_a_doctor_without_an_answer_is_asked_again_after_a_while(tmp_path: Path) -> None:
    doctor, clock, asked = Doctor(), [NOW], []
    doctor.found = None
    files = HealthFiles(tmp_path, doctor, lambda: clock[0])
    for minutes in (0, 9, 1, 9):
        clock[0] += timedelta(minutes=minutes)
        files.write(Report(Live(restarts=minutes), tmp_path))
        files.write(Report(Live(restarts=100 + minutes), tmp_path))
        until(lambda: written(tmp_path).get("restarts") == 100 + minutes)  # noqa: B023 -- asked at once
        asked.append(doctor.asked)
    files.stop()
    assert asked == [1, 1, 2, 2]


def test_a_folder_that_cannot_be_written_to_is_written_to_when_it_can(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.write_bytes(b"a file where the folder should be")
    files = HealthFiles(folder, None)
    files.write(Report(Live(), None))
    until(lambda: files.fails)
    folder.unlink()
    files.write(Report(Live(), None))
    until(lambda: written(folder))
    files.stop()
