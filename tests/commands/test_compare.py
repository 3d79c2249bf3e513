# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk snapshot --compare' says what has changed since an earlier sheet, and nothing that is not so."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.cli import main
from tests.commands.folder import TRIAL, write_guide
from tests.commands.typed import Typing

SMALL = ["--size", "640x480", "--inches", "24"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:  # noqa: ARG001 -- Qt has to run
    """The proof sheet of the small guide, made once."""
    folder = tmp_path_factory.mktemp("sheet")
    assert main(["snapshot", str(write_guide(folder / "guide")), "--out", str(folder / "earlier"), *SMALL]) == 0
    return folder / "earlier"


@pytest.fixture
def earlier(sheet: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sheet, tmp_path / "earlier"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "proof"


def changes(out: Path) -> str:
    return (out / "index.html").read_text("utf-8").split('id="changes"')[1].split("</section>")[0]


def test_nothing_has_changed_where_nothing_has(typing: Typing, guide: Path, earlier: Path, out: Path) -> None:
    answer = typing("snapshot", guide, "--out", out, *SMALL, "--compare", earlier)
    screens = len(json.loads((earlier / "sheet.json").read_text("utf-8"))["screens"])
    assert f": 0 changed, 0 new, 0 gone, {screens} unchanged\n" in answer.out
    assert "<article" not in changes(out)
    assert not (out / "before").exists()


def test_words_that_have_changed_are_marked(typing: Typing, guide: Path, earlier: Path, out: Path) -> None:
    (guide / "en" / "01-trial.md").write_text(TRIAL.replace("stay awake", "fall asleep"), "utf-8")
    typing("snapshot", guide, "--out", out, *SMALL, "--compare", earlier)
    written = changes(out).split("Only what stands around it")[0]
    assert "<p><del>You stay awake.</del></p>\n<p><ins>You fall asleep.</ins></p>" in written
    assert written.count("<article") == 1


def test_pictures_stand_side_by_side_with_their_difference(
    typing: Typing, guide: Path, earlier: Path, out: Path
) -> None:
    (guide / "en" / "01-trial.md").write_text(TRIAL.replace("stay awake", "fall asleep"), "utf-8")
    typing("snapshot", guide, "--out", out, *SMALL, "--compare", earlier)
    picture = "screens/en/640x480-light-100/trial-02.png"
    text = changes(out)
    assert f'src="before/{picture}"' in text
    assert f'src="{picture}"' in text
    assert (out / "before" / picture).read_bytes() == (earlier / picture).read_bytes()
    assert '<i style="left:' in text


def test_a_screen_that_moves_is_the_same_screen(typing: Typing, guide: Path, earlier: Path, out: Path) -> None:
    text = TRIAL.replace("## The day", "## The night\n\nYou sleep.\n\n## The day")
    (guide / "en" / "01-trial.md").write_text(text, "utf-8")
    typing("snapshot", guide, "--out", out, *SMALL, "--compare", earlier)
    assert "<h3>New screens</h3>" in changes(out)
    assert ">The night</span>" in changes(out).split("<h3>New screens</h3>")[1]
    assert "What was written has changed" not in changes(out)


def test_a_screen_that_is_gone_is_told_with_its_picture(typing: Typing, guide: Path, earlier: Path, out: Path) -> None:
    (guide / "en" / "01-trial.md").write_text(TRIAL.split("## The day")[0], "utf-8")
    answer = typing("snapshot", guide, "--out", out, *SMALL, "--compare", earlier)
    assert ", 1 gone, " in answer.out
    assert ">The day</span>" in changes(out).split("Screens that are gone")[1]
    assert (out / "before" / "screens" / "en" / "640x480-light-100" / "trial-02.png").is_file()


def test_one_topic_is_compared_with_its_screens_on_a_whole_sheet(
    typing: Typing, guide: Path, earlier: Path, out: Path
) -> None:
    answer = typing("snapshot", guide, "--out", out, *SMALL, "--topic", "trial", "--compare", earlier)
    assert ": 0 changed, 0 new, 0 gone, 2 unchanged\n" in answer.out


def test_a_sheet_is_not_compared_with_itself(typing: Typing, guide: Path, earlier: Path) -> None:
    before = (earlier / "index.html").read_bytes()
    said = typing.refusal("snapshot", guide, "--out", earlier, "--compare", earlier)
    assert said == f"{earlier} cannot be compared with itself; name another folder with --out DIR"
    assert (earlier / "index.html").read_bytes() == before
    assert (earlier / "sheet.json").exists()


def test_a_folder_that_is_no_proof_sheet(typing: Typing, guide: Path, tmp_path: Path, out: Path) -> None:
    said = typing.refusal("snapshot", guide, "--out", out, "--compare", tmp_path)
    assert said.startswith(f"{tmp_path} holds no proof sheet, for sheet.json is not in it")
    said = typing.refusal("snapshot", guide, "--out", out, "--compare", tmp_path / "nowhere")
    assert said.startswith(f"there is no folder {tmp_path / 'nowhere'}")
    assert not out.exists()


def test_half_a_proof_sheet(typing: Typing, guide: Path, earlier: Path, out: Path) -> None:
    (earlier / "screens" / "en" / "640x480-light-100" / "home.png").unlink()
    said = typing.refusal("snapshot", guide, "--out", out, "--compare", earlier)
    assert "holds half a proof sheet: screens/en/640x480-light-100/home.png is missing" in said
    (earlier / "sheet.json").unlink()
    assert "holds half a proof sheet" in typing.refusal("snapshot", guide, "--out", out, "--compare", earlier)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "[" * 100_000, '{"form": 1, "made": "x", "screens": [1]}', '{"form": 7}', "\xff"]
)
def test_a_file_that_says_nothing_of_use(typing: Typing, guide: Path, earlier: Path, out: Path, text: str) -> None:
    (earlier / "sheet.json").write_bytes(text.encode("latin-1"))
    said = typing.refusal("snapshot", guide, "--out", out, "--compare", earlier)
    assert said.startswith(f"{earlier / 'sheet.json'} does not say what a proof sheet shows; make it anew")


