# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the package says of itself to dpkg and apt."""

import hashlib
import math
from collections.abc import Iterable
from pathlib import Path

from installers.publisher import publisher
from kiosk import __version__

NAME = "patient-kiosk"
ARCHITECTURE = "amd64"
FILE = f"{NAME}_{__version__}_{ARCHITECTURE}.deb"

ALWAYS = ("passwd",)
"""Needed besides the shared libraries: groupadd, for the group of the editors."""

RECOMMENDS = (
    "cage",  # the session that is the kiosk alone
    "cups-client",  # sees that paper is out
    "libxss1",  # keeps the screen lit under X11
    "pipewire-bin | pulseaudio-utils | alsa-utils",  # plays the chime
    "polkitd | policykit-1",  # lets staff restart the machine and switch it off
    "procps",  # ends what hangs in a session
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
    "xwayland",  # cage does not start without it
)

DESCRIPTION = """\
touch screen for waiting rooms: patient education from Markdown
 A folder of Markdown pages goes in, calm and readable screens come out, in
 several languages, in large letters and strong colours, for a mouse or a
 finger. Nothing about a patient is stored, and no network is used.
 .
 The package brings its own Python and Qt in /opt/patient-kiosk, and content
 about spinal cord stimulation that a clinic can change or replace. After an
 upgrade what the clinic has changed stays; the new version lies beside it.
"""


def control(depends: Iterable[str], recommends: Iterable[str], size: int) -> str:
    """The file control; size: of all that is laid, in bytes."""
    return (
        f"Package: {NAME}\n"
        f"Version: {__version__}\n"
        f"Architecture: {ARCHITECTURE}\n"
        f"Maintainer: {maintainer()}\n"
        f"Installed-Size: {math.ceil(size / 1024)}\n"
        f"Depends: {', '.join(sorted({*depends, *ALWAYS}))}\n"
        f"Recommends: {', '.join(sorted({*recommends, *RECOMMENDS}))}\n"
        "Section: education\n"
        "Priority: optional\n"
        f"Description: {DESCRIPTION}"
    )


def maintainer() -> str:
    """Whom Debian's tools name."""
    somebody = publisher()
    return f"{somebody.name} <{somebody.address}>"


def md5sums(root: Path) -> str:
    """The sums that 'dpkg --verify' compares; settings are the clinic's to change."""
    files = [file for file in sorted(root.rglob("*")) if file.is_file() and not file.is_symlink()]
    laid = [file for file in files if file.relative_to(root).parts[0] not in ("DEBIAN", "etc")]
    return "".join(f"{_md5(file)}  {file.relative_to(root)}\n" for file in laid)


def _md5(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
