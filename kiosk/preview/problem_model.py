# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The problems as a list for a view: those of the file on the screen first, under a heading of their own."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kiosk.content.problems import Level

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.quality.finding import Finding

Index = QModelIndex | QPersistentModelIndex

FINDING = Qt.ItemDataRole.UserRole
"""What stands in a row: a finding, or the words of a heading."""

ORDER = (Level.ERROR, Level.WARNING, Level.HINT)
HERE, ELSEWHERE, EVERYWHERE = "On this page", "In the rest of the guide", "In the whole guide"


class ProblemModel(QAbstractListModel):
    """Headings and findings, a row each."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Finding, ...] = ()
        self._files: frozenset[str] = frozenset()
        self._levels: frozenset[Level] = frozenset(ORDER)
        self._rows: list[Finding | str] = []

    def show(self, found: tuple[Finding, ...]) -> None:
        """These are all there are."""
        if found != self._found:
            self._found = found
            self._arrange()

    def be_at(self, files: Collection[str]) -> None:
        """These files are on the screen."""
        if frozenset(files) != self._files:
            self._files = frozenset(files)
            self._arrange()

    def choose(self, levels: Collection[Level]) -> None:
        """Show only problems of these levels."""
        if frozenset(levels) != self._levels:
            self._levels = frozenset(levels)
            self._arrange()

    def counts(self) -> Mapping[Level, int]:
        """How many there are of each level, shown or not."""
        return Counter(each.problem.level for each in self._found)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 -- Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == FINDING:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else str(row)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, str):
            return f"Show the screen, and open {row.problem.where.file} at line {row.problem.where.line}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _arrange(self) -> None:
        self.beginResetModel()
        chosen = sorted(
            (each for each in self._found if each.problem.level in self._levels),
            key=lambda each: (ORDER.index(each.problem.level), each.problem.where),
        )
        here = [each for each in chosen if each.problem.where.file in self._files]
        there = [each for each in chosen if each.problem.where.file not in self._files]
        self._rows = [*_headed(HERE, here), *_headed(ELSEWHERE if here else EVERYWHERE, there)]
        self.endResetModel()


def _headed(heading: str, found: list[Finding]) -> list[Finding | str]:
    return [f"{heading} ({len(found)})", *found] if found else []
