# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The parts of the .msi that are ours: the same numbers and times in each build, an order that can be undone."""

import struct
from pathlib import Path

import pytest

from installers.errors import BuildError
from installers.windows.msi_parts import identifier, product
from installers.windows.msi_tables import CONDITIONS, SEQUENCE
from installers.windows.msi_times import SUMMARY, with_time


def summary(created: int, saved: int) -> bytes:
    """The summary of a file, as Windows lays it."""
    entries = struct.pack("<IIII", 12, 24, 13, 36)
    values = struct.pack("<IQ", 64, created) + struct.pack("<IQ", 64, saved)
    section = struct.pack("<II", 8 + len(entries) + len(values), 2) + entries + values
    return b"x" * 512 + bytes(28) + SUMMARY + struct.pack("<I", 48) + section


def test_two_builds_at_different_times_are_the_same_bytes() -> None:
    assert with_time(summary(1, 2), 1_700_000_000) == with_time(summary(3, 4), 1_700_000_000)
    assert with_time(summary(1, 2), 0).endswith(struct.pack("<Q", 116_444_736_000_000_000))


@pytest.mark.parametrize("package", [b"", summary(1, 2).replace(struct.pack("<I", 64), struct.pack("<I", 65))])
def test_a_file_that_is_not_as_expected_stops_the_build(package: bytes) -> None:
    with pytest.raises(BuildError, match="look at the version of wixl"):
        with_time(package, 0)


def test_every_file_has_a_number_of_its_own_and_keeps_it(tmp_path: Path) -> None:
    (tmp_path / "tree" / "packages").mkdir(parents=True)
    for name in ("kiosk-setup.exe", "packages/a.py", "packages/b.py"):
        (tmp_path / "tree" / name).write_text(name, "utf-8")
    first, second = (product(tmp_path / "tree", version, identifier(version)) for version in ("1.0", "2.0"))
    numbers = [[part.get("Guid") for part in document.iter("Component")] for document in (first, second)]
    assert numbers[0] == numbers[1]
    assert len(set(numbers[0])) == len(numbers[0])


def test_the_version_before_goes_inside_the_part_that_can_be_undone() -> None:
    assert SEQUENCE["InstallInitialize"] < SEQUENCE["RemoveExistingProducts"] < SEQUENCE["InstallFiles"]
    assert SEQUENCE["InstallFiles"] < SEQUENCE["SetUp"] < SEQUENCE["InstallFinalize"]
    assert SEQUENCE["Close"] < SEQUENCE["Remove"] < SEQUENCE["RemoveFiles"]
    assert set(CONDITIONS) <= set(SEQUENCE)
