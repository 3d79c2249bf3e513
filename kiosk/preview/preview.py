# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The preview as a whole: what is made at its start, and who listens to whom."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal

from kiosk.content.release import Release
from kiosk.errors import KioskError
from kiosk.navigation.carrying import topics_of
from kiosk.preview.behind import behind, off_today
from kiosk.preview.copies import Copies, clear_away_dead
from kiosk.preview.edited import Edited, edited
from kiosk.preview.inspector_process import Inspector
from kiosk.preview.opening import open_file
from kiosk.preview.showing import Showing
from kiosk.preview.whereabouts import place_at, whereabouts
from kiosk.watching.watch import USUAL, Means, Places, Watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.navigation.visit import Visit
    from kiosk.preview.desk import Desk
    from kiosk.preview.pane import Pane
    from kiosk.quality.finding import Finding
    from kiosk.ui.window import Window
    from kiosk.watching.news import News

WAITING = "{why}\n\nThe kiosk appears here as soon as that is mended."
FIRST_SCREEN = QSize(1920, 1080)


class Preview(QObject):
    """Watches a content folder from ``begin`` to ``stop``, and shows it on a desk.

    ``open_guide`` raises ``KioskError`` where there is none, ``make`` makes a window of the kiosk for one. ``open_at``
    opens a file at a line and says what it did. Raises ``OSError`` where there is no room for a copy of the content.
    """

    _heard = Signal(object, object)
    _looked = Signal(object)

    def __init__(
        self,
        content: Path,
        desk: Desk,
        open_guide: Callable[[Path, Release], Library],
        make: Callable[[Library], Window],
        means: Means = USUAL,
        open_at: Callable[[Path, int], str] = open_file,
    ) -> None:
        super().__init__()
        self._content = content
        self._desk = desk
        self._open_guide = open_guide
        self._make = make
        self._open_at = open_at
        self._edited: dict[str, set[str]] = {}
        self._release = Release(datetime.now().astimezone().date(), any_day=True)
        self.showing: Showing | None = None
        self.inspector = Inspector(content, self)
        clear_away_dead()
        self._copies = Copies()
        self._watch = Watch(
            Places(content, self._copies.folder, self._copies.folder),
            self._heard.emit,
            self._wanted,
            means,
            lambda: self._release,
            self._looked.emit,
        )
        self._stopped = False
        self._connect()

    def begin(self) -> None:
        """Show what there is, and watch from now on."""
        self._show(self._content)
        self._watch.begin()

    def stop(self) -> None:
        """Watch no more."""
        if self._stopped:
            return
        self._stopped = True
        self._watch.stop()
        self._copies.discard()
        self.inspector.stop()
        if self.showing is not None:
            self.showing.stop()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._renew, queued)
        self._looked.connect(self._look, queued)
        problems, controls = self._desk.problems, self._desk.controls
        problems.chosen.connect(self._open_problem)
        self.inspector.found.connect(problems.show_found)
        self.inspector.reading.connect(
            lambda done, of: problems.say(f"Checking the content: page {done + 1} of {of} …")
        )
        self.inspector.failed.connect(problems.show_failed)
        controls.wished.connect(lambda wish: self.showing.follow(wish) if self.showing is not None else None)
        controls.beside_chosen.connect(
            lambda code: self.showing.speak_beside(code) if self.showing is not None else None
        )
        controls.panel_chosen.connect(lambda size: self.showing.resize(size) if self.showing is not None else None)
        self._desk.closed.connect(self.stop)

    def _show(self, folder: Path) -> None:
        """Show the guide in this folder, if it can be shown; it is the content folder, or a copy of it."""
        try:
            library = self._open_guide(folder, self._release)
        except KioskError as error:
            self._desk.show_note(WAITING.format(why=str(error).replace(str(folder), str(self._content))))
            return
        size = self._desk.controls.panel.currentData()
        self.showing = Showing(library, self._make, size, self)
        self.showing.said.connect(self._desk.say)
        self.showing.changed.connect(self._tell_where)
        self._desk.show_kiosk(self.showing.main).wanted.connect(self._open)
        self._desk.setWindowTitle(f"{library.guide_title(library.guide.languages[0])} – Kiosk preview")
        self._tell_where()

    def _renew(self, library: Library, news: News) -> None:
        if self._stopped:
            return
        if self.showing is None:
            self._show(news.edition)
            return
        found = edited(self.showing.library, library, news.files)
        if found is not None:
            self._remember(found, library)
        follows = self._desk.controls.follows.isChecked()
        self.showing.exchange(library, news.changes, news.moves, found if follows else None)

    def _remember(self, found: Edited, library: Library) -> None:
        """The screens of the first language that are not what they were: translations of them are behind."""
        if found.language == library.guide.languages[0]:
            self._edited.setdefault(found.topic, set()).update(found.screens)

    def _look(self, held: tuple[str, ...]) -> None:
        """Something was saved: look what is wrong now."""
        if self._stopped:
            return
        self._desk.problems.show_held(held)
        if self.showing is None and held:
            self._desk.show_note(WAITING.format(why="\n".join(held)))
        self.inspector.look()

    def _tell_where(self) -> None:
        """Say beside each view where it is; the problems of these files come first."""
        showing, desk = self.showing, self._desk
        if showing is None:
            return
        if (desk.beside is None) is not (showing.beside is None):
            pane = desk.show_beside(showing.beside)
            if pane is not None:
                pane.wanted.connect(self._open)
        files = [self._tell(desk.main, showing.visit)]
        if showing.beside is not None:
            files.append(self._tell(desk.beside, showing.visit_beside))
        library = showing.library
        names = {language: library.words(language).language_name for language in library.guide.languages}
        desk.controls.show_visit(showing.visit, showing.beside_language, names)
        desk.problems.be_at(files)

    def _tell(self, pane: Pane | None, visit: Visit) -> str:
        if self.showing is None or pane is None:
            return ""
        library = self.showing.library
        at, edits = whereabouts(library, visit), self._edited
        why = behind(library, visit.language, at.topic, at.screen, edits.get(at.topic, set())) if at.topic else ""
        why = " ".join(filter(None, (off_today(library, at.topic), why)))
        pane.be_at(at, library.words(visit.language).language_name, why)
        return at.file

    def _open_problem(self, finding: Finding) -> None:
        where = finding.problem.where
        shown = place_at(self.showing.library, where) if self.showing is not None else None
        if self.showing is not None and shown is not None:
            self.showing.go(shown[1], shown[0])
        self._open(where.file, where.line)

    def _open(self, file: str, line: int) -> None:
        self._desk.say(self._open_at(self._content / file, line))

    def _wanted(self) -> tuple[tuple[str, str], ...]:
        """The topics that are on the screen, for the thread that watches."""
        visit = self.showing.visit if self.showing is not None else None
        return tuple((visit.language, topic) for topic in topics_of(visit)) if visit is not None else ()
