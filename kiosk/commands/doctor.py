# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk doctor``: what this machine has and what it lacks, each in one sentence."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice

from kiosk import __version__, resources
from kiosk.app import make_application
from kiosk.commands.run import open_library, panel_inches, require_display
from kiosk.content.checks import check
from kiosk.errors import KioskError
from kiosk.logs import state_folder
from kiosk.settings import Settings, read_settings
from kiosk.ui.theme import theme


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; ``lacking`` when somebody has to act."""

    what: str
    told: str
    lacking: bool = False


def doctor(content: Path | None, settings_file: Path | None) -> int:
    """Print the findings; 1 when something is lacking."""
    findings = list(_findings(content, settings_file))
    for finding in findings:
        sys.stdout.write(f"{'LACKS' if finding.lacking else 'ok   '} {finding.what}: {finding.told}\n")
    return 1 if any(finding.lacking for finding in findings) else 0


def _findings(content: Path | None, settings_file: Path | None) -> Iterator[Finding]:
    python = ".".join(str(part) for part in sys.version_info[:3])
    yield Finding("kiosk", f"{__version__}, Python {python}, Qt for Python {PySide6.__version__}")
    settings = Settings()
    try:
        settings = read_settings(settings_file)
        yield Finding("settings", str(settings_file) if settings_file else "none given, the usual ones are in force")
    except KioskError as error:
        yield Finding("settings", str(error), lacking=True)
    yield _content(content or settings.content)
    yield _rights()
    yield from _display(settings)


def _content(folder: Path | None) -> Finding:
    folder = folder or resources.shipped_content()
    try:
        library = open_library(folder)
    except KioskError as error:
        return Finding("content", str(error), lacking=True)
    counts = Counter(problem.level.value for problem in check(folder))
    languages = ", ".join(library.guide.languages)
    told = f"{folder}, {len(library.topic_ids())} topics in {languages}"
    if counts["error"]:
        return Finding("content", f"{told}; {counts['error']} errors, see 'kiosk check {folder}'", lacking=True)
    return Finding("content", f"{told}; no errors, {counts['warning']} warnings")


def _rights() -> Finding:
    folder = state_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return Finding(
            "rights", f"{folder} cannot be written ({error.strerror}); give this user the right", lacking=True
        )
    return Finding("rights", f"{folder} can be written")


def _display(settings: Settings) -> Iterator[Finding]:
    try:
        require_display()
    except KioskError as error:
        yield Finding("display", str(error), lacking=True)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    screen = application.primaryScreen()
    if QGuiApplication.platformName() != "offscreen":
        size, inches = screen.size(), panel_inches(settings, screen, None)
        yield Finding("display", f"{size.width()}x{size.height()}, text is sized for {inches:.1f} inch")
        yield _touch()
    yield _fonts()


def _touch() -> Finding:
    names = [device.name() for device in QInputDevice.devices() if device.type() is QInputDevice.DeviceType.TouchScreen]
    if names:
        return Finding("touch", ", ".join(names))
    return Finding("touch", "no touch screen is known to the system; a mouse works in its place", lacking=True)


def _fonts() -> Finding:
    family = theme().family
    if family in QFontDatabase.families():
        return Finding("fonts", family)
    return Finding("fonts", f"'{family}' cannot be loaded; install the kiosk anew", lacking=True)
