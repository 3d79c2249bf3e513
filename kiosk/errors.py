# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The errors that end a command: sentences for the person who must act."""


class KioskError(Exception):
    """Something that stops a command; its text says what is wrong and what to do."""
