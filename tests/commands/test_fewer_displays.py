# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""After a display was unplugged the kiosk begins anew, but takes nobody's screen away."""

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.commands.fewer_displays import FewerDisplays
from kiosk.endings import AGAIN

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

TOO_LATE = 99
PLACE = QRect(0, 0, 1280, 720)


class Panel:
    """A display, or the place that Qt keeps while there is none."""

    def __init__(self, place: QRect) -> None:
        self._place = place

    def geometry(self) -> QRect:
        return self._place


class Desk(QObject):
    """What stands for the application: it knows which displays there are."""

    screenRemoved = Signal(object)  # noqa: N815 -- as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.place = PLACE

    def primaryScreen(self) -> Panel:  # noqa: N802 -- as Qt calls it
        return Panel(self.place)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("kiosk.commands.fewer_displays.SETTLE_MS", 1)
    return Desk()


def after_one_went(desk: Desk, qapp: QApplication, answers: list[bool]) -> tuple[int, list[bool]]:
    """How the application ended when a display has gone, and what was left unasked of whether nobody is there."""

    def resting() -> bool:
        if not answers:
            qapp.exit(TOO_LATE)
            return False
        return answers.pop(0)

    fewer = FewerDisplays(cast("QGuiApplication", desk), resting, desk)
    QTimer.singleShot(0, desk, lambda: desk.screenRemoved.emit(None))
    code = qapp.exec()
    fewer.deleteLater()
    return code, answers


def test_it_begins_anew_as_soon_as_nobody_is_there(desk: Desk, qapp: QApplication) -> None:
    assert after_one_went(desk, qapp, [False, False, True, True]) == (AGAIN, [True])


def test_as_long_as_somebody_is_there_it_goes_on(desk: Desk, qapp: QApplication) -> None:
    assert after_one_went(desk, qapp, [False, False]) == (TOO_LATE, [])


def test_without_any_display_it_waits_for_one(desk: Desk, qapp: QApplication) -> None:
    desk.place = QRect()
    QTimer.singleShot(30, desk, lambda: setattr(desk, "place", PLACE))
    asked: list[QRect] = []

    def resting() -> bool:
        asked.append(desk.place)
        return True

    fewer = FewerDisplays(cast("QGuiApplication", desk), resting, desk)
    QTimer.singleShot(0, desk, lambda: desk.screenRemoved.emit(None))
    assert qapp.exec() == AGAIN
    fewer.deleteLater()
    assert asked == [PLACE]
