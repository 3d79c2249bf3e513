# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A print server of our own: real CUPS, with printers that put their pages into files, or have troubles."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

SERVER = "/usr/sbin/cupsd"
PROGRAMS = (SERVER, "/usr/sbin/lpadmin", "lpstat", "cancel", "pdftotext", "pdffonts")
DRIVER = Path("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")
FOLDERS = ("run", "spool", "cache", "state", "tmp", "ppd", "ssl", "out", "bin")

FILES = """
ServerRoot {root}
StateDir {root}/state
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/tmp
ServerBin {root}/bin
DataDir /usr/share/cups
AccessLog {root}/access.log
ErrorLog {root}/error.log
PageLog {root}/page.log
FileDevice Yes
Sandboxing relaxed
"""
DAEMON = """
Listen {root}/run/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
MaxLogSize 0
PreserveJobFiles No
ErrorPolicy retry-job
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
EMPTY = "#!/bin/sh\n[ $# = 0 ] && exit 0\necho 'STATE: +media-empty-error' >&2\nsleep 60\n"
"""A printer without paper: it says so, and waits."""


def missing() -> list[str]:
    """What of it is not there."""
    return [*(each for each in PROGRAMS if shutil.which(each) is None), *([] if DRIVER.is_file() else [str(DRIVER)])]


def said(*command: str, **environ: str) -> str:
    """What a program of the system says."""
    done = subprocess.run(  # noqa: S603 -- programs of CUPS, and those that look into a PDF
        command, env={**os.environ, **environ}, capture_output=True, text=True, check=True, timeout=20
    )
    return done.stdout


class PrintServer:
    """It runs as long as the stack is open."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        self.root = root
        for name in FOLDERS:
            (root / name).mkdir()
        for part in Path("/usr/lib/cups").iterdir():
            (root / "bin" / part.name).symlink_to(part)
        backends = root / "bin" / "backend"
        backends.unlink()
        backends.mkdir()
        (backends / "empty").write_text(EMPTY, "utf-8")
        (backends / "empty").chmod(0o755)
        (root / "files.conf").write_text(FILES.format(root=root), "utf-8")
        (root / "cupsd.conf").write_text(DAEMON.format(root=root), "utf-8")
        self.environ = {"CUPS_SERVER": f"{root}/run/cups.sock"}
        command = [SERVER, "-f", "-c", f"{root}/cupsd.conf", "-s", f"{root}/files.conf"]
        daemon = stack.enter_context(subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL))  # noqa: S603 -- written above
        stack.callback(daemon.kill)
        self._wait((root / "run" / "cups.sock").exists)

    def add(self, name: str, device: str = "", media: str = "A4") -> Path:
        """A printer; returns the file that its last page is put into."""
        file = self.root / "out" / f"{name}.pdf"
        device = device or f"file:{file}"
        self.tell("/usr/sbin/lpadmin", "-p", name, "-E", "-v", device, "-P", str(DRIVER), "-o", f"PageSize={media}")
        return file

    def tell(self, *command: str) -> str:
        """Run a program of the print server; returns what it says."""
        return said(*command, **self.environ)

    def printed(self, file: Path) -> str:
        """The words on the page, once it is there."""
        self._wait(lambda: file.is_file() and file.stat().st_size > 0 and not self.tell("lpstat", "-o"))
        return said("pdftotext", "-layout", str(file), "-")

    def _wait(self, until: Callable[[], bool]) -> None:
        for _ in range(200):
            if until():
                return
            time.sleep(0.1)
        raise AssertionError((self.root / "error.log").read_text("utf-8"))
