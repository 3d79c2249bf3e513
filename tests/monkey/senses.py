# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is noticed of a kiosk that does more than it should: programs that it starts, files that it writes."""

import os
import sys
from pathlib import Path

HELPERS = (b"kiosk.watching.reader", b"kiosk.speech.mouth", b"kiosk.commands.paper", b"doctor", b"speech-dispatcher")
"""The kiosk's own processes: one reads, one speaks, one prints, one looks at the machine; and the system's voice."""

PLAYERS = (b"paplay", b"pw-play", b"aplay")
"""What plays the chime."""

OPENERS = ("xdg-open", "gio", "kde-open", "firefox", "chromium", "sensible-browser", "x-www-browser", "xterm")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
STARTS = frozenset({"os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system", "pty.spawn"})
CHANGES = frozenset({"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"})


class Senses:
    """Hears of every file and program that Python opens, and looks at the children of this process."""

    def __init__(self, may_write: tuple[Path, ...], openers: Path) -> None:
        self._may_write = tuple(str(folder) for folder in may_write)
        self._openers = openers
        self.escapes: list[str] = []
        _lay_decoys(openers)
        sys.addaudithook(self._hear)

    def look(self) -> list[str]:
        """What is not as it should be now."""
        opened = [f"{file.name} was started" for file in self._openers.glob("*.called")]
        strangers = [f"a process: {words.decode(errors='replace')}" for words in children() if not _is_known(words)]
        return [*self.escapes, *opened, *strangers]

    def _hear(self, event: str, details: tuple[object, ...]) -> None:
        if event == "open" and isinstance(flags := details[2], int) and flags & WRITING:
            self._judge(details[0], "was written")
        elif event in CHANGES:
            self._judge(details[0], f"was changed ({event})")
        elif event in STARTS or event == "webbrowser.open":
            self.escapes.append(f"{event}{details}")
        elif event == "subprocess.Popen" and not _is_known(b" ".join(map(_bytes, _words(details[1])))):
            self.escapes.append(f"a program: {details[1]}")
        elif event == "socket.connect" and not isinstance(details[1], str | bytes):
            self.escapes.append(f"a connection to {details[1]}")

    def _judge(self, path: object, what: str) -> None:
        if isinstance(path, str | bytes | os.PathLike):
            name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 -- links are to stay as they are
            if not name.startswith(self._may_write) and name != os.devnull:
                self.escapes.append(f"{name} {what}")


def children() -> list[bytes]:
    """The command lines of all processes below this one."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        parents.setdefault(parent, []).append(int(entry.name))
    below, found = [os.getpid()], []
    while below:
        for child in parents.get(below.pop(), []):
            below.append(child)
            try:
                found.append(Path(f"/proc/{child}/cmdline").read_bytes().replace(b"\0", b" "))
            except OSError:
                continue
    return [words for words in found if words]


def _is_known(words: bytes) -> bool:
    return any(helper in words for helper in HELPERS) or words.split(b" ")[0].endswith(PLAYERS)


def _words(told: object) -> list[object]:
    return list(told) if isinstance(told, list | tuple) else [told]


def _bytes(word: object) -> bytes:
    return os.fsencode(word) if isinstance(word, str | bytes | os.PathLike) else repr(word).encode()


def _lay_decoys(folder: Path) -> None:
    """Programs that open addresses: whoever starts one of them leaves a trace, even by way of another process."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in OPENERS:
        decoy = folder / name
        decoy.write_text(f'#!/bin/sh\ntouch "{folder}/{name}.called"\n', "utf-8")
        decoy.chmod(0o755)
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"
