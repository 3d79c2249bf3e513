# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is measured runs in processes of its own; this starts one and reads what it prints."""

import json
import subprocess
import sys

LONGEST = 3600


def child(name: str, *arguments: str) -> object:
    """What a module of the measurements has found."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST).stdout  # noqa: S603 -- our own modules
    return json.loads(printed.splitlines()[-1])
