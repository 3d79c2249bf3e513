# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .exe: a wizard for people, silent for rollouts; made by NSIS."""

import os
import shutil
import sys
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from installers import times, tools
from installers.options import Options
from installers.publisher import publisher
from installers.windows.names import AUTHORS, PRODUCT, SHORT, installer, numbers

PROGRAMS = {"makensis": "nsis"}
SOURCES = Path(__file__).with_name("nsis")


@dataclass(frozen=True)
class Contents:
    """What an installer brings: a folder, its version, the languages to choose from; how it is packed."""

    tree: Path
    version: str
    languages: tuple[str, ...]
    packing: str = "lzma"


def make_exe(contents: Contents, options: Options, out: Path, work: Path) -> Path:
    """Pack the folder; the same folder makes the same bytes."""
    tree, version = contents.tree, contents.version
    folder, target = work / "nsis", out / installer(version, ".exe")
    shutil.copytree(SOURCES, folder)
    (folder / "files.nsh").write_text(_files(tree), "utf-8-sig")
    (folder / "offered.nsh").write_text(_languages(contents.languages), "utf-8-sig")
    (folder / "signing.nsh").write_text(_signing(options, folder), "utf-8-sig")
    times.settle(folder, times.epoch())  # the wizard's pictures are packed with the time of the checkout
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file())
    told = {
        "PACKING": contents.packing,
        "VERSION": version,
        "NUMBERS": ".".join(map(str, numbers(version))),
        "PRODUCT": PRODUCT,
        "SHORT": SHORT,
        "PUBLISHER": publisher().name,
        "AUTHORS": AUTHORS,
        "OUT": str(target),
        "SIZE_KB": str(size // 1024),
    }
    defined = [f"-D{name}={text}" for name, text in told.items()]
    environment = ("env", f"SOURCE_DATE_EPOCH={times.epoch()}", f"PATH={os.environ['PATH']}")
    tools.must(
        ".exe cannot be made",
        (*environment, "makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8", *defined, "kiosk.nsi"),
        folder,
    )
    return target


def _files(tree: Path) -> str:
    """NSIS' commands for every file, sorted: it would take them in the order of this disk."""
    files = sorted(
        (file for file in tree.rglob("*") if file.is_file()), key=lambda file: file.relative_to(tree).as_posix()
    )
    lines: list[str] = []
    for parent, inside in groupby(files, key=lambda file: file.parent):
        below = str(parent.relative_to(tree)).replace("/", "\\")
        lines.append(f'SetOutPath "${{NEW}}\\{below}"' if below != "." else 'SetOutPath "${NEW}"')
        lines += [f'File "{file}"' for file in inside]
    return "\n".join(lines) + "\n"


def _languages(languages: tuple[str, ...]) -> str:
    """What the wizard offers besides the content's own first language."""
    lines = ["!macro AddLanguages", *(f'  ${{NSD_CB_AddString}} $LanguageField "{each}"' for each in languages)]
    return "\n".join((*lines, "!macroend")) + "\n"


def _signing(options: Options, folder: Path) -> str:
    """NSIS writes the uninstaller itself, and lets it be signed by a command before it packs it."""
    if options.certificate is None:
        return ""
    program = folder / "sign.py"
    given = f"Options(certificate=Path({str(options.certificate)!r}), passphrase={_path(options.passphrase)},"
    program.write_text(
        "import sys\nfrom pathlib import Path\n"
        f"sys.path[:0] = {[str(tools.ROOT / 'packaging'), str(tools.ROOT)]!r}\n"
        "from installers.options import Options\nfrom installers.signing import sign\n"
        f"sign(Path(sys.argv[1]), {given} timestamp={options.timestamp!r}))\n",
        "utf-8",
    )
    return f'!uninstfinalize \'"{sys.executable}" "{program}" "%1"\' = 0\n'


def _path(file: Path | None) -> str:
    return "None" if file is None else f"Path({str(file)!r})"
