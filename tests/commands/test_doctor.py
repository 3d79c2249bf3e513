# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk doctor': every lack is a sentence with what to do, and 1; a machine that lacks nothing is 0."""

import errno
import json
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands import devices
from kiosk.commands.findings import State, content, pages, rights, settings, versions
from kiosk.commands.voices import languages_spoken, voices_finding
from kiosk.settings import Settings
from tests.commands.typed import Typing, typed_apart

WHAT = ["kiosk", "settings", "content", "pages", "log", "staff", "display", "fonts", "voices", "printer"]


@pytest.fixture(autouse=True)
def voices(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that speaks, and says so at once."""
    monkeypatch.setattr("kiosk.commands.doctor.languages_spoken", lambda: frozenset({"en"}))


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")


@pytest.mark.usefixtures("qapp")
def test_a_machine_that_lacks_nothing_is_0(typing: Typing, guide: Path) -> None:
    answer = typing("doctor", "--content", guide)
    assert (answer.code, answer.err) == (0, "")
    assert [line[6:].partition(":")[0] for line in answer.out.splitlines()] == WHAT


@pytest.mark.usefixtures("qapp")
def test_programs_are_told_the_same(typing: Typing, guide: Path) -> None:
    answer = typing("doctor", "--json", "--content", guide)
    told = json.loads(answer.out)
    assert (answer.code, answer.err) == (0, "")
    assert [each["what"] for each in told["findings"]] == WHAT
    assert (told["lacking"], told["problems"]["error"]) == (False, 0)
    assert told["overdue"] == ["en/01-trial.md since 2026-06-01"]


@pytest.mark.usefixtures("qapp")
def test_programs_are_told_what_is_lacking(typing: Typing, tmp_path: Path) -> None:
    answer = typing("doctor", "--json", "--content", tmp_path / "gone")
    told = json.loads(answer.out)
    assert (answer.code, told["lacking"], told["overdue"]) == (1, True, [])
    assert [each["what"] for each in told["findings"] if each["state"] == "lacks"] == ["content"]


@pytest.mark.usefixtures("qapp")
def test_a_machine_that_lacks_something_is_1_and_looks_at_the_rest_all_the_same(typing: Typing, tmp_path: Path) -> None:
    answer = typing("doctor", "--content", tmp_path / "gone", "--settings", tmp_path / "gone.toml")
    lacks = [line for line in answer.out.splitlines() if line.startswith("LACKS ")]
    assert answer.code == 1
    assert [line[6:].partition(":")[0] for line in lacks] == ["settings", "content"]
    assert len(answer.out.splitlines()) == len(WHAT) - 1, "there are no pages to tell of"


@linux
@pytest.mark.parametrize("hint", [{}, {"DISPLAY": ":77"}], ids=["none", "gone"])
def test_a_machine_without_a_display_is_1_and_no_traceback(state: Path, guide: Path, hint: dict[str, str]) -> None:
    answer = typed_apart(state, "doctor", "--content", guide, **hint)
    assert (answer.code, answer.err) == (1, "")
    assert "\nLACKS display: " in answer.out
    assert "\nok    fonts: " in answer.out


def test_the_settings_name_the_content_that_is_looked_at(tmp_path: Path, guide: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(f"content = '{guide}'", "utf-8")
    found, finding = settings(tmp_path / "kiosk.toml")
    assert (found.content, finding.state) == (guide, State.OK)


def test_content_is_told_with_topics_and_languages(guide: Path) -> None:
    assert content(guide).told.startswith(f"{guide}, 3 topics in en, no errors, ")


def test_a_language_that_the_content_lacks_is_lacking(guide: Path) -> None:
    assert content(guide, Settings(language="en")).state is State.OK
    assert str(content(guide, Settings(language="tlh"))).startswith(
        f"LACKS content: {guide}: the content has no language 'tlh'"
    )


def test_content_with_errors_says_how_to_list_them(guide: Path) -> None:
    (guide / "en" / "04-bad.md").write_text("---\ntitle: Bad\nsummary: Bad.\n---\n[Go](nowhere)\n", "utf-8")
    finding = content(guide)
    assert finding.state is State.LACKS
    assert finding.told.endswith(f"1 error; mend what 'kiosk check {guide}' lists")


def test_overdue_pages_are_listed(guide: Path) -> None:
    [before] = pages(guide, Settings(), date(2026, 6, 1))
    told = "1 approved, 2 drafts, 0 changed since approval"
    assert (before.state, before.told) == (State.OK, f"{told}, 0 overdue")
    [after] = pages(guide, Settings(), date(2026, 6, 2))
    assert (after.state, after.told) == (State.NOTE, f"{told}, 1 overdue (en/01-trial.md since 2026-06-01)")


def test_pages_that_the_settings_withhold_are_counted(guide: Path) -> None:
    [finding] = pages(guide, Settings(drafts=False), date(2026, 6, 1))
    assert (finding.state, finding.told.partition("; ")[2]) == (State.NOTE, "2 of 3 topics withheld")


def test_a_kiosk_that_shows_nothing_is_lacking(guide: Path) -> None:
    [finding] = pages(guide, Settings(drafts=False, overdue=False), date(2026, 6, 2))
    assert str(finding).startswith("LACKS pages: the settings withhold every topic, so patients see none (1 approved, ")


def test_pages_of_content_that_is_not_there_are_not_told_twice(tmp_path: Path) -> None:
    assert list(pages(tmp_path, Settings(), date(2026, 6, 1))) == []


def test_a_log_that_can_be_written_leaves_no_trace_of_the_trial(state: Path) -> None:
    assert rights().state is State.OK
    assert list((state / "patient-kiosk").iterdir()) == []


def test_a_log_that_cannot_be_written_is_lacking(state: Path) -> None:
    (state / "patient-kiosk").touch()
    finding = rights()
    assert finding.state is State.LACKS
    assert "so there is no log; give this user the right" in finding.told


def test_a_user_without_a_home_lacks_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr("kiosk.commands.findings.state_folder", homeless)
    assert rights().told == "this user has no home folder, so there is no log; give the user one"


@pytest.mark.parametrize(("names", "state"), [([], State.LACKS), (["ELO"], State.OK)])
def test_a_finger_needs_a_touch_screen(names: list[str], state: State) -> None:
    finding = devices.touch_finding(names)
    assert finding.state is state
    assert ("connect its USB cable" in finding.told) is (state is State.LACKS)


@pytest.mark.parametrize(
    ("spoken", "state", "told"),
    [
        (frozenset({"en", "de"}), State.OK, "en, de"),
        (
            frozenset({"en"}),
            State.NOTE,
            "none for de, so those screens are not read aloud; install one (apt ",
        ),
        (frozenset(), State.NOTE, "none for en, de"),
        (None, State.NOTE, "the speech of this system does not answer"),
    ],
)
def test_a_language_without_a_voice_is_told_with_what_to_install(
    spoken: frozenset[str] | None, state: State, told: str
) -> None:
    finding = voices_finding(("en", "de"), spoken, "linux")
    assert finding.state is state
    assert finding.told.startswith(told)


def test_a_mouth_that_says_nothing_of_voices_is_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for said, expected in (("print(1)", None), ('print(\'{"voices": ["en"]}\')', frozenset({"en"}))):
        (tmp_path / "mouth.py").write_text(said, "utf-8")
        monkeypatch.setattr("kiosk.commands.voices.PROGRAM", (str(tmp_path / "mouth.py"),))
        assert languages_spoken() == expected
    monkeypatch.setattr("kiosk.commands.voices.SECONDS", 0.1)
    (tmp_path / "mouth.py").write_text("import time; time.sleep(9)", "utf-8")
    assert languages_spoken() is None


def test_what_a_mouth_has_started_and_left_behind_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(9)'])"
    (tmp_path / "mouth.py").write_text(f'{left}; print(\'{{"voices": ["en"]}}\')', "utf-8")
    monkeypatch.setattr("kiosk.commands.voices.PROGRAM", (str(tmp_path / "mouth.py"),))
    monkeypatch.setattr("kiosk.commands.voices.SECONDS", 5)
    assert languages_spoken() == frozenset({"en"})


def test_a_machine_without_room_for_what_the_voice_says_has_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.commands.voices.TemporaryFile", full)
    assert languages_spoken() is None


PRINTERS = [
    (None, [], "", "", State.NOTE, "the settings name none, so patients cannot print (there is none)"),
    (None, ["Office"], "", "", State.NOTE, "the settings name none, so patients cannot print (there are Office)"),
    ("Office", ["Office", "Ward"], "", "", State.OK, "Office"),
    ("", ["Office", "Ward"], "Ward", "", State.OK, "Ward"),
    ("Gone", ["Office"], "", "", State.LACKS, "the system knows no printer 'Gone'; there are Office: put one of"),
    ("", ["Office"], "", "", State.LACKS, "the system has no printer that it prints on by itself; there are Office"),
    ("Office", ["Office"], "", "it is out of paper", State.LACKS, "'Office' does not print: it is out of paper; see"),
]


@pytest.mark.parametrize(("wanted", "names", "own", "why", "state", "told"), PRINTERS)
def test_the_printer_of_the_settings_is_looked_at(
    wanted: str | None,
    names: list[str],
    own: str,
    why: str,
    state: State,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.commands.printers.printer_names", lambda: (names, own))
    monkeypatch.setattr(devices, "printer_names", lambda: (names, own))
    monkeypatch.setattr(devices, "hindrance", lambda _name: why)
    finding = devices.printer_finding(wanted)
    assert finding.state is state
    assert finding.told.startswith(told)


def test_letters_that_are_not_there_are_lacking() -> None:
    assert devices.fonts_finding(["Arial"]).told.endswith("cannot be loaded; install the kiosk anew")


def test_the_versions_are_told() -> None:
    assert "Python 3." in versions().told
    assert "Qt for Python 6." in versions().told
