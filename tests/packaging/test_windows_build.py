# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Of one tree both installers for Windows are made, or the one that is asked for."""

from pathlib import Path
from typing import Literal

import pytest

from installers import tools
from installers.options import Options
from installers.windows import build as building


@pytest.mark.parametrize(("only", "made"), [(None, ("exe", "msi")), ("exe", ("exe",)), ("msi", ("msi",))])
def test_one_or_both_are_made_and_signed(
    only: Literal["exe", "msi"] | None, made: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed: list[Path] = []
    monkeypatch.setattr(tools, "need", lambda _programs: None)
    monkeypatch.setattr(building, "fetched", lambda *_: {})
    monkeypatch.setattr(building, "lay", lambda *_: None)
    monkeypatch.setattr(building, "make_exe", lambda *_: Path("exe"))
    monkeypatch.setattr(building, "make_msi", lambda *_: Path("msi"))
    monkeypatch.setattr(building, "sign", lambda file, _options: signed.append(file))
    found = building.build(tmp_path, tmp_path, Options(runtime=tmp_path, only=only))
    assert found == tuple(signed) == tuple(map(Path, made))
