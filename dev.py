# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Run or test the kiosk from a checkout; what is missing on this machine is installed first.

    python3 dev.py run [ARGUMENTS]      the kiosk; without a display, its screens as pictures
    python3 dev.py test [ARGUMENTS]     linters, types, the shipped content and tests; arguments go to pytest
    python3 dev.py bench [ARGUMENTS]    the figures of docs/performance.md

It needs nothing but Python, and keeps to what Python 3.8 can read, so that an old one gets a sentence, no traceback.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OLDEST = (3, 11)
USAGE = "say what to do: 'python3 dev.py run', 'python3 dev.py test' or 'python3 dev.py bench'"
DISK_FULL = "the disk is full; make room (the kiosk and its tools take about 1 GB) and start again"
LITTLE_SPACE = 20_000_000
QUIETLY = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
"""Without a window; and what Python has compiled is kept, for tests start the kiosk hundreds of times."""
NO_NETWORK = (
    "Temporary failure",
    "NewConnectionError",
    "Could not connect",
    "Could not resolve",
    "Network is unreachable",
)

# What PySide6 takes from the system, found with ldd on a Debian that has nothing else: library -> package.
LIBRARIES = {
    "qt": {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libX11.so.6": "libx11-6",
        "libcups.so.2": "libcups2",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libxkbcommon.so.0": "libxkbcommon0",
    },
    "x11": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
    "voice": {
        "libpulse.so.0": "libpulse0",
        "libspeechd.so.2": "libspeechd2",
    },
}

