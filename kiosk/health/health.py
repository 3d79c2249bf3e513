# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How a kiosk is at one moment, and the two forms in which that is written down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

RUNNING, SAFE = "running", "safe"


class Live(NamedTuple):
    """What the kiosk itself knows. ``touched`` is the hour of the last touch, nothing finer."""

    state: str = RUNNING
    restarts: int = 0
    touched: datetime | None = None
    screen: tuple[int, int] = (0, 0)
    inches: float = 0.0
    voices: tuple[str, ...] = ()


class Looked(NamedTuple):
    """What was found when the machine was last looked at as a whole, as ``kiosk doctor --json`` tells it."""

    lacks: tuple[str, ...] = ()
    errors: int = 0
    warnings: int = 0
    overdue: tuple[str, ...] = ()
    printer: str = ""


class Health(NamedTuple):
    """All of it. ``looked`` is None as long as nobody has looked."""

    written: datetime
    version: str
    fingerprint: str
    uptime_seconds: int
    live: Live
    looked: Looked | None


def as_json(health: Health) -> str:
    """What ``health.json`` says."""
    live, looked = health.live, health.looked
    told: dict[str, object] = {
        "written": health.written.isoformat(timespec="seconds"),
        "state": live.state,
        "version": health.version,
        "content": health.fingerprint,
        "uptime_seconds": health.uptime_seconds,
        "restarts": live.restarts,
        "last_touch_hour": live.touched.isoformat(timespec="hours") if live.touched is not None else None,
        "screen": {"width": live.screen[0], "height": live.screen[1], "inches": round(live.inches, 1)},
        "voices": list(live.voices),
        "problems": None,
        "overdue": None,
        "printer": None,
    }
    if looked is not None:
        told["problems"] = {"errors": looked.errors, "warnings": looked.warnings, "lacks": list(looked.lacks)}
        told["overdue"] = list(looked.overdue)
        told["printer"] = looked.printer or None
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def as_openmetrics(health: Health) -> str:
    """What ``kiosk.prom`` says; Prometheus' older text format reads it as well."""
    return "".join(f"{line}\n" for line in (*_lines(health), "# EOF"))


def _lines(health: Health) -> Iterator[str]:
    live, looked = health.live, health.looked
    labels = f'{{version="{_label(health.version)}",content="{_label(health.fingerprint)}"}}'
    yield from _metric("kiosk_build_info", "Version of the kiosk and fingerprint of its content.", (labels, 1))
    written = "When this was written, in seconds since 1970."
    yield from _metric("kiosk_written_timestamp_seconds", written, ("", round(health.written.timestamp())))
    yield from _metric("kiosk_uptime_seconds", "How long it has been running.", ("", health.uptime_seconds))
    yield from _metric("kiosk_restarts", "How often its supervisor has started it again.", ("", live.restarts))
    yield from _metric("kiosk_safe_mode", "Whether the built-in page is shown instead.", ("", live.state == SAFE))
    sides = zip(("width", "height"), live.screen, strict=True)
    shown = [(f'{{side="{name}"}}', pixels) for name, pixels in sides]
    yield from _metric("kiosk_screen_pixels", "The size of the screen.", *shown)
    yield from _metric("kiosk_voices", "In how many languages it can read aloud.", ("", len(live.voices)))
    if live.touched is not None:
        hour = "The hour of the last touch, in seconds since 1970."
        yield from _metric("kiosk_last_touch_timestamp_seconds", hour, ("", round(live.touched.timestamp())))
    if looked is not None:
        levels = (('{level="error"}', looked.errors), ('{level="warning"}', looked.warnings))
        yield from _metric("kiosk_problems", "Problems of the content.", *levels)
        yield from _metric("kiosk_lacks", "What kiosk doctor finds lacking.", ("", len(looked.lacks)))
        yield from _metric(
            "kiosk_overdue_pages", "Pages that should have been checked again.", ("", len(looked.overdue))
        )


def _metric(name: str, means: str, *values: tuple[str, int]) -> Iterator[str]:
    yield f"# HELP {name} {means}"
    yield f"# TYPE {name} gauge"
    for labels, value in values:
        yield f"{name}{labels} {int(value)}"


def _label(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
