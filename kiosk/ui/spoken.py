# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is said of a thing that has the focus, for who does not see it: its name, what it is, how it is."""

from kiosk.content.words import Words
from kiosk.ui.told import Told
from kiosk.ui.touchable import Touchable


def description(touchable: Touchable, words: Words) -> str:
    """The same that a screen reader is told of it, in words."""
    told = _told(touchable)
    name = told.name or touchable.accessibleName() or touchable.text()
    state = _state(told, words)
    if name.endswith(state):
        state = ""  # the name says it already
    return f"{_ended(name)} {_role(told, words)}{f', {state}' if state else ''}."


def _told(touchable: Touchable) -> Told:
    tell = getattr(touchable, "told", None)
    told = tell() if tell is not None else None
    return told if isinstance(told, Told) else Told("Button")


def _role(told: Told, words: Words) -> str:
    match told.role:
        case "Link":
            return words.role_link
        case "RadioButton":
            return words.role_choice
        case _:
            return words.role_button


def _state(told: Told, words: Words) -> str:
    if told.checked is not None:
        return words.chosen if told.checked else words.not_chosen
    if told.expanded is not None:
        return words.state_open if told.expanded else words.state_closed
    return ""


def _ended(name: str) -> str:
    """With a stop behind it, so that a voice rests there."""
    return name if name.endswith((".", "!", "?", "…")) else f"{name}."
