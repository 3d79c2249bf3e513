# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How PDF writes words, numbers and references."""

from collections.abc import Iterable


def text(said: str) -> str:
    """Words in any script."""
    return f"<FEFF{said.encode('utf-16-be', 'replace').hex().upper()}>"


def numbers(*values: float) -> str:
    """Lengths in points."""
    return " ".join(f"{value:.2f}" for value in values)


def references(objects: Iterable[int]) -> str:
    """Objects by their numbers."""
    return " ".join(f"{number} 0 R" for number in objects)
