# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Windows' programs on Linux: a Windows of its own in one folder, which is thrown away afterwards."""

import os
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from installers import tools
from installers.errors import BuildError

PROGRAMS = {"wine": "wine"}
QUIET = {"WINEDEBUG": "-all", "WINEARCH": "win64"}
NO_BROWSER = "mscoree,mshtml="  # Wine asks for them at the first start, with a window


@dataclass(frozen=True)
class Wine:
    """One Windows; `prefix` is the folder that holds its drive C:."""

    prefix: Path
    display: str = ""
    """An X display; without one no window can be seen."""
    overrides: tuple[str, ...] = ()
    """Libraries that are taken from beside a program instead of Wine's own: 'mscms=n'."""
    variables: Mapping[str, str] = field(default_factory=dict)

    def __enter__(self) -> Self:
        """Make the Windows."""
        self.must("Wine cannot make a Windows", "wineboot", "--init")
        return self

    def __exit__(self, *_error: object) -> None:
        """End what runs in it."""
        tools.run("env", f"WINEPREFIX={self.prefix}", "wineserver", "--kill")

    @property
    def drive(self) -> Path:
        """Drive C:."""
        return self.prefix / "drive_c"

    def path(self, path: Path) -> str:
        r"""A path as programs in Wine name it: C:\..., or Z:\... for what lies outside."""
        inside = path.is_relative_to(self.drive)
        drive, rest = ("C:", path.relative_to(self.drive)) if inside else ("Z:", path.relative_to("/"))
        return f"{drive}\\" + str(rest).replace("/", "\\")

    def environment(self) -> dict[str, str]:
        """What Wine has to know. A variable of ours for Python or Qt does not reach the programs in it."""
        kept = {name: text for name, text in os.environ.items() if not name.startswith(("PYTHON", "QT_", "KIOSK_"))}
        kept.pop("DISPLAY", None)
        own = {"WINEPREFIX": str(self.prefix), "WINEDLLOVERRIDES": ";".join((NO_BROWSER, *self.overrides)), **QUIET}
        return {**kept, **own, **({"DISPLAY": self.display} if self.display else {}), **self.variables}

    def run(self, *command: str, seconds: float = 600) -> subprocess.CompletedProcess[str]:
        """Run a program to its end. It gets pipes: Python under Wine cannot begin with files."""
        try:
            return subprocess.run(  # noqa: S603 -- every command is written in this package
                ("wine", *command),  # noqa: S607 -- where it is, differs
                env=self.environment(),
                input="",
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=seconds,
                check=False,
            )
        except FileNotFoundError as error:
            raise BuildError("wine is missing; install it: apt install wine") from error
        except subprocess.TimeoutExpired as error:
            raise BuildError(f"'{command[0]}' did not end within {seconds:.0f} seconds under Wine") from error

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Begin a program that goes on."""
        return subprocess.Popen(  # noqa: S603 -- as above
            ("wine", *command),  # noqa: S607 -- where it is, differs
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def must(self, what: str, *command: str) -> str:
        """Run a program that has to succeed; `what` opens the sentence if it does not."""
        done = self.run(*command)
        if done.returncode:
            raise BuildError(f"{what}: {tools.last_words(done.stdout + done.stderr)}")
        return done.stdout

    def timed(self, *command: str) -> tuple[subprocess.CompletedProcess[str], float]:
        """What a program said, and the seconds it took."""
        begun = time.monotonic()
        done = self.run(*command)
        return done, time.monotonic() - begun
