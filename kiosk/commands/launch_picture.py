# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The launch picture: home as the last start showed it, on the screen while the rest of the kiosk is still read.

It stands for these files of this content in this size alone; any change of them makes it no picture of home.
Where something is shown on some days only, it stands for its day alone, too.
"""

import os
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import __version__, resources
from kiosk.content.calendar import names_days
from kiosk.logs import log
from kiosk.settings import Settings
from kiosk.state_folder import state_folder
from kiosk.watching.kept import dated_in


class LaunchPicture:
    """Home of this content, as large as ``place``, under these settings."""

    def __init__(self, content: Path, place: QRect, ratio: float, settings: Settings) -> None:
        self._place = place
        self._ratio = ratio
        self._shown: _Picture | None = None
        self._pixels = b""  # Qt paints them where they are
        self._settings = settings
        self._file = self._file_for(content)

    def stand_for(self, content: Path) -> None:
        """From now on this is home of other content."""
        self._file = self._file_for(content)

    @property
    def kept(self) -> bool:
        """Whether there is one."""
        return self._file is not None and self._file.is_file()

    def show(self) -> bool:
        """Put it on the screen; False when there is none."""
        image = self._read()
        if image is None:
            return False
        self._shown = _Picture(image)
        self._shown.setGeometry(self._place)
        self._shown.showFullScreen()
        QApplication.processEvents()
        return True

    def give_way(self) -> None:
        """Go, once the window of the kiosk has been painted over it."""
        if self._shown is not None:
            QApplication.processEvents()
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None

    def keep(self, home: QWidget) -> None:
        """Keep home for the next start, in place of all that was kept before; nowhere if that cannot be."""
        if self._file is None or self.kept:
            return
        try:
            for old in self._file.parent.glob("home-*.pixels"):
                old.unlink()
            image = home.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            half = self._file.with_name("half-a-home")
            half.write_bytes(image.constBits())
            half.replace(self._file)
        except OSError as error:
            log.info("the launch picture cannot be kept: %s", error)

    def _file_for(self, content: Path) -> Path | None:
        """Where the picture of home of this content is kept; None where that cannot be."""
        settings = self._settings
        try:
            size = f"{self._place.width()}x{self._place.height()}@{self._ratio}"
            told = "\n".join(
                [__version__, size, str(settings), *_files(content), *_theme(settings.theme), *_day(content)]
            )
            folder = state_folder()
        except (OSError, RuntimeError):
            return None
        stamp = told.encode(errors="replace")
        return folder / f"home-{zlib.crc32(stamp):08x}{zlib.adler32(stamp):08x}.pixels"

    def _read(self) -> QImage | None:
        """The pixels as they are, for nothing is read faster."""
        wide, high = round(self._place.width() * self._ratio), round(self._place.height() * self._ratio)
        try:
            pixels = self._file.read_bytes() if self._file is not None else b""
        except OSError:
            return None
        if len(pixels) != wide * high * 4:
            return None
        self._pixels = pixels
        image = QImage(pixels, wide, high, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self._ratio)
        return image


class _Picture(QWidget):
    """Not QSplashScreen: that waits until the system says that it is mapped, for a second where none says so."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()


def _files(content: Path) -> Iterator[str]:
    """Name, size and time of everything that home may show: of the content and of the kiosk's own looks."""
    for folder in (content, resources.assets()):
        inside = sorted(os.scandir(folder), key=lambda entry: entry.name)
        yield from _stamps(inside)
        for entry in inside:
            if entry.is_dir():
                yield from _stamps(sorted(os.scandir(entry.path), key=lambda each: each.name))


def _theme(clinic_theme: Path | None) -> Iterator[str]:
    """Size and time of the clinic's own colours."""
    if clinic_theme is not None and clinic_theme.is_file():
        stat = clinic_theme.stat()
        yield f"{stat.st_size} {stat.st_mtime_ns}"


def _day(content: Path) -> Iterator[str]:
    """The day, where home may be another on another one."""
    guide = content / "guide.toml"
    if dated_in(content) or (guide.is_file() and names_days(guide.read_bytes())):
        yield datetime.now().astimezone().date().isoformat()


def _stamps(entries: list[os.DirEntry[str]]) -> Iterator[str]:
    for entry in entries:
        stat = entry.stat()
        yield f"{entry.path} {stat.st_size} {stat.st_mtime_ns}"
