# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Finds what a test has left running: a kiosk that stays up for months cannot afford one of these per visit."""

import gc
from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


def leftovers() -> list[str]:
    """Timers, threads and animations that run, and windows that are still there."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = _describe()
    if found:
        gc.collect()
        found = _describe()
    return found


def _describe() -> list[str]:
    running = [f"{_name(each)} still runs" for each in _living() if _runs(each)]
    return sorted(running + [f"{_name(window)} is still there" for window in QApplication.topLevelWidgets()])


def _living() -> Iterator[QObject]:
    """Every object of Qt that Python knows, and the children that only Qt knows."""
    known = [each for each in gc.get_objects() if isinstance(each, QObject) and isValid(each)]
    seen: set[int] = set()
    for each in known:
        for living in (each, *each.findChildren(QObject)):
            if id(living) not in seen:
                seen.add(id(living))
                yield living


def _runs(thing: QObject) -> bool:
    match thing:
        case QTimer():
            return thing.isActive()
        case QThread():
            return thing.isRunning() and thing is not QThread.currentThread()
        case QAbstractAnimation():
            return thing.state() is not QAbstractAnimation.State.Stopped
        case _:
            return False


def _name(thing: QObject) -> str:
    return f"{type(thing).__name__} '{thing.objectName()}'" if thing.objectName() else type(thing).__name__
