# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Build the installers, from a checkout and with nothing but Python 3.11 and what it says that is missing.

    python3 packaging/build.py windows [OPTIONS]    .exe and .msi
    python3 packaging/build.py debian [OPTIONS]     .deb
    python3 packaging/build.py all [OPTIONS]        both, in one release folder

What is downloaded is pinned in packaging/pins.toml and kept in the cache: a second build needs no network.

Each system is a package that holds two modules:

    installers.SYSTEM.build   build(out: Path, cache: Path, options: Options) -> tuple[Path, ...]
        makes the installers of the system, gives them their names, and returns them; SBOM, signatures of the release
        and SHA256SUMS are made here, around it. Windows signs its own files (installers/signing.py).
    installers.SYSTEM.trial   trial(installers: Path, cache: Path) -> int
        installs what lies in the folder `installers` and tries it; the exit code. packaging/test.py calls it, or with
        --quick the function quick(installers, cache) of the same module: the part that every change has to pass.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if sys.version_info < (3, 11):  # noqa: UP036 -- an old Python gets a sentence, no traceback
    sys.exit("build.py: this is an older Python than 3.11; start it with a newer one, such as python3.11")
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT)]

from installers.errors import BuildError  # noqa: E402 -- found by the line above
from installers.options import Options  # noqa: E402 -- as above
from installers.release import SYSTEMS, release  # noqa: E402 -- as above


def main(arguments: Sequence[str] | None = None) -> int:
    """Build; whatever goes wrong is said in one sentence."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.only and given.system == "debian":
        parser.error("--only chooses between the installers for Windows, and Debian has one")
    systems = SYSTEMS if given.system == "all" else (given.system,)
    signing = (given.certificate, given.passphrase, given.timestamp, given.key)
    options = Options(given.runtime, *signing, only=given.only, newest_python=given.newest_python, quick=given.quick)
    try:
        release(systems, given.out.absolute(), given.cache.absolute(), options)
    except BuildError as error:
        sys.stderr.write(f"build.py: {error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("build.py: stopped\n")
        return 130
    except OSError as error:
        sys.stderr.write(f"build.py: {error.filename or 'a file'} cannot be used: {error.strerror or error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build.py", description="Build the installers.", allow_abbrev=False)
    parser.add_argument("system", choices=(*SYSTEMS, "all"), help="for which system")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "release", metavar="DIR", help="where they go")
    cache = ROOT / "build" / "cache"
    parser.add_argument("--cache", type=Path, default=cache, metavar="DIR", help="where downloads are kept")
    parser.add_argument("--only", choices=("exe", "msi"), help="one of the installers for Windows")
    parser.add_argument("--quick", action="store_true", help="less tightly packed: to try, not to hand out")
    parser.add_argument("--runtime", type=Path, metavar="DIR", help="another CPython for Windows")
    parser.add_argument("--newest-python", action="store_true", help="Debian's Python as its archive has it now")
    parser.add_argument("--certificate", type=Path, metavar="FILE", help="a PKCS #12 file that signs for Windows")
    parser.add_argument("--passphrase", type=Path, metavar="FILE", help="its first line opens the certificate")
    parser.add_argument("--timestamp", metavar="URL", help="the server that vouches for the time of signing")
    parser.add_argument("--key", metavar="ID", help="the GnuPG key that signs SHA256SUMS")
    return parser


if __name__ == "__main__":
    sys.exit(main())
