# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Install what packaging/build.py made, and try it: Windows under Wine, Debian in a fresh chroot.

python3 packaging/test.py windows|debian|all [--quick] [--installers DIR] [--cache DIR]
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if sys.version_info < (3, 11):  # noqa: UP036 -- an old Python gets a sentence, no traceback
    sys.exit("test.py: this is an older Python than 3.11; start it with a newer one, such as python3.11")
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT)]

from installers.errors import BuildError  # noqa: E402 -- found by the line above
from installers.release import SYSTEMS, try_out  # noqa: E402 -- as above


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the installers; whatever goes wrong around the trials is said in one sentence."""
    parser = argparse.ArgumentParser(prog="test.py", description="Try the installers.", allow_abbrev=False)
    parser.add_argument("system", choices=(*SYSTEMS, "all"), help="which system's")
    made, cache = ROOT / "build" / "release", ROOT / "build" / "cache"
    parser.add_argument("--installers", type=Path, default=made, metavar="DIR", help="where build.py put them")
    parser.add_argument("--cache", type=Path, default=cache, metavar="DIR", help="where downloads are kept")
    parser.add_argument("--quick", action="store_true", help="only what every change has to pass")
    given = parser.parse_args(arguments)
    systems = SYSTEMS if given.system == "all" else (given.system,)
    try:
        return try_out(systems, given.installers.absolute(), given.cache.absolute(), quick=given.quick)
    except BuildError as error:
        sys.stderr.write(f"test.py: {error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
