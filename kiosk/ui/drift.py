# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Drift: a way so slow that nobody sees it, and so wide that nothing burns into the panel."""

import math

from PySide6.QtCore import QPoint

ACROSS, DOWN = 97, 61
"""After so many steps the way comes back to where it began; without a common divisor it covers the whole square."""


def drifted(step: int, reach: int) -> QPoint:
    """How far from its middle a scene lies after so many steps: at most ``reach`` pixels each way."""
    x = math.sin(2 * math.pi * step / ACROSS)
    y = math.sin(2 * math.pi * step / DOWN)
    return QPoint(round(reach * x), round(reach * y))
