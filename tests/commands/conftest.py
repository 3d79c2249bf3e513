# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A guide to show, somebody who types, and a log that no other test has written to."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.logs import log
from tests.commands.folder import write_guide
from tests.commands.typed import Typing


@pytest.fixture
def typing(capsys: pytest.CaptureFixture[str]) -> Typing:
    return Typing(capsys)


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    return write_guide(tmp_path / "guide")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder that the kiosk writes to; afterwards all is as it was."""
    folder = tmp_path / "state"
    folder.mkdir()
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    monkeypatch.setenv("LOCALAPPDATA", str(folder))
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    level, handlers = log.level, list(log.handlers)
    yield folder
    log.setLevel(level)
    for handler in [each for each in log.handlers if each not in handlers]:
        log.removeHandler(handler)
        handler.close()
