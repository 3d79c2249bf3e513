# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Attending: what a running kiosk gets only when its first screen has been painted."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk
from kiosk.commands.keeping_home import KeepingHome
from kiosk.commands.known_voices import keep_voices
from kiosk.commands.later import Later, Stop
from kiosk.commands.opening import Shown
from kiosk.content.library import Library
from kiosk.loudness import Loudness
from kiosk.settings import Settings
from kiosk.state_folder import state_folder_if_any
from kiosk.ui.screen_reader import tell_screen_readers
from kiosk.ui.window import Window

if TYPE_CHECKING:
    from kiosk.commands.live import Live

LISTEN_MS = 200
"""So long after the start, when home is surely painted, screen readers are told what our widgets are."""

COUNT_MS = 250
"""So long after the start visits are counted: nobody has touched before."""

STAFF_MS = 600
"""So long after the start, when home and what it leads to are ready, staff can come."""

WATCH_MS = 700
"""So long after the start, when home and what it leads to are ready, the content folder is watched."""

VOICES_MS = 1500
"""So long after the start, when what a touch may lead to is ready, the kiosk looks for voices."""


class Running(NamedTuple):
    """The running kiosk, and what it was started with. ``keeping`` keeps its home screen for the next start."""

    application: QApplication
    kiosk: Kiosk
    library: Library
    window: Window
    settings: Settings
    shown: Shown
    loudness: Loudness
    keeping: KeepingHome | None


def attend(running: Running) -> Later:
    """Begin it all, each when its time has come."""
    later = Later()
    lives: list[Live] = []
    later.after(LISTEN_MS, lambda: tell_screen_readers(running.window))
    later.after(COUNT_MS, lambda: _count_visits(running))
    later.after(STAFF_MS, lambda: _let_staff_in(running, lives))
    later.after(WATCH_MS, lambda: _watch(running, lives))
    later.after(VOICES_MS, lambda: _read_aloud(running))
    return later


def _count_visits(running: Running) -> Stop | None:
    if not running.settings.statistics:
        return None
    from kiosk.commands.visit_counts import count_visits  # noqa: PLC0415 -- nobody has come yet at the start

    return count_visits(running.kiosk, running.library)


def _let_staff_in(running: Running, lives: "list[Live]") -> Stop:
    from kiosk.commands.staff_here import Machine, staff_here  # noqa: PLC0415 -- no staff come at the start
    from kiosk.staff.pin import pin_file  # noqa: PLC0415 -- as above

    def look_again() -> None:
        for live in lives:
            live.look_again()

    settings, shown = running.settings, running.shown
    pin = pin_file(settings, shown.settings_file)
    machine = Machine(pin, shown.content, state_folder_if_any(), settings.statistics)
    return staff_here(running.application, running.kiosk, running.window, machine, running.loudness, look_again).stop


def _watch(running: Running, lives: "list[Live]") -> Stop:
    from kiosk.commands.live import Live  # noqa: PLC0415 -- nothing is saved at the start

    live = Live(running.kiosk, running.shown.content)
    if running.keeping is not None:
        live.renewed.connect(running.keeping.renew)
    live.begin()
    lives.append(live)
    return live.stop


def _read_aloud(running: Running) -> Stop | None:
    if not running.settings.read_aloud:
        return None
    from kiosk.listening.listening import Listening  # noqa: PLC0415 -- nobody listens at the start
    from kiosk.speech.process_voice import ProcessVoice  # noqa: PLC0415 -- as above

    voice = ProcessVoice(share=lambda: running.loudness.share)
    listening = Listening(running.library, running.window, voice)
    listening.found.connect(keep_voices)
    running.kiosk.listen_with(listening)
    return voice.leave
