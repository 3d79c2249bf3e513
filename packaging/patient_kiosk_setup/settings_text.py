# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The text of a kiosk.toml, changed in one line; all others stay as somebody wrote them."""

import json
import re

FRESH = """\
# The settings of this kiosk. All of them are explained in the manual, page "Installing the kiosk".
# 'kiosk doctor' looks at them.
"""


def has(text: str, key: str) -> bool:
    """Whether a value is given for a key."""
    return _line(key).search(text) is not None


def with_value(text: str, key: str, value: str) -> str:
    """The text with this value for a key: in its own line if it has one, else before the first table or at the end."""
    line = f"{key} = {quoted(value)}"
    if has(text, key):
        return _line(key).sub(lambda _found: line, text, count=1)
    table = re.search(r"^\s*\[", text, re.MULTILINE)
    before, after = (text[: table.start()], text[table.start() :]) if table else (text, "")
    return before + ("" if not before or before.endswith("\n") else "\n") + line + "\n" + after


def quoted(value: str) -> str:
    """A text as TOML writes it; paths of Windows stay readable."""
    plain = "'" not in value and value.isprintable()
    return f"'{value}'" if plain else json.dumps(value, ensure_ascii=False)


def _line(key: str) -> re.Pattern[str]:
    return re.compile(rf"^[ \t]*{re.escape(key)}[ \t]*=.*$", re.MULTILINE)
