# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The one list of what is shipped of Qt for Python and of the kiosk's other packages; what is not in it stays out.

A feature that imports another part of Qt adds its name to MODULES, and the plugins that it needs to PLUGINS.
tests/packaging/test_allowed.py holds this list against what kiosk/ imports and against what is GPL only.
"""

from collections.abc import Mapping

from installers.pins import System

MODULES = ("Core", "Gui", "Widgets", "Svg", "PrintSupport", "Multimedia", "Network", "TextToSpeech")
"""Parts of Qt that Python imports: QtCore is Core. Multimedia imports Network, for which the kiosk has no use."""

LIBRARIES: Mapping[System, tuple[str, ...]] = {
    "windows": (),
    "debian": (
        "DBus",  # Gui speaks to screen readers over it
        "Concurrent",  # Multimedia asks for it
        *("OpenGL", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick"),  # Multimedia's plugin asks for these
        "WaylandClient",
        "XcbQpa",
    ),
}
"""Parts of Qt that only Qt itself needs."""

PLUGINS: Mapping[System, tuple[str, ...]] = {
    "windows": (
        "imageformats/qjpeg",  # PNG is in Gui
        "imageformats/qsvg",
        "multimedia/ffmpegmediaplugin",
        "platforms/qoffscreen",  # kiosk snapshot
        "platforms/qwindows",
        "texttospeech/qtexttospeech_sapi",
        "texttospeech/qtexttospeech_winrt",
    ),
    "debian": (
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "multimedia/ffmpegmediaplugin",
        "platforminputcontexts/composeplatforminputcontextplugin",  # letters of two keys
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qxcb",
        "printsupport/cupsprintersupport",
        "texttospeech/qtexttospeech_speechd",
        "wayland-decoration-client/bradient",  # the frame of 'kiosk run --window'
        "wayland-shell-integration/fullscreen-shell-v1",
        "wayland-shell-integration/xdg-shell",
    ),
}

BESIDE_QT: Mapping[System, tuple[str, ...]] = {
    "windows": (
        *(f"PySide6/{name}.dll" for name in ("avcodec-61", "avformat-61", "avutil-59", "swresample-5", "swscale-8")),
        "PySide6/pyside6.abi3.dll",
        "PySide6/msvcp140.dll",
        "PySide6/msvcp140_1.dll",
        "PySide6/msvcp140_2.dll",
        "PySide6/vcruntime140.dll",
        "PySide6/vcruntime140_1.dll",
        "shiboken6/shiboken6.abi3.dll",
        "shiboken6/Shiboken.pyd",
        "shiboken6/msvcp140.dll",
        "shiboken6/vcruntime140.dll",
        "shiboken6/vcruntime140_1.dll",
    ),
    "debian": (
        "PySide6/libpyside6.abi3.so.*",
        "PySide6/Qt/lib/libQt6FFmpegStub-*.so.*",
        "PySide6/Qt/lib/libicu*.so.*",
        *(f"PySide6/Qt/lib/lib{name}" for name in ("avcodec.so.61", "avformat.so.61", "avutil.so.59")),
        *(f"PySide6/Qt/lib/lib{name}" for name in ("swresample.so.5", "swscale.so.8")),
        "shiboken6/libshiboken6.abi3.so.*",
        "shiboken6/Shiboken.abi3.so",
    ),
}
"""What joins Python and Qt, and the libraries of others that come with them."""

PYTHON = (
    "PySide6/*.py",
    "PySide6/support/__init__.py",
    "PySide6/support/deprecated.py",
    "shiboken6/*.py",
    "markdown/**/*.py",
    "segno/**/*.py",
    "yaml/*.py",
    "*.dist-info/METADATA",
    "*.dist-info/entry_points.txt",
    "*.dist-info/licenses/LICENSE*",
)
"""Python's part of all packages. The parts of PyYAML and Markdown that are written in C or for tests are not used."""

NOT = ("markdown/test_tools.py", "markdown/__main__.py", "segno/cli.py", "yaml/cyaml.py")
"""What the patterns above would take in, and nobody needs."""

NEVER = (
    *("VirtualKeyboard", "Charts", "DataVisualization", "Graphs", "NetworkAuth", "Lottie", "Quick3D", "QuickTimeline"),
    *("HttpServer", "CanvasPainter", "ShaderTools", "Compositor"),
    *("Designer", "Help", "UiTools", "assistant", "linguist", "lupdate", "lrelease", "qmlls", "qmllint"),
)
"""Parts of Qt that are GPL only, or tools that are: no name that is shipped may contain one of these."""


def patterns(system: System) -> tuple[str, ...]:
    """Every path that is shipped from the wheels of a system, as shell patterns; a star stays in its folder."""
    if system == "windows":
        modules = [each for name in MODULES for each in (f"PySide6/Qt{name}.pyd", f"PySide6/Qt6{name}.dll")]
        libraries = [f"PySide6/Qt6{name}.dll" for name in LIBRARIES[system]]
        plugins = [f"PySide6/plugins/{name}.dll" for name in PLUGINS[system]]
    else:
        modules = [each for name in MODULES for each in (f"PySide6/Qt{name}.abi3.so", _library(name))]
        libraries = [_library(name) for name in LIBRARIES[system]]
        plugins = ["PySide6/Qt/plugins/{}/lib{}.so".format(*name.split("/")) for name in PLUGINS[system]]
    return (*modules, *libraries, *plugins, *BESIDE_QT[system], *PYTHON)


def _library(name: str) -> str:
    return f"PySide6/Qt/lib/libQt6{name}.so.6"
