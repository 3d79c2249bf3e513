# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The PDF that Qt writes is read and written again whole; anything else is an error, and no torn file."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QPainter, QPdfWriter

from kiosk.pdf.qt_file import QtFile
from kiosk.pdf.structure import Document, Node, Painted
from kiosk.pdf.tagging import tagged

pytestmark = pytest.mark.usefixtures("qapp")


def painted(pages: int = 2) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("A title")
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(QPointF(100, 300), "two words")
    painter.end()
    return bytes(buffer.data().data())


def test_what_is_written_can_be_read_again() -> None:
    file = QtFile(painted())
    again = QtFile(file.written())
    assert again.pages == file.pages
    assert len(again.pages) == 2
    assert again.stream(again.contents(again.pages[1])) == file.stream(file.contents(file.pages[1]))


def test_a_stream_can_be_put_in_place_of_another() -> None:
    file = QtFile(painted())
    number = file.contents(file.pages[0])
    file.put_stream(number, b"q\nQ\n")
    assert QtFile(file.written()).stream(number) == b"q\nQ\n"


def test_a_space_is_called_one() -> None:
    file = QtFile(painted())
    file.mend_spaces()
    tables = [body for body in file.objects.values() if b"beginbfrange" in body]
    assert tables
    assert not any(b"<0009>" in body.partition(b"[")[2] for body in tables)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"trailer startxref 0", b"\0" * 500])
def test_another_file_is_an_error(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- whichever part is missing
        QtFile(data)


def test_a_document_of_which_nothing_was_marked_has_a_tree_all_the_same() -> None:
    tree = Node("Document", language="en")
    file = QtFile(tagged(painted(), Document(tree, (Painted(None),), "en", 842.0)))
    assert b"/MarkInfo << /Marked true >>" in file.objects[file.catalog]
    assert b"/Outlines" not in file.objects[file.catalog]
