# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A tap counts for when the finger made it, however late a kiosk that is busy comes to see it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWindow
from pytestqt.qtbot import QtBot

from kiosk.staff.corners import PAUSE_SECONDS
from kiosk.staff.gesture import Gesture

SIZE, REACH, TAP_SECONDS = 400, 100, 0.2
CLOCKWISE = (QPointF(1, 1), QPointF(SIZE - 1, 1), QPointF(SIZE - 1, SIZE - 1), QPointF(1, SIZE - 1))


def touch(window: QWindow, kind: QEvent.Type, at: QPointF, seconds: float) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, at, left, left, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(round(seconds * 1000))
    QCoreApplication.sendEvent(window, event)


@pytest.mark.parametrize(("pause", "leads_in"), [(PAUSE_SECONDS - 0.1, True), (PAUSE_SECONDS + 0.1, False)])
def test_the_pause_is_the_one_that_the_finger_made(qtbot: QtBot, pause: float, leads_in: bool) -> None:  # noqa: ARG001, FBT001 -- Qt has to run; told by the table
    window = QWindow()
    window.resize(SIZE, SIZE)
    holding = Gesture(window, lambda: REACH).findChild(QTimer)
    assert isinstance(holding, QTimer)
    seconds = 100.0
    for corner in CLOCKWISE[:3]:
        touch(window, QEvent.Type.MouseButtonPress, corner, seconds)
        touch(window, QEvent.Type.MouseButtonRelease, corner, seconds + TAP_SECONDS)
        seconds += TAP_SECONDS + pause
    touch(window, QEvent.Type.MouseButtonPress, CLOCKWISE[3], seconds)
    assert holding.isActive() is leads_in
