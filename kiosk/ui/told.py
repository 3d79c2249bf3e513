# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a screen reader is told of a widget where Qt cannot tell it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from PySide6.QtWidgets import QWidget

    Role = Literal[
        "Button",
        "CheckBox",
        "Client",
        "Dialog",
        "Graphic",
        "Heading",
        "Link",
        "List",
        "ListItem",
        "Pane",
        "RadioButton",
        "StaticText",
        "Window",
    ]


class Told:
    """The role of a widget, as ``QAccessible.Role`` names it, and its state.

    A widget gives it by a method ``told``, which Qt may call as soon as the widget has a name.

    ``name`` stands in place of its accessible name, and ``titled`` takes it from the first heading inside. A heading
    has a ``level``. What is ``whole`` is said by its name alone, ``inside`` are the only children to be told of.
    ``checked`` and ``expanded`` are None where there is nothing to check or to open.
    """

    def __init__(  # noqa: PLR0913 -- one for each thing that can be told; a tuple with names costs the start 0.5 ms
        self,
        role: Role,
        name: str = "",
        *,
        level: int = 0,
        titled: bool = False,
        whole: bool = False,
        inside: Sequence[QWidget] | None = None,
        checked: bool | None = None,
        expanded: bool | None = None,
        modal: bool = False,
    ) -> None:
        self.role: Role = role
        self.name = name
        self.level = level
        self.titled = titled
        self.whole = whole
        self.inside = inside
        self.checked = checked
        self.expanded = expanded
        self.modal = modal


DECORATION = Told("Client")
"""What says nothing that the words beside it do not."""
