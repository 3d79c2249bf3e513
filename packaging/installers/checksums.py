# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""SHA256SUMS: what 'sha256sum --check' reads."""

from pathlib import Path

from installers.fetching import sha256

NAME = "SHA256SUMS"


def write_checksums(folder: Path) -> Path:
    """Write the sums of all files of a release folder, but not of the list and its signature."""
    listing = folder / NAME
    files = [file for file in sorted(folder.iterdir()) if file.is_file() and not file.name.startswith(NAME)]
    listing.write_text("".join(f"{sha256(file)}  {file.name}\n" for file in files), "utf-8")
    return listing
