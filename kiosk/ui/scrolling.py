# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Scrolling: by a finger's swipe, and by Up and Down for who cannot swipe; only when there is more than fits."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEasingCurve, QEvent, QObject, QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.navigation.visit import Motion
from kiosk.ui.painting import fill_ground
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


@runtime_checkable
class Arranging(Protocol):
    """What places its children itself, without a layout of Qt."""

    def arrange(self) -> None:
        """Place them, though nobody may see them yet."""


class ScrollView(QWidget):
    """Content as wide as the view and as high as it needs; what is beyond the edge is one touch away.

    ``first_seen`` is a part of the content that has to be in view at first.
    """

    def __init__(self, scene: Scene, content: QWidget, first_seen: QWidget | None = None) -> None:
        super().__init__()
        self._scene = scene
        self._content = content
        self._first_seen = first_seen
        self._view = QWidget(self)
        content.setParent(self._view)
        self._top = 0
        self._curtain = _curtain(scene, self._view)
        self._rail: Rail | None = None
        self._glide: QVariantAnimation | None = None
        self._lines: list[tuple[int, int]] = []
        content.installEventFilter(self)
        self._swipe: Swipe | None = None

    @property
    def content(self) -> QWidget:
        """What is scrolled."""
        return self._content

    def shows(self, point: QPoint) -> bool:
        """Whether the content can be seen and touched at this point of the view."""
        return self._view.geometry().contains(point) and not self._curtain_over(point)

    @property
    def overflows(self) -> bool:
        """Whether there is more than fits."""
        return self._lowest() > 0

    @property
    def top(self) -> int:
        """Which pixel of the content is at the top."""
        return self._top

    @property
    def gliding(self) -> bool:
        """Whether the content moves by itself just now."""
        return self._glide is not None and self._glide.state() is QVariantAnimation.State.Running

    def go_to(self, top: int) -> None:
        """Bring the line that is nearest to this pixel to the top, at once."""
        self._stop_gliding()
        self._move_to(self._nearest_line(top))

    def show_whole(self, widget: QWidget) -> None:
        """Bring a widget of the content into view at once, with a whole line at the top."""
        if (place := self._place_to_see(widget, widget.rect())) != self._top:
            self._stop_gliding()
            self._move_to(place)

    def glide_to_part(self, widget: QWidget, part: QRect) -> None:
        """Bring a part of a widget of the content into view as Up and Down would."""
        if (place := self._place_to_see(widget, part)) != self._top:
            self._glide_to(place)

    def _place_to_see(self, widget: QWidget, part: QRect) -> int:
        """Where the content has to be so that a part of it is in view, with a whole line at the top."""
        top = widget.mapTo(self._content, part.topLeft()).y()
        missing = top + part.height() - self._view.height()
        if top < self._top:
            return max((line for line, _ in self._lines if line <= top), default=0)
        if missing > self._top:
            return min(top, next((line for line, _ in self._lines if line >= missing), missing))
        return self._top

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        if self._first_seen is not None:
            self.show_whole(self._first_seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._stop_gliding()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger. A button under it lets the event pass as soon as it is more than a shaking hand."""
        y, at = event.globalPosition().y(), event.timestamp()
        if self._swipe is None:
            self._swipe = Swipe(y, at)
        self._move_to(round(self._top - self._swipe.move(y, at)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._swipe is not None:
            on = self._swipe.glide(event.timestamp()) if self._scene.look.motion is Motion.NORMAL else 0.0
            self._swipe = None
            self._glide_to(self._nearest_line(round(self._top - on)))

    def _arrange(self) -> None:
        whole = self.rect()
        needed = self._fitted(whole.width(), whole.height())
        seen = whole
        if needed > whole.height():
            seen = self._make_room_for_rail(whole)
            needed = self._fitted(seen.width(), seen.height())
        elif self._rail is not None:
            self._rail.hide()
        self._view.setGeometry(seen)
        self._content.resize(seen.width(), max(needed, seen.height()))
        settle(self._content)
        QCoreApplication.removePostedEvents(self._content, QEvent.Type.LayoutRequest.value)
        self._lines = self._text_lines()
        self._move_to(self._top)

    def _make_room_for_rail(self, whole: QRect) -> QRect:
        """Put the rail at the edge; returns what is left for the content."""
        if self._rail is None:
            self._rail = Rail(self._scene, self)
            self._rail.up.clicked.connect(lambda: self._scene.once(lambda: self._glide_to(self._page_up())))
            self._rail.down.clicked.connect(lambda: self._scene.once(lambda: self._glide_to(self._page_down())))
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
        self._rail.setGeometry(rail)
        self._rail.show()
        return seen

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
        bottom = self._top + self._view.height()
        cut = next((line_top for line_top, line_bottom in self._lines if line_bottom > bottom), bottom)
        return cut if cut > self._top else bottom

    def _page_up(self) -> int:
        top = self._top - self._view.height()
        return next((line_top for line_top, _ in self._lines if line_top >= top), max(0, top))

    def _nearest_line(self, value: int) -> int:
        """Where the text may come to rest: with a whole line at the top."""
        tops = [top for top, _ in self._lines if top <= self._lowest()]
        return min([*tops, self._lowest()], key=lambda top: abs(top - value))

    def _lowest(self) -> int:
        """The place of the content at which its end is in view."""
        return max(0, self._content.height() - self._view.height())

    def _glide_to(self, place: int) -> None:
        self._stop_gliding()
        duration = self._scene.look.ms(theme().scroll_ms)
        if duration == 0:
            self._move_to(place)
            return
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(duration)
        self._glide.setStartValue(self._top)
        self._glide.setEndValue(max(0, min(place, self._lowest())))
        self._glide.valueChanged.connect(self._move_to)
        self._glide.start()

    def _stop_gliding(self) -> None:
        if self._glide is not None:
            self._glide.stop()
            self._glide.deleteLater()
            self._glide = None

    def _curtain_over(self, point: QPoint) -> bool:
        return self._curtain.geometry().translated(self._view.pos()).contains(point)

    def _move_to(self, place: int) -> None:
        """Move the content so that this pixel of it is at the top; rail and curtain follow."""
        self._top = max(0, min(place, self._lowest()))
        self._content.move(0, -self._top)
        if self._rail is not None:
            self._rail.show_place(self._top, self._lowest(), self._view.height())
        bottom = self._top + self._view.height()
        cut = [line for line, end in self._lines if line < bottom < end and line > self._top]
        height = bottom - min(cut) if cut and self.overflows else 0
        self._curtain.setGeometry(QRect(0, self._view.height() - height, self._view.width(), height))
        self._curtain.raise_()


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
    elif isinstance(widget, Arranging):
        widget.arrange()
    else:
        return
    for child in widget.children():
        if isinstance(child, QWidget):
            settle(child)


def _curtain(scene: Scene, parent: QWidget) -> QWidget:
    """What hides half a line of text at the lower edge."""
    curtain = QWidget(parent)
    fill_ground(curtain, scene.look.palette.page)
    curtain.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return curtain
