# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""kiosk-setup.exe: what both installers for Windows need done beyond laying files, and taking them away."""

from pathlib import Path

EDITORS = "Kiosk content editors"
"""The group whose members may change the content."""


class SetupError(Exception):
    """What ends the set-up; its text says what is wrong and what to do."""


def machine_folder(program_data: str) -> Path:
    """Where the settings and the clinic's content of this machine lie."""
    return Path(program_data) / "Patient Kiosk"
