# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Imports go one way, and content and navigation know no Qt: docs/architecture.md has the picture."""

import ast
from collections.abc import Iterator
from pathlib import Path

import kiosk

PACKAGE = Path(kiosk.__file__).parent
BASE = {
    "endings",
    "errors",
    "faults",
    "file_lock",
    "log_file",
    "logs",
    "resources",
    "settings",
    "state_folder",
    "whole_file",
}

# What each part of the kiosk may import beside itself; commands, cli and __main__ may import all.
MAY_IMPORT = {
    **dict.fromkeys(BASE, BASE),
    "content": BASE,
    "updating": BASE | {"content"},
    "quality": BASE | {"content"},
    "authoring": BASE | {"content", "quality"},
    "navigation": BASE | {"content"},
    "search": BASE | {"content"},
    "paper": BASE,
    "pdf": BASE,
    "takeaway": BASE | {"paper"},
    "leaflet": BASE | {"content", "paper", "pdf", "ui"},
    "watching": BASE | {"content"},
    "only_one": BASE,
    "crash_report": BASE,
    "health": BASE,
    "supervising": BASE,
    "heartbeat": BASE | {"only_one", "supervising"},
    "safe": BASE | {"content", "ui"},
    "ui": BASE | {"content", "navigation", "search", "takeaway"},
    "lockdown": BASE,
    "speech": BASE | {"content"},
    "idle": BASE,
    "waiting": BASE | {"content", "idle", "navigation"},
    "staff": BASE | {"content", "navigation", "ui"},
    "chime": BASE,
    "statistics": BASE | {"content", "navigation"},
    "counting": BASE | {"content", "navigation", "statistics"},
    "loudness": BASE,
    "printing": BASE | {"takeaway"},
    "listening": BASE | {"content", "navigation", "speech", "ui"},
    "readiness": BASE | {"content", "navigation", "ui"},
    "preview": BASE | {"content", "exchange", "navigation", "quality", "ui", "watching"},
    "exchange": BASE | {"content", "navigation", "ui"},
    "app": BASE | {"content", "exchange", "listening", "navigation", "readiness", "ui", "waiting"},
}
MAY_IMPORT_ALL = {"__init__", "__main__", "cli", "commands"}
WITHOUT_QT = BASE | {
    "content",
    "health",
    "pdf",
    "updating",
    "quality",
    "authoring",
    "navigation",
    "only_one",
    "search",
    "statistics",
    "supervising",
    "watching",
}
QT = {"PySide6", "shiboken6"}


def violations(package: Path) -> Iterator[str]:
    """A sentence for each import that goes the wrong way, with the way to mend it."""
    for file in sorted(package.rglob("*.py")):
        part = file.relative_to(package).with_suffix("").parts[0]
        if part in MAY_IMPORT_ALL:
            continue
        where = file.relative_to(package.parent)
        if part not in MAY_IMPORT:
            yield f"{where}: nobody knows '{part}'; say in MAY_IMPORT of tests/test_architecture.py what it may import"
            continue
        for line, name in imports(file):
            yield from (f"{where}:{line}: {fault}" for fault in faults(part, name))


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of all that is imported, inside functions too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Import():
                yield from ((node.lineno, each.name) for each in node.names)
            case ast.ImportFrom(module="kiosk"):
                yield from ((node.lineno, f"kiosk.{each.name}") for each in node.names)
            case ast.ImportFrom():
                yield node.lineno, node.module or "."


def faults(part: str, name: str) -> Iterator[str]:
    root, *rest = name.split(".")
    if root in QT and part in WITHOUT_QT:
        yield f"'{part}' imports {name}; only kiosk/ui and what is above it know Qt: move what needs it to kiosk/ui"
    if root == "kiosk" and rest and rest[0] not in MAY_IMPORT[part] | {part, "__version__"}:
        allowed = ", ".join(sorted(MAY_IMPORT[part] - {part})) or "nothing"
        yield (
            f"'{part}' imports {name}, but may import only {allowed}:"
            f" hand the thing in from outside, or move it to where both may import it"
        )


def test_imports_go_one_way() -> None:
    found = list(violations(PACKAGE))
    assert not found, "\n" + "\n".join(found)


def test_the_rule_has_seen_the_kiosk() -> None:
    seen = {file.relative_to(PACKAGE).with_suffix("").parts[0] for file in PACKAGE.rglob("*.py")}
    assert {"errors", "settings", "content", "quality", "navigation", "ui", "app", "commands"} <= seen
    assert len(list(PACKAGE.rglob("*.py"))) >= 60


def test_the_rule_sees_what_is_wrong(tmp_path: Path) -> None:
    files = {
        "errors.py": "import sys\n",
        "content/library.py": "from kiosk.errors import KioskError\nfrom kiosk.navigation.visit import Visit\n",
        "content/deep/page.py": "def late():\n    from PySide6.QtCore import QObject\n",
        "navigation/go.py": "from kiosk import ui\n",
        "ui/window.py": "import kiosk.app\nfrom kiosk.content.model import Guide\n",
        "ui/page.py": "from kiosk.lockdown import choose_lockdown\n",
        "app.py": "from kiosk.readiness import Readiness\nfrom kiosk.ui.window import Window\n",
        "cli.py": "from kiosk.app import Kiosk\n",
        "helpers.py": "",
    }
    for name, text in files.items():
        file = tmp_path / "kiosk" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    found = [each.partition(" imports ")[0].partition(": nobody")[0] for each in violations(tmp_path / "kiosk")]
    assert found == [
        "kiosk/content/deep/page.py:2: 'content'",
        "kiosk/content/library.py:2: 'content'",
        "kiosk/helpers.py",
        "kiosk/navigation/go.py:1: 'navigation'",
        "kiosk/ui/page.py:1: 'ui'",
        "kiosk/ui/window.py:1: 'ui'",
    ]
