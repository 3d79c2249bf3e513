# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The way to a screen reader. The first screen waits for none of it: ``QAccessible`` alone takes 3 ms to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, SignalInstance
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


@runtime_checkable
class Announcing(Protocol):
    """A window that passes on what is announced, to whom it concerns beside screen readers."""

    announced: SignalInstance


def tell_screen_readers(window: QWidget) -> None:
    """Let Qt ask our widgets what they are. A screen reader that was faster than this call is told to ask again."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 -- see above

    QAccessible.installFactory(_interface)
    if QAccessible.isActive():
        from kiosk.ui import accessible  # noqa: PLC0415 -- see above

        accessible.tell_anew(window)


def announce(widget: QWidget, text: str = "") -> None:
    """Let a screen reader say this text, or where the patient has come to with this page or sheet."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 -- see above

    window = widget.window()
    if text and isinstance(window, Announcing):
        window.announced.emit(text)
    if QAccessible.isActive():
        from kiosk.ui import accessible  # noqa: PLC0415 -- see above

        accessible.announce(widget, text or accessible.spoken_title(widget))


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    from kiosk.ui import accessible  # noqa: PLC0415 -- see above

    return accessible.interface(key, thing)
