# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a kiosk says to its supervisor: single bytes on a pipe, its standard output."""

SUPERVISED = "KIOSK_SUPERVISED"
"""In the environment of a kiosk that a supervisor has started: how often it was started again."""

BEAT = b"."
"""The event loop runs."""

PAINTED = b"P"
"""The first screen that can be touched is painted."""

EVERY_SECONDS = 2.0

SILENT_SECONDS = 8.0
"""A kiosk that says nothing for so long hangs."""

SAFE_SILENT_SECONDS = 30.0
"""The built-in page has more time: nobody touches it, and it is there because the machine may be in trouble."""

START_SECONDS = 60.0
"""But so long the first beat may take: a machine that has just been switched on is busy."""
