# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Makes the picture of ``kiosk preview`` in docs/images: our guide, when a page was saved with a mistake in it."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDeadlineTimer, QSize  # noqa: E402 -- behind the line that says where to look
from PySide6.QtWidgets import QApplication  # noqa: E402 -- as above

from kiosk.commands.opening import open_library  # noqa: E402 -- behind the line that says where to look
from kiosk.commands.qt_start import start_qt  # noqa: E402 -- as above
from kiosk.content.problems import Level  # noqa: E402 -- as above
from kiosk.navigation.places import Step  # noqa: E402 -- as above
from kiosk.preview.desk import Desk  # noqa: E402 -- as above
from kiosk.preview.preview import Preview  # noqa: E402 -- as above
from kiosk.ui.window import Window  # noqa: E402 -- as above

PICTURE = ROOT / "docs" / "images" / "preview.png"
PAGE, SCREEN = "trial", 3
SIZE = QSize(1366, 768)
SECONDS = 60


def main() -> None:
    """Write the picture anew."""
    application = start_qt()
    with tempfile.TemporaryDirectory() as folder:
        content = Path(shutil.copytree(ROOT / "content", Path(folder) / "content"))
        page = next(content.glob(f"en/*{PAGE}.md"))
        desk = Desk(QSize(1920, 1080))
        desk.resize(SIZE)
        preview = Preview(content, desk, open_library, lambda library: Window(library, 21.5))
        preview.begin()
        desk.show()
        _wait(application, lambda: desk.problems.model.rowCount() > 0)
        assert preview.showing is not None  # noqa: S101 -- our own guide is there
        preview.showing.go(Step(PAGE, SCREEN), "en")
        page.write_text(page.read_text("utf-8").replace("{clinic.phone}", "{clinic.fax}", 1), "utf-8")
        _wait(application, lambda: bool(desk.problems.model.counts().get(Level.ERROR)))
        _wait(application, lambda: desk.problems.held.isVisible() and not desk.problems.state.isVisible())
        application.processEvents()
        if not desk.grab().save(str(PICTURE)):
            raise SystemExit(f"{PICTURE} cannot be written")
        desk.close()
    sys.stdout.write(f"{PICTURE}\n")


def _wait(application: QApplication, done: Callable[[], bool]) -> None:
    limit = QDeadlineTimer(SECONDS * 1000)
    while not done():
        if limit.hasExpired():
            raise SystemExit("the preview does not come so far; look at it with 'kiosk preview'")
        application.processEvents()


if __name__ == "__main__":
    main()
