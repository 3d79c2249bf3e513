# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A video, played by Qt Multimedia, which is only loaded when the first one is asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.ui.films.reel import Reel

A_SECOND = 1000


class VideoReel(Reel):
    """A file that claims to be a video; what it really is only its player finds out.

    ``patience_ms`` is how long anybody waits for the first picture, ``share`` how much of its sound is heard.
    """

    def __init__(self, file: Path, patience_ms: int, parent: QObject, share: Callable[[], float] = lambda: 1.0) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._sound = QAudioOutput(self)
        self._share = share
        self._player.setAudioOutput(self._sound)
        self._player.setVideoSink(self._sink)
        self._waiting = QTimer(self, singleShot=True, interval=patience_ms)
        self._waiting.timeout.connect(self._give_up)
        self._sink.videoFrameChanged.connect(self._show)
        self._player.positionChanged.connect(lambda position: self.came_to.emit(position / A_SECOND))
        self._player.mediaStatusChanged.connect(self._look_at)
        self._player.errorOccurred.connect(lambda _, why: self._fail(why))
        self._source = QUrl.fromLocalFile(str(file))

    def play(self) -> None:
        if self._player.source().isEmpty():
            self._player.setSource(self._source)
            self._waiting.start()
        self._sound.setVolume(self._share())
        self._player.play()

    def pause(self) -> None:
        self._waiting.stop()
        self._player.pause()

    def _show(self, frame: QVideoFrame) -> None:
        picture = frame.toImage()
        if not picture.isNull():
            self._waiting.stop()
            self.shown.emit(picture)

    def _look_at(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _give_up(self) -> None:
        self._fail(f"there is no picture after {self._waiting.interval() // A_SECOND} seconds")

    def _fail(self, why: str) -> None:
        self._waiting.stop()
        self._player.stop()
        self.failed.emit(why)
