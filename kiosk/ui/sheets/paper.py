# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is printed: the list to write the answers on, or the pages too that its questions come from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, Wish
from kiosk.ui.cards import Card
from kiosk.ui.icons import icon_label
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.taking_home import about_pages, pages_behind, takeaway
from kiosk.ui.touchable import Style

ICON = 1.3
"""How large the sign of a choice is, by the size of its words."""


def paper_sheet(scene: Scene, visit: Visit) -> QWidget:
    """A card for each choice; one alone where no page says anything about the questions any more."""
    look, words = scene.look, scene.words
    cards = [_card(scene, "clipboard-list", words.print_questions, words.print_list_lead, Go.PRINT)]
    pages = pages_behind(scene.library, visit)
    if pages is not None:
        count = words.counted(words.print_pages_count, about_pages(takeaway(scene.library, visit), pages))
        told = f"{words.print_pages_lead} {count}"
        cards.append(_card(scene, "book-open-text", words.print_pages, told, Go.PRINT_PAGES))
    row = QWidget()
    box = QBoxLayout(QBoxLayout.Direction.LeftToRight if look.roomy else QBoxLayout.Direction.TopToBottom, row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(look.m.s4)
    for card in cards:
        box.addWidget(card, 1)
    return Stack([Prose(scene, words.print_title, look.roles.h2), row], look.m.s4)


def _card(scene: Scene, sign: str, title: str, told: str, wish: Wish) -> Card:
    look = scene.look
    p, m = look.palette, look.m
    card = Card(scene, Style.CARD, f"{title}. {told}", wish)
    card.column.setContentsMargins(m.s4, m.s3, m.s4, m.s3)
    row = QHBoxLayout()
    row.setSpacing(m.s4)
    size = round(look.text_px(look.roles.h3) * ICON)
    row.addWidget(icon_label(sign, p.brand, size), 0, Qt.AlignmentFlag.AlignTop)
    words = Stack([Prose(scene, title, look.roles.h3), Prose(scene, told, look.roles.body, p.ink_2)], m.s1)
    words.column.addStretch(1)
    row.addWidget(words, 1)
    card.column.addLayout(row)
    card.show_face()
    return card
