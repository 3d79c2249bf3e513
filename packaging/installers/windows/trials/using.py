# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .exe with each flag, and what it leaves on the machine."""

import shutil
import sys
import time
from pathlib import Path

from installers.windows.names import SHORT
from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import PRODUCT_KEY, REMOVE_KEY, RUN_KEY, Machine

MOST_MEGABYTES = 180
LINKS = ("Kiosk.lnk", "Preview.lnk", "Check content.lnk")


def installs(pc: Machine, exe: Path) -> None:
    """Silently and without a flag it installs, small, and starts nothing by itself."""
    begun = time.monotonic()
    expect_code(pc.install(exe), 0, "is installed in")
    seconds = time.monotonic() - begun
    size = sum(file.stat().st_size for file in pc.home.rglob("*") if file.is_file()) / 1e6
    sys.stdout.write(f"       {seconds:.0f} s, {size:.0f} MB\n")  # 60 s is the bar; a busy machine is no fault of it
    expect(size <= MOST_MEGABYTES, f"it takes {size:.0f} MB")
    expect(not pc.value(RUN_KEY, SHORT), "it starts with the session, and nobody asked for that")
    for name in ("DisplayName", "DisplayVersion", "DisplayIcon", "Publisher", "EstimatedSize", "QuietUninstallString"):
        expect(pc.value(REMOVE_KEY, name), f"Add/Remove Programs is not told its {name}")
    menu = pc.wine.drive / "ProgramData" / "Microsoft" / "Windows" / "Start Menu" / "Programs" / SHORT
    expect({file.name for file in menu.iterdir()} == set(LINKS), "the Start menu does not hold what it should")


def works(pc: Machine, _exe: Path) -> None:
    """doctor, check and --version say what they say elsewhere, of the machine's own settings and content."""
    expect_code(pc.kiosk("--version"), 0, "kiosk ")
    settings, content = pc.wine.path(pc.data / "kiosk.toml"), pc.wine.path(pc.data / "content")
    expect_code(pc.kiosk("doctor"), 1, f"ok    settings: {settings}", f"ok    content: {content}", "ok    fonts:")
    away = (pc.data / "kiosk.toml").rename(pc.data / "away.toml")
    expect_code(pc.kiosk("doctor"), 1, f"LACKS settings: {settings}: the settings are not there")
    away.rename(pc.data / "kiosk.toml")
    expect_code(pc.kiosk("check"), 0, "errors")
    expect_code(pc.kiosk("check", r"C:\no such folder"), 2, "no such folder")


def reads_side_by_side(pc: Machine, _exe: Path) -> None:
    """A check of a thousand pages starts helping processes out of kiosk.com, and ends as one does."""
    many = pc.folder / "many"
    shutil.copytree(pc.data / "content", many)
    page = next((many / "en").glob("01-*.md"))
    for number in range(130):
        shutil.copyfile(page, page.with_name(f"5{number:03d}-copy-{number}.md"))
    process = pc.wine.start(pc.wine.path(pc.home / "kiosk.com"), "check", pc.wine.path(many))
    helped = False
    while process.poll() is None and not helped:
        helped = bool(pc.processes("--multiprocessing-fork"))
        time.sleep(0.2)
    process.communicate()
    expect(helped, "no helping process was seen")
    expect(process.returncode in (0, 1), f"the check ended with {process.returncode}")


def obeys(pc: Machine, exe: Path) -> None:
    """/CONTENT=, /LANG=, /AUTOSTART= and /SETTINGS= do what they say, also on a machine that has the kiosk."""
    folder, settings = pc.folder / "unser Führer", pc.folder / "clinic.toml"
    shutil.copytree(pc.data / "content", folder)
    settings.write_text("# ours\nidle_seconds = 120\n", "utf-8")
    told = (f"/CONTENT={pc.wine.path(folder)}\\", "/LANG=de", "/AUTOSTART=1", f"/SETTINGS={pc.wine.path(settings)}")
    expect_code(pc.install(exe, *told), 0)
    text = (pc.data / "kiosk.toml").read_text("utf-8")
    for line in ("# ours", "idle_seconds = 120", f"content = '{pc.wine.path(folder)}'", "language = 'de'"):
        expect(line in text.splitlines(), f"kiosk.toml does not hold '{line}' but: {text}")
    expect("kiosk.exe" in pc.value(RUN_KEY, SHORT), "it does not start with the session")
    expect_code(pc.kiosk("doctor"), 1, f"ok    content: {pc.wine.path(folder)}")
    expect_code(pc.install(exe), 0)
    expect((pc.data / "kiosk.toml").read_text("utf-8") == text, "installing again changed kiosk.toml")
    expect("kiosk.exe" in pc.value(RUN_KEY, SHORT), "installing again took the start with the session away")
    expect_code(pc.install(exe, "/AUTOSTART=0"), 0)
    expect(not pc.value(RUN_KEY, SHORT), "/AUTOSTART=0 did not take the start with the session away")


def goes(pc: Machine, _exe: Path) -> None:
    """Uninstalled it leaves content and settings, and nothing else."""
    log = pc.wine.drive / "users" / "Public" / ".." / "somebody" / "AppData" / "Local" / "patient-kiosk"
    log.mkdir(parents=True)
    before = {file.name for file in pc.data.iterdir()}
    expect_code(pc.uninstall(), 0)
    expect({file.name for file in pc.data.iterdir()} == before, "it took some of the content or the settings")
    expect(not pc.value(PRODUCT_KEY, "Version") and not pc.value(REMOVE_KEY, "DisplayName"), "the registry knows it")
    left = {trace for trace in pc.traces() if not trace.startswith(f"ProgramData/{SHORT}")}
    expect(not left, f"it left {sorted(left)[:5]}")


def goes_for_good(pc: Machine, exe: Path) -> None:
    """Uninstalled with /PURGE it leaves nothing at all."""
    expect_code(pc.install(exe), 0)
    expect_code(pc.uninstall("/PURGE"), 0)
    expect(not pc.traces(), f"it left {sorted(pc.traces())[:5]}")
