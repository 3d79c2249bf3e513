# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a trial expects, and how it says that it was disappointed."""

from installers.debian.trials.chroot import Said


class Disappointed(Exception):  # noqa: N818 -- nothing has gone wrong in the trial; the package is not as it should be
    """The package did something else than the trial's sentence says."""


def expect(holds: object, otherwise: str) -> None:
    """Raise ``Disappointed`` with what was seen instead."""
    if not holds:
        raise Disappointed(otherwise)


def expect_code(said: Said, code: int) -> None:
    expect(said.code == code, f"it ended with {said.code}, not {code}: {said.text.strip()[-600:]}")


def expect_words(said: Said, *words: str) -> None:
    for each in words:
        expect(each in said.text, f"it did not say '{each}' but: {said.text.strip()[-600:]}")
