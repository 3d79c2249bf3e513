# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk run' shows what the settings let it show, as of today."""

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.commands import showing
from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.errors import KioskError
from tests.commands.typed import Typing


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("settings", "drafts", "overdue"),
    [("", True, True), ('drafts = "withhold"', False, True), ('overdue = "withhold"', True, False)],
)
def test_the_settings_decide(
    typing: Typing, guide: Path, monkeypatch: pytest.MonkeyPatch, settings: str, *, drafts: bool, overdue: bool
) -> None:
    asked: list[Release] = []

    def open_nothing(_folder: Path, _kept: Path | None, release: Release) -> Library:
        asked.append(release)
        raise KioskError("seen")

    (guide / "kiosk.toml").write_text(settings, "utf-8")
    monkeypatch.setattr(showing, "open_as_shown", open_nothing)
    command = ("run", "--content", guide, "--settings", guide / "kiosk.toml", "--window", "800x600")
    assert typing.refusal(*command) == "seen"
    assert asked == [Release(datetime.now().astimezone().date(), drafts=drafts, overdue=overdue)]
