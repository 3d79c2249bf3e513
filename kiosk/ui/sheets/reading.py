# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sheets that explain: a word, the sources of a screen, an address outside the kiosk."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kiosk.content.blocks import Picture
from kiosk.content.model import Reference
from kiosk.ui.blocks import stack
from kiosk.ui.composed import BREAK
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


def word_sheet(scene: Scene, term_id: str) -> QWidget:
    """A word of the glossary: picture, word, how to say it, what it means."""
    look = scene.look
    term = scene.library.term(scene.language, term_id)
    if term is None:
        return Prose(scene, scene.words.calm_title, look.roles.body)
    pictures = [block for block in term.meaning if isinstance(block, Picture)]
    text = Stack([Prose(scene, term.word, look.roles.h1)], look.m.s2)
    if term.say:
        say = scene.words.say_it.replace("{sound}", term.say)
        text.add(Prose(scene, say, look.roles.body, look.palette.ink_2))
    text.add(stack(tuple(block for block in term.meaning if not isinstance(block, Picture)), scene, close=True))
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6)
    file = scene.picture(pictures[0].file) if pictures else None
    if file is not None and look.roomy:
        view = PictureView(file, pictures[0].alt, look.m.radius_card)
        view.setFixedSize(look.px(400), look.px(320))
        row.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return widget


def sources_sheet(scene: Scene, references: tuple[str, ...]) -> QWidget:
    """What a screen rests on."""
    look = scene.look
    known = scene.library.references()
    content = Stack([Prose(scene, scene.words.sources_title, look.roles.h2)], look.m.s3)
    for reference in (known[name] for name in references if name in known):
        content.add(_reference(scene, reference))
    return content


def _reference(scene: Scene, reference: Reference) -> Stack:
    look = scene.look
    small = look.roles.label._replace(weight=500)
    year = f" {reference.year}" if reference.year else ""
    source = f"{reference.authors.rstrip('.')}. {reference.journal}{year}".strip()
    entry = Stack([Prose(scene, reference.title, look.roles.row), Prose(scene, source, small)], look.m.s1)
    if reference.note:
        entry.add(Prose(scene, reference.note, small))
    if reference.address:
        address = f"{scene.words.source_address} {_breakable(reference.address)}"
        entry.add(Prose(scene, address, small, look.palette.ink_2))
    return entry


def _breakable(address: str) -> str:
    """An address that may go on in the next line after each of its parts, and within a long one."""
    return re.sub(r"([/.?=&_-]+|\w{12}(?=\w))", rf"\1{BREAK}", address.removeprefix("https://"))


def outside_sheet(scene: Scene, url: str) -> QWidget:
    """An address, to read and to take away by camera; the kiosk itself never opens it."""
    look, words = scene.look, scene.words
    text = Stack([Prose(scene, words.outside_title, look.roles.h2)], look.m.s3)
    text.add(Prose(scene, words.outside_text, look.roles.body))
    text.add(Prose(scene, _breakable(url), look.roles.row, look.palette.link))
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6)
    code = QLabel()
    code.setPixmap(_qr(url, look.px(360)))
    code.setAccessibleName(url)
    row.addWidget(text, 1)
    row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
    return widget


def _qr(text: str, size: int) -> QPixmap:
    import segno  # noqa: PLC0415 -- only needed when an address is shown; the start must not wait for it

    rows = [bytes(row) for row in segno.make(text, error="m").matrix_iter(border=4)]
    side = len(rows)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0 if dark else 0xFFFFFF)
    scale = max(1, size // side)
    return QPixmap.fromImage(image.scaled(side * scale, side * scale))
