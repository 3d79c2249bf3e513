# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the clinic wrote, over an upgrade and back."""

import shutil
from pathlib import Path

from installers.options import Options
from installers.windows.exe import Contents, make_exe
from installers.windows.names import installer
from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import PRODUCT_KEY, Machine

BEFORE = "0.0.9"
PAGES = ("01-*.md", "02-*.md", "03-*.md")


def older(pc: Machine, options: Options) -> Path:
    """An installer of an older version, made of what is installed: three pages of its content said something else."""
    tree, work, made = pc.folder / "older", pc.folder / "older-work", pc.folder / installer(BEFORE, ".exe")
    if made.is_file():
        return made
    shutil.copytree(pc.home, tree, ignore=shutil.ignore_patterns("uninstall.exe"))
    work.mkdir()
    kiosk = tree / "packages" / "kiosk"
    (kiosk / "__init__.py").write_text(f'__version__ = "{BEFORE}"\n', "utf-8")
    for compiled in (kiosk / "__pycache__").glob("__init__.*.pyc"):
        compiled.unlink()
    for pattern in PAGES:
        page = next((kiosk / "_shipped" / "content" / "en").glob(pattern))
        page.write_text(page.read_text("utf-8") + "\n\nWhat we said before.\n", "utf-8")
    return make_exe(Contents(tree, BEFORE, ("en", "de"), packing="zlib"), options, pc.folder, work)


def what_the_clinic_wrote(pc: Machine, exe: Path) -> None:
    """An upgrade keeps what the clinic wrote, lays ours beside it, brings the rest up to date; so does going back."""
    former = older(pc, Options())
    expect_code(pc.uninstall("/PURGE"), 0)
    expect_code(pc.install(former), 0)
    expect_code(pc.kiosk("--version"), 0, BEFORE)
    edited, untouched, taken = (next((pc.data / "content" / "en").glob(pattern)) for pattern in PAGES)
    edited.write_text("---\ntitle: Ours\n---\nWhat the clinic wrote.\n", "utf-8")
    taken.unlink()
    expect_code(pc.install(exe), 0)
    expect("What the clinic wrote." in edited.read_text("utf-8"), "the clinic's page was overwritten")
    expect(edited.with_name(f"{edited.name}.new").is_file(), "ours was not laid beside the clinic's page")
    expect("What we said before." not in untouched.read_text("utf-8"), "a page that nobody changed was not updated")
    expect(not taken.exists(), "a page that the clinic took away came back")
    report = (pc.data / "content-report.txt").read_text("utf-8")
    expect(edited.name in report, f"the report does not name the page: {report}")
    version = pc.value(PRODUCT_KEY, "Version")
    expect_code(pc.install(former), 0)
    expect(pc.value(PRODUCT_KEY, "Version") == BEFORE, "going back to an older version did not succeed")
    expect("What the clinic wrote." in edited.read_text("utf-8"), "going back overwrote the clinic's page")
    expect_code(pc.install(exe), 0)
    expect(pc.value(PRODUCT_KEY, "Version") == version, "going forward again did not succeed")
