# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A system in a folder: its own mounts and processes, which end with it."""

import contextlib
import os
import signal
import subprocess
from pathlib import Path
from typing import NamedTuple, Self

from installers.errors import BuildError

HOLD = """
set -e
mount --make-rprivate /
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
mkdir -p /tmp/.X11-unix "$0/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
echo held
exec cat > /dev/null
"""
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class Said(NamedTuple):
    """How a command ended, and all that it said."""

    code: int
    text: str


class Chroot:
    """Used with ``with``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._holder: subprocess.Popen[bytes] | None = None
        self._first = 0

    def __enter__(self) -> Self:
        command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", HOLD]
        self._holder = subprocess.Popen(  # noqa: S603 -- written above
            [*command, str(self.root)],
            stdout=subprocess.PIPE,
            stdin=subprocess.PIPE,  # closed when these trials end in whatever way: then cat ends, and all with it
            stderr=subprocess.PIPE,
        )
        if self._holder.stdout is None or self._holder.stdout.readline() != b"held\n":
            raise BuildError(_refused(self._holder))
        held = Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children").read_text("ascii")
        self._first = int(held.split()[0])
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._first, signal.SIGKILL)  # the first process of a namespace takes all others with it
        if self._holder is not None:
            self._holder.wait()

    def run(self, *command: str, user: str = "root", **environ: str) -> Said:
        """Run a command in it to its end."""
        done = subprocess.run(  # noqa: S603 -- every command is written in the trials
            self._inside(command, user, environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        return Said(done.returncode, done.stdout)

    def begin(self, *command: str, user: str = "root", **environ: str) -> subprocess.Popen[bytes]:
        """Begin a command in it and go on."""
        return subprocess.Popen(  # noqa: S603 -- as above
            self._inside(command, user, environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def must(self, *command: str, user: str = "root", **environ: str) -> str:
        """Run a command that has to succeed."""
        said = self.run(*command, user=user, **environ)
        if said.code:
            raise BuildError(f"'{' '.join(command)}' ended with {said.code}: {said.text.strip()[-600:]}")
        return said.text

    def stop(self, name: str, signal_name: str = "TERM") -> None:
        """Send a signal to all processes of this name that have not ended by then; a fresh system has no pkill."""
        kill = f"kill -{signal_name} $(basename ${{each%/comm}}) || true"
        self.must("sh", "-c", f"for each in $(grep -lx {name} /proc/[0-9]*/comm); do {kill}; done")

    def _inside(self, command: tuple[str, ...], user: str, environ: dict[str, str]) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        given = {"PATH": PATH, "HOME": home, "USER": user, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        settings = [f"{name}={value}" for name, value in {**given, **environ}.items()]
        become = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        inside = ["chroot", str(self.root), "env", "-i", "-C", home, *settings, *become, *command]
        return ["nsenter", f"--target={self._first}", "--mount", "--pid", "--root", *inside]


def _refused(holder: subprocess.Popen[bytes]) -> str:
    said = holder.communicate()[1].decode(errors="replace").strip()
    return (
        f"no system of its own can be made here ({said}); run the trials on a machine that allows namespaces, and in a "
        "chroot only where its folder is a mount: outside of it, 'mount --rbind FOLDER FOLDER'"
    )
