# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The guard of conftest.py sees what it is there for."""

import pytest
from PySide6.QtCore import QPoint, QPropertyAnimation, QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.leaks import leftovers


@pytest.mark.usefixtures("qapp")
def test_a_running_timer_is_seen_until_it_stops() -> None:
    timer = QTimer()
    assert leftovers() == []
    timer.start(10_000)
    assert leftovers() == ["QTimer still runs"]
    timer.stop()
    assert leftovers() == []


def test_a_timer_that_only_its_parent_knows_is_seen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    timer = QTimer(widget)
    timer.setObjectName("hidden")
    timer.start(10_000)
    del timer
    assert "QTimer 'hidden' still runs" in leftovers()


def test_a_running_thread_is_seen(qtbot: QtBot) -> None:
    thread = QThread()
    with qtbot.waitSignal(thread.started):
        thread.start()
    assert leftovers() == ["QThread still runs"]
    thread.quit()
    assert thread.wait(10_000)
    assert leftovers() == []


def test_a_running_animation_is_seen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    animation = QPropertyAnimation(widget, b"pos")
    animation.setDuration(10_000)
    animation.setEndValue(QPoint(10, 10))
    animation.start()
    assert "QPropertyAnimation still runs" in leftovers()
    animation.stop()


@pytest.mark.usefixtures("qapp")
def test_a_window_is_seen_until_it_is_gone() -> None:
    widget = QWidget()
    assert leftovers() == ["QWidget is still there"]
    widget.deleteLater()
    assert leftovers() == []
