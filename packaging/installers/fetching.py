# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pinned files: from the cache, or downloaded into it; none is used whose SHA-256 is another."""

import hashlib
import tempfile
from pathlib import Path

from installers import tools
from installers.errors import BuildError
from installers.pins import FILE, Pin, System, pins_for

PYTHONS: dict[System, str] = {"windows": "3.13", "debian": "3.11"}
"""The Python that each system's wheels are for."""


def fetched(system: System, cache: Path, pins: Path = FILE) -> dict[str, Path]:
    """Every pinned file of a system by its name, with the right content; what the cache holds is not fetched again."""
    cache.mkdir(parents=True, exist_ok=True)
    return {name: _fetched(pin, system, cache) for name, pin in pins_for(system, pins).items()}


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


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _download(pin: Pin, system: System, file: Path) -> None:
    """Into a folder of its own first: what was cut off never looks like a whole file."""
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".download-") as name:
        folder = Path(name)
        command = apt_command(pin) if pin.kind == "deb" else pip_command(pin, system, folder)
        done = tools.run(*command, folder=folder)
        if done.returncode or not (folder / pin.file).is_file():
            raise BuildError(
                f"{pin.name} {pin.version} ({pin.file}) cannot be downloaded: {tools.last_words(done.stdout)}; "
                f"mend the network (or the settings of {command[0] if pin.kind == 'deb' else 'pip'}), "
                f"or put the file into {file.parent}. Nothing was built"
            )
        (folder / pin.file).replace(file)


def apt_command(pin: Pin) -> list[str]:
    """The download of a Debian package, whose signature apt checks."""
    return ["apt-get", "download", f"{pin.name}={pin.version}"]


def pip_command(pin: Pin, system: System, folder: Path) -> list[str]:
    """The download of a wheel for another machine, or of a source archive, with the person's own settings of pip."""
    wanted = folder / "wanted.txt"
    wanted.write_text(f"{pin.name}=={pin.version} --hash=sha256:{pin.sha256}\n", "utf-8")
    common = [tools.python_with_pip(), "-m", "pip", "download", "--no-input", "--disable-pip-version-check"]
    common += ["--quiet", "--no-deps", "--dest", str(folder), "--requirement", str(wanted)]
    if pin.kind == "sdist":
        return [*common, "--no-binary", ":all:"]
    platforms = [tag for tag in Path(pin.file).stem.rsplit("-", 1)[1].split(".") if tag != "any"]
    chosen = [part for platform in platforms for part in ("--platform", platform)]
    return [*common, "--only-binary", ":all:", "--python-version", PYTHONS[system], *chosen]
