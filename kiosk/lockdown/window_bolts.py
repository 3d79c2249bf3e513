# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What any system lets a window do for itself: stay open, in front, and alone on every screen."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QWidget


class StaysOpen(QObject):
    """Nobody closes or minimises the window until the bolt is opened, neither a window manager nor ``quit`` of Qt."""

    def __init__(self) -> None:
        super().__init__()
        self._window: QWidget | None = None

    def shut(self, window: QWidget) -> None:
        if self._window is None:
            self._window = window
            window.installEventFilter(self)

    def open(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() is QEvent.Type.WindowStateChange and isinstance(watched, QWidget) and watched.isMinimized():
            QTimer.singleShot(0, watched, watched.showFullScreen)
        return False


class StaysInFront:
    """Above every other window; where another has taken the keyboard, it is taken back."""

    def __init__(self) -> None:
        self._window: QWidget | None = None

    def shut(self, window: QWidget) -> None:
        self._window = window
        if not window.isVisible():
            window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        elif QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive:
            window.raise_()
            window.activateWindow()

    def open(self) -> None:
        """The system may lay other windows over it again."""
        handle = self._window.windowHandle() if self._window is not None else None
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowStaysOnTopHint, False)  # noqa: FBT003 -- Qt's signature
        self._window = None


class Covers:
    """A dark window on every further screen, so that nothing of the system can be seen or touched there."""

    def __init__(self) -> None:
        self.covers: list[QWidget] = []

    def shut(self, window: QWidget) -> None:
        bare = [screen for screen in QGuiApplication.screens() if not window.geometry().intersects(screen.geometry())]
        wanted = [screen.geometry() for screen in bare]
        if [cover.geometry() for cover in self.covers] != wanted:
            self.open()
            self.covers = [_cover(screen) for screen in bare]

    def open(self) -> None:
        for cover in self.covers:
            cover.hide()
            cover.deleteLater()
        self.covers = []


def _cover(screen: QScreen) -> QWidget:
    flags = Qt.WindowType
    cover = QWidget(None, flags.FramelessWindowHint | flags.WindowDoesNotAcceptFocus | flags.WindowStaysOnTopHint)
    cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    cover.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Window, QColor(Qt.GlobalColor.black))
    cover.setPalette(dark)
    cover.installEventFilter(_never_closed(cover))
    cover.setGeometry(screen.geometry())
    cover.show()
    return cover


def _never_closed(cover: QWidget) -> StaysOpen:
    watching = StaysOpen()
    watching.setParent(cover)
    return watching
