# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk snapshot': every screen as a picture, in every look that is asked for, and a proof sheet beside them."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtGui import QImage

from kiosk.content.library import Library
from kiosk.ui.everything import every_place
from kiosk.ui.window import Window
from tests.commands.folder import TRIAL
from tests.commands.typed import Typing, typed_apart

SMALL = ["--size", "640x360", "--inches", "7.2"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "proof"


def sheet(out: Path) -> str:
    return (out / "index.html").read_text("utf-8")


def pictures(out: Path) -> set[str]:
    return {file.relative_to(out).as_posix() for file in out.rglob("*.png")}


def shown(out: Path) -> list[str]:
    return [unquote(source) for source in re.findall(r'<img src="([^"]+)"', sheet(out))]


def test_every_screen_is_a_picture_on_the_sheet(typing: Typing, guide: Path, out: Path) -> None:
    answer = typing("snapshot", guide, "--out", out, *SMALL)
    assert answer.out.endswith(f"look at {out / 'index.html'}\n")
    assert answer.err == ""
    places = list(every_place(Library(guide), "en"))
    names = [Path(name).stem for name in shown(out) if "sheet-" not in name]
    assert len(names) == len(set(names)) == len(places)
    assert {"home", "chapterplace-device", "trial-01", "trial-02", "faq-01", "glossaryplace-words-L"} <= set(names)
    assert pictures(out) == set(shown(out))


def test_where_each_part_lies_is_written_when_asked_for(typing: Typing, guide: Path, out: Path) -> None:
    typing("snapshot", guide, "--out", out, *SMALL)
    assert not (out / "layout.json").exists()
    typing("snapshot", guide, "--out", out, *SMALL, "--layout")
    layout = json.loads((out / "layout.json").read_text("utf-8"))
    assert set(layout) == pictures(out)
    home = next(parts for name, parts in layout.items() if name.endswith("/home.png"))
    title = Library(guide).chapter_title("en", "device")
    x, _, width, _ = next(place for _, text, *place in home if text == title)
    assert 0 <= x < x + width <= 640


def test_a_picture_has_the_size_that_was_asked_for(typing: Typing, guide: Path, out: Path) -> None:
    typing("snapshot", guide, "--out", out, *SMALL)
    picture = QImage(str(out / shown(out)[0]))
    assert (picture.width(), picture.height()) == (640, 360)


def test_sizes_themes_and_text_sizes_are_all_made(typing: Typing, guide: Path, out: Path) -> None:
    looks = ["--size", "360x640", "--theme", "dark", "--theme", "strong", "--text-size", "200", "--lang", "en"]
    typing("snapshot", guide, "--out", out, *SMALL, *looks)
    folders = {Path(name).parent.as_posix() for name in pictures(out)}
    assert folders == {
        f"screens/en/{size}-{theme}-200" for size in ("640x360", "360x640") for theme in ("dark", "strong")
    }
    assert sheet(out).count("<figcaption>") == len(shown(out)) == len(pictures(out))


def test_a_look_that_is_asked_for_twice_is_made_once(typing: Typing, guide: Path, out: Path) -> None:
    typing("snapshot", guide, "--out", out, *SMALL, "--size", "640x360", "--theme", "light", "--theme", "light")
    assert len(shown(out)) == len(set(shown(out)))


def test_of_topics_that_are_named_only_their_screens_are_made(typing: Typing, guide: Path, out: Path) -> None:
    answer = typing("snapshot", guide, "--out", out, *SMALL, "--topic", "trial", "--topic", "faq")
    assert {Path(name).stem for name in pictures(out)} == {"trial-01", "trial-02", "faq-01"}
    assert answer.out.startswith("3 screens, 3 pictures ")


def test_a_topic_that_the_guide_does_not_have(typing: Typing, guide: Path, out: Path) -> None:
    said = typing.refusal("snapshot", guide, "--out", out, "--topic", "trail")
    assert said == "the guide has no topic 'trail'; do you mean 'trial'?"
    assert not out.exists()


@pytest.mark.parametrize(("text", "code"), [(TRIAL, 0), (f"{TRIAL}\n[Go](nowhere)\n", 1)], ids=["fine", "error"])
def test_it_ends_as_check_does(typing: Typing, guide: Path, out: Path, text: str, code: int) -> None:
    (guide / "en" / "01-trial.md").write_text(text, "utf-8")
    assert typing("check", guide).code == code
    assert typing("snapshot", guide, "--out", out, *SMALL).code == code


def test_a_screen_that_cannot_be_shown_is_on_the_sheet_and_stops_nothing(
    typing: Typing, guide: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    present = Window.present

    def fail_at_the_trial(window: Window, visit: object) -> None:
        if "Step(topic='trial', step=1" in repr(visit):
            raise ZeroDivisionError
        present(window, visit)  # type: ignore[arg-type] # it is handed on as it came

    monkeypatch.setattr(Window, "present", fail_at_the_trial)
    typing("snapshot", guide, "--out", out, *SMALL)
    assert sheet(out).count("This screen cannot be shown") == 1


def test_no_display_is_needed(state: Path, guide: Path, out: Path) -> None:
    answer = typed_apart(state, "snapshot", guide, "--out", out, *SMALL)
    assert (answer.code, answer.err) == (0, "")
    assert shown(out)
