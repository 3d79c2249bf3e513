# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The window: shows the visit that it is told to show, and tells what a touch wishes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.navigation.visit import ThemeName
from kiosk.ui.allowed_keys import AllowedKeys
from kiosk.ui.curtain import Curtain
from kiosk.ui.deck import Deck, Stage
from kiosk.ui.finding import Finding
from kiosk.ui.focus_order import Focus, bring_into_view, focus_again, focus_next, focus_of
from kiosk.ui.focus_ring import FocusRing
from kiosk.ui.keys import BACKWARDS, FORWARDS, wish_of
from kiosk.ui.leading_finger import LeadingFinger
from kiosk.ui.look import Look, look_for, seen_by
from kiosk.ui.picking import show_picked
from kiosk.ui.presence import Presence
from kiosk.ui.scene import Scene
from kiosk.ui.screen_reader import announce
from kiosk.ui.second_touch import SecondTouch
from kiosk.ui.theme import theme
from kiosk.ui.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent

    from kiosk.content.changes import Changes
    from kiosk.content.library import Library
    from kiosk.navigation.visit import Visit
    from kiosk.navigation.wishes import Wish
    from kiosk.ui.pages.page import Page
    from kiosk.ui.sheets.layer import SheetLayer
    from kiosk.ui.theme_parts import Palette
    from kiosk.ui.warning import Warning as WarningLayer


