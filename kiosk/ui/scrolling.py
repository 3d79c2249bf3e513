# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Scrolling: by a finger's swipe, and by Up and Down for who cannot swipe; only when there is more than fits."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.navigation.visit import Motion
from kiosk.ui.prose import Prose
from kiosk.ui.rail import Rail
from kiosk.ui.scene import Scene
from kiosk.ui.swiping import Swipe
from kiosk.ui.theme import theme


@runtime_checkable
class Fitting(Protocol):
    """Content that arranges itself for the view before it is measured."""

    def fit(self, width: int, height: int) -> None:
        """Arrange for a view of so many pixels."""


class ScrollView(QWidget):
    """Content as wide as the view and as high as it needs; what is beyond the edge is one touch away.

    ``first_seen`` is a part of the content that has to be in view at first.
    """

    def __init__(self, scene: Scene, content: QWidget, first_seen: QWidget | None = None) -> None:
        super().__init__()
        self._scene = scene
        self._content = content
        self._first_seen = first_seen
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        self._rail = Rail(scene, self)
        self._curtain = _curtain(scene, self._area.viewport())
        self._bar = self._area.verticalScrollBar()
        self._bar.valueChanged.connect(self._moved)
        self._glide = QPropertyAnimation(self._bar, b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(scene.look.ms(theme().scroll_ms))
        self._rail.up.clicked.connect(lambda: self._glide_to(self._page_up()))
        self._rail.down.clicked.connect(lambda: self._glide_to(self._page_down()))
        self._lines: list[tuple[int, int]] = []
        content.installEventFilter(self)
        self._swipe: Swipe | None = None

    @property
    def content(self) -> QWidget:
        """What is scrolled."""
        return self._content

    def shows(self, point: QPoint) -> bool:
        """Whether the content can be seen and touched at this point of the view."""
        return self._area.geometry().contains(point) and not self._curtain_over(point)

    @property
    def overflows(self) -> bool:
        """Whether there is more than fits."""
        return self._bar.maximum() > 0

    def _show_whole(self, widget: QWidget) -> None:
        """Bring a widget of the content into view at once."""
        top = widget.mapTo(self._content, QPoint(0, 0)).y()
        if top < self._bar.value() or top + widget.height() > self._bar.value() + self._area.height():
            self._bar.setValue(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        if self._first_seen is not None:
            self._show_whole(self._first_seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._glide.stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger. A button under it lets the event pass as soon as it is more than a shaking hand."""
        y, at = event.globalPosition().y(), event.timestamp()
        if self._swipe is None:
            self._swipe = Swipe(y, at)
        self._bar.setValue(round(self._bar.value() - self._swipe.move(y, at)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._swipe is not None:
            on = self._swipe.glide(event.timestamp()) if self._scene.look.motion is Motion.NORMAL else 0.0
            self._swipe = None
            self._glide_to(self._nearest_line(round(self._bar.value() - on)))

    def _arrange(self) -> None:
        whole = self.rect()
        needed = self._fitted(whole.width(), whole.height())
        over = needed > whole.height()
        seen, beside = self._parted(whole) if over else (whole, QRect())
        if over:
            needed = self._fitted(seen.width(), seen.height())
        self._area.setGeometry(seen)
        self._rail.setGeometry(beside)
        self._rail.setVisible(over)
        self._content.resize(seen.width(), max(needed, seen.height()))
        settle(self._content)
        self._lines = self._text_lines()
        self._moved()

    def _parted(self, whole: QRect) -> tuple[QRect, QRect]:
        """The room for the content and the room for the rail."""
        taken = self._rail.thickness + self._scene.look.m.s5
        seen, rail = QRect(whole), QRect(whole)
        if self._rail.below:
            seen.setBottom(whole.bottom() - taken)
            rail.setTop(whole.bottom() + 1 - self._rail.thickness)
        elif self._scene.look.right_to_left:
            seen.setLeft(whole.left() + taken)
            rail.setWidth(self._rail.thickness)
        else:
            seen.setRight(whole.right() - taken)
            rail.setLeft(whole.right() + 1 - self._rail.thickness)
        return seen, rail

    def _fitted(self, width: int, height: int) -> int:
        if isinstance(self._content, Fitting):
            self._content.fit(width, height)
        return height_of(self._content, width)

    def _text_lines(self) -> list[tuple[int, int]]:
        """Top and bottom of every line of text, in pixels of the content, from the top."""
        lines = set()
        for prose in self._content.findChildren(Prose):
            if prose.isVisibleTo(self._content):
                at = prose.mapTo(self._content, QPoint(0, 0)).y()
                lines |= {(at + top, at + top + prose.line_height()) for top in prose.line_tops()}
        return sorted(lines)

    def _page_down(self) -> int:
        top, bottom = self._bar.value(), self._bar.value() + self._area.height()
        cut = next((line_top for line_top, line_bottom in self._lines if line_bottom > bottom), bottom)
        return cut if cut > top else bottom

    def _page_up(self) -> int:
        top = self._bar.value() - self._area.height()
        return next((line_top for line_top, _ in self._lines if line_top >= top), max(0, top))

    def _nearest_line(self, value: int) -> int:
        """Where the text may come to rest: with a whole line at the top."""
        tops = [top for top, _ in self._lines if top <= self._bar.maximum()]
        return min([*tops, self._bar.maximum()], key=lambda top: abs(top - value))

    def _glide_to(self, value: int) -> None:
        value = max(0, min(value, self._bar.maximum()))
        self._glide.stop()
        if self._glide.duration() == 0:
            self._bar.setValue(value)
            return
        self._glide.setStartValue(self._bar.value())
        self._glide.setEndValue(value)
        self._glide.start()

    def _curtain_over(self, point: QPoint) -> bool:
        return self._curtain.geometry().translated(self._area.pos()).contains(point)

    def _moved(self) -> None:
        """Keep the rail and the curtain with the text."""
        self._rail.show_place(self._bar.value(), self._bar.maximum(), self._area.height())
        top, bottom = self._bar.value(), self._bar.value() + self._area.height()
        cut = [line for line, end in self._lines if line < bottom < end and line > top]
        height = bottom - min(cut) if cut and self.overflows else 0
        self._curtain.setGeometry(QRect(0, self._area.height() - height, self._area.width(), height))


def height_of(widget: QWidget, width: int) -> int:
    """How high a widget has to be at this width."""
    height = widget.heightForWidth(width)
    return height if height >= 0 else widget.sizeHint().height()


def settle(widget: QWidget) -> None:
    """Lay a widget and all in it out now, though it may not be shown yet."""
    layout = widget.layout()
    if layout is not None:
        layout.activate()
        layout.setGeometry(widget.contentsRect())
        for child in widget.children():
            if isinstance(child, QWidget):
                settle(child)


def _curtain(scene: Scene, parent: QWidget) -> QWidget:
    """What hides half a line of text at the lower edge."""
    curtain = QWidget(parent)
    curtain.setAutoFillBackground(True)
    palette = curtain.palette()
    palette.setColor(curtain.backgroundRole(), scene.look.palette.page)
    curtain.setPalette(palette)
    curtain.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return curtain
