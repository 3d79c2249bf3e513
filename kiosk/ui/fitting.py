# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whether what is shown fits: no text cut, nothing beyond the edge that cannot be reached."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.button import Button
from kiosk.ui.prose import Prose
from kiosk.ui.scrolling import ScrollView


def cut_texts(page: QWidget) -> list[str]:
    """The texts on a page that find no room."""
    cut = [prose.text() for prose in page.findChildren(Prose) if prose.isVisibleTo(page) and prose.cut()]
    buttons = [button for button in page.findChildren(Button) if button.isVisibleTo(page)]
    return cut + [button.text() for button in buttons if not button.rect().contains(button.text_rect())]


def beyond_the_edge(page: QWidget) -> bool:
    """Whether the page needs Up and Down."""
    return any(view.overflows for view in page.findChildren(ScrollView) if view.isVisibleTo(page))
