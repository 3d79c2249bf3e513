# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the launchers for Windows, which are written in C, have to know of the kiosk."""

import re
from multiprocessing.spawn import get_command_line
from pathlib import Path

import kiosk
from installers.windows.launcher import SOURCES
from installers.windows.names import numbers
from kiosk.commands.devices import TRY
from kiosk.settings import MACHINE_FILE

PYTHON, KIOSK = ((SOURCES / name).read_text("utf-8") for name in ("python.c", "kiosk.c"))


def test_the_lines_of_helping_processes_are_those_that_are_run() -> None:
    assert f'L"{TRY}"' in PYTHON
    *_, option, line, last = get_command_line(parent_pid=1, pipe_handle=2)
    assert f'L"{line.split("(")[0]}("' in PYTHON
    assert f'L"{option}"' in PYTHON
    assert f'L"{last}"' in PYTHON


def test_the_modules_that_the_kiosk_starts_are_those_that_are_run() -> None:
    started = {
        module
        for file in Path(kiosk.__file__).parent.rglob("*.py")
        for module in re.findall(r'"-m", "(kiosk\.[a-z_.]+)"', file.read_text("utf-8"))
    }
    assert started >= {"kiosk.watching.reader", "kiosk.speech.mouth"}
    assert started == set(re.findall(r'L"(kiosk\.[a-z_.]+)"', PYTHON.split("module_of_a_helper")[1]))


def test_the_settings_of_the_machine_are_named_as_the_kiosk_reads_them() -> None:
    assert f'put(L"{MACHINE_FILE}", file)' in KIOSK


def test_a_version_is_four_numbers_to_windows() -> None:
    assert numbers("0.1.0") == (0, 1, 0, 0)
    assert numbers("2.10.3rc4") == (2, 10, 3, 4)
