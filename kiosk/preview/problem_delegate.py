# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How a problem looks in the list: its level as a sign, what is wrong, what to do, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.content.problems import Level
from kiosk.preview.colours import CHOSEN, HAIR, INK, QUIET, SIGNS
from kiosk.preview.problem_model import FINDING
from kiosk.quality.finding import Finding
from kiosk.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterator

Index = QModelIndex | QPersistentModelIndex

EDGE, GAP, SIGN = 12, 3, 18
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ProblemDelegate(QStyledItemDelegate):
    """Paints headings and problems, as high as their words are at the width of the view."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(FINDING)
        width = self._view.viewport().width()
        if not isinstance(row, Finding):
            return QSize(width, QFontMetrics(_bold(option.font)).height() + 18)
        high = sum(_height(font, text, width - 2 * EDGE - SIGN - 8) + GAP for font, text, _ in _lines(row, option.font))
        return QSize(width, high + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = index.data(FINDING), QRect(option.rect)
        painter.save()
        if isinstance(row, Finding):
            _paint_finding(painter, option, row, area, self._view.devicePixelRatioF())
        else:
            painter.setFont(_bold(option.font))
            painter.setPen(QUIET)
            painter.drawText(area.adjusted(EDGE, 8, -EDGE, -2), Qt.AlignmentFlag.AlignVCenter, str(row))
        painter.restore()


def _paint_finding(painter: QPainter, option: QStyleOptionViewItem, row: Finding, area: QRect, ratio: float) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, CHOSEN)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, CHOSEN.lighter(104))
    painter.fillRect(QRect(area.left() + EDGE, area.bottom(), area.width() - 2 * EDGE, 1), HAIR)
    name, colour = SIGNS[row.problem.level]
    painter.drawPixmap(area.left() + EDGE, area.top() + 9, icon(name, colour, SIGN, ratio))
    words = area.adjusted(EDGE + SIGN + 8, 8, -EDGE, 0)
    for font, text, ink in _lines(row, option.font):
        high = _height(font, text, words.width())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(words.left(), words.top(), words.width(), high), WRAP, text)
        words.setTop(words.top() + high + GAP)


def _lines(row: Finding, font: QFont) -> Iterator[tuple[QFont, str, QColor]]:
    problem = row.problem
    yield _bold(font) if problem.level is Level.ERROR else font, _sentence(problem.what), INK
    if problem.mend:
        yield font, _sentence(problem.mend), QUIET
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    yield small, f"{problem.where.file}, line {problem.where.line}", SIGNS[Level.HINT][1]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), 1 << 16), WRAP, text).height()
