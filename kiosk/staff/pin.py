# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The PIN of staff: kept as a scrypt hash, from which nobody reads it, in a file of its own."""

import hashlib
import hmac
import os
from base64 import b64decode, b64encode
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.settings.reading import usual_file
from kiosk.whole_file import write_whole

NAME = "staff-pin"
SHORTEST, LONGEST = 4, 12
"""Digits."""

COST, BLOCK, LANES = 1 << 15, 8, 1
"""Of scrypt: 32 MB and about a tenth of a second for each try."""

SALT_BYTES, HASH_BYTES = 16, 32
MOST_COST = 1 << 18
"""A file that asks for more was not written by us, and would take all memory."""


class Pin(NamedTuple):
    """What is kept of a PIN."""

    cost: int
    block: int
    lanes: int
    salt: bytes
    hashed: bytes

    def is_it(self, digits: str) -> bool:
        """Whether these are its digits; this takes a while."""
        return hmac.compare_digest(self.hashed, _hashed(digits, self.salt, self.cost, self.block, self.lanes))


def pin_file(settings: Settings, settings_file: Path | None) -> Path:
    """Where the PIN of this machine is kept: where the settings say, else beside them."""
    return settings.pin_file or (settings_file or usual_file()).parent / NAME


def refusal(digits: str) -> str:
    """Why these cannot be a PIN; empty when they can."""
    if not digits.isascii() or not digits.isdigit() or not SHORTEST <= len(digits) <= LONGEST:
        return f"a PIN has {SHORTEST} to {LONGEST} digits from 0 to 9 and nothing else; choose another"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return "digits that are all the same, or count up or down, are what everybody tries first; choose others"
    return ""


def read_pin(file: Path) -> Pin | None:
    """The PIN that is kept in a file; None where there is no file. Raises ``KioskError`` where it cannot be read."""
    try:
        text = file.read_text("ascii")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no text"
        raise KioskError(f"{file}: the PIN cannot be read ({why}); docs/staff.md tells its rights") from error
    try:
        name, cost, block, lanes, salt, hashed = text.strip().split("$")
        pin = Pin(int(cost), int(block), int(lanes), b64decode(salt, validate=True), b64decode(hashed, validate=True))
    except ValueError:
        name, pin = "", Pin(0, 0, 0, b"", b"")
    if name != "scrypt" or not 1 < pin.cost <= MOST_COST or (pin.block, pin.lanes) != (BLOCK, LANES):
        raise KioskError(f"{file}: this is no PIN that 'kiosk set-pin' wrote; set it anew")
    return pin


def keep_pin(file: Path, digits: str) -> None:
    """Keep a PIN in a file that nobody but its owner may read. Raises ``OSError``."""
    salt = os.urandom(SALT_BYTES)
    hashed = _hashed(digits, salt, COST, BLOCK, LANES)
    parts = ("scrypt", COST, BLOCK, LANES, b64encode(salt).decode(), b64encode(hashed).decode())
    file.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    before = os.umask(0o077)
    try:
        write_whole(file, "$".join(map(str, parts)).encode() + b"\n")
    finally:
        os.umask(before)


def _hashed(digits: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    needed = 128 * block * (cost + lanes + 2)
    return hashlib.scrypt(digits.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=2 * needed, dklen=HASH_BYTES)
