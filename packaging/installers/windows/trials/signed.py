# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Signatures, with a certificate that nobody but this trial trusts."""

import shutil
from pathlib import Path

from installers import tools
from installers.options import Options
from installers.signing import sign, verify
from installers.windows.trials.expecting import expect_code
from installers.windows.trials.keeping import older
from installers.windows.trials.machine import Machine

TRUSTED = "certificate.pem"


def holds(pc: Machine, exe: Path) -> None:
    """Signed, the .exe, the .msi and the uninstaller that the .exe lays are as they were signed."""
    options, trusted = _signer(pc.folder), pc.folder / TRUSTED
    installer = older(pc, options)
    sign(installer, options)
    msi = pc.folder / "signed.msi"
    shutil.copyfile(exe.with_suffix(".msi"), msi)
    sign(msi, options)
    expect_code(pc.install(installer), 0)
    for file in (installer, msi, pc.home / "uninstall.exe"):
        verify(file, trusted)


def _signer(folder: Path) -> Options:
    """A certificate of the moment, and what opens it."""
    subject = ("-subj", "/CN=A trial", "-addext", "extendedKeyUsage=codeSigning", "-days", "2")
    made = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", TRUSTED, *subject)
    packed = ("pkcs12", "-export", "-inkey", "key.pem", "-in", TRUSTED, "-out", "signer.pfx", "-passout", "pass:trial")
    for command in (made, packed):
        tools.must("a certificate for the trial cannot be made", ("openssl", *command), folder)
    (folder / "passphrase").write_text("trial\n", "utf-8")
    return Options(certificate=folder / "signer.pfx", passphrase=folder / "passphrase")
