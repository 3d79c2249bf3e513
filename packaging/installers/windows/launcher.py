# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The programs that start Python: kiosk.exe, kiosk.com and kiosk-setup.exe, of one source in C."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from installers import tools
from installers.windows.names import LIBRARY, numbers
from installers.windows.runtime import Runtime

GCC, WINDRES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
PROGRAMS = {GCC: "gcc-mingw-w64-x86-64", WINDRES: "binutils-mingw-w64-x86-64"}
SOURCES = Path(__file__).with_name("launcher")
ICON = Path(__file__).parent / "nsis" / "pictures" / "kiosk.ico"
STACK = 8 * 1024 * 1024


@dataclass(frozen=True)
class Program:
    """One of the programs."""

    file: str
    module: str
    console: bool


LAUNCHERS = (
    Program("kiosk.exe", "kiosk", console=False),
    Program("kiosk.com", "kiosk", console=True),
    Program("kiosk-setup.exe", "patient_kiosk_setup", console=False),
)


def compile_launchers(runtime: Runtime, version: str, into: Path, work: Path) -> list[Path]:
    """Compile them against the headers of the Python that they load; the same source makes the same bytes."""
    folder = work / "launcher"
    shutil.copytree(SOURCES, folder)
    shutil.copyfile(ICON, folder / ICON.name)
    manifest = folder / "kiosk.manifest"
    manifest.write_text(manifest.read_text("utf-8").replace("@VERSION@", ".".join(map(str, numbers(version)))), "utf-8")
    for program in LAUNCHERS:
        _compile(program, runtime, version, folder)
        shutil.copyfile(folder / program.file, into / program.file)
    return [into / program.file for program in LAUNCHERS]


def _compile(program: Program, runtime: Runtime, version: str, folder: Path) -> None:
    told = {
        "FILE": f'\\"{program.file}\\"',
        "VERSION": f'\\"{version}\\"',
        "NUMBERS": ",".join(map(str, numbers(version))),
    }
    resources = (WINDRES, *(f"-D{name}={value}" for name, value in told.items()), "kiosk.rc", "resources.o")
    tools.must(f"the resources of {program.file} cannot be compiled", resources, folder)
    defined = {
        "HAS_CONSOLE": str(int(program.console)),
        "LIBRARY": f'L"{LIBRARY}"',
        "MODULE": f'L"{program.module}"',
        "PYTHON": f'L"{runtime.library}"',
    }
    command = (
        *(GCC, "-std=c17", "-O2", "-s", "-static", "-municode", "-mconsole" if program.console else "-mwindows"),
        *("-Wall", "-Wextra", "-Werror", "-D_WIN32_WINNT=0x0A00", "-DUNICODE", "-D_UNICODE"),
        *(f"-D{name}={value}" for name, value in defined.items()),
        *("-isystem", str(runtime.folder / "include")),
        f"-Wl,--no-insert-timestamp,--stack,{STACK},--dynamicbase,--nxcompat,--high-entropy-va",
        *sorted(file.name for file in folder.glob("*.c")),
        *("resources.o", "-o", program.file),
    )
    tools.must(f"{program.file} cannot be compiled", command, folder)
