# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A hand on the screen: many fingers at once, and touches as a panel reports them, each with its time."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.touchable import Touchable
from tests.ui.finger import Patient, settle

State = QEventPoint.State


def middle(patient: Patient, name: str | Touchable) -> QPoint:
    """Where to touch it."""
    target = patient.find(name) if isinstance(name, str) else name
    return target.mapTo(patient.window, target.rect().center())


def lay_down(patient: Patient, points: Sequence[QPoint]) -> None:
    """Put a finger down at each point, all in one moment."""
    touch = QTest.touchEvent(patient.window, patient.screen)
    for finger, at in enumerate(points):
        touch.press(finger, at, patient.window)
    touch.commit()
    settle()


def lift(patient: Patient, points: Sequence[QPoint], order: Sequence[int]) -> None:
    """Lift the fingers that lie at these points one after another."""
    resting = set(range(len(points)))
    for finger in order:
        resting.discard(finger)
        touch = QTest.touchEvent(patient.window, patient.screen)
        for other in sorted(resting):
            touch.stationary(other)
        touch.release(finger, points[finger], patient.window)
        touch.commit()
        settle()


def report(patient: Patient, at_ms: int, fingers: Mapping[int, tuple[State, QPoint]]) -> None:
    """What the panel says at a moment of every finger on it."""
    states = {state for state, _ in fingers.values()}
    kind = QEvent.Type.TouchUpdate
    if states in ({State.Pressed}, {State.Released}):
        kind = QEvent.Type.TouchBegin if State.Pressed in states else QEvent.Type.TouchEnd
    points = [
        QEventPoint(finger, state, QPointF(at), QPointF(patient.window.mapToGlobal(at)))
        for finger, (state, at) in fingers.items()
    ]
    _deliver(patient, QTouchEvent(kind, patient.screen, Qt.KeyboardModifier.NoModifier, points), at_ms)


def cancel(patient: Patient, at_ms: int) -> None:
    """The system takes the touch away: for a gesture of its own, or because the panel was unplugged."""
    _deliver(patient, QTouchEvent(QEvent.Type.TouchCancel, patient.screen, Qt.KeyboardModifier.NoModifier, []), at_ms)


def pressed(patient: Patient) -> list[str]:
    """What looks pressed, anywhere."""
    return [each.accessibleName() for each in patient.window.findChildren(Touchable) if each.isDown()]


def _deliver(patient: Patient, event: QTouchEvent, at_ms: int) -> None:
    event.setTimestamp(at_ms)
    QApplication.sendEvent(patient.window.windowHandle(), event)
    settle()
