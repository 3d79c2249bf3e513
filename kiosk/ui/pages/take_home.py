# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Take home: the patient's list as a code for the camera of a phone, and on paper where the machine has a printer."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.navigation.places import Panel, Paper, TakeHome
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, GoTo, Open
from kiosk.takeaway.codes import modules
from kiosk.ui.blocks.lists import Marker
from kiosk.ui.button import Button
from kiosk.ui.code_view import CodeView
from kiosk.ui.dock import Dock, Way
from kiosk.ui.icons import icon_label
from kiosk.ui.in_rows import in_rows
from kiosk.ui.look import Form
from kiosk.ui.pages.page import DockedPage, Page
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.stack import Row, Stack
from kiosk.ui.taking_home import code_texts, pages_behind, takeaway
from kiosk.ui.tools import tools
from kiosk.ui.touchable import Style


def take_home_page(scene: Scene, place: TakeHome, visit: Visit) -> Page:
    """The code of this place, how to read it, and how far the paper is."""
    look = scene.look
    texts = code_texts(scene.words, takeaway(scene.library, visit))
    number = place.code % len(texts)
    leafing = _leafing(scene, number, len(texts))
    below = look.roomy or look.form is Form.PORTRAIT
    said = ScrollView(scene, _said(scene, place, len(texts), None if below else leafing))
    code = _code(scene, texts[number], leafing if below else None)
    body = QWidget()
    box = QHBoxLayout(body) if look.form is Form.LANDSCAPE else QVBoxLayout(body)
    box.setContentsMargins(look.frame.edge, look.m.page_top, look.frame.edge, look.m.page_bottom)
    box.setSpacing(look.m.s5)
    if look.form is Form.LANDSCAPE:
        box.addWidget(said, 1)
        box.addWidget(code)
    else:
        box.addWidget(code)
        box.addWidget(said, 1)
    return DockedPage(scene, body, _dock(scene, place, visit), _paper_word(scene, place))


def _said(scene: Scene, place: TakeHome, count: int, leafing: QWidget | None) -> Stack:
    """What to do; how far the paper is, and what leads to the other codes, come first."""
    look, words = scene.look, scene.words
    said = Stack([Prose(scene, words.take_home_title, look.roles.h1)], look.m.s3)
    if place.paper is not Paper.NOT:
        sign = {Paper.PRINTING: "printer", Paper.PRINTED: "circle-check", Paper.FAILED: "info"}[place.paper]
        shown = icon_label(sign, look.palette.brand, look.m.icon)
        said.add(Row(shown, Prose(scene, _paper_word(scene, place), look.roles.row), look.m.s3))
    if leafing is not None:
        said.add(leafing)
    said.add(Prose(scene, words.take_home_lead, look.roles.lead, look.palette.ink_2))
    if count > 1:
        said.add(Prose(scene, words.filled(words.code_many, count=count), look.roles.row))
    for number, text in enumerate((words.code_camera, words.code_hold, words.code_keep), 1):
        step = Prose(scene, text, look.roles.body)
        said.add(Row(Marker(scene, words.number(number), step), step, look.m.s3))
    said.column.addStretch(1)
    return said


def _code(scene: Scene, text: str, leafing: QWidget | None) -> QWidget:
    """The code, and below it what leads to the others where that has no better place."""
    look = scene.look
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.m.s3)
    column.addWidget(CodeView(scene, modules(text), scene.words.code_picture), 1)
    if leafing is not None:
        column.addWidget(leafing)
    if look.form is Form.LANDSCAPE:
        side.setFixedWidth(look.m.code_room)
    return side


def _leafing(scene: Scene, number: int, count: int) -> QWidget | None:
    """Which code it is, and the way to the next; nothing where there is only one."""
    if count == 1:
        return None
    look, words = scene.look, scene.words
    where = Prose(scene, words.filled(words.code_of, number=number + 1, count=count), look.roles.row)
    said = words.next_code if number + 1 < count else words.first_code
    following = Button(scene, Style.SECOND, said, GoTo(TakeHome((number + 1) % count)), "qr-code")
    return in_rows(scene, [where, following], look.m.code_room if look.roomy else look.width - 2 * look.frame.edge)


def _paper_word(scene: Scene, place: TakeHome) -> str:
    words = scene.words
    alone = {Paper.PRINTING: words.print_wait, Paper.PRINTED: words.print_done, Paper.FAILED: words.print_failed}
    whole = {Paper.PRINTING: words.print_pages_wait, Paper.PRINTED: words.print_pages_done}
    return (alone | whole if place.pages else alone).get(place.paper, "")


def _dock(scene: Scene, place: TakeHome, visit: Visit) -> Dock:
    words = scene.words
    offered = tools(scene, at_home=False, steps=False, at_questions=True)
    prints = scene.prints and place.paper is not Paper.PRINTING
    return Dock(scene, offered, Way(words.back, Go.BACK), _way_to_paper(scene, visit) if prints else None)


def _way_to_paper(scene: Scene, visit: Visit) -> Way:
    """The key that prints; where pages say something about the questions too, the way to that choice."""
    if pages_behind(scene.library, visit) is None:
        return Way(scene.words.print_questions, Go.PRINT, "printer")
    return Way(scene.words.print_key, Open(Panel.PAPER), "printer")
