# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a trial expects, and how it says that it was disappointed."""

from subprocess import CompletedProcess


class Disappointed(Exception):  # noqa: N818 -- nothing has gone wrong in the trial; the installer is not as it should be
    """The installer did something else than the trial's sentence says."""


def expect(holds: object, otherwise: str) -> None:
    """Raise ``Disappointed`` with what was seen instead."""
    if not holds:
        raise Disappointed(otherwise)


def expect_code(done: CompletedProcess[str], code: int, *words: str) -> None:
    """The exit code, and words that have to be said."""
    said = (done.stdout + done.stderr).strip()
    expect(done.returncode == code, f"it ended with {done.returncode}, not {code}: {said[-600:]}")
    for word in words:
        expect(word in said, f"it did not say '{word}' but: {said[-600:]}")
