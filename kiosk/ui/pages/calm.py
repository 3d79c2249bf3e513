# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The calm page: what the patient sees instead of anything that went wrong."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.navigation.wishes import Go
from kiosk.ui.dock import Dock, Way
from kiosk.ui.pages.page import DockedPage, Page, titled
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.tools import tools


def calm_page(scene: Scene) -> Page:
    """A few calm words beside still water, and the ways on."""
    look, words = scene.look, scene.words
    content = QWidget()
    row: QBoxLayout = QHBoxLayout(content) if look.roomy else QVBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6)
    text = QVBoxLayout()
    text.addWidget(Prose(scene, words.calm_text, look.roles.opening))
    text.addStretch(1)
    row.addLayout(text, 1)
    picture = PictureView(resources.assets() / "illustrations" / "calm.svg", "", look.m.radius_card)
    picture.setMinimumHeight(look.m.picture_least)
    row.addWidget(picture, 1)
    body = titled(scene, words.calm_title, "", content)
    return DockedPage(scene, body, Dock(scene, tools(scene, at_home=False, steps=False), Way(words.back, Go.BACK)))
