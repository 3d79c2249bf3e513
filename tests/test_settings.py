# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The settings of a machine: what IT writes is taken at its word, and a slip is one sentence."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.settings import Settings, machine_file, read_settings
from kiosk.settings.declared import keys
from kiosk.settings.reading import look_into


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def refusal(file: Path) -> str:
    with pytest.raises(KioskError) as caught:
        read_settings(file)
    said = str(caught.value)
    assert "\n" not in said
    assert said.startswith(f"{file}: ")
    return said.removeprefix(f"{file}: ")


def test_without_a_file_there_are_the_usual_ones() -> None:
    assert read_settings(None) == Settings(content=None, screen_inches=None, theme=None)


@pytest.mark.parametrize("text", ["", "\n# nothing yet\n"])
def test_an_empty_file_is_as_good_as_none(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    assert read_settings(file) == Settings()


@pytest.mark.parametrize(("text", "name"), [("", None), ('printer = "default"', ""), ('printer = "Ward 3"', "Ward 3")])
def test_a_printer_is_named_or_that_of_the_system_or_none(file: Path, text: str, name: str | None) -> None:
    file.write_text(text, "utf-8")
    assert read_settings(file).printer == name


def test_a_printer_that_is_no_name(file: Path) -> None:
    file.write_text("printer = true", "utf-8")
    assert refusal(file).startswith("'printer' has to be the name of a printer in quotes, or \"default\"")


def test_all_slips_of_a_file_are_found_and_what_is_right_counts(file: Path) -> None:
    file.write_text('chime = 1\nidle_seconds = 120\nnigth = ""', "utf-8")
    assert refusal(file) == (
        "'chime' has to be true or false, without quotes, such as chime = false (1 more: see 'kiosk settings')"
    )
    read = look_into(file)
    assert read.settings == Settings(idle_seconds=120)
    assert read.named == {"idle_seconds"}
    assert read.faults[1] == "there is no setting 'nigth'; do you mean 'night'?"


@pytest.mark.parametrize("value", ["22:00-05:30", ""])
def test_the_hours_of_the_night(file: Path, value: str) -> None:
    file.write_text(f"night = '{value}'", "utf-8")
    assert str(read_settings(file).night) == value


@pytest.mark.parametrize("value", ["1", '"22:00"', '"22-25"', '"a-b"', "22:00:00"])
def test_a_night_that_is_none(file: Path, value: str) -> None:
    file.write_text(f"night = {value}", "utf-8")
    assert refusal(file) == "'night' has to be two times of the day, such as night = \"20:00-06:00\", or empty"


@pytest.mark.parametrize(
    ("day", "hour", "is_open"),
    [(20, 7, False), (20, 8, True), (20, 18, False), (21, 10, True), (21, 13, False), (22, 10, False)],
)
def test_opening_hours(file: Path, day: int, hour: int, *, is_open: bool) -> None:
    file.write_text('opening_hours = "mon-fri 07:30-18:00, Sat 09:00-12:00"', "utf-8")
    hours = read_settings(file).opening_hours
    assert hours is not None
    assert hours.holds(datetime(2026, 11, day, hour, tzinfo=UTC)) is is_open


@pytest.mark.parametrize(
    "value", ["1", '""', '"Mon"', '"Mon 8-"', '"Mon 18:00-08:00"', '"Fri-Mon 08:00-18:00"', '"Mo 08:00-18:00"']
)
def test_opening_hours_that_are_none(file: Path, value: str) -> None:
    file.write_text(f"opening_hours = {value}", "utf-8")
    assert refusal(file).startswith("'opening_hours' has to be days of the week and hours, with commas between them")


@pytest.mark.parametrize("name", [*keys()])
def test_an_example_is_understood_and_a_value_is_written_as_it_is_read(file: Path, name: str) -> None:
    key = keys()[name]
    file.write_text(f"{name} = {key.example}", "utf-8")
    value = getattr(read_settings(file), name)
    file.write_text(f"{name} = {key.write(value)}", "utf-8")
    assert getattr(read_settings(file), name) == value


@pytest.mark.parametrize("name", [*keys()])
def test_each_setting_says_what_holds_without_it(name: str) -> None:
    assert (Settings._field_defaults[name] is None) is bool(keys()[name].left_out)


def test_the_environment_goes_before_the_usual_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.settings.reading.usual_file", lambda: tmp_path / "kiosk.toml")
    monkeypatch.delenv("KIOSK_SETTINGS")
    assert machine_file() is None
    (tmp_path / "kiosk.toml").touch()
    assert machine_file() == tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "other.toml"))
    assert machine_file() == tmp_path / "other.toml"
    monkeypatch.setenv("KIOSK_SETTINGS", "")
    assert machine_file() is None


