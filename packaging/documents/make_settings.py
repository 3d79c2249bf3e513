# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Write docs/settings.md, and the settings that the package for Debian brings, from where settings are declared.

python packaging/documents/make_settings.py
"""

import textwrap
from collections.abc import Mapping
from pathlib import Path

from kiosk.settings.declared import Settings, keys
from kiosk.settings.keys import Key

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "settings.md"
DEBIAN = ROOT / "packaging" / "installers" / "debian" / "root" / "etc" / "patient-kiosk" / "kiosk.toml"

HEAD = """\
# Settings

Made by `packaging/documents/make_settings.py` from `kiosk/settings/declared.py`; change what is said there.

What clinic IT decides for one machine stands in one file, `kiosk.toml`, a text file in
[TOML](https://toml.io), saved as UTF-8:

| system | the file of the machine |
|---|---|
| Debian, Ubuntu | `/etc/patient-kiosk/kiosk.toml` |
| Windows | `C:\\ProgramData\\Patient Kiosk\\kiosk.toml` |

Another one is named in the environment variable `KIOSK_SETTINGS` (empty for none), or behind `--settings`; then that
one counts alone. **`kiosk settings`** prints every setting with its value, where that comes from, and which file was
looked for; then it names every slip, with the nearest setting that there is. With a slip in it the kiosk does not
start; where `kiosk supervise` starts it, the built-in page stands in until the file is mended
([the day it does not work](operating.md)). So it is where an installer has laid the file and it is gone: a kiosk
without settings would be unlocked, and show pages that are not yours. Settings are read at the start.

On Windows write paths between single quotes, `content = 'D:\\guide'`, or with `/`.

"""
DEBIAN_HEAD = """\
# The settings of this machine's patient information kiosk; 'patient-kiosk settings' tells whether they are right.
# A line that begins with # says what is usual, or an example, and counts for nothing; take the # away to change it.

"""
DEBIAN_VALUES = {"content": '"/var/lib/patient-kiosk/content"'}
"""What the package says itself."""


def usual(name: str, key: Key) -> str:
    """What holds where the setting is left out."""
    return key.left_out or f"`{key.write(Settings._field_defaults[name])}`"


def document(declared: Mapping[str, Key]) -> str:
    """The page for who looks after the machines."""
    rows = [f"| [`{name}`](#{name}) | {usual(name, key)} |" for name, key in declared.items()]
    parts = [HEAD, "| setting | left out |\n|---|---|\n", "\n".join(rows), "\n"]
    for name, key in declared.items():
        told = textwrap.fill(key.told, 120, break_long_words=False, break_on_hyphens=False)
        parts += [f"\n## {name}\n\n{told}\n\n```toml\n{name} = {key.example}\n```\n"]
        parts += [f"\n{key.has_to_be[0].upper()}{key.has_to_be[1:]}. Left out: {usual(name, key)}.\n"]
    return "".join(parts)


def debian(declared: Mapping[str, Key]) -> str:
    """The file that a fresh Debian has, where all but the content is what is usual."""
    parts = []
    for name, key in declared.items():
        given = DEBIAN_VALUES.get(name)
        value = given or (key.example if key.left_out else key.write(Settings._field_defaults[name]))
        told = f"{key.told} Left out: {key.left_out}." if key.left_out and not given else key.told
        lines = textwrap.wrap(told, 118, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
        parts.append("\n".join([*lines, f"{name} = {value}" if given else f"# {name} = {value}", ""]))
    return DEBIAN_HEAD + "\n".join(parts)


FILES = {DOCUMENT: document, DEBIAN: debian}

if __name__ == "__main__":
    for file, text in FILES.items():
        file.write_text(text(keys()), "utf-8")
