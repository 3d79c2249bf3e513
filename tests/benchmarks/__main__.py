# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks [GROUP…]``: measure all, or some, and print the table of ``docs/performance.md``."""

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from kiosk import resources
from tests.benchmarks.groups import GROUPS as OF_THE_SCREEN
from tests.benchmarks.lasting import soak, supervised
from tests.benchmarks.table import table

GROUPS = {**OF_THE_SCREEN, "supervised": supervised, "soak": soak}


def main() -> int:
    """Print the table; 1 when a bar does not hold."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure the kiosk; leave the machine alone meanwhile.")
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"all, or some of {', '.join(GROUPS)}")
    groups = parser.parse_args().groups or [*GROUPS]
    if unknown := [name for name in groups if name not in GROUPS]:
        parser.error(f"there is no group {unknown[0]}; there is {', '.join(GROUPS)}")
    with tempfile.TemporaryDirectory() as folder:
        content = str(shutil.copytree(resources.shipped_content(), Path(folder, "content")))
        os.environ.update(_surroundings(Path(folder)))
        rows = [row for name in groups for row in GROUPS[name](content, Path(folder))]
    sys.stdout.write(table(rows))
    return 0 if all(row.holds for row in rows) else 1


def _surroundings(folder: Path) -> dict[str, str]:
    """A panel of 1920x1080 without a GPU, and a place for the log that is thrown away."""
    panel = {"name": "panel", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1, "logicalDpi": 96}
    (folder / "panel.json").write_text(json.dumps({"screens": [panel]}), encoding="utf-8")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'panel.json'}", "XDG_STATE_HOME": str(folder)}


if __name__ == "__main__":
    sys.exit(main())
