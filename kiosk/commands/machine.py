# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What this machine's settings say where the command line is silent."""

from pathlib import Path

from kiosk import resources
from kiosk.settings import machine_file, read_settings


def content_folder(named: Path | None) -> Path:
    """The content folder that is meant: the named one, else the one of this machine, else the shipped one."""
    return named or read_settings(machine_file()).content or resources.shipped_content()
