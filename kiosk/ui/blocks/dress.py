# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What each kind of callout wears, on the screen and on paper."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from kiosk.content.blocks import CalloutKind
from kiosk.content.words import Words
from kiosk.ui.theme_parts import Palette


class Dress(NamedTuple):
    """Its icon, the title that it has if nobody gives it one, and its colours."""

    icon: str
    word: str
    tint: QColor
    bar: QColor
    ink: QColor


def dress_of(kind: CalloutKind, words: Words, p: Palette) -> Dress:
    match kind:
        case CalloutKind.NOTE:
            return Dress("pencil", words.note, p.sun, p.note, p.ink)
        case CalloutKind.IMPORTANT:
            return Dress("hand", words.important, p.peach, p.care, p.ink)
        case CalloutKind.CALL:
            return Dress("phone-call", words.call, p.alert_tint, p.alert, p.alert)
        case CalloutKind.EMERGENCY:
            return Dress("siren", words.emergency, p.alert_tint, p.alert, p.alert)
        case CalloutKind.KEY:
            return Dress("key-round", words.key, p.heather, p.heather_ink, p.ink)
        case CalloutKind.ACTION:
            return Dress("list-checks", words.action, p.moss, p.moss_ink, p.ink)
