# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How the kiosk is started from within: as this very process was, with another command."""

from __future__ import annotations

import sys


def own(*arguments: str) -> tuple[str, ...]:
    """The program that runs, whether a launcher, a script or a module is behind it, with these arguments."""
    return (sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1], *arguments)
