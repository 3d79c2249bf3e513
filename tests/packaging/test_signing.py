# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Signatures are made with a certificate of the moment, hold, and no longer hold when the file is another."""

import shutil
from pathlib import Path

import pytest

from installers import signing, tools
from installers.errors import BuildError
from installers.options import Options
from tests.packaging.test_portable_executable import portable

authenticode = pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl")), reason="asks osslsigncode and openssl"
)
gnupg = pytest.mark.skipif(shutil.which("gpg") is None, reason="asks gpg")


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


@pytest.fixture
def options(tmp_path: Path) -> Options:
    """A certificate that was made on the spot."""
    subject = ["-subj", "/CN=Test clinic", "-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "certificate.pem", *subject]
    packed = ["pkcs12", "-export", "-inkey", "key.pem", "-in", "certificate.pem", "-out", "clinic.pfx"]
    for command in (made, [*packed, "-passout", "pass:secret"]):
        done = tools.run("openssl", *command, folder=tmp_path)
        assert not done.returncode, done.stdout
    (tmp_path / "passphrase").write_text("secret\n")
    return Options(certificate=tmp_path / "clinic.pfx", passphrase=tmp_path / "passphrase")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.exe"
    file.write_bytes(portable(["KERNEL32.dll"], []))
    return file


@authenticode
def test_what_is_signed_is_verified_and_the_same_each_time(program: Path, options: Options, tmp_path: Path) -> None:
    again = tmp_path / "again.exe"
    shutil.copyfile(program, again)
    assert signing.sign(program, options)
    signing.verify(program, tmp_path / "certificate.pem")
    assert signing.sign(again, options)
    assert again.read_bytes() == program.read_bytes()


@authenticode
def test_what_was_changed_after_it_was_signed_is_seen(program: Path, options: Options, tmp_path: Path) -> None:
    signing.sign(program, options)
    content = bytearray(program.read_bytes())
    content[0x500] ^= 1
    program.write_bytes(content)
    with pytest.raises(BuildError, match=r"the signature of kiosk\.exe does not hold: .*MISMATCH"):
        signing.verify(program, tmp_path / "certificate.pem")


@authenticode
@pytest.mark.usefixtures("options")
def test_what_nobody_signed_is_seen(program: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="does not hold: No signature found"):
        signing.verify(program, tmp_path / "certificate.pem")


@authenticode
def test_a_wrong_passphrase_is_a_sentence_and_leaves_no_unsigned_file(program: Path, options: Options) -> None:
    assert options.passphrase is not None
    options.passphrase.write_text("wrong\n")
    with pytest.raises(BuildError, match=r"kiosk\.exe cannot be signed: .*Wrong password"):
        signing.sign(program, options)
    assert not [file for file in program.parent.iterdir() if file.name.startswith("kiosk")]


def test_without_a_certificate_nothing_is_signed(program: Path) -> None:
    before = program.read_bytes()
    assert not signing.sign(program, Options())
    assert program.read_bytes() == before


def test_a_certificate_that_is_not_there_is_named(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "need", lambda _programs: None)
    with pytest.raises(BuildError, match=r"there is no file /gone\.pfx; name the certificate"):
        signing.sign(program, Options(certificate=Path("/gone.pfx")))


@gnupg
def test_the_list_of_checksums_is_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "g"
    home.mkdir(0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    made = tools.run("gpg", "--batch", "--passphrase", "", "--quick-generate-key", "Kiosk <kiosk@example.org>")
    if made.returncode:
        pytest.skip("gpg cannot make a key here")
    listing = tmp_path / "SHA256SUMS"
    listing.write_text("0  kiosk.deb\n")
    signature = signing.sign_list(listing, "kiosk@example.org")
    assert tools.run("gpg", "--verify", str(signature), str(listing)).returncode == 0
    listing.write_text("1  kiosk.deb\n")
    assert tools.run("gpg", "--verify", str(signature), str(listing)).returncode
    with pytest.raises(BuildError, match="SHA256SUMS cannot be signed with the key nobody: "):
        signing.sign_list(listing, "nobody")
    tools.run("gpgconf", "--kill", "all")
