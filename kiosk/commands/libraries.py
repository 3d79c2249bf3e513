# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Shared libraries of the system that Qt does not find."""

import re

_MISSING = re.compile(r"(?:^|\s)(lib[^\s/]+\.so[^\s:]*): cannot open shared object file")


def library_in(text: str) -> str:
    """The shared library that an error message finds missing; empty when it speaks of something else."""
    found = _MISSING.search(text)
    return found[1] if found else ""


def lacks(library: str) -> str:
    """What to do about a missing library. A Debian package is called as its library, in small letters."""
    stem, _, version = library.partition(".so")
    name = f"{stem}{'-' if stem[-1].isdigit() else ''}{version.lstrip('.')}".lower()
    return (
        f"this system lacks {library}, which Qt needs; "
        f"install it with the package manager (on Debian and Ubuntu: apt install {name})"
    )
