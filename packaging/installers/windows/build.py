# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The build of both installers for Windows, on Linux."""

import re
import tempfile
import tomllib
from pathlib import Path

from installers import tools
from installers.errors import BuildError
from installers.fetching import RUNTIME, fetched
from installers.options import Options
from installers.signing import sign
from installers.windows import exe, launcher, msi, wine
from installers.windows.exe import Contents, make_exe
from installers.windows.msi import make_msi
from installers.windows.runtime import Runtime, unpacked
from installers.windows.tree import lay


def build(out: Path, cache: Path, options: Options) -> tuple[Path, ...]:
    """Make the .exe and the .msi, or one of them."""
    tools.need({**wine.PROGRAMS, **launcher.PROGRAMS, **exe.PROGRAMS, **msi.PROGRAMS, "osslsigncode": "osslsigncode"})
    files = fetched("windows", cache, options)
    version = product_version()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        runtime = Runtime(options.runtime.absolute()) if options.runtime else unpacked(files[RUNTIME], work / "python")
        tree = work / "tree"
        tree.mkdir()
        lay(files, runtime, options, version, tree, work)
        made = []
        if options.only != "msi":
            contents = Contents(tree, version, guide_languages(), "zlib" if options.quick else "lzma")
            made.append(make_exe(contents, options, out, work))
        if options.only != "exe":
            made.append(make_msi(tree, version, out, work))
        for installer in made:
            sign(installer, options)
        return tuple(made)


def product_version() -> str:
    """The version of the kiosk in this checkout."""
    found = re.search(r'^__version__ = "(.+)"', (tools.ROOT / "kiosk" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise BuildError("kiosk/__init__.py names no __version__; write one there")
    return found[1]


def guide_languages() -> tuple[str, ...]:
    """The languages of the content that is shipped."""
    guide = tomllib.loads((tools.ROOT / "content" / "guide.toml").read_text("utf-8"))
    return tuple(guide["languages"])
