# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Bookmarks: the headings of a document beside its pages."""

from kiosk.pdf.qt_file import QtFile
from kiosk.pdf.structure import Anchor, Document
from kiosk.pdf.words import numbers, text


def put_outline(file: QtFile, document: Document) -> int:
    """The number of the list of bookmarks; 0 where there are none. Anchors below the first level stand inside it."""
    groups = _groups(document.anchors)
    if not groups:
        return 0
    root = file.add()
    tops = [file.add() for _ in groups]
    for index, (top, inner) in enumerate(groups):
        rows = [file.add() for _ in inner]
        for row, anchor in enumerate(inner):
            file.objects[rows[row]] = _item(file, document, anchor, tops[index], _beside(rows, row))
        held = f" /First {rows[0]} 0 R /Last {rows[-1]} 0 R /Count {-len(rows)}" if rows else ""
        file.objects[tops[index]] = _item(file, document, top, root, _beside(tops, index) + held)
    file.objects[root] = f"<< /Type /Outlines /First {tops[0]} 0 R /Last {tops[-1]} 0 R /Count {len(tops)} >>".encode()
    return root


def _groups(anchors: tuple[Anchor, ...]) -> list[tuple[Anchor, list[Anchor]]]:
    found: list[tuple[Anchor, list[Anchor]]] = []
    for anchor in anchors:
        if anchor.level == 1 or not found:
            found.append((anchor, []))
        else:
            found[-1][1].append(anchor)
    return found


def _beside(rows: list[int], index: int) -> str:
    before = f" /Prev {rows[index - 1]} 0 R" if index else ""
    return before + (f" /Next {rows[index + 1]} 0 R" if index + 1 < len(rows) else "")


def _item(file: QtFile, document: Document, anchor: Anchor, parent: int, entries: str) -> bytes:
    top = numbers(document.height - anchor.top)
    target = f"/Dest [{file.pages[anchor.page]} 0 R /XYZ 0 {top} null]"
    return f"<< /Title {text(anchor.title)} /Parent {parent} 0 R {target}{entries} >>".encode()
