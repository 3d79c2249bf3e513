# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Direction: a piece of a line that runs its own way, such as a telephone number between Arabic words."""

import re

OWN_WAY, ITS_END = "\u2068", "\u2069"
"""Unicode's marks "first strong isolate" and "pop directional isolate"; nobody sees them."""

_GROUPS = re.compile(r"(?:\+\d+|\b0\d*)(?:[ \u00a0/-]\d+)+|\b\d+(?:[ \u00a0]\d+){2,}")


def isolated(text: str) -> str:
    """The text, to run as its own letters do, whatever stands around it."""
    return f"{OWN_WAY}{text}{ITS_END}" if text else text


def with_numbers_whole(text: str) -> str:
    """The text with its telephone numbers isolated: else their groups change places where lines run from the right."""
    return _GROUPS.sub(lambda found: isolated(found[0]), text)
