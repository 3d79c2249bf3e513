# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The deck: the pages that are kept ready, the ones least used put away first."""

from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from kiosk.navigation.visit import Visit
from kiosk.ui.answerable import show_answers
from kiosk.ui.pages.build import build_page, calm, page_key
from kiosk.ui.pages.page import Page
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told

KEPT = 8


class Stage(QWidget):
    """What the pages stand on, one of them seen."""

    def told(self) -> Told:
        pages = (child for child in self.children() if isinstance(child, QWidget))
        return Told("Client", inside=[page for page in pages if page.isVisibleTo(self)])


class Deck:
    """A bounded number of pages, all children of one stage and as large as it is."""

    def __init__(self, stage: QWidget) -> None:
        self._stage = stage
        self._pages: OrderedDict[tuple[object, ...], Page] = OrderedDict()

    def page(self, scene: Scene, visit: Visit) -> Page:
        """The page for this visit, made now if it is not kept; it shows what this visit has answered."""
        page = self._page(page_key(visit), lambda: build_page(scene, visit))
        page.renew(visit)
        show_answers(page, visit)
        return page

    def calm_page(self, scene: Scene) -> Page:
        """The page for what cannot be shown."""
        return self._page(("calm", scene.language, scene.look), lambda: calm(scene))

    def holds(self, visit: Visit) -> bool:
        """Whether the page for this visit is kept."""
        return page_key(visit) in self._pages

    def clear(self) -> None:
        """Put all pages away."""
        while self._pages:
            self._discard(self._pages.popitem()[1])

    def keep_only(self, kept: Page | None) -> None:
        """Put all pages away but this one."""
        for key in [key for key, page in self._pages.items() if page is not kept]:
            self._discard(self._pages.pop(key))

    def let_go(self, goes: Callable[[object, str], bool]) -> list[Page]:
        """Keep no longer the pages of places, in languages, that go; whoever shows one still puts it away later."""
        keys = [key for key in self._pages if goes(key[0], str(key[1]))]
        return [self._pages.pop(key) for key in keys]

    def put_away(self, pages: Iterable[Page]) -> None:
        """Put these away, which are not kept any longer."""
        for page in pages:
            self._discard(page)

    def _page(self, key: tuple[object, ...], make: Callable[[], Page]) -> Page:
        page = self._pages.get(key)
        if page is None:
            page = make()
            page.setParent(self._stage)
            page.resize(self._stage.size())
            self._pages[key] = page
            self._put_away(page)
        self._pages.move_to_end(key)
        return page

    def _put_away(self, kept: Page) -> None:
        while len(self._pages) > KEPT:
            key, page = next((key, page) for key, page in self._pages.items() if page.isHidden() and page is not kept)
            del self._pages[key]
            self._discard(page)

    def _discard(self, page: Page) -> None:
        page.hide()
        page.deleteLater()
