# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What an editor saves is shown if it is sound; whatever would make the guide worse is held back and told."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.changes import Changes
from kiosk.watching.draft import Draft
from kiosk.watching.files import Stamp, state_of
from kiosk.watching.kept import HELD
from kiosk.watching.news import Request
from tests.content.folders import DRAWING, write
from tests.watching.folders import GUIDE, LIVING, TRIAL, Editors

NEW = TRIAL.replace("You lie down.", "You sit.")
BROKEN = TRIAL.replace("---\nYou try", "You try")


def test_the_first_look_keeps_everything(editors: Editors) -> None:
    assert editors.texts() == editors.written()
    assert editors.news is not None
    assert editors.news.changes.throughout


def test_a_page_that_is_saved_is_shown_and_nothing_else_is_read(editors: Editors) -> None:
    editors.save(en__trial=NEW)
    assert editors.look() == editors.look()
    editors.save(en__trial=TRIAL)
    assert editors.look().held == ()
    assert editors.news is not None
    assert editors.news.changes == Changes(frozenset({"trial"}))
    assert editors.news.files == ("en/01-trial.md",)
    assert set(editors.read) == {"guide.toml", "en/01-trial.md"}
    assert editors.texts() == editors.written()


def test_what_is_asked_for_comes_with_the_news(editors: Editors) -> None:
    editors.save(en__trial=TRIAL.replace("## The day", "## Before\n\nWait.\n\n## The day"))
    editors.look(Request((("en", "trial"), ("en", "living"))))
    assert editors.news is not None
    assert list(editors.news.topics) == [("en", "trial")]
    assert editors.news.moves["en", "trial"].screens == {0: 0, 1: 2, 2: 3}


def test_a_save_that_changes_nothing_is_no_news(editors: Editors) -> None:
    os.utime(editors.content / "en/01-trial.md", (1, 1))
    editors.look()
    assert editors.news is None
    editors.renewal = editors.started()
    editors.look()
    assert set(editors.read) == {"guide.toml"}


