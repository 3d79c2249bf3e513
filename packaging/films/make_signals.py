# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Draw ``signals_moving.svg``, the film of how gentle signals disturb pain, out of the still drawing ``signals.svg``.

    python3 packaging/films/make_signals.py

QtSvg plays values at even steps of time, so each movement is one list of them, from the first second to the last.
"""

import math
import re
from collections.abc import Callable
from pathlib import Path

IMAGES = Path(__file__).resolve().parents[2] / "content" / "images"

LASTS, STEPS_A_SECOND = 26, 4
STEPS = LASTS * STEPS_A_SECOND
DEVICE_ON = 10.0
"""Seconds."""

HOLDS = 0.5
"""So many seconds nothing moves any more at the end: the still is taken there."""

TRAVEL, DOTS = 5.0, 7
"""So many seconds a signal takes from the back to the brain, and so many are under way."""

BACK, CORD, BRAIN = (338.0, 444.0), (360.0, 398.0), (360.0, 112.0)
LEAD_TOP, LEAD_BOTTOM = 262.0, 340.0
INTO_CORD = 0.14
"""The share of its way that a signal needs from the back into the cord."""

BEGINS, ENDS = 0.04, 0.94
"""The share of its way at which a signal appears, and is gone."""

AT_LEAD = INTO_CORD + (1 - INTO_CORD) * (CORD[1] - LEAD_BOTTOM) / (CORD[1] - BRAIN[1])
SMALL = 0.42
"""How large a signal, and the pain that arrives, still is behind the device. Not nothing: pain is masked, not gone."""

STAR = (
    "M0 -27 L4.9 -15.2 L15.9 -21.8 L12.9 -9.4 L25.7 -8.3 L16 0 L25.7 8.3 L12.9 9.4 L15.9 21.8 L4.9 15.2 L0 27"
    " L-4.9 15.2 L-15.9 21.8 L-12.9 9.4 L-25.7 8.3 L-16 0 L-25.7 -8.3 L-12.9 -9.4 L-15.9 -21.8 L-4.9 -15.2 Z"
)
ARCS = (
    (40, 34, "#D99A26", "M-40 -34 C-52 -13.6 -52 13.6 -40 34", "M40 -34 C52 -13.6 52 13.6 40 34"),
    (66, 48, "#F2B33D", "M-66 -48 C-78 -19.2 -78 19.2 -66 48", "M66 -48 C78 -19.2 78 19.2 66 48"),
    (92, 62, "#F2B33D", "M-92 -62 C-104 -24.8 -104 24.8 -92 62", "M92 -62 C104 -24.8 104 24.8 92 62"),
)


def main() -> None:
    """Write the film beside the still."""
    still = (IMAGES / "signals.svg").read_text("utf-8")
    still = _without(still, "signals of the device", "pain from the back; it arrives smaller")
    still = _without(still, "pain from the back; it arrives smaller", "wire and device", keep=2)
    film = still.replace("  <!-- wire and device -->", f"{_pain()}{_waves()}  <!-- wire and device -->")
    (IMAGES / "signals_moving.svg").write_text(film, "utf-8")


def _without(drawing: str, title: str, following: str, keep: int = 0) -> str:
    """The drawing without a part of it, but for its first ``keep`` shapes."""
    begin, end = drawing.index(f"  <!-- {title} -->"), drawing.index(f"  <!-- {following} -->")
    shapes = re.findall(r"  <(?!!)[^\n]*\n", drawing[begin:end])
    return drawing[:begin] + "".join(shapes[:keep]) + ("\n" if keep else "") + drawing[end:]


def _pain() -> str:
    """The signals under way, and what arrives of them."""
    dots = "".join(_dot(index * TRAVEL / DOTS) for index in range(DOTS))
    arriving = _moved(f'<path fill="#C04F37" d="{STAR}"/>', "scale", lambda second: _both(_pain_in_brain(second)))
    return f'  <!-- signals of pain -->\n{dots}  <g transform="translate(360 78)">{arriving}</g>\n\n'


def _dot(later: float) -> str:
    def place(second: float) -> str:
        x, y = _place(_share(second, later))
        return f"{x:.1f} {y:.1f}"

    dot = '<circle cx="0" cy="0" r="10" fill="#C04F37"/>'
    sized = _moved(dot, "scale", lambda second: _both(_size(second, later)))
    return f"  {_moved(sized, 'translate', place)}\n"


def _waves() -> str:
    """The gentle signals, from the moment at which the device is on."""
    drawn = ""
    for number, (_, _, colour, left, right) in enumerate(ARCS):
        line = f'fill="none" stroke="{colour}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"'
        arcs = f'<path {line} d="{left}"/><path {line} d="{right}"/>'
        drawn += f"    {_moved(arcs, 'scale', lambda second, number=number: _both(_wave(second, number)))}\n"
    return f'  <!-- signals of the device -->\n  <g transform="translate(360 306)">\n{drawn}  </g>\n\n'


def _moved(shape: str, kind: str, value: Callable[[float], str]) -> str:
    values = ";".join(value(min(step / STEPS_A_SECOND, LASTS - HOLDS)) for step in range(STEPS + 1))
    movement = f'<animateTransform attributeName="transform" type="{kind}" dur="{LASTS}s" values="{values}"/>'
    return f"<g>{shape}{movement}</g>"


def _both(size: float) -> str:
    """Across and down: QtSvg takes one number alone for nothing."""
    return f"{size:.2f} {size:.2f}"


def _share(second: float, later: float) -> float:
    """How far a signal has come, from 0 in the back to 1 in the brain."""
    return ((second - later) % TRAVEL) / TRAVEL


def _place(share: float) -> tuple[float, float]:
    """Into the cord first, then straight up."""
    if share < INTO_CORD:
        part = share / INTO_CORD
        return BACK[0] + (CORD[0] - BACK[0]) * part, BACK[1] + (CORD[1] - BACK[1]) * part
    return CORD[0], CORD[1] + (BRAIN[1] - CORD[1]) * (share - INTO_CORD) / (1 - INTO_CORD)


def _size(second: float, later: float) -> float:
    """Nothing before its first start and while it goes back to begin anew; less once it has passed the device."""
    share = _share(second, later)
    if second < later or not BEGINS < share < ENDS:
        return 0.0
    y = _place(share)[1]
    if y > LEAD_BOTTOM or second - (share - AT_LEAD) * TRAVEL < DEVICE_ON:
        return 1.0
    part = min(1.0, (LEAD_BOTTOM - y) / (LEAD_BOTTOM - LEAD_TOP))
    return 1.0 - (1.0 - SMALL) * part


def _pain_in_brain(second: float) -> float:
    """What arrives, with the beat of the signals; it falls once those that passed the device have come up."""
    if second < TRAVEL:
        return 0.0
    fallen = min(1.0, max(0.0, (second - DEVICE_ON - (1 - AT_LEAD) * TRAVEL) / 2))
    return (1.0 - (1.0 - SMALL) * fallen) * (0.92 + 0.08 * math.cos(2 * math.pi * second * DOTS / TRAVEL))


def _wave(second: float, number: int) -> float:
    if second < DEVICE_ON + number * 0.25:
        return 0.0
    return 0.95 + 0.05 * math.cos(2 * math.pi * (second / 1.5 - number / 3))


if __name__ == "__main__":
    main()
