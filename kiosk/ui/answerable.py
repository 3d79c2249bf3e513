# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a patient answers on a page: the visit holds it, and the page shows it without being made anew."""

from PySide6.QtWidgets import QWidget

from kiosk.navigation.visit import Visit


class Answerable(QWidget):
    """A part of a page that shows something of what this visit has answered."""

    def show_answers(self, visit: Visit) -> None:
        """Show what the visit holds now; called each time before the page is seen."""
        raise NotImplementedError


def show_answers(page: QWidget, visit: Visit) -> None:
    """Let everything on a page show what the visit holds."""
    for part in page.findChildren(Answerable):
        part.show_answers(visit)
