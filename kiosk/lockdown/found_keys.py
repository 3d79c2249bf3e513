# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What was found before anything was changed, kept in a file until it has been put back.

A kiosk that is ended by force cannot tidy up; the next start finds the file, and puts back at its end what lies in it.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.state_folder import state_folder
from kiosk.whole_file import write_whole

NAME = "keys-as-found.json"

ON, HOTKEY, ASKS = 0x1, 0x4, 0x8
"""Of what Windows tells about sticky, toggle and filter keys: in use, switched on by pressing a key, asking first."""


def without_hotkey(flags: int) -> int:
    """Let no press of a key switch it on; what somebody uses already stays as it is."""
    return flags if flags & ON else flags & ~(HOTKEY | ASKS)


def found_before() -> dict[str, int] | None:
    """What an earlier start found and has not put back; None where nothing is to be put back."""
    try:
        kept = json.loads(_file().read_text("utf-8"))
    except (OSError, RuntimeError, ValueError):
        return None
    if not isinstance(kept, dict) or not all(isinstance(flags, int) for flags in kept.values()):
        return None
    return {str(name): int(flags) for name, flags in kept.items()}


def keep(found: Mapping[str, int]) -> None:
    """Keep it for a start after a crash. Raises ``OSError``."""
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, json.dumps(dict(found)).encode())


def forget() -> None:
    """It has been put back."""
    _file().unlink(missing_ok=True)


def _file() -> Path:
    return state_folder() / NAME
