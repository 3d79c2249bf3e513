# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The running kiosk uses nothing of Qt that leads out of a window: read in its source, and asked of its widgets."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QLabel, QMainWindow, QMenu, QMenuBar

import kiosk
from kiosk import resources
from kiosk.content.library import Library
from kiosk.navigation.visit import Visit
from kiosk.ui.everything import every_place
from tests.ui.finger import Patient

PACKAGE = Path(kiosk.__file__).parent

DIALOGS = {
    *("QDialog", "QMessageBox", "QErrorMessage", "QFileDialog", "QColorDialog", "QFontDialog", "QInputDialog"),
    *("QProgressDialog", "QWizard", "QPrintDialog", "QPageSetupDialog", "QPrintPreviewDialog"),
}
MENUS = {"QMenu", "QMenuBar", "QToolBar", "QSystemTrayIcon", "QWhatsThis", "QToolTip", "QStatusBar"}
TEXTS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QTextDocument", "QSpinBox", "QComboBox"}
CARRYING = {"QClipboard", "clipboard", "QDrag", "QMimeData", "setAcceptDrops"}
OPENING = {"QDesktopServices", "webbrowser", "startfile", "QWebEngineView", "setOpenExternalLinks", "openUrl"}
CHOOSING = {"TextSelectableByMouse", "TextSelectableByKeyboard", "TextEditorInteraction", "LinksAccessibleByMouse"}
FORBIDDEN = DIALOGS | MENUS | TEXTS | CARRYING | OPENING | CHOOSING

OTHER_PROCESSES = {"commands/paper.py", "speech/mouth.py", "watching/reader.py"}
"""They have no window: one prints, one speaks, one reads what is saved."""


def files_of(module: str) -> Iterator[Path]:
    """The file of a module of ours; none for the name of something inside one."""
    base = PACKAGE.parent.joinpath(*module.split("."))
    for file in (base.with_suffix(".py"), base / "__init__.py"):
        if file.is_file():
            yield file


def imported(file: Path) -> Iterator[str]:
    """The modules of ours that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


def running_kiosk() -> set[Path]:
    """Every file that 'kiosk run' can come to, by whatever import."""
    found: set[Path] = set()
    waiting = ["kiosk.commands.run"]
    while waiting:
        for file in files_of(waiting.pop()):
            if file not in found:
                found.add(file)
                waiting.extend(name for name in imported(file) if name.startswith("kiosk"))
    return {file for file in found if file.relative_to(PACKAGE).as_posix() not in OTHER_PROCESSES}


def words(text: str) -> set[str]:
    """All names that a source uses."""
    nodes = list(ast.walk(ast.parse(text)))
    named = {node.id for node in nodes if isinstance(node, ast.Name)}
    asked = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    brought = {each.name for node in nodes if isinstance(node, ast.Import | ast.ImportFrom) for each in node.names}
    return named | asked | brought


def test_the_running_kiosk_has_been_seen() -> None:
    names = {file.relative_to(PACKAGE).as_posix() for file in running_kiosk()}
    assert {"app.py", "ui/window.py", "ui/prose.py", "listening/listening.py", "lockdown/choosing.py"} <= names
    assert len(names) >= 150
    assert not any(name.startswith(("preview/", "leaflet/")) for name in names)


def test_its_source_names_nothing_that_leads_out() -> None:
    found = [
        f"{file.relative_to(PACKAGE)}: {sorted(used)}"
        for file in sorted(running_kiosk())
        if (used := words(file.read_text("utf-8")) & FORBIDDEN)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("source", ["from PySide6.QtWidgets import QMenu", "import webbrowser", "os.startfile(x)"])
def test_such_a_name_would_be_seen(source: str) -> None:
    assert words(source) & FORBIDDEN


def test_no_widget_of_any_screen_is_a_dialog_takes_a_drop_or_lets_text_be_chosen(patient: Patient) -> None:
    library = Library(resources.shipped_content())
    language = library.guide.languages[0]
    one_of_each_kind = {type(place): place for place in every_place(library, language)}
    for place in one_of_each_kind.values():
        patient.kiosk.visit = Visit(language, place)
        patient.window.present(patient.kiosk.visit)
    widgets = QApplication.allWidgets()
    assert len(widgets) > 300
    assert not [each for each in widgets if isinstance(each, QDialog | QMenu | QMenuBar | QMainWindow)]
    assert not [each for each in widgets if isinstance(each, QAbstractScrollArea)]
    assert not [each for each in widgets if each.acceptDrops()]
    chosen = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    labels = [each for each in widgets if isinstance(each, QLabel)]
    assert not [each for each in labels if each.textInteractionFlags() & chosen or each.openExternalLinks()]
    assert not [each for each in widgets if each.actions() or each.toolTip() or each.whatsThis()]


def test_the_clipboard_is_not_even_asked_for(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: asked.append("clipboard"))
    patient.tap(next(patient.touchables()))
    assert asked == []
