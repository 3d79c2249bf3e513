# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which keys Windows gets to see: a table of chords that people know, and a rule over all others."""

import pytest

from kiosk.lockdown.chords import CONTROLS, GET_THROUGH, SHIFTS, SOUND, Gate, Vk
from kiosk.lockdown.found_keys import ASKS, HOTKEY, ON, without_hotkey

A, C, E, L, R, DELETE, F1, F5, F10, F12, PRINT, HOME, MAIL, SLEEP, Q = (
    *(0x41, 0x43, 0x45, 0x4C, 0x52, 0x2E, 0x70, 0x74, 0x79, 0x7B, 0x2C, 0xAC, 0xB4, 0x5F, 0x51),
)
ALT, WIN, CTRL, SHIFT, ALT_GR = Vk.LEFT_ALT, Vk.LEFT_WIN, Vk.LEFT_CONTROL, Vk.LEFT_SHIFT, Vk.RIGHT_ALT

LEAD_OUT = {
    "Alt+Tab": (ALT, Vk.TAB),
    "Alt+Shift+Tab": (ALT, SHIFT, Vk.TAB),
    "AltGr+Tab": (CTRL, ALT_GR, Vk.TAB),
    "Alt+F4": (ALT, Vk.F4),
    "Alt+Esc": (ALT, Vk.ESCAPE),
    "Alt+Space": (ALT, Vk.SPACE),
    "Win": (WIN,),
    "right Win": (Vk.RIGHT_WIN,),
    "Win+E": (WIN, E),
    "Win+L": (WIN, L),
    "Win+R": (WIN, R),
    "Win+Tab": (WIN, Vk.TAB),
    "Ctrl+Win+Enter": (CTRL, WIN, Vk.RETURN),
    "Ctrl+Esc": (CTRL, Vk.ESCAPE),
    "Ctrl+Shift+Esc": (CTRL, SHIFT, Vk.ESCAPE),
    "Shift+Ctrl+Esc": (SHIFT, CTRL, Vk.ESCAPE),
    "Ctrl+Alt+Tab": (CTRL, ALT, Vk.TAB),
    "Ctrl+C": (CTRL, C),
    "menu key": (Vk.APPS,),
    "Shift+F10": (SHIFT, F10),
    "F1": (F1,),
    "F12": (F12,),
    "Print": (PRINT,),
    "home page": (HOME,),
    "mail": (MAIL,),
    "sleep": (SLEEP,),
    "high contrast": (ALT, SHIFT, PRINT),
    "mouse keys": (ALT, SHIFT, Vk.NUM_LOCK),
}


def seen(*keys: int) -> list[int]:
    """Which of these keys, pressed one upon the other, Windows sees going down."""
    gate = Gate()
    return [key for key in keys if gate.press(key)]


@pytest.mark.parametrize("chord", LEAD_OUT.values(), ids=LEAD_OUT.keys())
def test_windows_sees_no_chord_that_leads_out(chord: tuple[int, ...]) -> None:
    through = set(seen(*chord))
    assert through != set(chord)
    assert not through & {ALT, Vk.ALT, WIN, Vk.RIGHT_WIN}


@pytest.mark.parametrize("key", range(0x01, 0xFF))
def test_no_key_that_is_not_on_the_list_is_seen_alone_or_with_any_other_held(key: int) -> None:
    if key in GET_THROUGH:
        assert seen(key) == [key]
    else:
        for held in ((), (CTRL,), (SHIFT,), (ALT,), (WIN,)):
            assert key not in seen(*held, key) or (key, held) == (ALT_GR, (CTRL,))


@pytest.mark.parametrize("key", sorted(GET_THROUGH - CONTROLS - SOUND))
@pytest.mark.parametrize("control", sorted(CONTROLS))
def test_with_control_nothing_else_is_seen(key: int, control: int) -> None:
    assert seen(control, key) == [control]


def test_letters_that_need_alt_gr_can_be_written() -> None:
    assert seen(CTRL, ALT_GR, Q) == [CTRL, ALT_GR, Q]


def test_control_and_shift_together_do_not_change_the_keyboard() -> None:
    for one in CONTROLS:
        for other in SHIFTS:
            assert seen(one, other) == [one]
            assert seen(other, one) == [other]


def test_a_key_that_was_swallowed_goes_up_unseen_and_one_that_was_seen_is_lifted() -> None:
    gate = Gate()
    assert not gate.press(ALT)
    assert gate.press(Vk.TAB)
    assert gate.lift(Vk.TAB)
    assert not gate.lift(ALT)
    assert gate.lift(ALT)  # it was held before the gate was there


def test_a_key_that_repeats_itself_stays_what_it_is() -> None:
    gate = Gate()
    assert [gate.press(A) for _ in range(3)] == [True] * 3
    assert gate.lift(A)
    assert [gate.press(F5) for _ in range(3)] == [False] * 3
    assert not gate.lift(F5)


def test_no_press_of_a_key_switches_sticky_keys_on_but_who_uses_them_keeps_them() -> None:
    assert without_hotkey(HOTKEY | ASKS | 0x100) == 0x100
    assert without_hotkey(ON | HOTKEY | ASKS) == ON | HOTKEY | ASKS
