# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk spell``: words that are in no dictionary, for whoever writes the pages."""

import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.authoring.allowed_words import allowed_words
from kiosk.authoring.hunspell import speller_for
from kiosk.authoring.spelling import misspelt
from kiosk.commands.arguments import nearest
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.content.problems import Unreadable
from kiosk.errors import KioskError


def spell(folder: Path | None, languages: Sequence[str] | None) -> int:
    """Print each word that nobody knows with its place; 1 when there is one."""
    library = open_library(content_folder(folder))
    for language in languages or ():
        if language not in library.guide.languages:
            raise KioskError(f"the content has no language '{language}'{nearest(language, library.guide.languages)}")
    wanted = dict.fromkeys(languages or library.guide.languages)
    try:
        lists = {language: allowed_words(library.folder, language) for language in wanted}
    except Unreadable as error:
        raise KioskError(str(error)) from error
    spellers = {language: speller_for(language, lists[language].dictionary) for language in wanted}
    count = 0
    for language, speller in spellers.items():
        for problem in misspelt(library, language, lists[language], speller.unknown):
            count += 1
            sys.stdout.write(f"{problem}\n")
    told = ", ".join(f"{language} by {speller.dictionary}" for language, speller in spellers.items())
    sys.stdout.write(f"{count} word{'' if count == 1 else 's'} in no dictionary ({told})\n")
    return 1 if count else 0
