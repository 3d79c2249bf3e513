# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Choices: the sheets in which one of a few things is picked. What is in use has a tick and a thick line."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.navigation.wishes import Choose, Speak, Wish
from kiosk.ui.button import Button, IconSide
from kiosk.ui.look import Form, Look
from kiosk.ui.painting import line_round, pen
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style, Touchable


def look_sheet(scene: Scene, visit: Visit) -> QWidget:
    """Text size, colours and movement, applied at once."""
    words = scene.words
    sizes = ((TextSize.NORMAL, words.normal), (TextSize.LARGE, words.large), (TextSize.LARGEST, words.largest))
    named = {ThemeName.LIGHT: words.light, ThemeName.DARK: words.dark, ThemeName.STRONG: words.strong}
    themes = [(name, named[name]) for name in scene.themes]
    motions = ((Motion.NORMAL, words.movement_normal), (Motion.LESS, words.movement_less))
    groups = [
        _group(scene, words.text_size, [_size_tile(scene, size, text, visit) for size, text in sizes]),
        *([_group(scene, words.colours, [_theme_tile(scene, *each, visit) for each in themes])] if themes[1:] else []),
        _group(scene, words.movement, [_tile(scene, text, Choose(m), chosen=visit.motion is m) for m, text in motions]),
    ]
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(scene.look.m.s5)
    grid.setVerticalSpacing(scene.look.m.s4)
    widths = [group.minimumSizeHint().width() for group in groups]
    needed = sum(widths) + (len(groups) - 1) * scene.look.m.s5
    beside = scene.look.roomy and needed <= scene.look.width - 2 * scene.look.frame.edge
    for index, (group, width) in enumerate(zip(groups, widths, strict=True)):
        grid.addWidget(group, 0 if beside else index, index if beside else 0)
        grid.setColumnStretch(index if beside else 0, width)
    return widget


def language_sheet(scene: Scene, visit: Visit) -> QWidget:
    """The languages of the guide, each by its own name."""
    codes = scene.library.guide.offered
    names = [(code, scene.library.words(code).language_name) for code in codes]
    tiles: list[Touchable] = [
        _tile(scene.speaking(code), name, Speak(code), chosen=visit.language == code) for code, name in names
    ]
    return _group(scene, scene.words.language, tiles)


def _group(scene: Scene, title: str, tiles: list[Touchable]) -> Stack:
    look = scene.look
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(look.m.s2)
    columns = 3 if look.text_size is TextSize.NORMAL or look.form is Form.LANDSCAPE else 1
    for index, tile in enumerate(tiles):
        grid.addWidget(tile, index // columns, index % columns)
    return Stack([Prose(scene, title, look.roles.h3), row], look.m.s2)


def _tile(scene: Scene, text: str, wish: Wish, *, chosen: bool) -> Button:
    style = Style.CHOSEN if chosen else Style.TOOL
    tile = Button(scene, style, text, wish, "check" if chosen else "", IconSide.BEFORE)
    tile.setMinimumHeight(scene.look.m.tile_height if scene.look.roomy else scene.look.m.target_large)
    return _mark(tile, scene, text, chosen=chosen)


def _mark(tile: Button, scene: Scene, text: str, *, chosen: bool) -> Button:
    tile.setCheckable(True)
    tile.setChecked(chosen)
    tile.setAccessibleName(f"{text}, {scene.words.chosen}" if chosen else text)
    return tile


def _size_tile(scene: Scene, size: TextSize, text: str, visit: Visit) -> Button:
    shown = replace(scene.look, text_size=size)
    tile = _Sample(scene, text, Choose(size), shown, chosen=visit.text_size is size)
    return _mark(tile, scene, text, chosen=visit.text_size is size)


def _theme_tile(scene: Scene, name: ThemeName, text: str, visit: Visit) -> Button:
    shown = replace(scene.look, theme_name=name)
    tile = _Sample(scene, text, Choose(name), shown, chosen=visit.theme is name, framed=True)
    return _mark(tile, scene, text, chosen=visit.theme is name)


class _Sample(Button):
    """A choice with two letters above its word that show what it does."""

    def __init__(self, scene: Scene, text: str, wish: Wish, shown: Look, *, chosen: bool, framed: bool = False) -> None:
        super().__init__(scene, Style.CHOSEN if chosen else Style.TOOL, text, wish, "check" if chosen else "")
        self._shown = shown
        self._framed = framed
        self._sample_height = scene.look.m.sample_room
        self.setMinimumHeight(super().sizeHint().height() + self._sample_height)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self._sample_height)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + self._sample_height

    def text_rect(self) -> QRect:
        return super().text_rect().translated(0, self._sample_height // 2)

    def paint_face(self, painter: QPainter) -> None:
        super().paint_face(painter)
        look = self.scene.look
        frame = QRectF(0, 0, look.m.sample_width, look.m.sample_height)
        frame.moveCenter(QRectF(self.rect()).center())
        frame.moveTop(look.m.s3)
        if self._framed:
            p = self._shown.palette
            line_round(painter, frame, look.m.radius_s, pen(p.line, look.m.hairline), p.page)
        font = look.font(look.roles.h3)
        role = look.roles.label if self._framed else look.roles.sample
        font.setPixelSize(min(self._shown.text_px(role), look.m.sample_height))
        painter.setFont(font)
        painter.setPen(self._shown.palette.brand if self._framed else look.palette.ink)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, "Aa")
