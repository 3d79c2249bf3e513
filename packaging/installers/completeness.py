# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whether what is shipped can be loaded: every library that it names is shipped too, or belongs to the system."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from installers import elf, portable_executable
from installers.allowed import NEVER
from installers.pins import System
from installers.systems_own import DEBIAN, windows_has

MODULE: Mapping[System, str] = {"windows": ".pyd", "debian": ".abi3.so"}
NAME = re.compile(rb"PySide6\.(Qt\w+)")


def faults(system: System, files: Mapping[str, Path]) -> Iterator[str]:
    """A sentence for each thing that is wrong with these files, given by their paths in site-packages."""
    wanted = {name: found for name, file in files.items() if (found := libraries(file))}
    shipped = {_spelt(system, name) for name in files}
    asked = {library for found in wanted.values() for library in found}
    for name in files:
        if name.startswith("PySide6/") and (part := never(name)):
            yield f"{name} must never be shipped, for {part} is in its name"
    for name, found in wanted.items():
        lacking = [each for each in found if each not in shipped and not _is_of(system, each)]
        yield from (f"{name} needs {each}, which is not shipped" for each in lacking)
        lacking = [each for each in modules(files[name]) if f"PySide6/{each}{MODULE[system]}" not in files]
        yield from (f"{name} imports {each}, which is not shipped" for each in lacking)
        if _is_library(name) and _spelt(system, name) not in asked:
            yield f"{name} is shipped, but nothing needs it"


def modules(file: Path) -> tuple[str, ...]:
    """The modules of Qt for Python that another one imports when it is imported: they stand in it by their names."""
    if not (file.name.startswith("Qt") and file.name.endswith(tuple(MODULE.values()))):
        return ()
    return tuple(sorted({found.decode() for found in NAME.findall(file.read_bytes())}))


def never(name: str) -> str:
    """The part of a name for which a file must not be shipped; empty when it may be."""
    return next((part for part in NEVER if part.lower() in name.lower()), "")


def libraries(file: Path) -> tuple[str, ...]:
    """The libraries that a file names; none for what is no program."""
    with file.open("rb") as stream:
        start = stream.read(len(elf.MAGIC))
        if start == elf.MAGIC:
            return elf.read(start + stream.read()).needs
        if start.startswith(portable_executable.MAGIC) and file.suffix in {".dll", ".exe", ".pyd"}:
            return portable_executable.needed(start + stream.read())
    return ()


def _spelt(system: System, name: str) -> str:
    """The name by which others ask for a library."""
    name = PurePosixPath(name).name
    return name.lower() if system == "windows" else name


def _is_of(system: System, library: str) -> bool:
    return windows_has(library) if system == "windows" else library in DEBIAN


def _is_library(name: str) -> bool:
    """Whether only another library can have a use for it; Python imports modules, Qt looks for plugins."""
    module = name.endswith((".pyd", ".abi3.so"))
    return not module and "/plugins/" not in name
