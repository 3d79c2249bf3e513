# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A decoder of codes that is not ours: zbarimg, which sees pixels alone."""

import shutil
import subprocess

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

COMMAND = ("zbarimg", "-q", "--raw", "-Sdisable", "-Sqr.enable", "-")


def has_decoder() -> bool:
    """Whether it is there."""
    return shutil.which(COMMAND[0]) is not None


def decoded(image: QImage) -> str:
    """What the one code in a picture says; nothing where none is found."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    picture = bytes(buffer.data().data())
    done = subprocess.run(COMMAND, input=picture, capture_output=True, check=False)  # noqa: S603 -- as it is above
    return done.stdout.decode().removesuffix("\n")


def photographed(screen: QImage, part: QRect, module: float) -> QImage:
    """A part of the screen as a camera sees it that has ``module`` of its pixels for each of a code: blurred."""
    size = part.size() * module
    smooth = Qt.TransformationMode.SmoothTransformation
    small = screen.copy(part).scaled(QSize(round(size.width()), round(size.height())), mode=smooth)
    return small.scaled(small.size() * 2, mode=smooth)
