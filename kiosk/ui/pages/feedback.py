# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The one question at the end: three faces with words, or nothing at all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk import resources
from kiosk.navigation.places import Feedback
from kiosk.navigation.wishes import Go, Helpful, Rate
from kiosk.ui.cards import Card
from kiosk.ui.dock import Dock, Way
from kiosk.ui.look import Form
from kiosk.ui.pages.page import DockedPage, Page, titled
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.tools import tools
from kiosk.ui.touchable import Style


def feedback_page(scene: Scene, place: Feedback) -> Page:
    """The question, or thanks for the answer; whoever leaves reads that nothing is left of the visit."""
    words = scene.words
    said = [words.feedback_cleared] if place.leaving else []
    if place.thanked:
        body = titled(scene, words.feedback_thanks, " ".join([*said, words.feedback_goodbye]), _calm(scene))
    else:
        body = titled(scene, words.feedback_title, " ".join([words.feedback_lead, *said]), _faces(scene))
    return DockedPage(scene, body, _dock(scene, place))


def _calm(scene: Scene) -> PictureView:
    look = scene.look
    file = resources.assets() / "illustrations" / "calm.svg"
    return PictureView(file, "", look.m.radius_card, least_height=look.m.picture_on_card)


def _faces(scene: Scene) -> QWidget:
    """Beside each other where there is room."""
    look, words = scene.look, scene.words
    faces = QWidget()
    upright = look.form is Form.PORTRAIT
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, faces)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s4)
    said = {Helpful.YES: words.feedback_yes, Helpful.PARTLY: words.feedback_partly, Helpful.NO: words.feedback_no}
    for helpful, text in said.items():
        row.addWidget(_face(scene, helpful, text), 1)
    return faces


def _face(scene: Scene, helpful: Helpful, text: str) -> Card:
    look = scene.look
    m = look.m
    card = Card(scene, Style.CARD, text, Rate(helpful))
    card.column.setContentsMargins(m.s2, m.s2, m.s2, m.s3)
    card.column.setSpacing(m.s2)
    file = resources.assets() / "illustrations" / f"face_{helpful.value}.svg"
    card.column.addWidget(PictureView(file, "", m.radius_card - m.s2, least_height=m.picture_on_card), 1)
    word = Prose(scene, text, look.roles.card, centred=True)
    card.column.addWidget(word, 0, Qt.AlignmentFlag.AlignBottom)
    card.show_face()
    return card


def _dock(scene: Scene, place: Feedback) -> Dock:
    """Whoever leaves goes at a touch, or simply walks away; the tour leads back to home."""
    words = scene.words
    if place.leaving:
        return Dock(scene, [], None, Way(words.finish, Go.FINISH, "check"))
    return Dock(scene, tools(scene, at_home=False, steps=False), None, Way(words.all_topics, Go.HOME))
