# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which screen the kiosk is on, and how large everything on it is."""

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.commands import devices
from kiosk.commands.findings import State
from kiosk.commands.panel import hangs_otherwise, numbered, panel_inches
from kiosk.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen


class Panel:
    """A screen of the system."""

    def size(self) -> QSize:
        return QSize(1920, 1080)

    def physicalSize(self) -> QSizeF:  # noqa: N802 -- as Qt calls it
        return QSizeF(476, 268)


PANEL = cast("QScreen", Panel())


def test_a_screen_is_found_by_its_number_else_it_is_the_first() -> None:
    assert numbered("ab", 2) == "b"
    assert numbered("ab", 3) == "a"
    assert numbered("", 1) == ""


def test_from_further_away_all_is_larger_as_far_as_the_panel_has_room() -> None:
    assert panel_inches(Settings(), PANEL, None) == pytest.approx(21.5, abs=0.1)
    assert panel_inches(Settings(screen_inches=27, viewing_distance_cm=75), PANEL, None) == pytest.approx(21.6)
    assert panel_inches(Settings(viewing_distance_cm=100), PANEL, None) == pytest.approx(19.5, abs=0.1)
    assert panel_inches(Settings(screen_inches=15, viewing_distance_cm=100), PANEL, None) == 15
    assert "(80 cm away)" in devices.screen_finding(PANEL, Settings(viewing_distance_cm=80)).told


@pytest.mark.parametrize(
    ("wanted", "size", "told"),
    [
        (None, QSize(1080, 1920), ""),
        ("upright", QSize(1080, 1920), ""),
        ("landscape", QSize(1920, 1080), ""),
        ("landscape", QSize(1080, 1920), "the screen is 1080x1920, upright, but should be landscape; turn it"),
        ("upright", QSize(1920, 1080), "the screen is 1920x1080, landscape, but should be upright; turn it"),
    ],
)
def test_a_panel_that_hangs_otherwise_is_told(wanted: str | None, size: QSize, told: str) -> None:
    said = hangs_otherwise(Settings(orientation=wanted), size)
    assert said.startswith(told)
    assert bool(said) is bool(told)


def test_the_doctor_tells_it_too() -> None:
    assert devices.screen_finding(PANEL, Settings(orientation="upright")).state is State.LACKS
    assert devices.screen_finding(PANEL, Settings(orientation="landscape")).state is State.OK