# What the kiosk reads aloud with, what tests listen to it with, what reads its codes, and what it prints on:
# program -> package.
PROGRAMS = {
    "voice": {
        "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
        "speech-dispatcher": "speech-dispatcher",
    },
    "sound": {
        "parec": "pulseaudio-utils",
        "pulseaudio": "pulseaudio",
    },
    "screen-reader": {
        "Xvfb": "xvfb",
        "dbus-daemon": "dbus",
        "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    },
    "take-home": {
        "zbarimg": "zbar-tools",
        "/usr/sbin/cupsd": "cups-daemon",
        "lpstat": "cups-client",
        "/usr/lib/cups/filter/pdftopdf": "cups-filters",
        "pdftotext": "poppler-utils",
    },
}


class Stop(Exception):  # noqa: N818 -- the program is right; something around it is missing
    """Ends the command with one sentence for the person at the keyboard."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


class Result(NamedTuple):
    """How a program ended, and what it said."""

    code: int
    output: str


class System:
    """The machine as dev.py sees it; a test puts a made-up one in its place."""

    root = Path(__file__).resolve().parent
    platform = sys.platform
    python = sys.version_info[:2]
    environ: Mapping[str, str] = os.environ

    def run(self, *command: str) -> Result:
        """Run a program and keep what it says, for the sentence should it fail."""
        done = subprocess.run(  # noqa: S603 -- every command is written in this file
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        return Result(done.returncode, done.stdout.decode(errors="replace"))

    def call(self, *command: str, **environ: str) -> int:
        """Run a program that speaks to the person itself."""
        sys.stdout.flush()
        return subprocess.call(command, cwd=self.root, env={**self.environ, **environ})  # noqa: S603 -- as above

    def become(self, *command: str) -> int:
        """Go on as another program, so that nothing stands between it and its signals; Windows cannot."""
        sys.stdout.flush()
        if self.platform == "win32":
            return subprocess.call(command)  # noqa: S603 -- as above
        return os.execv(command[0], command)  # noqa: S606 -- as above

    def has_program(self, name: str) -> bool:
        return shutil.which(name) is not None

    def has_library(self, name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    def has_module(self, name: str) -> bool:
        return importlib.util.find_spec(name) is not None

    def free_space(self) -> int:
        return shutil.disk_usage(self.root).free

    def is_root(self) -> bool:
        return sys.platform != "win32" and os.geteuid() == 0


def main(arguments: Sequence[str], system: System) -> int:
    """Do what is asked; whatever goes wrong is said in one sentence."""
    try:
        return command(arguments, system)
    except Stop as stop:
        sentence, code = str(stop), stop.code
    except KeyboardInterrupt:
        sentence, code = "stopped", 130
    except OSError as error:
        sentence, code = why_not_written(error), 1
    sys.stderr.write(f"dev.py: {sentence}\n")
    return code


def command(arguments: Sequence[str], system: System) -> int:
    if system.python < OLDEST:
        found, oldest = (".".join(map(str, version)) for version in (system.python, OLDEST))
        raise Stop(f"this is Python {found}, and the kiosk needs {oldest} or newer; start dev.py with such a Python", 2)
    verbs = {"run": run, "test": test, "bench": bench}
    if not arguments or arguments[0] not in verbs:
        raise Stop(USAGE, 2)
    return verbs[arguments[0]](arguments[1:], system)


def why_not_written(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return DISK_FULL
    return f"{error.filename or 'a file'} cannot be used: {(error.strerror or str(error)).lower()}"


def run(arguments: Sequence[str], system: System) -> int:
    """The kiosk, or pictures of its screens where there is no display."""
    libraries = ["qt"]
    libraries += ["x11"] if system.environ.get("DISPLAY") else []
    libraries += ["wayland"] if system.environ.get("WAYLAND_DISPLAY") else []
    make_ready(libraries, ["kiosk"], system)
    make_ready_if_possible(["voice"], "The kiosk does not read aloud", system)
    if has_display(system) or {"-h", "--help"} & set(arguments):
        return system.become(str(venv_python(system)), "-m", "kiosk", "run", *arguments)
    return make_proof_sheet(arguments, system)


def has_display(system: System) -> bool:
    hints = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not system.platform.startswith("linux") or any(system.environ.get(hint) for hint in hints)


def make_proof_sheet(arguments: Sequence[str], system: System) -> int:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--content", type=Path, default=system.root / "content")
    content = parser.parse_known_args(arguments)[0].content.absolute()
    out = system.root / "build" / "proof-sheet"
    tell("No display here, so the screens become pictures; that takes a minute or two.")
    code = system.call(str(venv_python(system)), "-m", "kiosk", "snapshot", str(content), "--out", str(out))
    if (out / "index.html").is_file():
        tell(f"Look at {out / 'index.html'}")
    return code


def test(arguments: Sequence[str], system: System) -> int:
    """All that has to hold before a change is handed in; one failing step does not hide the others."""
    make_ready(["qt"], ["kiosk", "dev"], system)
    make_ready_if_possible(["x11", "screen-reader"], "What a screen reader hears is not tested", system)
    make_ready_if_possible(["voice", "sound"], "What the kiosk reads aloud is not heard", system)
    make_ready_if_possible(["take-home"], "What patients take home is not read by a camera or printed", system)
    steps = {
        "ruff check": ["ruff", "check"],
        "ruff format": ["ruff", "format", "--check"],
        "mypy": ["mypy"],
        "kiosk check": ["kiosk", "check", "content"],
        "pytest": ["pytest", f"--numprocesses={workers()}", "--dist=worksteal", *arguments],
    }
    failed = []
    for name, step in steps.items():
        tell(f"== {name}")
        began = time.monotonic()
        code = system.call(str(venv_python(system)), "-m", *step, **QUIETLY)
        tell(f"== {name}: {'failed' if code else 'good'} after {time.monotonic() - began:.0f} s\n")
        failed += [name] if code else []
    tell(f"dev.py: mend {', '.join(failed)}" if failed else "dev.py: all is well")
    return 1 if failed else 0


def workers() -> int:
    """One more than there are cores: a test that waits for a voice or a printer leaves its core to another."""
    return (os.cpu_count() or 1) + 1


def bench(arguments: Sequence[str], system: System) -> int:
    make_ready(["qt"], ["kiosk", "dev"], system)
    return system.call(str(venv_python(system)), "-m", "tests.benchmarks", *arguments)


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def make_ready(libraries: Sequence[str], packages: Sequence[str], system: System) -> None:
    """Install what is missing; each part that is there leaves a stamp, so that the next start asks nobody."""
    stamp = fingerprint(system)
    missing = [part for part in (*libraries, *packages) if not is_stamped(part, stamp, system)]
    if not missing:
        return
    tell(f"Installing what is missing ({', '.join(missing)}); the first time takes a few minutes.")
    whole = not packages or is_whole(system)
    install_libraries([part for part in libraries if part in missing], system, for_venv=not whole)
    if not whole:
        make_venv(system)
    if set(packages) & set(missing):
        install_packages(packages, system)
    for part in missing:
        (venv(system) / f"ready-{part}").write_text(stamp, "utf-8")


def make_ready_if_possible(libraries: Sequence[str], otherwise: str, system: System) -> None:
    try:
        make_ready(libraries, [], system)
    except Stop as stop:
        tell(f"{otherwise}: {stop}")


def fingerprint(system: System) -> str:
    """Changes with everything that says what has to be installed."""
    digest = hashlib.sha256(repr((system.python, system.platform)).encode())
    for name in ("dev.py", "pyproject.toml", "constraints.txt"):
        digest.update((system.root / name).read_bytes())
    return digest.hexdigest()


def is_stamped(part: str, stamp: str, system: System) -> bool:
    file = venv(system) / f"ready-{part}"
    return venv_python(system).exists() and file.is_file() and file.read_text("utf-8") == stamp


def venv(system: System) -> Path:
    return system.root / ".venv"


def venv_python(system: System) -> Path:
    return venv(system) / ("Scripts/python.exe" if system.platform == "win32" else "bin/python")


def is_whole(system: System) -> bool:
    """Whether .venv was made to the end, by this Python, and no installation in it was cut off."""
    if unfinished(system).exists() or not venv_python(system).exists():
        return False
    asked = system.run(str(venv_python(system)), "-c", "import sys, pip; print(*sys.version_info[:2])")
    return asked.code == 0 and asked.output.split() == [str(number) for number in system.python]


def unfinished(system: System) -> Path:
    return venv(system) / "unfinished"


def install_libraries(parts: Iterable[str], system: System, *, for_venv: bool) -> None:
    """What Qt and the tests take from a Linux, and the venv that Debian packs apart from Python."""
    if not system.platform.startswith("linux"):
        return
    parts = list(parts)
    wanted = [item for part in parts for item in LIBRARIES.get(part, {}).items()]
    lacking = {library: package for library, package in wanted if not system.has_library(library)}
    tools = [item for part in parts for item in PROGRAMS.get(part, {}).items()]
    lacking.update((program, package) for program, package in tools if not system.has_program(program))
    if for_venv and not system.has_module("ensurepip"):
        lacking["venv"] = "python{}.{}-venv".format(*system.python)
    if lacking:
        install_with_apt(lacking, system)


def install_with_apt(lacking: Mapping[str, str], system: System) -> None:
    if not system.has_program("apt-get"):
        names = ", ".join(lacking)
        raise Stop(f"this system lacks {names}; install that with its package manager and start again", 2)
    install = ["apt-get", "install", "-y", "--no-install-recommends", *lacking.values()]
    if not system.is_root() and not (system.has_program("sudo") and system.run("sudo", "-n", "true").code == 0):
        raise Stop(f"some system packages are missing; run this line as root and start again: {' '.join(install)}", 2)
    prefix = [*([] if system.is_root() else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive"]
    patience = ["-o", "DPkg::Lock::Timeout=120"]
    lists = system.run(*prefix, "apt-get", "update", *patience)
    done = system.run(*prefix, *install, *patience)
    if done.code:
        said = Result(done.code, lists.output + done.output)
        raise Stop(why_not_installed(f"apt could not install {' '.join(lacking.values())}", said, system))


def make_venv(system: System) -> None:
    done = system.run(sys.executable, "-m", "venv", "--clear", str(venv(system)))
    if done.code:
        raise Stop(why_not_installed("python could not make the folder .venv", done, system))


def install_packages(parts: Sequence[str], system: System) -> None:
    """One call of pip, with the settings that the person has given pip."""
    wanted = [name for part in parts if part != "kiosk" for name in group(part, system)]
    unfinished(system).touch()
    done = system.run(
        *(str(venv_python(system)), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"),
        *("--constraint", str(system.root / "constraints.txt"), "--editable", str(system.root), *wanted),
    )
    unfinished(system).unlink()
    if done.code:
        raise Stop(why_not_installed("pip could not install the kiosk's packages", done, system))


def group(name: str, system: System) -> list[str]:
    """A dependency group of pyproject.toml; the pip of Debian 12 cannot read them itself."""
    import tomllib  # noqa: PLC0415 -- an old Python has none, and has to get as far as its sentence

    groups = tomllib.loads((system.root / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    found: list[str] = []
    for each in groups[name]:
        found += [each] if isinstance(each, str) else group(each["include-group"], system)
    return found


def why_not_installed(what: str, done: Result, system: System) -> str:
    """A sentence out of what apt, venv or pip said before it gave up."""
    if "No space left on device" in done.output or system.free_space() < LITTLE_SPACE:
        return f"{what}: {DISK_FULL}"
    if any(sign in done.output for sign in NO_NETWORK):
        return (
            f"{what}, for nothing can be downloaded; mend the network (or the settings of apt or pip) and start again"
        )
    complaints = [line for line in done.output.splitlines() if line.lower().startswith(("e:", "error:"))]
    last = complaints[-1].split(":", 1)[1].strip().rstrip(".") if complaints else f"it ended with {done.code}"
    return f"{what}: {last}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], System()))
