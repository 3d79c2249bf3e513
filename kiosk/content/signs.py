# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Signs: ``:thermometer:`` at the beginning of a point shows that icon in place of the dot."""

import re
from functools import cache

from kiosk import resources
from kiosk.content.inline import Inlines, Text

_SIGN = re.compile(r":([a-z0-9]+(?:-[a-z0-9]+)*):(?:\s+|$)")


def sign_of(text: Inlines) -> tuple[str, Inlines]:
    """The name of the sign that a text begins with, or nothing, and the text without it."""
    first = text[0] if text else None
    found = _SIGN.match(first.text) if isinstance(first, Text) else None
    if found is None or not isinstance(first, Text):
        return "", text
    rest = first.text[found.end() :]
    return found[1], ((Text(rest),) if rest else ()) + text[1:]


@cache
def known_signs() -> tuple[str, ...]:
    """The icons that travel with the kiosk, by name."""
    return tuple(sorted(file.stem for file in (resources.assets() / "icons").glob("*.svg") if "." not in file.stem))
