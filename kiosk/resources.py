# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where the files that travel with the kiosk are: beside the package in a checkout, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets() -> Path:
    """The folder of fonts, icons and the theme."""
    return _folder("assets")


def shipped_content() -> Path:
    """The content folder that travels with the kiosk."""
    return _folder("content")


def licences() -> Path:
    """The folder of the licences of all that is installed; in a checkout, of what the checkout holds."""
    return _of_all() if by_an_installer() else _PACKAGE.parent / "LICENSES"


def by_an_installer() -> bool:
    """Whether an installer laid this kiosk, and settings for the machine with it."""
    return _of_all().is_dir()


def _of_all() -> Path:
    """Only an installer brings these."""
    return _PACKAGE / "_shipped" / "licences"


def _folder(name: str) -> Path:
    inside, beside = _PACKAGE / "_shipped" / name, _PACKAGE.parent / name
    return inside if inside.is_dir() else beside
