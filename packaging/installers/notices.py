# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The licences that travel with the kiosk: a page for people, all notices, and every text."""

import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from installers.components import Component, components, text_file
from installers.errors import BuildError
from installers.pins import System
from kiosk import __version__

OPENING = """\
Patient information kiosk {version}: licences

This kiosk is open-source software. You may use it, pass it on and change it; what each part asks for is in NOTICES.txt
and in the folder texts, beside this page.

  The program            Apache License 2.0
  The shipped content    Creative Commons Attribution 4.0; a clinic's own content is the clinic's
  Fonts, icons           SIL Open Font License 1.1; ISC and MIT
  Qt, Qt for Python      GNU Lesser General Public License 3 (LGPL-3.0-only)
  FFmpeg, for films      GNU Lesser General Public License 2.1 or later
  Python                 PSF License 2

Qt, Qt for Python and FFmpeg are used as The Qt Company published them, without a change. They lie as files of their own
in the folders PySide6 and shiboken6 of this installation, and you may replace them by versions that you have changed,
and examine the kiosk as far as that needs it. Their source code, in these very versions, is at
https://download.qt.io/archive/qt/ and https://download.qt.io/official_releases/QtForPython/; should it not be there
any more, ask whoever gave you this kiosk.

What is in it:

"""


def write_notices(system: System, into: Path) -> None:
    """Lay the licences of all that is shipped into the kiosk of a staged site-packages."""
    folder = into / "kiosk" / "_shipped" / "licences"
    packages = {_package(file): file for file in sorted(into.glob("*.dist-info/licenses/LICENSE*"))}
    made_of = components(system)
    (folder / "texts").mkdir(parents=True)
    for name in sorted({name for component in made_of for name in component.texts}):
        source = text_file(name, packages)
        if source is None:
            raise BuildError(f"the licence text {name} is nowhere; lay {name}.txt into packaging/licences/texts")
        shutil.copyfile(source, folder / "texts" / f"{name}.txt")
    (folder / "README.txt").write_text(readme(made_of), "utf-8")
    (folder / "NOTICES.txt").write_text(notices(made_of), "utf-8")


def readme(made_of: Iterable[Component]) -> str:
    """The page that 'kiosk licences' shows."""
    lines = [f"  {_titled(each)}: {each.licence}\n" for each in made_of]
    return OPENING.format(version=__version__) + "".join(lines)


def notices(made_of: Iterable[Component]) -> str:
    """Who wrote what, and where its terms are."""
    return "\n".join(_notice(each) for each in made_of)


def _notice(component: Component) -> str:
    rule = "-" * 78
    where = ", ".join(f"texts/{name}.txt" for name in component.texts) or "the line above"
    parts = [rule, _titled(component), f"Part of: {component.part_of}", component.copyright]
    parts += [f"Licence: {component.licence}; see {where}"]
    return "\n".join([*parts, *([component.home] if component.home else []), ""])


def _titled(component: Component) -> str:
    return f"{component.name} {component.version}".rstrip()


def _package(file: Path) -> str:
    """The name of a package as the list of components spells it, out of where its licence lies."""
    stem = re.match(r"[A-Za-z0-9]+", file.parent.parent.name)
    spelt: Mapping[str, str] = {"markdown": "Markdown", "pyyaml": "PyYAML"}
    name = stem[0] if stem else ""
    return spelt.get(name, name)
