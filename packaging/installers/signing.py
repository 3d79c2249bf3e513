# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Signatures: Authenticode for Windows' files, a detached one for the list of checksums."""

import re
from collections.abc import Sequence
from pathlib import Path

from installers import times, tools
from installers.errors import BuildError
from installers.options import Options

WHY = re.compile("Failed to|error|MISMATCH|No signature|unable", re.IGNORECASE)
"""What a line of osslsigncode holds that says why it gave up."""


def sign(file: Path, options: Options) -> bool:
    """Sign a built program or installer in its place; False when no certificate is given.

    What cannot be signed is deleted, so that nobody takes it for the signed one. The time in the signature is that of
    the build, so that two builds are the same bytes; only a time stamp server makes them differ.
    """
    if options.certificate is None:
        return False
    tools.need({"osslsigncode": "osslsigncode"})
    signed = file.with_name(file.name + ".signed")
    command = ["osslsigncode", "sign", *_opened(options), "-h", "sha256", "-time", str(times.epoch())]
    command += ["-n", "Patient information kiosk", *(["-ts", options.timestamp] if options.timestamp else [])]
    try:
        _osslsigncode(f"{file.name} cannot be signed", [*command, "-in", str(file), "-out", str(signed)])
        signed.replace(file)
    except BuildError:
        file.unlink()
        signed.unlink(missing_ok=True)
        raise
    return True


def verify(file: Path, trusted: Path) -> None:
    """Raise ``BuildError`` unless a file is as it was signed, by somebody whom these certificates (PEM) vouch for."""
    tools.need({"osslsigncode": "osslsigncode"})
    command = ["osslsigncode", "verify", "-CAfile", str(trusted), "-in", str(file)]
    _osslsigncode(f"the signature of {file.name} does not hold", command)


def sign_list(listing: Path, key: str) -> Path:
    """Sign SHA256SUMS with a key of GnuPG, in a file beside it."""
    tools.need({"gpg": "gnupg"})
    signature = listing.with_name(f"{listing.name}.asc")
    command = ["gpg", "--batch", "--yes", "--armor", "--local-user", key, "--output", str(signature)]
    tools.must(f"{listing.name} cannot be signed with the key {key}", [*command, "--detach-sign", str(listing)])
    return signature


def _opened(options: Options) -> list[str]:
    """A passphrase goes by a file, not over the command line, where every user of the machine could read it."""
    given = {"certificate": ("-pkcs12", options.certificate), "passphrase": ("-readpass", options.passphrase)}
    command = []
    for what, (option, file) in given.items():
        if file is not None and not file.is_file():
            raise BuildError(f"there is no file {file}; name the {what} of who signs, or leave the option out")
        command += [option, str(file)] if file is not None else []
    return command


def _osslsigncode(what: str, command: Sequence[str]) -> None:
    """Its last line is always 'Failed'; why stands before it."""
    done = tools.run(*command)
    if done.returncode:
        lines = [line.strip() for line in done.stdout.splitlines()]
        why = [line for line in lines if WHY.search(line)]
        raise BuildError(f"{what}: {why[0] if why else 'osslsigncode does not say why'}")
