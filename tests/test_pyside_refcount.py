# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""PySide6 6.12.0 on Python 3.11 loses a reference of True at every emit and of None at every virtual call.

After some thousands of touches the process aborts. A version that passes here does not. (From Python 3.12 on None and
True live for ever, so there nothing can be lost and nothing is measured.)
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

TIMES = 10_000
VALUES = (None, True, False)
SPARE = VALUES * TIMES * 8  # so that a version that loses references fails the test before the process aborts
STRAY = 100  # what other code may add or drop meanwhile


class Speaker(QObject):
    """Emits True."""

    said = Signal(bool)


class Listener(QObject):
    """Hears a signal, and is asked about the events of others."""

    calls = 0

    def hear(self, yes: bool) -> None:  # noqa: FBT001 -- the signature of the signal
        self.calls += yes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.calls += event.type() is QEvent.Type.EnabledChange
        return True


class Willing(QWidget):
    """Answers a virtual call with True."""

    calls = 0

    def event(self, event: QEvent) -> bool:
        self.calls += event.type() is QEvent.Type.EnabledChange
        return True


class Quiet(QWidget):
    """Answers a virtual call with None."""

    calls = 0

    def changeEvent(self, event: QEvent) -> None:
        self.calls += 1


def lost_references(act: Callable[[], object]) -> dict[object, int]:
    before = {each: sys.getrefcount(each) for each in VALUES}
    for _ in range(TIMES):
        act()
    return {each: count - sys.getrefcount(each) for each, count in before.items()}


def assert_nothing_lost(act: Callable[[], object]) -> None:
    for each, lost in lost_references(act).items():
        assert abs(lost) < STRAY, f"{lost} references of {each} were lost in {TIMES} calls"


@pytest.mark.usefixtures("qapp")
def test_emitting_a_signal_keeps_every_reference() -> None:
    speaker, listener = Speaker(), Listener()
    speaker.said.connect(listener.hear)
    assert_nothing_lost(lambda: speaker.said.emit(True))  # noqa: FBT003 -- the value under test
    assert listener.calls == TIMES


def test_a_virtual_call_answered_with_none_keeps_every_reference(qtbot: QtBot) -> None:
    widget = Quiet()
    qtbot.addWidget(widget)
    began = widget.calls
    assert_nothing_lost(lambda: widget.setEnabled(not widget.isEnabled()))
    assert widget.calls - began == TIMES


def test_a_virtual_call_answered_with_true_keeps_every_reference(qtbot: QtBot) -> None:
    widget = Willing()
    qtbot.addWidget(widget)
    began = widget.calls
    assert_nothing_lost(lambda: widget.setEnabled(not widget.isEnabled()))
    assert widget.calls - began == TIMES


def test_an_event_filter_keeps_every_reference(qtbot: QtBot) -> None:
    widget, listener = QWidget(), Listener()
    qtbot.addWidget(widget)
    widget.installEventFilter(listener)
    began = listener.calls
    assert_nothing_lost(lambda: widget.setEnabled(not widget.isEnabled()))
    assert listener.calls - began == TIMES
    widget.removeEventFilter(listener)
