# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A guide of three topics in two languages, an editor's hand, and a renewal that is asked like the running one."""

from pathlib import Path

from kiosk.content.library import Library
from kiosk.watching.kept import shown_edition
from kiosk.watching.news import Done, News, Reading, Request, Told
from kiosk.watching.renewing import GONE_SECONDS, Renewal
from tests.content.folders import DRAWING, write

GUIDE = """languages = ["en", "de"]
[[chapters]]
id = "all"
topics = ["trial", "living", "questions"]
[clinic]
phone = "01 234"
"""
TRIAL = """---
title: The trial
---
You try it first. Call {clinic.phone}.[^smith]

## The day

You lie down.

![A belt](belt.svg)

## After

You go home.
"""
LIVING = "---\ntitle: Living\n---\nEvery day.\n"
QUESTIONS = (
    "---\ntitle: Ask\nkind: questions\n---\nAsk us.\n\n## At the start\n\n- [ ] Does it hurt?\n- [ ] How long?\n"
)
FILES = {
    "guide.toml": GUIDE,
    "references.toml": '[smith]\ntitle = "A study"\nyear = 2008\n',
    "images/belt.svg": DRAWING,
    "en/interface.toml": '[chapters]\nall = "All"\n',
    "en/01-trial.md": TRIAL,
    "en/02-living.md": LIVING,
    "en/questions.md": QUESTIONS,
    "de/interface.toml": '[chapters]\nall = "Alles"\n',
    "de/01-trial.md": TRIAL.replace("The trial", "Die Probe"),
    "de/02-living.md": LIVING,
    "de/questions.md": QUESTIONS,
}


class Editors:
    """A content folder in which editors work, and what the kiosk keeps of it."""

    def __init__(self, root: Path) -> None:
        self.content = write(root / "content", FILES)
        self.home = root / "home"
        self.now = 0.0
        self.told: list[Told] = []
        self.renewal = self.started()

    def started(self) -> Renewal:
        """As after a start of the kiosk."""
        return Renewal(self.content, self.home, clock=lambda: self.now)

    def save(self, **files: str) -> None:
        """Write files, ``en__trial`` for ``en/01-trial.md``."""
        for key, text in files.items():
            language, _, name = key.partition("__")
            path = next((self.content / language).glob(f"*{name}.md"), self.content / language / f"{name}.md")
            path.write_text(text, "utf-8")

    def look(self, request: Request | None = None) -> Done:
        """Have the renewal look; what it told is in ``told``."""
        self.told = []
        self.renewal.look(request or Request((("en", "trial"),)), self.told.append)
        last = self.told[-1]
        assert isinstance(last, Done)
        return last

    def look_later(self) -> Done:
        """Look, and again when a file that is gone is believed to be."""
        self.look()
        self.now += GONE_SECONDS
        return self.look()

    @property
    def news(self) -> News | None:
        """What was new at the last look."""
        return next((each for each in self.told if isinstance(each, News)), None)

    @property
    def read(self) -> list[str]:
        """The files that were read at the last look."""
        return [each.file for each in self.told if isinstance(each, Reading)]

    def shown(self) -> Library:
        """What the kiosk would show if it were started now."""
        folder = shown_edition(self.home)
        assert folder is not None
        return Library(folder)

    def texts(self) -> dict[str, bytes]:
        """What counts, file by file."""
        folder = self.shown().folder
        return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}

    def written(self) -> dict[str, bytes]:
        """What stands in the content folder."""
        content = self.content
        return {
            each.relative_to(content).as_posix(): each.read_bytes() for each in content.rglob("*") if each.is_file()
        }