def test_an_installed_kiosk_misses_its_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.settings.reading.usual_file", lambda: tmp_path / "kiosk.toml")
    monkeypatch.delenv("KIOSK_SETTINGS")
    monkeypatch.setattr("kiosk.resources._PACKAGE", tmp_path)
    (tmp_path / "_shipped" / "licences").mkdir(parents=True)
    assert machine_file() == tmp_path / "kiosk.toml"
    with pytest.raises(KioskError, match=r"kiosk\.toml: the settings are not there; .*put the file back"):
        read_settings(machine_file())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_all_settings_are_read(file: Path, encoding: str) -> None:
    file.write_text('content = "/srv/größe"\r\nscreen_inches = 24', encoding, newline="")
    assert read_settings(file) == Settings(Path("/srv/größe"), 24.0)


def test_a_path_starts_at_the_folder_of_the_file(file: Path) -> None:
    file.write_text('content = "guide"\ntheme = "our.toml"', "utf-8")
    assert read_settings(file) == Settings(content=file.parent / "guide", theme=file.parent / "our.toml")


@pytest.mark.parametrize("value", ["1", '""', '["a"]'])
def test_a_theme_that_is_no_path(file: Path, value: str) -> None:
    file.write_text(f"theme = {value}", "utf-8")
    assert refusal(file) == "'theme' has to be a path in quotes, such as theme = \"clinic-theme.toml\""


def test_the_language_in_which_a_visit_begins(file: Path) -> None:
    file.write_text('language = "de"', "utf-8")
    assert read_settings(file) == Settings(language="de")


@pytest.mark.parametrize("value", ["1", '""', '["de"]'])
def test_a_language_that_is_no_code(file: Path, value: str) -> None:
    file.write_text(f"language = {value}", "utf-8")
    assert refusal(file) == "'language' has to be the code of a language in quotes, such as language = \"de\""


@pytest.mark.parametrize("key", ["drafts", "overdue"])
def test_pages_are_shown_or_withheld(file: Path, key: str) -> None:
    file.write_text(f'{key} = "withhold"', "utf-8")
    assert read_settings(file) == (Settings(drafts=False) if key == "drafts" else Settings(overdue=False))
    file.write_text(f'{key} = "show"', "utf-8")
    assert read_settings(file) == Settings()


@pytest.mark.parametrize("value", ["true", '""', '"hide"', "[]", "1"])
def test_pages_that_are_neither(file: Path, value: str) -> None:
    file.write_text(f"drafts = {value}", "utf-8")
    assert refusal(file) == '\'drafts\' has to be "show" or "withhold", such as drafts = "withhold"'


def test_a_file_that_is_missing(file: Path) -> None:
    assert refusal(file) == "the settings are not there; check the path, or put the file back"


def test_a_folder_in_its_place(file: Path) -> None:
    file.mkdir()
    assert refusal(file).startswith("the settings cannot be read (")


def test_a_file_without_the_right_to_read_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: Path, encoding: str) -> str:
        raise PermissionError(13, "Permission denied", encoding)

    monkeypatch.setattr(Path, "read_text", refuse)
    assert refusal(file) == "the settings cannot be read (Permission denied); check the path and its rights"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_file_in_another_encoding(file: Path, encoding: str) -> None:
    file.write_text('content = "größe"', encoding)
    assert refusal(file) == "the settings are not UTF-8 text; save the file again as UTF-8"


@pytest.mark.parametrize("text", ["content", 'content = "', "content = guide", "a" + "=[" * 5000, "a = 1\na = 2"])
def test_a_file_that_is_not_toml(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    assert refusal(file).startswith("the settings are not TOML (")


@pytest.mark.parametrize("value", ["1", "true", '""', '["a"]', "{}", "2026-01-01"])
def test_content_that_is_no_path(file: Path, value: str) -> None:
    file.write_text(f"content = {value}", "utf-8")
    assert refusal(file) == "'content' has to be a path in quotes, such as content = \"/srv/guide\""


@pytest.mark.parametrize("value", ['"24"', "true", "0", "-24", "4", "201", "nan", "inf", "[24]", "1e400"])
def test_inches_that_are_no_panel(file: Path, value: str) -> None:
    file.write_text(f"screen_inches = {value}", "utf-8")
    assert refusal(file) == ("'screen_inches' has to be a number between 5 and 200, such as screen_inches = 21.5")


@pytest.mark.parametrize(
    ("key", "end"),
    [
        ("contents", "; do you mean 'content'?"),
        ("zzz", "; 'kiosk settings' lists all"),
    ],
)
def test_a_key_that_nobody_knows_is_told_with_the_nearest(file: Path, key: str, end: str) -> None:
    file.write_text(f"{key} = 1", "utf-8")
    assert refusal(file) == f"there is no setting '{key}'{end}"
