# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A look at what the installer was told, before anything is changed."""

from pathlib import Path

from kiosk.commands.opening import open_library
from kiosk.settings import read_settings
from patient_kiosk_setup import SetupError
from patient_kiosk_setup.setting_up import Wanted


def look(wanted: Wanted) -> None:
    """Raise a sentence for content, settings or a language that cannot be used."""
    if wanted.settings:
        read_settings(Path(wanted.settings))
    if wanted.content and not Path(wanted.content).is_absolute():
        raise SetupError(f"{wanted.content}: the content folder has to be named from its drive or server on")
    library = open_library(Path(wanted.content) if wanted.content else None)
    if wanted.language and wanted.language not in library.guide.languages:
        known = ", ".join(library.guide.languages)
        raise SetupError(f"the content has no language '{wanted.language}'; name one that it has: {known}")
