# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The trimmed Python of the Debian package has all that the kiosk asks of Python's library."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk
from installers.debian.runtime import stdlib

PACKAGE = Path(kiosk.__file__).parent
ON_WINDOWS_ONLY = {"msvcrt", "winreg", "winsound", "uuid", "ctypes.wintypes"}


def imports(folder: Path) -> Iterator[str]:
    """The modules of Python's library that are imported in a folder, at its top or inside functions."""
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            yield from (name for name in names if name.partition(".")[0] in sys.stdlib_module_names)


def is_laid(module: str) -> bool:
    parts = module.split(".")
    above = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
    return bool(above & set(stdlib())) or parts[0] in sys.builtin_module_names or f"{module}.__init__" in stdlib()


# Compiled into Debian's Python itself, and no files of its library.
INSIDE = {"math", "unicodedata", "zlib", "binascii", "select", "fcntl", "array", "itertools"}


def test_all_that_the_kiosk_imports_is_laid() -> None:
    found = set(imports(PACKAGE)) - ON_WINDOWS_ONLY - INSIDE
    assert {"argparse", "dataclasses", "tomllib", "pathlib"} <= found
    assert not sorted(module for module in found if not is_laid(module)), "add them to debian/stdlib.txt"


@pytest.mark.parametrize(
    "part", ["test", "idlelib", "tkinter", "distutils", "ensurepip", "ssl", "http.server", "asyncio"]
)
def test_what_no_kiosk_needs_is_not_laid(part: str) -> None:
    assert not [name for name in stdlib() if name == part or name.startswith(f"{part}.")]


def test_each_part_is_named_once() -> None:
    assert len(stdlib()) == len(set(stdlib()))
    assert len(stdlib()) > 50
