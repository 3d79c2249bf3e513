# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The program hunspell and its dictionaries: a machine has them or not, the kiosk brings none."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import NamedTuple

from kiosk.errors import KioskError

PROGRAM = "hunspell"
PACKAGES = {"de": "hunspell-de-de", "en": "hunspell-en-gb", "pt": "hunspell-pt-pt", "nb": "hunspell-no"}
"""What the dictionary of a language is called in Debian and Ubuntu, where it is not hunspell and its code."""

MOST_OFFERED = 3


class Speller(NamedTuple):
    """A dictionary, and the program that looks into it."""

    program: str
    dictionary: str

    def unknown(self, words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """The words that are not in the dictionary, each with some that are like it."""
        asked = list(words)
        lines = "".join(f"^{word}\n" for word in asked)
        answers = _said(self.program, ["-a", "-i", "utf-8", "-d", self.dictionary], lines).partition("\n")[2]
        return dict(_unknown(asked, answers.split("\n\n")))


def speller_for(language: str, named: str) -> Speller:
    """The speller of a language, with the dictionary that is named. Raises ``KioskError`` with what to install."""
    program = shutil.which(PROGRAM)
    if program is None:
        raise KioskError(
            f"there is no program '{PROGRAM}' to look words up with; install it, on Debian and Ubuntu with:"
            f" apt install {PROGRAM} {package_of(named or language)}"
        )
    there = dictionaries(program)
    found = _best(language.replace("-", "_"), there) if not named else named if named in there else ""
    if not found:
        known = f"there is {', '.join(there)}" if there else "there is none at all"
        raise KioskError(
            f"there is no dictionary '{named or language}' ({known}); install one, on Debian and Ubuntu with:"
            f" apt install {package_of(named or language)}; or name a folder that holds one in DICPATH"
        )
    return Speller(program, found)


def package_of(language: str) -> str:
    """The package of Debian and Ubuntu with the dictionary of a language."""
    code = language.replace("_", "-").lower()
    return PACKAGES.get(code, f"{PROGRAM}-{code}")


def dictionaries(program: str) -> tuple[str, ...]:
    """The names of the dictionaries that the program finds."""
    lines = _said(program, ["-D"], "", errors=True).splitlines()
    paths = [PurePath(line.strip()) for line in lines if _is_dictionary(line.strip())]
    return tuple(sorted({path.name for path in paths}))


def _is_dictionary(line: str) -> bool:
    """Whether hunspell names a dictionary here: the path of two files, without their endings."""
    return bool(line) and os.pathsep * 2 not in line and Path(f"{line}.aff").is_file()


def _best(code: str, there: tuple[str, ...]) -> str:
    """``de_CH`` itself; for ``de`` what is spoken in the country of that name, else the first."""
    usual = f"{code}_{code.upper()}"
    found = [name for name in there if name == code or name.startswith(f"{code}_")]
    return next((name for name in (code, usual) if name in found), found[0] if found else "")


def _unknown(asked: list[str], answers: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for word, answer in zip(asked, answers, strict=False):
        for line in answer.splitlines():
            if line.startswith(("&", "#")):
                offered = line.partition(": ")[2].split(", ") if line.startswith("&") else []
                yield word, tuple(offered[:MOST_OFFERED])
                break


def _said(program: str, arguments: list[str], text: str, *, errors: bool = False) -> str:
    """What the program answers; it tells its dictionaries where others tell errors."""
    try:
        done = subprocess.run(  # noqa: S603 -- hunspell, as the system finds it
            [program, *arguments], input=text, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except OSError as error:
        raise KioskError(f"{program} cannot be started ({error.strerror}); install it anew") from error
    if done.returncode and not errors:
        reason = (done.stderr.strip().splitlines() or [str(done.returncode)])[-1]
        raise KioskError(f"{program} cannot look words up ({reason}); install it and its dictionaries anew")
    return done.stderr if errors else done.stdout
