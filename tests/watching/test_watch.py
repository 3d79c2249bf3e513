# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The watch beside the screen: events and rescans, a share that hangs, a page without end, a disk that is full."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Event

import pytest

from kiosk.content.library import Library
from kiosk.watching import watch
from kiosk.watching.events import Events, NoEvents, events_of
from kiosk.watching.files import State, state_of
from kiosk.watching.kept import shown_edition
from kiosk.watching.news import News
from kiosk.watching.watch import USUAL, Means, Places, Watch
from tests.content.folders import write
from tests.watching.folders import FILES, LIVING, TRIAL

SECONDS = 60
NEW = TRIAL.replace("You lie down.", "You sit.")

Heard = tuple[Library, News]


class Watched:
    """A watch, and what it has told."""

    def __init__(self, root: Path, means: Means) -> None:
        self.places = Places(root / "content", root / "state" / "home", root / "spare")
        self.heard: Queue[Heard] = Queue()
        self.watch = Watch(self.places, lambda *heard: self.heard.put(heard), lambda: (("en", "trial"),), means)

    def next(self) -> Heard:
        return self.heard.get(timeout=SECONDS)

    def save(self, name: str, text: str) -> None:
        (self.places.content / name).write_text(text, "utf-8")


Start = Callable[..., Watched]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Begins to watch a folder."""
    write(tmp_path / "content", FILES)
    begun: list[Watched] = []

    def begin(means: Means = USUAL) -> Watched:
        watched = Watched(tmp_path, means)
        begun.append(watched)
        watched.watch.begin()
        return watched

    yield begin
    for watched in begun:
        watched.watch.stop()


def test_what_is_saved_is_told_with_what_it_says_now(start: Start) -> None:
    watched = start()
    assert watched.next()[1].changes.throughout
    watched.save("en/01-trial.md", NEW)
    library, news = watched.next()
    assert news.files == ("en/01-trial.md",)
    assert library.known("en", "trial") == Library(watched.places.content).topic("en", "trial")
    assert library.folder == shown_edition(watched.places.home) or library.folder.is_dir()


def test_the_next_start_tells_only_what_the_copy_lacks(start: Start) -> None:
    first = start()
    first.next()
    first.save("en/01-trial.md", NEW)
    first.next()
    first.watch.stop()
    second = start()
    second.save("en/01-trial.md", TRIAL.replace("You lie", "You stand"))
    second.save("en/02-living.md", LIVING + "\nMore.\n")
    assert second.next()[1].files == ("en/01-trial.md", "en/02-living.md")


def test_where_the_system_says_nothing_it_is_noticed_all_the_same(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "RESCAN_SECONDS", 0.05)
    watched = start(Means(listen=lambda _: NoEvents()))
    watched.next()
    watched.save("en/01-trial.md", NEW)
    assert watched.next()[1].files == ("en/01-trial.md",)


def test_a_save_every_few_moments_is_shown_before_it_ends(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LONGEST_BURST", 0.2)
    watched = start()
    watched.next()
    seen: list[News] = []
    for number in range(100_000):
        watched.save("en/01-trial.md", f"{NEW}\nSave {number}.\n")
        try:
            seen.append(watched.heard.get(timeout=0.02)[1])
        except Empty:
            continue
        if len(seen) == 2:
            break
    assert [news.files for news in seen] == [("en/01-trial.md",)] * 2


def test_a_share_that_hangs_keeps_nobody_waiting(start: Start) -> None:
    hung, asked = Event(), Event()

    def hang(folder: Path) -> State:
        asked.set()
        hung.wait()
        return state_of(folder)

    watched = start(Means(look=hang))
    assert asked.wait(SECONDS)
    watched.watch.stop()
    assert watched.heard.empty()
    hung.set()


SLOW = ("-m", "tests.watching.slow")


def test_a_page_without_an_end_is_given_up_and_the_rest_is_looked_at(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: Queue[str] = Queue()
    monkeypatch.setattr("kiosk.watching.watch.log.warning", lambda text, *said: told.put(text % said))
    start(Means(program=SLOW, limit=0.2))
    assert "stays on the screen: en/01-trial.md" in told.get(timeout=SECONDS)


def test_what_never_comes_to_an_end_is_not_tried_for_ever(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    told: Queue[str] = Queue()
    monkeypatch.setattr("kiosk.watching.watch.log.warning", lambda text, *said: told.put(text % said))
    start(Means(program=(*SLOW, "always"), limit=0.2))
    assert "en/01-trial.md takes too long" in told.get(timeout=SECONDS)


def test_a_process_that_breaks_is_no_end(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    told: Queue[str] = Queue()
    monkeypatch.setattr("kiosk.watching.watch.log.warning", lambda text, *_: told.put(text))
    start(Means(program=("-c", "raise SystemExit(1)")))
    assert "is not shown" in told.get(timeout=SECONDS)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_state_folder_that_may_not_be_written(start: Start, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir(mode=0o500)
    watched = start()
    assert watched.next()[0].folder.is_relative_to(watched.places.spare)


def test_a_state_folder_that_cannot_be(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: Queue[str] = Queue()
    monkeypatch.setattr("kiosk.watching.watch.log.warning", lambda text, *_: told.put(text))
    (tmp_path / "state").write_text("a file where the folder should be", "utf-8")
    watched = start()
    assert watched.next()[0].folder.is_relative_to(watched.places.spare)
    watched.save("en/01-trial.md", NEW)
    assert watched.next()[1].files == ("en/01-trial.md",)
    assert told.qsize() == 1
    watched.watch.stop()
    assert not watched.places.spare.exists()


def test_nobody_can_write_the_content_and_it_is_shown_all_the_same(start: Start, tmp_path: Path) -> None:
    for file in (tmp_path / "content").rglob("*.md"):
        file.chmod(0o444)
    watched = start()
    watched.next()
    library = Library(watched.places.content)
    replaced = tmp_path / "new.md"
    replaced.write_text(NEW, "utf-8")
    replaced.replace(library.files("en")["trial"])
    assert watched.next()[1].files == ("en/01-trial.md",)


def test_a_folder_that_is_swapped_for_another(start: Start, tmp_path: Path) -> None:
    watched = start()
    watched.next()
    other = write(tmp_path / "other", {**FILES, "en/01-trial.md": NEW})
    watched.places.content.rename(tmp_path / "before")
    other.rename(watched.places.content)
    assert watched.next()[1].files == ("en/01-trial.md",)


@pytest.mark.parametrize("name", ["new.md", "deep/new.md"])
def test_the_system_tells_of_every_change(tmp_path: Path, name: str) -> None:
    (tmp_path / "deep").mkdir()
    events: Events = events_of(tmp_path)
    assert not isinstance(events, NoEvents)
    assert not events.wait(0)
    write(tmp_path, {name: "x"})
    assert events.wait(SECONDS)
    while events.wait(0):
        pass
    (tmp_path / name).unlink()
    assert events.wait(SECONDS)
    events.wake()
    assert events.wait(SECONDS)
    events.close()
