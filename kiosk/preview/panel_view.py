# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The panel on the desk: the kiosk laid out at the clinic's pixels, its picture as large as there is room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy

from kiosk.preview.below_edge import below_edge, overflowing
from kiosk.preview.drawing import BAND, draw_edge, draw_frame
from kiosk.preview.hand import Hand

if TYPE_CHECKING:
    from PySide6.QtGui import QBackingStore, QColor, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent

    from kiosk.ui.window import Window

MARGIN = 12
"""Pixels of the desk's monitor around the panel."""

LEAST = QSize(240, 180)


class PanelView(QAbstractScrollArea):
    """Shows a window that no screen has, and hands on what the mouse and the keys do.

    ``ground`` is asked for the colour of the page.
    """

    drawn = Signal()
    """The picture is as the kiosk is now."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._hand = Hand(window)
        self._whole = False
        self._screen = QImage()
        self._below: QImage | None = None
        self._scaled: tuple[QSize, QImage, QImage | None] | None = None
        self._fresh = QTimer(self, singleShot=True, interval=0)
        self._fresh.timeout.connect(self._take)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.installEventFilter(self)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("The kiosk, as patients see it")

    @property
    def window_shown(self) -> Window:
        """The kiosk's window."""
        return self._window

    @property
    def picture(self) -> QImage:
        """The screen as it was last drawn, in pixels of the panel."""
        return self._screen

    @property
    def below(self) -> QImage | None:
        """What was last drawn below its edge."""
        return self._below

    def show_below(self, shown: bool) -> None:  # noqa: FBT001 -- a slot for a box that is ticked
        """Show the whole page, beyond the edge of the screen too."""
        self._whole = shown
        self.verticalScrollBar().setValue(0)
        self._take()

    def put_away(self) -> None:
        """Let go of the kiosk's window."""
        self._fresh.stop()
        self._window.removeEventFilter(self)
        self._window.close()
        self._window.deleteLater()

    def place(self) -> QRect:
        """Where the screen lies on this widget, as it is scrolled now."""
        panel, room = self._window.size(), self._room()
        size = panel.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > panel.width():
            size = panel
        left = (self.viewport().width() - size.width()) // 2
        top = MARGIN if self._whole and self._below is not None else (self.viewport().height() - size.height()) // 2
        return QRect(left, top - self.verticalScrollBar().value(), size.width(), size.height())

    def on_panel(self, point: QPointF) -> QPointF:
        """A point of this widget in pixels of the panel."""
        place, panel = QRectF(self.place()), self._window.size()
        at = point - place.topLeft()
        return QPointF(at.x() * panel.width() / place.width(), at.y() * panel.height() / place.height())

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.UpdateRequest:
            self._fresh.start()  # behind this event, when the window has painted what is new
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scaled = None
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        place = self.place()
        screen, below = self._pictures(place)
        if below is not None:
            rest = QRect(place.left(), place.bottom() + 1, place.width(), BAND + self._below_height(place))
            painter.fillRect(rest, self._ground())
            painter.drawImage(rest.adjusted(0, BAND, 0, 0), below)
        draw_frame(painter, place)
        if not screen.isNull():
            painter.drawImage(place, screen)
        if below is not None:
            draw_edge(painter, place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.place().contains(event.position().toPoint()):
            self._hand.press(self.on_panel(event.position()), event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(self.on_panel(event.position()), event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release(self.on_panel(event.position()), event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves what lies below the edge where that is shown, else the page as a finger would."""
        view = overflowing(self._window.front())
        if self.verticalScrollBar().maximum() or view is None:
            super().wheelEvent(event)
            return
        view.go_to(view.top - event.angleDelta().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hand.key(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._hand.key(event)

    def _room(self) -> QSize:
        """How large the screen may be; beside a scroll bar, whether it is there or not, so that nothing jumps."""
        bar = self.verticalScrollBar().sizeHint().width() if self._whole else 0
        whole = self.size() - QSize(2 * MARGIN + bar, 2 * MARGIN)
        return whole.expandedTo(QSize(1, 1))

    def _take(self) -> None:
        """Take the picture of what the window shows now."""
        store: QBackingStore | None = self._window.backingStore()  # none until the window is made
        painted = store.paintDevice() if store is not None else None
        if not isinstance(painted, QImage):
            return
        self._screen = painted.copy()
        self._below = below_edge(self._window, self._window.front(), self._ground()) if self._whole else None
        self._scaled = None
        self._measure()
        self.viewport().update()
        self.drawn.emit()

    def _ground(self) -> QColor:
        return self._screen.pixelColor(1, self._screen.height() // 2)

    def _measure(self) -> None:
        """Let the bar at the side reach to the end of the page."""
        size = self.place().size()
        high = size.height() + BAND + self._below_height(QRect(self.place())) + 2 * MARGIN
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, high - self.viewport().height()) if self._below is not None else 0)

    def _below_height(self, place: QRect) -> int:
        below = self._below
        return round(below.height() * place.width() / below.width()) if below is not None else 0

    def _pictures(self, place: QRect) -> tuple[QImage, QImage | None]:
        """Both pictures in the pixels of the monitor, made once for a size."""
        ratio = self.devicePixelRatioF()
        wanted = place.size() * ratio
        if self._scaled is None or self._scaled[0] != wanted:
            below = self._below
            scaled = below.scaledToWidth(wanted.width(), _SMOOTH) if below is not None else None
            screen = self._screen.scaled(wanted, _AS_TOLD, _SMOOTH) if not self._screen.isNull() else self._screen
            self._scaled = (wanted, screen, scaled)
        return self._scaled[1], self._scaled[2]


_SMOOTH, _AS_TOLD = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
