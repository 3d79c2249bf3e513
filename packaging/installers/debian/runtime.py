# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The Python of the installed kiosk: Debian's own, trimmed to what the kiosk imports."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from installers import tools
from installers.errors import BuildError

VERSION = "3.11"
PACKAGES = ("python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib")
LIST = Path(__file__).with_name("stdlib.txt")
INTERPRETER = Path("bin", f"python{VERSION}")
LIBRARY = Path("lib", f"python{VERSION}")
SITE = LIBRARY / "dist-packages"
"""Where Debian's Python looks for the packages of others."""

PURE = ("segno", "markdown", "yaml")
IMPORT_ALL = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        importlib.import_module(module.name)
"""


def stdlib(file: Path = LIST) -> tuple[str, ...]:
    """The modules and packages of Python's library that are laid."""
    lines = [line.strip() for line in file.read_text("utf-8").splitlines()]
    return tuple(line for line in lines if line and not line.startswith("#"))


def unpack(files: Mapping[str, Path], into: Path) -> None:
    """Python as Debian ships it, for ``lay_runtime`` and ``compile_all``."""
    tools.need({"dpkg-deb": "dpkg"})
    for name in PACKAGES:
        tools.must(f"{files[name]} cannot be unpacked", ["dpkg-deb", "--extract", str(files[name]), str(into)])


def lay_runtime(unpacked: Path, prefix: Path) -> None:
    """The interpreter and the listed part of its library below a prefix; nothing in it is compiled yet."""
    (prefix / "bin").mkdir(parents=True)
    shutil.copy(unpacked / "usr" / INTERPRETER, prefix / INTERPRETER)
    library = unpacked / "usr" / LIBRARY
    for name in stdlib():
        _lay(name, library, prefix / LIBRARY)
    (prefix / LIBRARY / "lib-dynload").mkdir(exist_ok=True)


def _lay(name: str, library: Path, into: Path) -> None:
    path = Path(*name.split("."))
    compiled = list((library / "lib-dynload").glob(f"{name}.cpython-*.so"))
    if (library / path).is_dir():
        shutil.copytree(library / path, into / path, ignore=shutil.ignore_patterns("__pycache__", "test", "tests"))
    elif (module := library / path.with_suffix(".py")).is_file():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(module, into / path.with_suffix(".py"))
    elif compiled:
        (into / "lib-dynload").mkdir(parents=True, exist_ok=True)
        shutil.copy(compiled[0], into / "lib-dynload")
    else:
        raise BuildError(f"{LIST.name} names '{name}', which this Python does not have; take the line away")


def compile_all(unpacked: Path, root: Path, folder: Path) -> None:
    """Bytecode beside each source below a folder of `root`, as if `root` were the top of the system.

    It is never checked against the source: nothing of it changes once it is installed, and each look costs time.
    """
    usr = unpacked / "usr"
    command = ["env", "-i", "PYTHONHASHSEED=0", f"PYTHONHOME={usr}", str(usr / INTERPRETER)]
    command += ["-s", "-m", "compileall", "-q", "-j", "1", "--invalidation-mode", "unchecked-hash"]
    command += ["-s", str(root), "-p", "/", str(root / folder)]
    with tempfile.TemporaryDirectory() as elsewhere:
        tools.must("the kiosk cannot be compiled", command, Path(elsewhere))


def try_runtime(prefix: Path) -> None:
    """Import everything that was laid, with nothing else of Python at hand."""
    python = str(prefix / INTERPRETER)
    modules = ",".join(name.removesuffix(".__init__") for name in stdlib())
    tools.must("the trimmed Python is not whole", ["env", "-i", python, "-I", "-B", "-S", "-c", f"import {modules}"])


def try_packages(prefix: Path) -> None:
    """Import every module of the packages that are Python alone, with nothing else of Python at hand."""
    python = str(prefix / INTERPRETER)
    tools.must("a module of Python is not laid", ["env", "-i", python, "-I", "-B", "-c", IMPORT_ALL, *PURE])


def lost(prefix: Path) -> Iterator[Path]:
    """Sources without bytecode: each would be compiled anew at every start."""
    for source in sorted((prefix / LIBRARY).rglob("*.py")):
        if not (source.parent / "__pycache__" / f"{source.stem}.cpython-311.pyc").is_file():
            yield source
