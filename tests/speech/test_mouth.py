# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The mouth ends in order."""

import threading

import pytest

from kiosk.speech import mouth


def test_it_ends_when_nothing_of_it_runs_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    quitted, done = threading.Event(), []

    class Application:
        def __init__(self, _arguments: list[str]) -> None: ...

        def exec(self) -> int:
            quitted.set()
            return 0

    class Mouth:
        def listen(self) -> None:
            quitted.wait()
            done.append("listening")

    monkeypatch.setattr(mouth, "QCoreApplication", Application)
    monkeypatch.setattr(mouth, "Mouth", Mouth)
    assert mouth.main() == 0
    assert done == ["listening"]
