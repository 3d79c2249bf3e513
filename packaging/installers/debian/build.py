# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .deb: a folder laid as the installed system, and packed by dpkg-deb."""

import shutil
import tempfile
from pathlib import Path

from installers import times, tools
from installers.debian.control import FILE, control, md5sums
from installers.debian.depends import depends, recommends, too_new
from installers.debian.laying import PREFIX, lay_system
from installers.debian.runtime import LIBRARY, SITE, compile_all, lay_runtime, lost, try_packages, try_runtime, unpack
from installers.elf import elves
from installers.errors import BuildError
from installers.fetching import fetched
from installers.options import Options
from installers.staging import stage

HERE = Path(__file__).parent
SCRIPTS = ("postinst", "postrm", "prerm")


def build(out: Path, cache: Path, options: Options) -> tuple[Path, ...]:
    """Make the package in `out`."""
    tools.need({"dpkg-deb": "dpkg"})
    files = fetched("debian", cache, options)
    with tempfile.TemporaryDirectory(prefix="patient-kiosk-") as name:
        root, unpacked = Path(name, "root"), Path(name, "python")
        root.mkdir()
        unpack(files, unpacked)
        lay_runtime(unpacked, root / PREFIX)
        try_runtime(root / PREFIX)
        stage("debian", files, root / PREFIX / SITE)
        try_packages(root / PREFIX)
        compile_all(unpacked, root, PREFIX / LIBRARY)
        if missed := list(lost(root / PREFIX)):
            raise BuildError(f"{missed[0]} was not compiled, so each start would; look at runtime.py")
        programs = lay_system(root, unpacked)
        _describe(root)
        return (pack(root, programs, out / FILE, options),)


def _describe(root: Path) -> None:
    """The folder DEBIAN, which dpkg reads and does not lay."""
    found = elves(root)
    if wrong := list(too_new(found)):
        raise BuildError(wrong[0])
    size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir())
    about = root / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(control(depends(found), recommends(found), size), "utf-8")
    (about / "md5sums").write_text(md5sums(root), "utf-8")
    for name in (*SCRIPTS, "conffiles"):
        shutil.copy(HERE / "scripts" / name, about / name)


def pack(root: Path, programs: frozenset[str], file: Path, options: Options) -> Path:
    """Make the package of a folder that is as the package shall be installed."""
    moment = times.epoch()
    times.settle(root, moment, programs | {f"DEBIAN/{name}" for name in SCRIPTS})
    made = file.with_suffix(".half")
    command = ["env", f"SOURCE_DATE_EPOCH={moment}", "dpkg-deb", "--root-owner-group", "-Zxz"]
    command += ["-z1" if options.quick else "-z6", "--build", str(root), str(made)]
    tools.must("the package cannot be packed", command)
    return made.replace(file)
