# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The state folder: where the kiosk keeps what it writes on this machine."""

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """Where the kiosk keeps what it writes on this machine. Raises ``RuntimeError`` for a user without a home."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home())
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "patient-kiosk"


def state_folder_if_any() -> Path | None:
    """The state folder, where this account has one."""
    try:
        return state_folder()
    except RuntimeError:
        return None
