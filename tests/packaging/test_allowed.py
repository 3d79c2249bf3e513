# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is shipped is enough for the kiosk, can be loaded, and holds nothing that is GPL only."""

import ast
import sys
from pathlib import Path

import PySide6
import pytest

import kiosk
from installers.allowed import MODULES, NEVER, PLUGINS, patterns
from installers.completeness import faults, libraries, modules, never
from installers.pins import System
from installers.trimming import allowed_names, glob

SITE_PACKAGES = Path(PySide6.__file__).parent.parent
SYSTEMS: tuple[System, ...] = ("windows", "debian")
WANTED = {system: {pattern: glob(pattern) for pattern in patterns(system)} for system in SYSTEMS}
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at the Qt of this machine, as Debian's")


def imported() -> set[str]:
    """The parts of Qt that the kiosk names anywhere."""
    found = set()
    for file in Path(kiosk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.ImportFrom(module=str(module)) if module.startswith("PySide6."):
                    found.add(module.split(".")[1])
                case ast.ImportFrom(module="PySide6"):
                    found |= {each.name for each in node.names}
                case ast.Import():
                    names = [each.name.split(".") for each in node.names]
                    found |= {name[1] for name in names if name[0] == "PySide6" and len(name) > 1}
    return found


def installed() -> dict[str, Path]:
    """What a package would hold if it were made from the packages of this machine."""
    names = {
        file.relative_to(SITE_PACKAGES).as_posix(): file
        for folder in ("PySide6", "shiboken6", "markdown", "segno", "yaml")
        for file in (SITE_PACKAGES / folder).rglob("*")
    }
    return {name: names[name] for name, _ in allowed_names(names, WANTED["debian"])}


def test_all_that_the_kiosk_imports_is_shipped() -> None:
    assert {"QtCore", "QtGui", "QtWidgets"} <= imported()
    assert imported() <= {f"Qt{name}" for name in MODULES}


@pytest.mark.parametrize("system", SYSTEMS)
def test_nothing_is_allowed_that_must_never_be_shipped(system: System) -> None:
    assert not [pattern for pattern in patterns(system) if never(pattern) and not pattern.startswith("segno/")]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt6Designer.dll",
        "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "PySide6/linguist.exe",
    ],
)
def test_what_is_gpl_only_is_neither_allowed_nor_overlooked(name: str) -> None:
    assert not [each for system in SYSTEMS for each in allowed_names([name], WANTED[system])]
    assert any(name in fault for fault in faults("debian", {name: Path(__file__)}))


@pytest.mark.parametrize(
    "name",
    [
        *("PySide6/QtCore.pyi", "PySide6/opengl32sw.dll", "PySide6/Qt6Sql.dll", "yaml/_yaml.cp313-win_amd64.pyd"),
        *("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", "PySide6/include/QtCore/x.h", "markdown/test_tools.py"),
    ],
)
def test_what_is_not_needed_stays_out(name: str) -> None:
    assert not [each for system in SYSTEMS for each in allowed_names([name], WANTED[system])]


@linux
def test_every_library_that_is_needed_is_shipped_or_of_the_system_and_none_is_too_many() -> None:
    assert len(installed()) >= len(MODULES) * 2 + len(PLUGINS["debian"])
    assert not list(faults("debian", installed()))


@linux
@pytest.mark.parametrize("left_out", ["PySide6/Qt/lib/libQt6DBus.so.6", "PySide6/Qt/lib/libicuuc.so.73"])
def test_a_library_that_is_left_out_is_missed(left_out: str) -> None:
    files = installed()
    del files[left_out]
    assert any(left_out.rsplit("/", 1)[1] in fault for fault in faults("debian", files))


@linux
def test_a_module_that_another_one_imports_is_missed() -> None:
    files = installed()
    assert modules(files["PySide6/QtMultimedia.abi3.so"]) == ("QtCore", "QtGui", "QtMultimedia", "QtNetwork")
    del files["PySide6/QtNetwork.abi3.so"]
    found = list(faults("debian", files))
    assert "PySide6/QtMultimedia.abi3.so imports QtNetwork, which is not shipped" in found


@linux
def test_a_library_that_nobody_needs_is_seen() -> None:
    name = "PySide6/Qt/lib/libQt6Sql.so.6"
    files = {**installed(), name: SITE_PACKAGES / name}
    assert f"{name} is shipped, but nothing needs it" in list(faults("debian", files))


@linux
def test_what_a_library_names_is_read_out_of_it() -> None:
    found = libraries(SITE_PACKAGES / "PySide6" / "QtSvg.abi3.so")
    assert {"libQt6Svg.so.6", "libshiboken6.abi3.so.6.11", "libc.so.6"} <= set(found)
    assert libraries(Path(__file__)) == ()


def test_a_part_that_is_never_shipped_is_known_by_any_spelling() -> None:
    assert never("PySide6/libqtVIRTUALkeyboard.so") == "VirtualKeyboard"
    assert len(NEVER) == len({each.lower() for each in NEVER})
