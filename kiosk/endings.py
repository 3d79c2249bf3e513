# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Endings: the exit codes of a kiosk, as whoever has started it understands them."""

LEFT = 0
"""Staff have left to the desktop, or the window was closed: nobody starts it again."""

CANNOT_START = 2
"""Something is missing or wrong; one sentence has said what. It is tried again, calmly."""

AGAIN = 75
"""Staff want a fresh start: it is started again at once, and nothing has gone wrong."""
