# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Stopping from outside: Ctrl+C in the terminal, and what the system sends when it shuts down."""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stops_on_signals(application: QCoreApplication) -> Iterator[None]:
    """A signal ends the event loop as closing the window does.

    Python runs its handlers only between two of its own instructions, and there are none while Qt waits. So the
    signal also writes a byte to a socket that Qt looks at: reading it is such an instruction.
    """
    reader, writer = socket.socketpair()
    reader.settimeout(0)
    writer.settimeout(0)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reader.recv(64))
    before = {each: signal.signal(each, lambda *_: _quit_soon(application)) for each in SIGNALS}
    woken = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        for each, handler in before.items():
            signal.signal(each, handler)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def _quit_soon(application: QCoreApplication) -> None:
    """End the loop from inside: one that has not begun yet would forget that it was told to end.

    Not by ``quit``, which asks every window first: a locked one would say no.
    """
    QTimer.singleShot(0, application.exit)
