# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sheets that explain: a word, an address outside the kiosk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kiosk.content.blocks import Picture
from kiosk.content.model import Term
from kiosk.takeaway.codes import modules
from kiosk.ui.blocks import stack
from kiosk.ui.code_view import image_of
from kiosk.ui.composed import breakable
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


def word_sheet(scene: Scene, term_id: str) -> QWidget:
    """A word of the glossary: picture, word, how to say it, what it means."""
    look = scene.look
    found = _term(scene, term_id)
    if found is None:
        return Prose(scene, scene.words.calm_title, look.roles.body)
    term, scene = found
    pictures = [block for block in term.meaning if isinstance(block, Picture)]
    text = Stack([Prose(scene, term.word, look.roles.h1)], look.m.s2)
    if term.say:
        say = scene.words.filled(scene.words.say_it, sound=term.say)
        text.add(Prose(scene, say, look.roles.body, look.palette.ink_2))
    text.add(stack(tuple(block for block in term.meaning if not isinstance(block, Picture)), scene, close=True))
    widget = QWidget()
    widget.setLayoutDirection(scene.look.direction)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6)
    file = scene.picture(pictures[0].file) if pictures else None
    if file is not None and look.roomy:
        view = PictureView(file, pictures[0].alt, look.m.radius_card)
        view.setFixedSize(look.m.word_picture_width, look.m.word_picture_height)
        row.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return widget


def _term(scene: Scene, term_id: str) -> tuple[Term, Scene] | None:
    """A word and the scene in its language: a page that is not translated has words of the default language."""
    library = scene.library
    for language in (scene.language, library.guide.languages[0]):
        term = library.term(language, term_id)
        if term is not None:
            return term, scene.speaking(term.where.file.partition("/")[0])
    return None


def outside_sheet(scene: Scene, url: str) -> QWidget:
    """An address, to read and to take away by camera; the kiosk itself never opens it."""
    look, words = scene.look, scene.words
    text = Stack([Prose(scene, words.outside_title, look.roles.h2)], look.m.s3)
    text.add(Prose(scene, words.outside_text, look.roles.body))
    text.add(Prose(scene, scene.apart(breakable(url)), look.roles.row, look.palette.link))
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6)
    code = QLabel()
    code.setPixmap(_code(url, look.m.code))
    code.setAccessibleName(url)
    row.addWidget(text, 1)
    row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
    return widget


def film_sheet(scene: Scene, title: str, lines: tuple[str, ...]) -> QWidget:
    """What is said in a film, one sentence below the other."""
    look = scene.look
    return Stack(
        [Prose(scene, title, look.roles.h2), *(Prose(scene, line, look.roles.body) for line in lines)], look.m.s3
    )


def _code(text: str, size: int) -> QPixmap:
    image = image_of(modules(text))
    side = image.width() * max(1, size // image.width())
    return QPixmap.fromImage(image.scaled(side, side))
