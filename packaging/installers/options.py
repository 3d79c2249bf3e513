# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the person who builds can decide."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Options:
    """The options of a build; none of them has to be given."""

    runtime: Path | None = None
    """The folder of another CPython for Windows, instead of the pinned one."""
    certificate: Path | None = None
    """A PKCS #12 file to sign the Windows installers with."""
    passphrase: Path | None = None
    """A file whose first line opens the certificate."""
    timestamp: str | None = None
    """The address of a server (RFC 3161) that vouches for the time, so that a signature outlives its certificate."""
    key: str | None = None
    """The GnuPG key that signs SHA256SUMS."""
    newest_python: bool = False
    """Take the Python that Debian's archive has now, where it no longer has the pinned one."""
    only: Literal["exe", "msi"] | None = None
    """The one installer for Windows that is made."""
    quick: bool = False
    """Pack less tightly and sooner: what is installed is the same, to be tried and not to be handed out."""
