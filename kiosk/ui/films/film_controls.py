# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What stands below a film: its caption or what is said in it just now, and the buttons that play it."""

from enum import Enum, auto

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.content.blocks import Film, Picture
from kiosk.content.captions import caption_at
from kiosk.content.films import is_film
from kiosk.logs import log
from kiosk.navigation.places import FilmSheet
from kiosk.navigation.wishes import Go, Open
from kiosk.ui.button import Button
from kiosk.ui.films.film_view import FilmView
from kiosk.ui.films.reel import Reel
from kiosk.ui.films.said import Said
from kiosk.ui.scene import Scene
from kiosk.ui.theme import theme
from kiosk.ui.touchable import Style


class State(Enum):
    """How it is with the film; each but the last has a button that says what comes next."""

    STILL = auto()
    PLAYING = auto()
    PAUSED = auto()
    ENDED = auto()
    FAILED = auto()


class FilmControls(QWidget):
    """Plays a film in ``view``. Nothing plays by itself, and nothing goes on where nobody sees it."""

    def __init__(self, scene: Scene, block: Picture, film: Film, view: FilmView) -> None:
        super().__init__()
        self._scene, self._film, self._view = scene, film, view
        self._file = scene.film(film)
        self._reel: Reel | None = None
        self._state = State.STILL
        self._watching = QTimer(self, interval=theme().film_watching_ms)
        self._watching.timeout.connect(lambda: scene.send(Go.STAY))
        self._said = Said(scene, block.caption, [scene.words.film_failed, *(each.text for each in film.captions)])
        self._key = Button(scene, Style.SECOND, scene.words.film_play, None, "play")
        self._key.clicked.connect(lambda _=False: scene.once(self._press))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scene.look.m.s2)
        column.addWidget(self._said)
        column.addLayout(self._row(block))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it any more: the next one finds the still."""
        self._close()
        self._come_to(State.STILL)

    def _row(self, block: Picture) -> QBoxLayout:
        self._key.setMinimumWidth(min(_widest(self._key, _faces(self._scene)), _room(self._scene)))
        buttons: list[QWidget] = [self._key]
        if self._film.captions:
            wish = Open(FilmSheet(block.caption or block.alt, tuple(each.text for each in self._film.captions)))
            words = Button(self._scene, Style.SECOND, self._scene.words.film_words, wish, "file-text")
            words.pressed.connect(self._pause)
            buttons.append(words)
        gap, room = self._scene.look.m.s2, _room(self._scene)
        beside = sum(max(each.sizeHint().width(), each.minimumWidth()) for each in buttons) + gap <= room
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(gap)
        for each in buttons:
            row.addWidget(each)
        return row

    def _press(self) -> None:
        if self._state is State.PLAYING:
            self._pause()
        else:
            self._play()

    def _play(self) -> None:
        try:
            self._reel = self._reel or self._open()
            self._come_to(State.PLAYING)
            self._reel.play()
        except (ImportError, RuntimeError) as error:
            self._fail(str(error))

    def _open(self) -> Reel:
        reel = self._new_reel()
        reel.shown.connect(self._view.lay)
        reel.came_to.connect(lambda second: self._said.say(caption_at(self._film.captions, second)))
        reel.ended.connect(lambda: self._come_to(State.ENDED))
        reel.failed.connect(self._fail)
        return reel

    def _new_reel(self) -> Reel:
        if is_film(self._film.file):
            from kiosk.ui.films.video_reel import VideoReel  # noqa: PLC0415 -- large, and few pages have a video

            return VideoReel(self._file, theme().film_patience_ms, self, self._scene.loudness)
        from kiosk.ui.films.drawn_reel import DrawnReel  # noqa: PLC0415 -- as above

        return DrawnReel(self._file, self._view.own_size(), theme().film_picture_ms, self)

    def _pause(self) -> None:
        if self._reel is not None and self._state is State.PLAYING:
            self._reel.pause()
            self._come_to(State.PAUSED)

    def _fail(self, why: str) -> None:
        log.error("the film %s cannot be played: %s", self._film.file, why)
        self._close()
        self._come_to(State.FAILED)

    def _close(self) -> None:
        if self._reel is not None:
            self._reel.pause()
            self._reel.deleteLater()
            self._reel = None

    def _come_to(self, state: State) -> None:
        self._state = state
        if state is State.PLAYING:
            self._watching.start()
        else:
            self._watching.stop()
        if state in (State.STILL, State.FAILED):
            self._view.lay(None)
        if state is State.FAILED:
            self._said.say(self._scene.words.film_failed)
        elif state in (State.STILL, State.ENDED):
            self._said.rest()
        self._key.setVisible(state is not State.FAILED)
        self._key.turn_into(*_faces(self._scene).get(state, ("", "")))


def _faces(scene: Scene) -> dict[State, tuple[str, str]]:
    """What the key says in each state, with its icon; where a film cannot be played, there is none."""
    words = scene.words
    return {
        State.STILL: (words.film_play, "play"),
        State.PLAYING: (words.film_pause, "pause"),
        State.PAUSED: (words.film_go_on, "play"),
        State.ENDED: (words.film_again, "rotate-ccw"),
    }


def _widest(key: Button, faces: dict[State, tuple[str, str]]) -> int:
    """How wide the key has to be that it can stay so whatever it says."""
    widths = []
    for text, icon in reversed(faces.values()):
        key.turn_into(text, icon)
        widths.append(key.sizeHint().width())
    return max(widths)


def _room(scene: Scene) -> int:
    look = scene.look
    return look.m.side if look.roomy else look.width - 2 * look.frame.edge
