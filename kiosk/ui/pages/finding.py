# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the pages that find something have in common: they look again while the index grows, and forget when left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.navigation.places import WordSheet
from kiosk.navigation.wishes import GoToTopic, Open
from kiosk.ui.pages.page import Page
from kiosk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from kiosk.navigation.visit import Visit
    from kiosk.navigation.wishes import Wish
    from kiosk.search.index import Leaf
    from kiosk.ui.scene import Scene


class FindingPage(Page):
    """A page that shows what the index of its language has."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.index = scene.finding.index(scene.language)
        self._again = QTimer(self, interval=theme().find_again_ms)
        self._again.timeout.connect(self._look_again)

    def renew(self, visit: Visit) -> None:
        """Show what the index has for the place of this visit."""
        raise NotImplementedError

    def look(self) -> None:
        """Show what the index has by now."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing of what somebody looked for."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        if self.index.complete:
            self.look()  # it may have come to its end since the page was made
        else:
            self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._again.stop()
        self.forget()

    def _look_again(self) -> None:
        if self.index.complete:
            self._again.stop()
        self.look()


def way_to(leaf: Leaf) -> Wish:
    """Where something leads that was found: a word is explained where one is."""
    if leaf.term is not None:
        return Open(WordSheet(leaf.term))
    return GoToTopic(leaf.topic, leaf.screen)
