# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The start of Qt. Where it can open no window it ends the process; here it says why first, in one sentence."""

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.errors import KioskError
from kiosk.logs import log, start_log
from kiosk.ui.fonts import load_fonts

STDERR = 2
HINTS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
OR_PICTURES = "or make pictures of the screens with 'kiosk snapshot --out DIR'"


def require_display(environ: Mapping[str, str] = os.environ) -> None:
    """Raise ``KioskError`` where nothing names a display."""
    if sys.platform.startswith("linux") and not any(environ.get(hint) for hint in HINTS):
        raise KioskError(f"there is no display; start the kiosk in a desktop session, {OR_PICTURES}")


def start_qt() -> QApplication:
    """The application with our fonts; ends the process with 2 where it cannot be made."""
    application = open_qt()
    for name in load_fonts():
        log.warning("the font %s cannot be read", name)
    return application


def open_qt() -> QApplication:
    """The application, the one that runs already if there is one; ends the process with 2 where it cannot be made."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    said: list[str] = []
    terminal = _copy_of(STDERR) if os.environ.get("WAYLAND_DISPLAY") else STDERR

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind is QtMsgType.QtFatalMsg:
            sentence = why_no_window(said, os.environ)
            start_log()
            log.error("not started: %s", sentence)
            with suppress(OSError):  # a program without a terminal has nobody to tell
                os.write(terminal, f"kiosk: {sentence}\n".encode(errors="replace"))
            os._exit(2)

    before = qInstallMessageHandler(listen)
    try:
        with _wayland_silent(terminal):
            application = QApplication(["kiosk"])
    finally:
        qInstallMessageHandler(before)
    for text in said:
        log.info("Qt: %s", text)
    application.setApplicationName("patient-information-kiosk")
    return application


def _copy_of(stream: int) -> int:
    """Another number for it; its own where it is closed."""
    with suppress(OSError):
        return os.dup(stream)
    return stream


@contextmanager
def _wayland_silent(terminal: int) -> Iterator[None]:
    """The library of Wayland writes to the terminal by itself; ``terminal`` is a copy of it where that may happen."""
    if terminal == STDERR:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STDERR)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(terminal, STDERR)
        os.close(terminal)


def why_no_window(said: Sequence[str], environ: Mapping[str, str]) -> str:
    """The sentence for what Qt said before it gave up."""
    from kiosk.commands.libraries import lacks  # noqa: PLC0415 -- only needed for a failure

    plugins = [match[1] for text in said if (match := re.search(r'load the Qt platform plugin "(\w+)"', text))]
    for plugin in plugins:
        if missing := missing_library(plugin):
            return f"no window can be opened: {lacks(missing)}"
    platform = environ.get("QT_QPA_PLATFORM")
    if any("could not find the qt platform plugin" in text.lower() for text in said):
        return f"QT_QPA_PLATFORM is '{platform}', which Qt does not know; take that variable out of the environment"
    names = [f"{hint}={environ[hint]}" for hint in HINTS if environ.get(hint)]
    told = f"the display that {' and '.join(names)} names" if names else "the display"
    return (
        f"{told} cannot be reached; start the kiosk in the desktop session of the user who is logged in, {OR_PICTURES}"
    )


def missing_library(plugin: str) -> str:
    """The shared library for lack of which a platform plugin cannot be loaded; empty when none is lacking."""
    import ctypes  # noqa: PLC0415 -- only needed for a failure; the start must not wait for it

    from kiosk.commands.libraries import library_in  # noqa: PLC0415 -- as above

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        ctypes.CDLL(str(folder / f"libq{plugin}.so"))
    except OSError as error:
        return library_in(str(error))
    return ""
