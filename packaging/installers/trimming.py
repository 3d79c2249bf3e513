# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which files of a wheel are shipped: those that the list in allowed.py names."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from installers.allowed import NOT, patterns
from installers.errors import BuildError
from installers.pins import System


def unpack_allowed(system: System, wheels: Iterable[Path], into: Path) -> None:
    """Lay what is allowed of these wheels into a folder; a pattern that finds nothing is a mistake in the list."""
    wanted = {pattern: glob(pattern) for pattern in patterns(system)}
    unused = set(wanted)
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name, found in allowed_names(archive.namelist(), wanted):
                unused -= found
                file = into / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(archive.read(name))
    if unused:
        raise BuildError(f"no wheel holds {', '.join(sorted(unused))}; mend packaging/installers/allowed.py")


def allowed_names(names: Iterable[str], wanted: dict[str, re.Pattern[str]]) -> Iterator[tuple[str, set[str]]]:
    """The names that are shipped, each with the patterns that ask for it."""
    for name in sorted(names):
        found = {pattern for pattern, regex in wanted.items() if regex.fullmatch(name)}
        if found and name not in NOT:
            yield name, found


def glob(pattern: str) -> re.Pattern[str]:
    """A shell pattern: a star stays in its folder, '**/' stands for any folders or none."""
    text = re.escape(pattern).replace(r"\*\*/", "(?:.+/)?").replace(r"\*", "[^/]*")
    return re.compile(text)
