# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which keys of Windows get through to the kiosk. All others, and all chords, are swallowed before Windows sees them.

The numbers are Windows' own (virtual-key codes).
"""

from enum import IntEnum


class Vk(IntEnum):
    """The keys that this page names."""

    BACK = 0x08
    TAB = 0x09
    RETURN = 0x0D
    SHIFT = 0x10
    CONTROL = 0x11
    ALT = 0x12
    CAPITAL = 0x14
    ESCAPE = 0x1B
    SPACE = 0x20
    LEFT = 0x25
    UP = 0x26
    RIGHT = 0x27
    DOWN = 0x28
    LEFT_WIN = 0x5B
    RIGHT_WIN = 0x5C
    APPS = 0x5D
    F2 = 0x71
    F4 = 0x73
    NUM_LOCK = 0x90
    LEFT_SHIFT = 0xA0
    RIGHT_SHIFT = 0xA1
    LEFT_CONTROL = 0xA2
    RIGHT_CONTROL = 0xA3
    LEFT_ALT = 0xA4
    RIGHT_ALT = 0xA5
    VOLUME_MUTE = 0xAD
    VOLUME_DOWN = 0xAE
    VOLUME_UP = 0xAF
    PLAY_PAUSE = 0xB3
    PACKET = 0xE7
    """A letter that a program has typed, the keyboard on the screen for example."""


SHIFTS = frozenset({Vk.SHIFT, Vk.LEFT_SHIFT, Vk.RIGHT_SHIFT})
CONTROLS = frozenset({Vk.CONTROL, Vk.LEFT_CONTROL, Vk.RIGHT_CONTROL})
MOVES = frozenset({Vk.TAB, Vk.LEFT, Vk.UP, Vk.RIGHT, Vk.DOWN, Vk.RETURN, Vk.ESCAPE, Vk.BACK, Vk.F2})
SOUND = frozenset({Vk.VOLUME_MUTE, Vk.VOLUME_DOWN, Vk.VOLUME_UP, Vk.PLAY_PAUSE})
LETTERS = frozenset(
    {
        *(Vk.SPACE, Vk.PACKET, Vk.CAPITAL, Vk.NUM_LOCK),
        *range(0x30, 0x3A),  # figures
        *range(0x41, 0x5B),  # letters
        *range(0x60, 0x70),  # the pad of figures
        *range(0xBA, 0xC1),  # what lies elsewhere on each language's keyboard
        *range(0xDB, 0xE0),
        0xE2,
    }
)
GET_THROUGH = SHIFTS | CONTROLS | MOVES | SOUND | LETTERS


def gets_through(key: int, held: frozenset[int]) -> bool:
    """Whether a key that goes down while others are held reaches the kiosk.

    Alt and the Windows key never do, so that Windows knows of no chord with them; but AltGr does, which writes letters
    and comes as Control and the right Alt. With Control held nothing else gets through: Control alone stops the voice.
    Control and Shift together would change the language of the keyboard.
    """
    if key == Vk.RIGHT_ALT:
        return bool(held & CONTROLS)
    if key not in GET_THROUGH:
        return False
    if Vk.RIGHT_ALT in held:
        return key in LETTERS - {Vk.SPACE} or key in SHIFTS | CONTROLS
    if held & CONTROLS:
        return key in CONTROLS | SOUND
    return not (key in CONTROLS and held & SHIFTS)


class Gate:
    """Decides key by key. What went down unseen goes up unseen, and what Windows saw going down it sees going up."""

    def __init__(self) -> None:
        self._held: set[int] = set()
        self._swallowed: set[int] = set()

    def press(self, key: int) -> bool:
        """Whether the key that goes down, or repeats itself, gets through."""
        through = gets_through(key, frozenset(self._held - {key}))
        (self._held if through else self._swallowed).add(key)
        return through

    def lift(self, key: int) -> bool:
        """Whether the key that goes up gets through; one that was held before the gate was there does."""
        unseen = key in self._swallowed and key not in self._held
        self._held.discard(key)
        self._swallowed.discard(key)
        return not unseen