def replaced(path: Path) -> Path:
    """The path, with nothing there."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    return path


def empty(folder: Path) -> None:
    """As a share leaves it that is not mounted any more."""
    replaced(folder).mkdir()


SPOILT: dict[str, Callable[[Editors], object]] = {
    "front matter without an end": lambda it: it.save(en__trial=BROKEN),
    "nothing": lambda it: it.save(en__trial=""),
    "half of it": lambda it: it.save(en__trial=TRIAL[:10]),
    "a letter in another encoding": lambda it: write(it.content, {"en/01-trial.md": TRIAL.encode() + b"\xe4"}),
    "no text at all": lambda it: write(it.content, {"en/01-trial.md": b"\0" * 4000}),
    "5 MB": lambda it: it.save(en__trial=TRIAL + "Word. " * 900_000),
    "a picture that is not there": lambda it: it.save(en__trial=NEW.replace("belt.svg", "belts.svg")),
    "a source that nobody knows": lambda it: it.save(en__trial=NEW.replace("[^smith]", "[^smyth]")),
    "a number that nobody knows": lambda it: it.save(en__trial=NEW.replace("clinic.phone", "clinic.fone")),
    "a link to no topic": lambda it: it.save(en__trial=NEW + "\n\nSee [more](mroe).\n"),
    "the picture is taken away": lambda it: (it.content / "images/belt.svg").unlink(),
    "the picture is broken": lambda it: write(it.content, {"images/belt.svg": DRAWING[:40]}),
    "the topic is taken away": lambda it: (it.content / "en/01-trial.md").unlink(),
    "a language is taken away": lambda it: shutil.rmtree(it.content / "de"),
    "the guide is taken away": lambda it: (it.content / "guide.toml").unlink(),
    "the guide is broken": lambda it: write(it.content, {"guide.toml": "languages = ["}),
    "a chapter names nobody's topic": lambda it: write(
        it.content, {"guide.toml": GUIDE.replace('"living"', '"living", "more"')}
    ),
    "the number is taken out": lambda it: (it.content / "guide.toml").write_text(
        GUIDE.replace("phone", "fax"), "utf-8"
    ),
    "the source is taken out": lambda it: write(it.content, {"references.toml": ""}),
    "the words are broken": lambda it: write(it.content, {"en/interface.toml": "[words\n"}),
    "everything is taken away": lambda it: empty(it.content),
    "the folder is taken away": lambda it: shutil.rmtree(it.content),
    "a file stands where the folder was": lambda it: replaced(it.content).write_text("", "utf-8"),
    "a folder stands where the page was": lambda it: replaced(it.content / "en/01-trial.md").mkdir(),
    "a link out of the folder": lambda it: replaced(it.content / "en/01-trial.md").symlink_to(os.devnull),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_what_is_broken_stays_as_it_was_and_is_told(editors: Editors, spoil: Callable[[Editors], object]) -> None:
    before = editors.texts()
    spoil(editors)
    held = editors.look_later().held
    assert held
    assert editors.news is None
    assert editors.texts() == before
    assert json.loads((editors.home / HELD).read_text("utf-8"))["because"] == list(held)


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_after_a_start_too(editors: Editors, spoil: Callable[[Editors], object]) -> None:
    before = editors.texts()
    spoil(editors)
    editors.renewal = editors.started()
    assert editors.look_later().held
    assert editors.texts() == before


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_what_is_mended_is_shown(editors: Editors, spoil: Callable[[Editors], object], tmp_path: Path) -> None:
    spoil(editors)
    editors.look_later()
    shutil.rmtree(editors.content, ignore_errors=True)
    editors.content.unlink(missing_ok=True)
    Editors(tmp_path)
    editors.save(en__trial=NEW)
    assert editors.look().held == ()
    assert editors.texts() == editors.written()
    assert not (editors.home / HELD).exists()


def test_what_is_sound_is_shown_beside_what_is_broken(editors: Editors) -> None:
    editors.save(en__trial=BROKEN, en__living=LIVING + "\nAnd night.\n")
    assert [each.partition(":")[0] for each in editors.look().held] == ["en/01-trial.md"]
    assert editors.texts()["en/02-living.md"].endswith(b"night.\n")
    assert editors.texts()["en/01-trial.md"] == TRIAL.encode()


def test_an_old_error_keeps_nobody_from_working_on_the_page(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    editors.save(en__trial=TRIAL.replace("belt.svg", "gone.svg"))
    editors.look()
    editors.save(en__trial=NEW.replace("belt.svg", "gone.svg"))
    assert editors.look().held == ()
    assert b"You sit." in editors.texts()["en/01-trial.md"]


def test_an_error_that_was_mended_counts_when_it_comes_back(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    editors.save(en__trial=TRIAL.replace("belt.svg", "gone.svg"))
    editors.look()
    editors.save(en__trial=TRIAL)
    editors.look()
    editors.save(en__trial=NEW.replace("belt.svg", "gone.svg"))
    assert editors.look().held
    assert editors.texts()["en/01-trial.md"] == TRIAL.encode()


def test_an_old_error_elsewhere_is_no_new_one_when_the_guide_changes(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    (editors.content / "en/interface.toml").write_text("[chapters]\nall = 1\n", "utf-8")
    editors.look()
    editors.save(en__trial=NEW)
    editors.look()
    (editors.content / "guide.toml").write_text(GUIDE.replace("01 234", "05 678"), "utf-8")
    assert editors.look().held == ()
    assert editors.shown().guide.variables["clinic.phone"] == "05 678"


def test_a_topic_can_be_added_in_any_order(editors: Editors) -> None:
    (editors.content / "guide.toml").write_text(GUIDE.replace('"living"', '"living", "more"'), "utf-8")
    assert "'more' has no file" in editors.look().held[0]
    editors.save(en__more="---\ntitle: More\n---\nMore.\n")
    assert editors.look().held == ()
    assert editors.shown().title("en", "more") == "More"


def test_a_picture_can_be_added_in_any_order(editors: Editors) -> None:
    editors.save(en__trial=NEW.replace("belt.svg", "new.svg"))
    assert editors.look().held
    (editors.content / "images/new.svg").write_text(DRAWING, "utf-8")
    assert editors.look().held == ()
    assert editors.texts() == editors.written()


def test_a_topic_goes_with_its_name_in_the_guide(editors: Editors) -> None:
    (editors.content / "guide.toml").write_text(GUIDE.replace('"living", ', ""), "utf-8")
    for language in ("en", "de"):
        (editors.content / language / "02-living.md").unlink()
    assert editors.look_later().held == ()
    assert "living" not in editors.shown().files("en")


def test_a_file_that_is_away_for_a_moment_is_not_missed(editors: Editors) -> None:
    page = editors.content / "de/02-living.md"
    page.unlink()
    assert editors.look().again is not None
    assert editors.news is None
    page.write_text(LIVING + "\nUnd nachts.\n", "utf-8")
    assert editors.look().again is None
    assert editors.texts() == editors.written()


def test_a_translation_that_stays_away_is_gone(editors: Editors) -> None:
    (editors.content / "de/02-living.md").unlink()
    assert editors.look_later().held == ()
    assert editors.shown().head("de", "living").language == "en"


def test_a_language_can_be_added(editors: Editors) -> None:
    (editors.content / "guide.toml").write_text(GUIDE.replace('"de"]', '"de", "fr"]'), "utf-8")
    assert editors.look().held
    shutil.copytree(editors.content / "de", editors.content / "fr")
    assert editors.look().held == ()
    assert editors.shown().guide.languages == ("en", "de", "fr")


def test_a_page_that_is_renamed_is_the_same_topic(editors: Editors) -> None:
    (editors.content / "en/01-trial.md").rename(editors.content / "en/07 Trial ü.MD".replace("Trial ü", "trial"))
    editors.look_later()
    assert editors.texts() == editors.written()
    assert editors.shown().title("en", "trial") == "The trial"


@pytest.mark.parametrize("name", ["проба", "試験 一", "ÄRGER", "a b  c"])
def test_names_in_any_script(editors: Editors, name: str) -> None:
    editors.save(**{f"en__{name}": LIVING})
    assert editors.look().held == ()
    editors.renewal = editors.started()
    editors.look()
    assert editors.news is None
    assert f"en/{name}.md" in editors.texts()


def test_a_case_blind_disk_may_give_back_other_letters(editors: Editors) -> None:
    (editors.content / "en/02-living.md").rename(editors.content / "en/02-LIVING.MD")
    (editors.content / "en/02-LIVING.MD").rename(editors.content / "en/02-living.MD")
    assert editors.look_later().held == ()
    assert editors.shown().title("en", "living") == "Living"


def test_500_files_at_once_are_one_piece_of_news(editors: Editors) -> None:
    for number in range(500):
        editors.save(**{f"en__{number:03}-page-{number}": LIVING})
    editors.look()
    assert editors.news is not None
    assert len(editors.news.files) == 500
    assert editors.texts() == editors.written()


def test_a_file_that_is_being_written_is_looked_at_again(editors: Editors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.watching.draft.stamp_of", lambda _: Stamp(0, 0))
    editors.save(en__trial=NEW)
    assert editors.look().again is not None
    assert editors.news is None
    monkeypatch.undo()
    assert editors.look().again is None
    assert editors.texts() == editors.written()


def test_a_file_that_is_locked_stays_as_it_was(editors: Editors, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def locked(path: Path, *arguments: str, **options: object) -> object:
        if path == editors.content / "en/01-trial.md":
            raise PermissionError(13, "it is in use")
        return real(path, *arguments, **options)  # type: ignore[call-overload]

    editors.save(en__trial=NEW, en__living=LIVING + "\nMore.\n")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", locked)
        assert "it is in use" in editors.look().held[0]
    assert editors.texts()["en/01-trial.md"] == TRIAL.encode()
    assert editors.texts()["en/02-living.md"].endswith(b"More.\n")
    assert editors.look().held == ()
    assert editors.texts() == editors.written()


def test_a_file_that_took_too_long_is_not_read_again_until_it_is_saved(editors: Editors) -> None:
    editors.save(en__trial=NEW)
    slow = {"en/01-trial.md": state_of(editors.content)["en/01-trial.md"]}
    assert "too long" in editors.look(Request(too_slow=slow)).held[0]
    assert set(editors.read) == {"guide.toml"}
    editors.save(en__trial=NEW + "\nShorter.\n")
    assert editors.look(Request(too_slow=slow)).held == ()
    assert editors.texts() == editors.written()


def test_a_kept_file_that_somebody_has_spoilt_is_taken_anew(editors: Editors) -> None:
    (editors.shown().folder / "en/01-trial.md").write_text("", "utf-8")
    editors.renewal = editors.started()
    editors.look()
    assert editors.texts() == editors.written()


def test_no_more_editions_stay_than_are_used(editors: Editors) -> None:
    for number in range(12):
        editors.save(en__living=f"{LIVING}\n{number}\n")
        editors.look()
    assert len([each for each in editors.home.iterdir() if each.is_dir()]) == 4


def test_a_draft_that_finds_no_room_leaves_nothing_behind(editors: Editors, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no room")

    before, there = editors.texts(), sorted(editors.home.iterdir())
    editors.save(en__trial=NEW)
    with monkeypatch.context() as patch:
        patch.setattr(Draft, "fill", full)
        with pytest.raises(OSError, match="no room"):
            editors.look()
    assert editors.texts() == before
    assert sorted(editors.home.iterdir()) == there
