# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The printer of the settings, as the running kiosk uses it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.navigation.places import TakeHome

if TYPE_CHECKING:
    from kiosk.app import Printed
    from kiosk.content.library import Library
    from kiosk.navigation.visit import Visit
    from kiosk.printing import Press


class ListPrinter:
    """Prints the list of a visit. What it needs for that is loaded when first somebody prints."""

    def __init__(self, library: Library, name: str) -> None:
        self._library = library
        self._name = name
        self._press: Press | None = None

    def __call__(self, visit: Visit, printed: Printed) -> None:
        """Print the list of a visit, with today's date, in its language."""
        from kiosk.printing import Press  # noqa: PLC0415 -- nobody prints at the start
        from kiosk.takeaway.order import Order  # noqa: PLC0415 -- as above
        from kiosk.ui.taking_home import pages_behind, paper_words, takeaway  # noqa: PLC0415 -- as above

        words = paper_words(self._library.words(visit.language), datetime.now().astimezone().date())
        pages = pages_behind(self._library, visit) if _with_pages(visit) else None
        self._press = self._press or Press()
        self._press.print(Order(self._name, takeaway(self._library, visit), words, pages), printed)


def _with_pages(visit: Visit) -> bool:
    return isinstance(visit.place, TakeHome) and visit.place.pages
