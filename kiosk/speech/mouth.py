# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The mouth: the program that speaks, in a process of its own, so that whatever hangs in it can be ended.

It reads one order a line, in JSON: ``{"say": "…", "number": 1, "language": "de", "rate": 0.0, "volume": 0.7}`` or
``{"stop": true}``; and tells, a line each: ``{"voices": ["de", …]}`` once, ``{"began": 1}``, ``{"ended": 1}``,
``{"failed": "…"}``. It ends with its input. What it is told to say is written nowhere. Nothing else of the kiosk is
imported here, so that it starts fast.
"""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

ENGINES = ("winrt", "sapi", "speechd", "darwin")
"""Those of Qt that can be heard, the best first."""

State = QTextToSpeech.State


class Mouth(QObject):
    """Says one sentence at a time; what comes while another is said waits until that has been stopped."""

    heard = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._engine = _engine()
        self._waiting: dict[str, Any] | None = None
        self._saying = 0
        self._begun = False
        self.heard.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        if self._engine is not None:
            self._engine.stateChanged.connect(self._changed)
            self._engine.errorOccurred.connect(lambda _reason, text: _tell(failed=text))
        _tell(voices=sorted(_locales(self._engine)))

    def listen(self) -> None:
        """Wait for orders, in a thread of its own: a pipe cannot be watched otherwise on every system."""
        for line in sys.stdin:
            self.heard.emit(line)
        self.heard.emit("")

    def _obey(self, line: str) -> None:
        if not line:
            QCoreApplication.quit()
            return
        order = json.loads(line)
        self._waiting = order if "say" in order else None
        if self._engine is None:
            return
        if self._engine.state() is State.Ready:
            self._say()
        elif self._engine.state() is State.Error:
            _tell(failed=self._engine.errorString())
        else:
            self._saying = 0
            self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _say(self) -> None:
        order, engine = self._waiting, self._engine
        if order is None or engine is None:
            return
        self._waiting = None
        locale = _locales(engine).get(order["language"])
        if locale is None:
            _tell(failed=f"no voice for '{order['language']}'")
            return
        if engine.locale() != locale:
            engine.setLocale(locale)
        engine.setRate(order["rate"])
        engine.setVolume(order["volume"])
        self._saying, self._begun = order["number"], False
        engine.say(order["say"])

    def _changed(self, state: State) -> None:
        if state is State.Speaking and self._saying and not self._begun:
            self._begun = True
            _tell(began=self._saying)
        elif state is State.Ready:
            if self._saying and self._begun:
                ended, self._saying = self._saying, 0
                _tell(ended=ended)
            self._say()


def _engine() -> QTextToSpeech | None:
    """The first engine that works; the one called mock, which Qt always has, is silent."""
    there = QTextToSpeech.availableEngines()
    for name in ENGINES:
        if name in there:
            engine = QTextToSpeech(name)
            if engine.state() is not State.Error:
                return engine
    return None


_FOUND: dict[str, QLocale] = {}


def _locales(engine: QTextToSpeech | None) -> dict[str, QLocale]:
    """The languages that the engine has voices for, by their codes."""
    if engine is not None and not _FOUND:
        for locale in engine.availableLocales():
            if locale.language() is not QLocale.Language.C:
                _FOUND.setdefault(QLocale.languageToCode(locale.language()), locale)
                _FOUND[locale.name().replace("_", "-")] = locale
    return _FOUND


def _tell(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> int:
    application = QCoreApplication([])
    mouth = Mouth()
    listening = threading.Thread(target=mouth.listen, daemon=True)
    listening.start()
    code = application.exec()
    listening.join()
    return code


if __name__ == "__main__":
    sys.exit(main())
