# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Who hands out the installers: packaging/publisher.toml."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from installers.errors import BuildError

FILE = Path(__file__).resolve().parent.parent / "publisher.toml"
FORMS = {
    "name": (r"[^<>\n\"]+", "a name on one line"),
    "address": (r"[^\s<>@]+@[^\s<>@]+", "an address of mail, such as kiosk@clinic.org"),
    "component": (r"[a-z]\w*(\.[a-z]\w*)+", "a host's name turned round, such as org.clinic.kiosk"),
}
NOBODY = "localhost"
UNNAMED = "packaging/publisher.toml names nobody who can be reached; fill it in before you hand these out"


@dataclass(frozen=True)
class Publisher:
    """Whom a clinic asks."""

    name: str
    address: str
    component: str

    @property
    def is_somebody(self) -> bool:
        """Whether mail to the address goes anywhere; the one that the repository holds does not."""
        return not self.address.endswith(f"@{NOBODY}")


def publisher(file: Path = FILE) -> Publisher:
    """Read it; raises ``BuildError`` for what would make a package that no tool can read."""
    given = tomllib.loads(file.read_text("utf-8"))
    for name, (form, meaning) in FORMS.items():
        if not re.fullmatch(form, str(given.get(name, ""))):
            raise BuildError(f"{file}: {name} has to be {meaning}, not {given.get(name)!r}; mend it and build again")
    return Publisher(*(str(given[name]) for name in FORMS))
