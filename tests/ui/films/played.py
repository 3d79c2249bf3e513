# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Plays a video file in a process of its own, where Qt may say what it likes, and prints what comes of it."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.ui.films.video_reel import VideoReel


def main(file: Path) -> None:
    """Print the sizes of the pictures, and how it ended."""
    application = QApplication([])
    sizes: set[tuple[int, int]] = set()
    reel = VideoReel(file, 5000, application)
    reel.shown.connect(lambda picture: sizes.add((picture.width(), picture.height())))
    reel.ended.connect(lambda: application.exit(0))
    reel.failed.connect(lambda _: application.exit(3))
    reel.play()
    code = application.exec()
    sys.stdout.write(f"{sorted(sizes)} {code}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