def test_a_sheet_that_names_files_elsewhere_is_half_a_sheet(
    typing: Typing, guide: Path, earlier: Path, out: Path, tmp_path: Path
) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    file = earlier / "sheet.json"
    table = json.loads(file.read_text("utf-8"))
    table["screens"][0]["pictures"] = {"640x480, light, text 100 %": "../secret.png"}
    file.write_text(json.dumps(table), "utf-8")
    said = typing.refusal("snapshot", guide, "--out", out, "--compare", earlier)
    assert "half a proof sheet: ../secret.png is missing" in said


def test_a_sheet_of_another_guide(typing: Typing, earlier: Path, out: Path, tmp_path: Path) -> None:
    other = write_guide(tmp_path / "other", guide='languages = ["en"]\n[[chapters]]\nid = "a"\ntopics = ["knee"]\n')
    for file in (other / "en").glob("*.md"):
        file.unlink()
    (other / "en" / "knee.md").write_text("---\ntitle: The knee\n---\nIt bends.\n", "utf-8")
    said = typing.refusal("snapshot", other, "--out", out, "--compare", earlier)
    assert said.startswith(f"{earlier} is the proof sheet of another guide, with faq, trial, words; compare")


def test_a_sheet_in_other_looks(typing: Typing, guide: Path, earlier: Path, out: Path) -> None:
    said = typing.refusal("snapshot", guide, "--out", out, *SMALL, "--theme", "dark", "--compare", earlier)
    assert said == (
        f"{earlier} has no pictures that are 640x480, dark, text 100 %;"
        " make those of today as they are there: 640x480, light, text 100 %"
    )
