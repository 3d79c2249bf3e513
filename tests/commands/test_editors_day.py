# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An editor's day before a running kiosk: the patient's screen is never blank, never wrong, never home by itself."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import resources
from kiosk.cli import main
from kiosk.navigation.picked import Picked
from kiosk.navigation.places import Place, Step
from kiosk.navigation.wishes import Go, GoTo, Pick, Speak
from kiosk.state_folder import state_folder
from kiosk.watching.kept import HELD, home_of
from tests.commands.running import Running
from tests.content.folders import DRAWING

SECONDS_MS = 60_000


class Day:
    """A clinic's copy of our guide, a patient who reads it, and an editor who works on it."""

    def __init__(self, content: Path, qtbot: QtBot) -> None:
        self.content = content
        self._qtbot = qtbot
        self.running = Running(content)
        self.await_(lambda: bool(self.running.editions))

    def await_(self, done: Callable[[], bool]) -> None:
        """Wait until it is done; meanwhile the patient's screen is in order at every moment."""
        place = self.place

        def looked() -> bool:
            assert self.place == place or done(), f"the patient is at {self.place} by itself"
            assert self.running.texts(), "the screen is blank"
            assert not self.running.kiosk.failed
            return done()

        self._qtbot.waitUntil(looked, timeout=SECONDS_MS)

    @property
    def place(self) -> Place:
        return self.running.kiosk.visit.place

    @property
    def held(self) -> bool:
        return (home_of(self.content, state_folder()) / HELD).exists()

    def go(self, place: Place) -> None:
        self.running.kiosk.follow(GoTo(place))
        self.await_(lambda: not self.running.window.busy)

    def edit(self, name: str, old: str, new: str) -> None:
        """In a file, as an editor's program saves it: another file that takes its place."""
        file = next(self.content.glob(name))
        text = file.read_text("utf-8")
        assert old in text
        half = file.with_name(f".{file.name}.swp")
        half.write_text(text.replace(old, new, 1), "utf-8")
        half.replace(file)

    def add(self, name: str, text: str) -> None:
        """A new file, written where it will be."""
        (self.content / name).write_text(text, "utf-8")


@pytest.fixture
def day(tmp_path: Path, qtbot: QtBot) -> Iterator[Day]:
    day = Day(shutil.copytree(resources.shipped_content(), tmp_path / "content"), qtbot)
    yield day
    day.running.stop()


def test_an_editors_day(day: Day) -> None:
    running, kiosk = day.running, day.running.kiosk
    day.go(Step("trial", 1))
    kiosk.follow(Pick(Picked("trial", 1)))

    day.edit("en/*-trial.md", "\n## ", "\n## A screen before it\n\nThis was added in the morning.\n\n## ")
    day.await_(lambda: day.place == Step("trial", 2))
    assert kiosk.visit.picked == (Picked("trial", 2),)
    title = running.texts()[0]

    day.edit("en/*-trial.md", "title: ", "title ")
    day.await_(lambda: day.held)
    assert running.texts()[0] == title
    day.edit("en/*-trial.md", "title ", "title: ")
    day.await_(lambda: not day.held)

    day.edit("guide.toml", '"trial", ', '"trial", "noon", ')
    day.await_(lambda: day.held)
    day.add("en/noon.md", "---\ntitle: At noon\n---\nA topic more.\n\n![A picture](noon.svg)\n")
    day.await_(lambda: day.held)
    day.add("images/noon.svg", DRAWING)
    day.await_(lambda: "noon" in running.library.files("en"))
    assert day.place == Step("trial", 2)
    day.go(Step("noon", 0))
    assert running.says("A topic more.")

    assert running.ribbon() == running.words.draft
    assert main(["approve", "noon", "--by", "Dr A", "--until", "2090-01-31", "--content", str(day.content)]) == 0
    day.await_(lambda: running.ribbon() == "")
    day.edit("en/noon.md", "A topic more.", "A topic more. And a word that nobody has signed.")
    day.await_(lambda: running.ribbon() == running.words.draft)
    day.edit("en/noon.md", " And a word that nobody has signed.", "")
    day.await_(lambda: running.ribbon() == "")

    shutil.copytree(day.content / "de", day.content / "nl")
    day.edit("guide.toml", '"de"', '"de", "nl"')
    day.await_(lambda: "nl" in running.library.guide.languages)
    kiosk.follow(Speak("nl"))
    assert kiosk.visit.language == "nl"
    assert day.place == Step("noon", 0)

    day.content.rename(day.content.with_name("unplugged"))
    day.await_(lambda: day.held)
    assert running.says("A topic more.")
    day.content.with_name("unplugged").rename(day.content)
    day.await_(lambda: not day.held)
    assert running.says("A topic more.")

    running.clock.day = datetime(2090, 2, 1, 9)  # noqa: DTZ001 -- the clock on the wall
    kiosk.follow(Go.FINISH)
    kiosk.rest()
    day.go(Step("noon", 0))
    assert running.ribbon() == running.words.overdue
