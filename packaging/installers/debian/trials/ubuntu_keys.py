# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The keys that Ubuntu signs its archive with: this machine's, else those of a package in that archive.

The package is accepted in one content alone, so it does not matter who sends it.
"""

import hashlib
import re
import tempfile
import urllib.request
from pathlib import Path

from installers import tools
from installers.errors import BuildError

KEYS = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")
PACKAGE = "pool/main/u/ubuntu-keyring/ubuntu-keyring_2021.03.26_all.deb"
SHA256 = "0d0e7ed6b112f5d03eabf3c7eb01ebdacf9c57714b279e90495cfc58c8c4520f"
SCRIPT = Path("/usr/share/debootstrap/scripts/jammy")
"""It names the archive."""

SECONDS = 30


def ubuntu_keys(cache: Path) -> Path | None:
    """The file of the keys; None where it is not on this machine and the archive cannot be reached."""
    if KEYS.is_file():
        return KEYS
    kept = cache / KEYS.name
    if not kept.is_file():
        package = _download()
        if package is None:
            return None
        _unpack(package, kept)
    return kept


def _download() -> bytes | None:
    tools.need({"debootstrap": "debootstrap"})
    archive = re.search(r"default_mirror (http://archive\S+)", SCRIPT.read_text("utf-8"))
    if archive is None:
        return None
    try:
        with urllib.request.urlopen(f"{archive[1]}/{PACKAGE}", timeout=SECONDS) as answer:  # noqa: S310 -- http, as above
            content: bytes = answer.read()
    except OSError:
        return None
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256:
        raise BuildError(
            f"{archive[1]} sends another {PACKAGE}: its SHA-256 is {found}, not {SHA256}; ask who changed it"
        )
    return content


def _unpack(package: bytes, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix=".keys-") as name:
        file, root = Path(name, "package.deb"), Path(name, "root")
        file.write_bytes(package)
        tools.must("the keys of Ubuntu cannot be unpacked", ["dpkg-deb", "--extract", str(file), str(root)])
        (root / KEYS.relative_to("/")).replace(kept)
