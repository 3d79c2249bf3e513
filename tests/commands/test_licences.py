# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk licences': whose work it is, and where the texts are, in a checkout and in an installed kiosk."""

from pathlib import Path

import pytest

from kiosk import resources
from tests.commands.typed import Typing


def test_a_checkout_names_its_licences_and_where_they_are(typing: Typing) -> None:
    answer = typing("licences")
    assert (answer.code, answer.err) == (0, "")
    assert "Apache-2.0" in answer.out
    assert answer.out.endswith(f"All texts: {resources.licences()}\n")


def test_an_installed_kiosk_shows_its_page(typing: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "README.txt").write_text("Qt 6: LGPL-3.0-only\n", "utf-8")
    monkeypatch.setattr(resources, "licences", lambda: tmp_path)
    assert typing("licences").out == f"Qt 6: LGPL-3.0-only\n\nAll texts: {tmp_path}\n"


def test_missing_licences_are_said(typing: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "licences", lambda: tmp_path / "gone")
    assert typing.refusal("licences") == f"the licences are missing from {tmp_path / 'gone'}; install the kiosk anew"
