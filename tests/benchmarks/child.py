# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is measured runs in a process of its own and prints one line of JSON."""

import json
import os
import sys
from typing import NoReturn


def report(found: object) -> NoReturn:
    """Print what was found and end at once: nobody measures how a process ends."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)
