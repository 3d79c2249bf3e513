# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What kiosk-setup.exe does to a machine, as far as any system can tell."""

import tomllib
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from patient_kiosk_setup import SetupError, rights
from patient_kiosk_setup.looking import look
from patient_kiosk_setup.removing import logs, remove
from patient_kiosk_setup.setting_up import SHIPPED, Wanted, set_up, write_settings
from patient_kiosk_setup.settings_text import with_value


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The folder of a machine whose rights are set already."""
    folder = tmp_path / "Patient Kiosk"
    folder.mkdir()
    (folder / SHIPPED).write_text("{}", "utf-8")
    return folder


def settings(machine: Path) -> dict[str, object]:
    return tomllib.loads((machine / "kiosk.toml").read_text("utf-8"))


@pytest.mark.parametrize("value", [r"C:\Users\clinic", r"\\server\kiosk", "C:\\it's ours", 'C:\\"x"', "Über\tuns"])
@pytest.mark.parametrize(
    "before", ["", "# ours", "content = 'x' # there\nchime = true\n", "chime = true\n[a]\nb = 1\n"]
)
def test_a_value_is_read_as_it_was_written_and_all_else_stays(before: str, value: str) -> None:
    others = {key: kept for key, kept in tomllib.loads(before).items() if key != "content"}
    assert tomllib.loads(with_value(before, "content", value)) == {**others, "content": value}


def test_a_comment_is_no_value() -> None:
    assert "# content = 1" in with_value("# content = 1\n", "content", "guide")


def test_a_fresh_machine_shows_its_own_content(machine: Path) -> None:
    write_settings(machine, Wanted())
    assert settings(machine) == {"content": "content"}


def test_what_the_clinic_decided_stays_when_nothing_is_wanted(machine: Path) -> None:
    (machine / "kiosk.toml").write_text(
        "content = 'D:\\ours' # the pain team's\r\nchime = false\r\n", "utf-8", newline=""
    )
    before = (machine / "kiosk.toml").read_bytes()
    write_settings(machine, Wanted())
    assert (machine / "kiosk.toml").read_bytes() == before
    assert not (machine / "kiosk.toml.old").exists()


def test_what_is_wanted_is_written_and_the_file_before_is_kept(machine: Path, tmp_path: Path) -> None:
    given = tmp_path / "clinic.toml"
    given.write_text("idle_seconds = 120\n", "utf-8")
    (machine / "kiosk.toml").write_text("chime = false\n", "utf-8")
    write_settings(machine, Wanted(r"\\server\guide", str(given), "de"))
    assert settings(machine) == {"idle_seconds": 120, "content": r"\\server\guide", "language": "de"}
    assert (machine / "kiosk.toml.old").read_text("utf-8") == "chime = false\n"


def test_settings_that_the_kiosk_would_refuse_do_not_take_the_place_of_good_ones(machine: Path, tmp_path: Path) -> None:
    given = tmp_path / "clinic.toml"
    given.write_text("idle_seconds = 1\n", "utf-8")
    (machine / "kiosk.toml").write_text("chime = false\n", "utf-8")
    with pytest.raises(KioskError, match="idle_seconds"):
        write_settings(machine, Wanted(settings=str(given)))
    assert settings(machine) == {"chime": False}


def test_a_new_folder_goes_again_when_the_content_cannot_be_laid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(_folder: Path) -> int:
        return 1

    def make_only(_machine: Path, content: Path) -> tuple[str, ...]:
        content.mkdir(parents=True)
        return ()

    monkeypatch.setattr("patient_kiosk_setup.setting_up.update_content", stuck)
    monkeypatch.setattr("patient_kiosk_setup.setting_up.protect", make_only)
    with pytest.raises(SetupError, match="could not be written"):
        set_up(tmp_path / "new", Wanted(), str)
    assert not (tmp_path / "new").exists()


def test_a_language_that_the_content_lacks_is_refused_with_those_it_has() -> None:
    look(Wanted(language="de"))
    with pytest.raises(SetupError, match="no language 'tlh'; name one that it has: en, de"):
        look(Wanted(language="tlh"))


def test_everybody_reads_and_only_administrators_and_editors_write() -> None:
    steps = rights.steps(Path("machine"), Path("content"))
    granted = [word for _, command in steps for word in command if ":(OI)" in word]
    assert granted == [
        "*S-1-5-18:(OI)(CI)F",
        "*S-1-5-32-544:(OI)(CI)F",
        "*S-1-5-32-545:(OI)(CI)RX",
        "Kiosk content editors:(OI)(CI)M",
    ]


def test_the_logs_of_all_users_go_and_the_content_only_when_told(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "Users" / "patient" / "AppData" / "Local" / "patient-kiosk"
    log.mkdir(parents=True)
    monkeypatch.setenv("PUBLIC", str(tmp_path / "Users" / "Public"))
    monkeypatch.setattr("patient_kiosk_setup.removing.forget_editors", lambda: None)
    assert logs(tmp_path / "Users") == [log]
    remove(machine, str, purge=False)
    assert not log.exists()
    assert machine.exists()
    remove(machine, str, purge=True)
    assert not machine.exists()
