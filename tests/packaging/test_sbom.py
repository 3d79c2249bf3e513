# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The bill of materials says what CycloneDX 1.6 demands, names all that is shipped, and is the same each time."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from installers.components import components
from installers.fetching import RUNTIME
from installers.options import Options
from installers.pins import System, pins_for
from installers.sbom import PRODUCT, bill_of, binaries, write_sbom
from kiosk import __version__

SYSTEMS: tuple[System, ...] = ("windows", "debian")
TOP = {"$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"}
KINDS = {"application", "library", "file"}
PART = {"type", "bom-ref", "name", "version", "purl", "hashes", "licenses", "copyright", "properties"}
PART |= {"externalReferences"}
SERIAL = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


@pytest.fixture(params=SYSTEMS)
def system(request: pytest.FixtureRequest) -> System:
    found: System = request.param
    return found


@pytest.fixture
def bill(system: System, tmp_path: Path) -> dict[str, Any]:
    """The bill of a made-up installer that lays one library."""
    site = tmp_path / "site" / "PySide6"
    site.mkdir(parents=True)
    for name in ("Qt6Core.dll", "libpyside6.abi3.so.6.11", "__init__.py"):
        (site / name).write_bytes(b"x")
    installer = tmp_path / "Patient Kiosk.exe"
    installer.write_bytes(b"installer")
    file = write_sbom(system, installer, tmp_path / "site", Options())
    assert file.name == "Patient Kiosk.exe.cdx.json"
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def test_it_has_the_form_that_cyclonedx_demands(bill: dict[str, Any]) -> None:
    assert set(bill) == TOP
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(SERIAL, bill["serialNumber"])
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    for part in [bill["metadata"]["component"], *bill["components"]]:
        assert part["name"]
        assert part["type"] in KINDS
        assert set(part) <= PART | {"description"}
        assert all(re.fullmatch(r"[0-9a-f]{64}", each["content"]) for each in part.get("hashes", []))
        assert all(set(each) == {"expression"} for each in part.get("licenses", []))
        assert len(part.get("licenses", [])) <= 1


def test_every_reference_is_given_once_and_leads_somewhere(bill: dict[str, Any]) -> None:
    given = [part["bom-ref"] for part in [bill["metadata"]["component"], *bill["components"]]]
    assert len(given) == len(set(given))
    named = {each for table in bill["dependencies"] for each in [table["ref"], *table.get("dependsOn", [])]}
    assert named <= set(given)


def test_it_names_the_installer_what_was_fetched_and_what_that_holds(bill: dict[str, Any], system: System) -> None:
    product = bill["metadata"]["component"]
    assert (product["name"], product["version"]) == (PRODUCT, __version__)
    assert product["hashes"][0]["content"] == hashlib.sha256(b"installer").hexdigest()
    parts = {part["name"]: part for part in bill["components"]}
    for name, pin in pins_for(system).items():
        assert (parts[name]["version"], parts[name]["hashes"][0]["content"]) == (pin.version, pin.sha256)
    assert {each.name for each in components(system)} <= {*parts, PRODUCT}
    files = {name for name, part in parts.items() if part["type"] == "file"}
    assert files == {"PySide6/Qt6Core.dll", "PySide6/libpyside6.abi3.so.6.11"}


def test_the_same_installer_has_the_same_bill(system: System) -> None:
    pins = pins_for(system)
    assert bill_of(system, "a", "00", {}, pins) == bill_of(system, "a", "00", {}, pins)
    assert bill_of(system, "a", "00", {}, pins)["serialNumber"] != bill_of(system, "a", "11", {}, pins)["serialNumber"]


def test_a_python_of_ones_own_is_not_called_the_pinned_one(tmp_path: Path) -> None:
    for options, named in ((Options(), True), (Options(runtime=tmp_path), False)):
        (tmp_path / "kiosk.exe").write_bytes(b"installer")
        bill = write_sbom("windows", tmp_path / "kiosk.exe", tmp_path, options).read_text("utf-8")
        assert (f"pkg:pypi/{RUNTIME}@" in bill) is named


def test_only_libraries_and_programs_are_listed_as_files(tmp_path: Path) -> None:
    for name in ("a.py", "b.pyd", "kiosk.exe", "libz.so", "libz.so.1.2", "readme.so.txt"):
        (tmp_path / name).touch()
    assert set(binaries(tmp_path)) == {"b.pyd", "kiosk.exe", "libz.so", "libz.so.1.2"}
