# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk doctor``: what this machine has and what it lacks, each in one sentence."""

import json
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import __version__
from kiosk.commands import devices, findings
from kiosk.commands.findings import Finding, State
from kiosk.commands.panel import panel_screen
from kiosk.commands.qt_start import start_qt
from kiosk.commands.voices import languages_spoken, voices_finding
from kiosk.settings import Settings
from kiosk.staff.pin import pin_file


def doctor(content: Path | None, settings_file: Path | None, *, as_json: bool = False) -> int:
    """Print the findings; 1 when something is lacking."""
    if as_json:
        return _as_json(content, settings_file)
    lacking = False
    for finding in _findings(content, settings_file):
        sys.stdout.write(f"{finding}\n")
        lacking |= finding.state is State.LACKS
    return 1 if lacking else 0


def _as_json(content: Path | None, settings_file: Path | None) -> int:
    """The same for programs; the keys stay."""
    found = tuple(_findings(content, settings_file))
    folder = content or findings.settings(settings_file)[0].content
    lacking = any(finding.state is State.LACKS for finding in found)
    told = {
        "version": __version__,
        "lacking": lacking,
        "findings": [{"state": each.state.value.lower(), "what": each.what, "told": each.told} for each in found],
        "problems": findings.problem_counts(folder),
        "overdue": list(findings.overdue(folder, datetime.now().astimezone().date())),
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return 1 if lacking else 0


def _findings(content: Path | None, settings_file: Path | None) -> Iterator[Finding]:
    yield findings.versions()
    settings, finding = findings.settings(settings_file)
    yield finding
    yield from findings.colours(settings.theme)
    yield findings.content(content or settings.content, settings)
    yield from findings.pages(content or settings.content, settings, datetime.now().astimezone().date())
    yield from findings.kept(content or settings.content)
    yield findings.rights()
    yield findings.staff_pin(pin_file(settings, settings_file))
    yield from _display(settings)
    yield voices_finding(findings.languages(content or settings.content), languages_spoken())
    yield devices.printer_finding(settings.printer)


def _display(settings: Settings) -> Iterator[Finding]:
    """What has to do with the screen; fonts can be looked at without one."""
    fault = devices.display_fault()
    if fault:
        yield Finding(State.LACKS, "display", fault)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = start_qt()
    if QGuiApplication.platformName() == "offscreen":
        if not fault:
            yield Finding(State.NOTE, "display", "none is looked at, for QT_QPA_PLATFORM is 'offscreen'")
    else:
        yield devices.screen_finding(panel_screen(application, settings), settings)
        if settings.screen > (there := len(application.screens())):
            told = f"there is no screen number {settings.screen}, only {there}"
            yield Finding(State.LACKS, "display", f"{told}; plug it in, or mend 'screen' in the settings")
        yield devices.touch_finding(devices.touch_screens())
    yield devices.fonts_finding(devices.families())
