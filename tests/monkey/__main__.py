# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.monkey [--events N] [--seed N] [--manager PROGRAM]``: the monkey, on a screen of its own."""

import argparse
import json
import sys

from tests.monkey.playing import played


def main() -> int:
    """Print how it went; 1 where something got out."""
    parser = argparse.ArgumentParser(prog="monkey", description="Everything that hands can do, to the real kiosk.")
    parser.add_argument("--events", type=int, default=100_000, metavar="N", help="so many; a multiple of 20")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed, the same events")
    parser.add_argument("--manager", metavar="PROGRAM", help="a window manager below the kiosk, such as openbox")
    given = parser.parse_args()
    told = played(given.events, given.seed, given.manager)
    sys.stdout.write(json.dumps(told, indent=2) + "\n")
    return 1 if told["escapes"] or told["exit code"] else 0


if __name__ == "__main__":
    sys.exit(main())