class Window(QWidget):
    """One page, perhaps a sheet over it.

    ``inches`` is the diagonal of the panel, ``clock`` gives seconds, ``palettes`` are the colours of each theme.
    ``prints`` where patients may print. ``loudness`` tells how much of a film's sound is heard, of the ``themes``
    patients may choose.
    """

    wished = Signal(object)
    foreseen = Signal(object)
    """A finger lies on what makes this wish; it follows if the finger is lifted there."""
    resized = Signal()
    announced = Signal(str)
    """Something is said to who does not see it."""
    felt = Signal()
    """Somebody touched the screen or a key, whatever follows from it."""

    def __init__(
        self,
        library: Library,
        inches: float,
        clock: Callable[[], float] = time.monotonic,
        palettes: Mapping[str, Palette] | None = None,
        *,
        prints: bool = False,
        loudness: Callable[[], float] = lambda: 1.0,
        themes: tuple[ThemeName, ...] = tuple(ThemeName),
    ) -> None:
        super().__init__()
        self._themes = themes
        self._loudness = loudness
        self._prints = prints
        self._library = library
        self.inches = inches
        self._palettes = theme().palettes if palettes is None else palettes
        self._second_touch = SecondTouch(clock)
        self._stage = Stage(self)
        self._deck = Deck(self._stage)
        self._page: Page | None = None
        self._voices: frozenset[str] = frozenset()
        self._sheet: SheetLayer | None = None
        self._warning: WarningLayer | None = None
        self._over: QWidget | None = None
        self._shown: Visit | None = None
        self._opener: Focus | None = None
        self._before_warning: Focus | None = None
        self._curtain = Curtain()
        self.finding = Finding(library.folder, library.release)
        self._ring = FocusRing(self)
        self._keys = AllowedKeys(self)
        self._finger = LeadingFinger(self)
        self._presence = Presence(self)
        self._presence.felt.connect(self.felt)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWindowTitle(library.guide_title(library.guide.languages[0]))
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def present(self, visit: Visit) -> None:
        """Show the place and the sheet of this visit. The keyboard's focus goes on at what stands for what had it."""
        before = focus_of(self.front())
        had_sheet = self._sheet is not None
        self._stage.setGeometry(self.rect())
        self._ring.setGeometry(self.rect())
        page = self._deck.page(self.scene(visit), visit)
        show_picked(page, visit.picked)
        moved = page is not self._page or visit.sheet is not None or had_sheet
        self._curtain.remember(self, self._shown, visit)
        self._turn_to(page)
        if self._shown is None or visit.sheet != self._shown.sheet or visit.sheet is not None:
            self._present_sheet(visit)
        if before is not None and focus_of(self.front()) is None:
            self._move_focus(before, had_sheet=had_sheet)
        self._curtain.rise(self, page, self.look(visit))
        if self._shown is not None and moved:
            announce(self.front())
        self._shown = visit

    def present_calm(self, visit: Visit) -> None:
        """Show the calm page in place of what this visit should have shown."""
        self._curtain.drop()
        self._turn_to(self._deck.calm_page(self.scene(visit)))
        self._present_sheet(visit)
        announce(self.front())
        self._shown = None

    def warn(self, visit: Visit, left: int) -> None:
        """Ask over everything whether somebody is there; so many seconds are left to answer."""
        if self._warning is None:
            self._before_warning = focus_of(self.front())
            from kiosk.ui.warning import Warning as WarningLayer  # noqa: PLC0415 -- the start waits for no warning

            self._warning = WarningLayer(self.scene(visit), left, self)
            self._warning.setGeometry(self.rect())
            self._warning.show()
            self._warning.raise_()
            if self._before_warning is not None:
                focus_next(self._warning, forwards=True)
            announce(self._warning)
        self._warning.count(left)

    def unwarn(self) -> None:
        """Ask no more."""
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None
            if self._before_warning is not None:
                focus_again(self.front(), self._before_warning)

    def lay_over(self, layer: QWidget | None) -> None:
        """Lay this over everything in place of what was laid there before; None takes it away again."""
        self.unwarn()
        self._over = layer
        if layer is not None:
            layer.setGeometry(self.rect())
            layer.show()
            layer.raise_()
        self.setFocus()

    def prepare(self, visit: Visit) -> bool:
        """Make the page of this visit ready behind the scenes; False when it was ready already."""
        if self._deck.holds(visit):
            return False
        self.page_of(visit).grab()
        return True

    def begin_anew(self) -> None:
        """The guide is another now: let every page be made anew when it is asked for."""
        self._put_pages_away()
        self.finding.renew(self._library.folder, self._library.release)

    def renew(self, visit: Visit, changes: Changes) -> bool:
        """Show this visit in the guide as it is now; whether its page was made anew, for it says something else."""
        from kiosk.ui.renewing import says_otherwise, scroll_again, scrolled  # noqa: PLC0415 -- not at the start

        library = self._library
        self.finding.renew(library.folder, library.release)
        old = self._deck.let_go(lambda place, language: says_otherwise(place, language, changes, library))
        tops, kept = scrolled(self._page), self._page not in old
        try:
            if not kept or visit != self._shown:
                self._shown = None  # nothing slides, and nothing is said
                self.present(visit)
            if not kept and self._page is not None:
                scroll_again(self._page, tops)
        finally:
            self._deck.put_away(page for page in old if page is not self._page)
        return not kept

    def page_of(self, visit: Visit) -> QWidget:
        """The page of this visit, made behind the scenes if it is not there."""
        return self._deck.page(self.scene(visit), visit)

    def forget(self) -> None:
        """Put away every page that is not shown: nobody sees what another has answered on it."""
        self._deck.keep_only(self._page)

    @property
    def moving(self) -> bool:
        """Whether one screen is just giving way to another."""
        return self._curtain.moving

    @property
    def busy(self) -> bool:
        """Whether anything moves or is touched, or somebody is asked whether they are there."""
        from kiosk.ui.renewing import glides  # noqa: PLC0415 -- not at the start

        covered = self._warning is not None or self._over is not None
        return self._presence.presses or self.moving or covered or glides(self.front())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything be made anew for another size; the first show tells the size that is known already."""
        if self._stage.size() != event.size():
            self.unwarn()
            self._put_pages_away()
            self.resized.emit()

    def offer_to_read(self, languages: frozenset[str]) -> None:
        """Offer on every page in one of these languages to read it aloud."""
        self._voices = languages
        self._put_pages_away()
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        for watching in (self._keys, self._finger, self._presence):  # the last sees everything first
            self.windowHandle().installEventFilter(watching)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, asked, sheet = event.key(), self._warning is not None, self._sheet is not None
        if (wish := wish_of(key, asked=asked, sheet=sheet)) is not None and not event.isAutoRepeat():
            self._send(wish)
        elif key in (*FORWARDS, *BACKWARDS):
            focus_next(self.front(), forwards=key in FORWARDS)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 -- Qt's signature
        return focus_next(self.front(), forwards=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._put_pages_away()
        self.finding.close()

    def told(self) -> Told:
        """What lies over all hides what lies below it, and so do the warning and a sheet."""
        return Told("Window", inside=[self._over or self._warning or self._sheet or self._stage])

    def front(self) -> QWidget:
        """What lies on top: what was laid over all, the warning, the sheet if there is one, else the page."""
        return self._over or self._warning or self._sheet or self._page or self

    def look(self, visit: Visit) -> Look:
        """How this visit sees the kiosk on this panel."""
        mirrored = self._library.words(visit.language).right_to_left
        return seen_by(visit, look_for(self.size(), self.inches), self._palettes, right_to_left=mirrored)

    def scene(self, visit: Visit) -> Scene:
        """All that a widget for this visit is made from."""
        words = self._library.words(visit.language)
        wishes = (self._send, self.foreseen.emit, self._second_touch.unless)
        machine = (self.finding, self._prints, self._voices)
        return Scene(
            self._library,
            visit.language,
            words,
            self.look(visit),
            *wishes,
            *machine,
            loudness=self._loudness,
            themes=self._themes,
        )

    def _move_focus(self, before: Focus, *, had_sheet: bool) -> None:
        """Onto a sheet; from a sheet back to what opened it; else to what stands for what had the focus before."""
        if self._sheet is not None and not had_sheet:
            self._opener = before
            focus_next(self._sheet, forwards=True)
        elif had_sheet and self._sheet is None and self._opener is not None:
            focus_again(self.front(), self._opener)
        else:
            focus_again(self.front(), before)

    def _put_pages_away(self) -> None:
        self._curtain.drop()
        self._deck.clear()
        self._page = None

    def _turn_to(self, page: Page) -> None:
        if page is not self._page:
            page.show()
            page.raise_()
            if self._page is not None:
                self._page.hide()
            self._page = page

    def _send(self, wish: Wish) -> None:
        """Pass a wish on, unless a shaking hand has just made one, or taps Home until it has become Finish."""
        self._second_touch.unless_meant(wish, lambda: self.wished.emit(wish))

    def _present_sheet(self, visit: Visit) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None
        if visit.sheet is None:
            return
        from kiosk.ui.sheets.build import build_sheet  # noqa: PLC0415 -- the start waits for no sheet

        self._sheet = build_sheet(self.scene(visit), visit.sheet, visit, self)
        self._sheet.setGeometry(self.rect())
        self._sheet.show()
        self._sheet.raise_()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.front().isAncestorOf(now):
            bring_into_view(now)
        if self._shown is not None:
            self._ring.show_for(now, self.look(self._shown))
