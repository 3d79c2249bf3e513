# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .msi, by msiexec."""

from pathlib import Path

from installers.windows.names import SHORT
from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import PRODUCT_KEY, RUN_KEY, Machine

OTHER_INSTALLER = 17


def installs(pc: Machine, exe: Path) -> None:
    """The .msi installs silently with its properties, and the .exe does not get in its way."""
    msi = pc.wine.path(exe.with_suffix(".msi"))
    expect_code(pc.wine.run("msiexec", "/i", msi, "/qn", "KIOSKLANG=de", "AUTOSTART=1"), 0)
    expect("language = 'de'" in (pc.data / "kiosk.toml").read_text("utf-8"), "KIOSKLANG did nothing")
    expect("kiosk.exe" in pc.value(RUN_KEY, SHORT), "AUTOSTART did nothing")
    expect_code(pc.kiosk("check"), 0)
    expect_code(pc.install(exe), OTHER_INSTALLER, "with the .msi")


def repairs(pc: Machine, exe: Path) -> None:
    """A file that is missing comes back, and what the clinic wrote stays."""
    (pc.home / "kiosk.com").unlink()
    page = next((pc.data / "content" / "en").glob("01-*.md"))
    page.write_text("---\ntitle: Ours\n---\nWhat the clinic wrote.\n", "utf-8")
    expect_code(pc.wine.run("msiexec", "/i", pc.wine.path(exe.with_suffix(".msi")), "/qn", "REINSTALL=ALL"), 0)
    expect_code(pc.kiosk("--version"), 0)
    expect("What the clinic wrote." in page.read_text("utf-8"), "the clinic's page was overwritten")


def goes(pc: Machine, exe: Path) -> None:
    """Removed with PURGE=1 it leaves nothing; with a content folder that is not there it installs nothing."""
    msi = pc.wine.path(exe.with_suffix(".msi"))
    expect_code(pc.wine.run("msiexec", "/x", msi, "/qn", "PURGE=1"), 0)
    expect(not pc.value(PRODUCT_KEY, "Version"), "the registry knows it")
    left = {trace for trace in pc.traces() if not trace.endswith("patient-kiosk-setup.log")}
    expect(not left, f"it left {sorted(left)[:5]}")
    failed = pc.wine.run("msiexec", "/i", msi, "/qn", r"CONTENT=C:\no such")
    expect(failed.returncode != 0, "it installed without the content folder that it was told")
    left = {trace for trace in pc.traces() if not trace.endswith("patient-kiosk-setup.log")}
    expect(not left, f"having failed, it left {sorted(left)[:5]}")
    logs = [log.read_text("utf-16") for log in pc.wine.drive.rglob("patient-kiosk-setup.log")]
    expect(any("no such does not exist" in log for log in logs), "the log does not say why")
