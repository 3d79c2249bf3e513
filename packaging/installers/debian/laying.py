# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What lies in the system around the kiosk: launchers, menu entry, icons, man pages, session, settings."""

import gzip
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

from installers import times, tools
from installers.debian.control import NAME, maintainer
from installers.debian.runtime import INTERPRETER, LIBRARY
from installers.publisher import Publisher, publisher
from kiosk import __version__

ROOT = Path(__file__).with_name("root")
"""Laid as it is, but for the marks in files that end with .in, and man pages, which Debian wants packed."""

PREFIX = Path("opt/patient-kiosk")
DOC = Path("usr/share/doc") / NAME
PROGRAMS = (
    str(PREFIX / INTERPRETER),
    str(PREFIX / "bin" / "kiosk"),
    "usr/bin/patient-kiosk",
    "usr/sbin/patient-kiosk-session",
    "usr/sbin/patient-kiosk-lock",
)


def lay_system(root: Path, unpacked: Path) -> frozenset[str]:
    """Lay it, and tell which files may be run."""
    shutil.copytree(ROOT, root, symlinks=True, dirs_exist_ok=True)
    shutil.copy(unpacked / "usr/share/doc/libpython3.11-minimal/copyright", root / PREFIX / LIBRARY / "LICENSE.txt")
    moment = datetime.fromtimestamp(times.epoch(), tz=UTC)
    words = {"VERSION": __version__, "DATE": f"{moment:%Y-%m-%d}", **_spoken(publisher())}
    for template in sorted(root.glob("usr/share/**/*.in")):
        target = template.with_name(_filled(template.stem, words))
        target.write_text(_filled(template.read_text("utf-8"), words), "utf-8")
        template.unlink()
    for page in sorted(root.glob("usr/share/man/man*/*.?")):
        _write_packed(page.with_name(f"{page.name}.gz"), page.read_bytes())
        page.unlink()
    _write_packed(root / DOC / "changelog.gz", _changelog(moment).encode())
    _write_packed(root / DOC / "CHANGELOG.md.gz", (tools.ROOT / "CHANGELOG.md").read_bytes())
    return frozenset(PROGRAMS)


def _spoken(somebody: Publisher) -> dict[str, str]:
    """What the files say of who hands out the package; they are XML or plain text."""
    return {"NAME": escape(somebody.name), "ADDRESS": somebody.address, "COMPONENT": somebody.component}


def _filled(text: str, words: Mapping[str, str]) -> str:
    """A text with a word in the place of each mark, such as @VERSION@."""
    for mark, word in words.items():
        text = text.replace(f"@{mark}@", word)
    return text


def _changelog(moment: datetime) -> str:
    """The changelog in Debian's form; what has changed is told in ours."""
    return (
        f"{NAME} ({__version__}) stable; urgency=medium\n\n"
        "  * What has changed is told in CHANGELOG.md.gz beside this file.\n\n"
        f" -- {maintainer()}  {format_datetime(moment)}\n"
    )


def _write_packed(file: Path, data: bytes) -> None:
    file.write_bytes(gzip.compress(data, 9, mtime=0))
