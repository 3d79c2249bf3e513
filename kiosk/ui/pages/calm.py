# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The calm page: what the patient sees instead of anything that went wrong."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.navigation.wishes import Go
from kiosk.ui.dock import Dock, Way, tools
from kiosk.ui.pages.page import Page, titled
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView


def calm_page(scene: Scene) -> Page:
    """A few calm words and the ways on."""
    look, words = scene.look, scene.words
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Prose(scene, words.calm_text, look.roles.body))
    column.addStretch(1)
    body = titled(scene, words.calm_title, "", ScrollView(scene, content))
    return Page(scene, body, Dock(scene, tools(scene, at_home=False, steps=False), Way(words.back, Go.BACK)))
