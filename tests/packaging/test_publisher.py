# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Who hands out the installers is said once, in a form that every system can show."""

from pathlib import Path

import pytest

from installers.errors import BuildError
from installers.publisher import publisher

GIVEN = {"name": "Clinic", "address": "kiosk@clinic.org", "component": "org.clinic.kiosk"}


def written(folder: Path, **changed: str) -> Path:
    file = folder / "publisher.toml"
    file.write_text("".join(f'{name} = "{text}"\n' for name, text in {**GIVEN, **changed}.items()), "utf-8")
    return file


def test_who_releases_is_named(tmp_path: Path) -> None:
    found = publisher(written(tmp_path))
    assert (found.name, found.address, found.component) == tuple(GIVEN.values())
    assert found.is_somebody


def test_the_one_in_the_repository_can_be_read_and_is_nobody() -> None:
    assert not publisher().is_somebody


@pytest.mark.parametrize(
    ("name", "text"),
    [("name", ""), ("name", "<me>"), ("address", "clinic.org"), ("address", "a b@c"), ("component", "Kiosk")],
)
def test_what_no_tool_can_read_stops_the_build_with_its_name(name: str, text: str, tmp_path: Path) -> None:
    file = written(tmp_path, **{name: text})
    with pytest.raises(BuildError, match=rf"publisher\.toml: {name} has to be .*, not '{text}'; mend it"):
        publisher(file)
