# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the clinic wrote stays, whatever happens to the package."""

from pathlib import Path

from installers.debian.control import NAME
from installers.debian.trials.apt import installed, remove, state
from installers.debian.trials.chroot import Chroot
from installers.debian.trials.expecting import expect, expect_code, expect_words
from installers.debian.trials.versions import CHANGED, GONE, NEW, OURS, SETTINGS, later

CONTENT = "var/lib/patient-kiosk/content"
KEEP = ("-o", "Dpkg::Options::=--force-confold")
"""Where the clinic and we have changed the settings, dpkg asks; this answers for machines where nobody is."""
THEIRS = "Changed by the clinic."
FOREVER = ("log", "cache", "backups", "lib/apt", "lib/dpkg", "lib/systemd", "lib/ucf", "lib/pam")


def over_an_upgrade(chroot: Chroot, package: Path) -> None:
    """An editor's page stays, the later one lies beside it, other pages follow; and a downgrade keeps it too."""
    installed(chroot, package)
    _edit(chroot, CHANGED[0])
    settings = chroot.root / SETTINGS
    settings.write_text(f"{settings.read_text('utf-8')}\nidle_seconds = 60\n", "utf-8")
    said = installed(chroot, later(package, chroot.root.parent), *KEEP)
    expect_words(said, "1 changed by you and by us")
    content = chroot.root / CONTENT
    expect(THEIRS in _text(content / CHANGED[0]), "the clinic's page was overwritten")
    expect(OURS in _text(content / f"{CHANGED[0]}.new"), "our page does not lie beside the clinic's")
    expect(OURS in _text(content / CHANGED[1]), "a page that nobody had changed was not brought up to date")
    expect((content / NEW).exists() and not (content / GONE).exists(), "files did not come and go as shipped")
    expect(CHANGED[0] in _text(content.parent / "content-report.txt"), "the report does not name the page")
    expect("idle_seconds = 60" in _text(settings), "the clinic's settings were overwritten")
    expect(OURS in _text(settings.with_suffix(".toml.dpkg-dist")), "our settings do not lie beside the clinic's")
    expect((content / CHANGED[1]).stat().st_mode & 0o020, "editors can no longer write a page that was updated")
    installed(chroot, package, "--allow-downgrades", *KEEP)
    expect(THEIRS in _text(content / CHANGED[0]), "the downgrade overwrote the clinic's page")
    expect(OURS not in _text(content / CHANGED[1]), "the downgrade left a page of the later version")
    expect(state(chroot) == "ii", f"after it dpkg says '{state(chroot)}'")


def until_purged(chroot: Chroot, package: Path) -> None:
    """Removed, content and settings stay for the next install; purged under a session, nothing at all is left."""
    before = _all(chroot)
    installed(chroot, package)
    _edit(chroot, CHANGED[0])
    expect_code(remove(chroot), 0)
    expect(THEIRS in _text(chroot.root / CONTENT / CHANGED[0]), "removing took the clinic's page away")
    expect((chroot.root / SETTINGS).exists(), "removing took the settings away")
    expect(not (chroot.root / "opt/patient-kiosk").exists(), "removing left the program")
    installed(chroot, package)
    expect(THEIRS in _text(chroot.root / CONTENT / CHANGED[0]), "installing again took the clinic's page away")
    expect(_all(chroot) - before, "what was installed was not seen")
    chroot.must("useradd", "--system", "--home-dir", "/var/lib/patient-kiosk/session", NAME)
    session = chroot.begin("setpriv", f"--reuid={NAME}", "--clear-groups", "sleep", "infinity")
    expect_code(remove(chroot, "purge"), 0)
    session.kill()
    session.wait()
    left = _all(chroot) - before
    expect(not left, f"purging left {sorted(left)[:5]}")
    expect(not state(chroot), f"dpkg still knows it: '{state(chroot)}'")
    accounts = "".join(_text(chroot.root / "etc" / name) for name in ("group", "passwd"))
    expect("kiosk" not in accounts, "the user of the session or the group of the editors is left")


def without_its_folder(chroot: Chroot, package: Path) -> None:
    """Where somebody deleted the content folder, installing again lays it anew."""
    installed(chroot, package)
    expect_code(chroot.run("rm", "-r", f"/{CONTENT}"), 0)
    said = chroot.run("patient-kiosk", "check", user="patient")
    expect_code(said, 2)
    expect_words(said, "does not exist")
    installed(chroot, package, "--reinstall")
    expect_code(chroot.run("patient-kiosk", "check", user="patient"), 0)


def _edit(chroot: Chroot, page: str) -> None:
    """As a person of the editors' group writes."""
    expect_code(chroot.run("usermod", "--append", "--groups", "kiosk-editors", "patient"), 0)
    line = f"printf '\\n{THEIRS}\\n' >> /{CONTENT}/{page} && touch /{CONTENT}/en/mine.md && rm /{CONTENT}/en/mine.md"
    expect_code(chroot.run("sh", "-c", line, user="patient"), 0)


def _text(file: Path) -> str:
    return file.read_text("utf-8")


def _all(chroot: Chroot) -> set[str]:
    """Every path of the system, but for what apt and dpkg write for themselves."""
    skipped = tuple(f"var/{part}" for part in FOREVER)
    told = chroot.must("find", "/", "-xdev", "-printf", "%P\\n").splitlines()
    return {path for path in told if not path.startswith((*skipped, "srv/", "proc", "dev", "tmp"))}
