# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An editor at the desk: a preview in a real window, files that are saved, and what was opened."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.commands.opening import open_library
from kiosk.content.library import Library
from kiosk.content.problems import Level
from kiosk.preview.desk import Desk
from kiosk.preview.panel_view import PanelView
from kiosk.preview.preview import Preview
from kiosk.preview.problem_model import FINDING
from kiosk.preview.showing import Showing
from kiosk.quality.finding import Finding
from kiosk.ui.prose import Prose
from kiosk.ui.touchable import Touchable
from kiosk.ui.window import Window

SECONDS_MS = 60_000


class Editor:
    """Somebody who writes in a content folder and looks at the preview of it."""

    def __init__(self, content: Path, qtbot: QtBot, size: tuple[int, int] = (1366, 768)) -> None:
        self.content = content
        self.opened: list[tuple[str, int]] = []
        self._qtbot = qtbot
        self.desk = Desk(QSize(1920, 1080))
        self.desk.resize(*size)
        seconds = count(0, 10)  # no click is the second one of a shaking hand

        def make(library: Library) -> Window:
            return Window(library, 21.5, clock=lambda: float(next(seconds)))

        self.preview = Preview(content, self.desk, open_library, make, open_at=self._open)
        self.preview.begin()
        self.desk.show()

    @property
    def showing(self) -> Showing:
        assert self.preview.showing is not None
        return self.preview.showing

    @property
    def view(self) -> PanelView:
        assert self.desk.main is not None
        return self.desk.main.view

    def await_(self, done: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(done, timeout=SECONDS_MS)

    def await_checked(self) -> None:
        """Until the check has told what it found, be it nothing."""
        self.await_(lambda: not self.desk.problems.state.isVisible() or "mend" in self.desk.problems.state.text())

    def save(self, name: str, text: str) -> None:
        (self.content / name).write_text(text, "utf-8")

    def says(self, text: str, window: Window | None = None) -> bool:
        front = (window or self.showing.main).front()
        return any(text in prose.text() for prose in front.findChildren(Prose) if prose.isVisible())

    def problems(self) -> list[Finding]:
        model = self.desk.problems.model
        rows = [model.index(row).data(FINDING) for row in range(model.rowCount())]
        return [row for row in rows if isinstance(row, Finding)]

    def finds(self, level: Level, what: str) -> bool:
        return any(each.problem.level is level and what in each.problem.what for each in self.problems())

    def click_problem(self, what: str) -> None:
        """Click the row of the first problem that says so."""
        view, model = self.desk.problems.list, self.desk.problems.model
        index = next(
            index
            for index in map(model.index, range(model.rowCount()))
            if isinstance(row := index.data(FINDING), Finding) and what in row.problem.what
        )
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def touch(self, label: str, view: PanelView | None = None) -> None:
        """Click where a button of the kiosk is seen on the desk."""
        view = view or self.view
        window = view.window_shown
        button = next(
            each
            for each in window.front().findChildren(Touchable)
            if each.isVisible() and each.accessibleName().startswith(label)
        )
        middle = button.mapTo(window, button.rect().center())
        place = view.place()
        at = QPoint(
            place.left() + middle.x() * place.width() // window.width(),
            place.top() + middle.y() * place.height() // window.height(),
        )
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def stop(self) -> None:
        self.desk.close()
        self.desk.deleteLater()
        self.preview.deleteLater()

    def _open(self, file: Path, line: int) -> str:
        self.opened.append((file.relative_to(self.content).as_posix(), line))
        return f"{file.name} opens"
