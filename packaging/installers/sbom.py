# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The bill of materials of an installer, in the form of CycloneDX 1.6."""

import json
import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from installers import times
from installers.components import Component, components
from installers.fetching import sha256, wanted
from installers.options import Options
from installers.pins import Pin, System
from kiosk import __version__

ENDING = ".cdx.json"
PRODUCT = "Patient information kiosk"
BINARY = re.compile(r"\.(dll|exe|pyd|so|so\.[\d.]+)$")

Table = dict[str, object]


def write_sbom(system: System, installer: Path, staged: Path, options: Options) -> Path:
    """Write the bill of an installer beside it; `staged` is the site-packages that it lays."""
    file = installer.with_name(installer.name + ENDING)
    bill = bill_of(system, installer.name, sha256(installer), binaries(staged), wanted(system, options))
    file.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return file


def bill_of(system: System, name: str, digest: str, files: Mapping[str, str], pins: Mapping[str, Pin]) -> Table:
    """What an installer is made of: what was fetched, what that is made of, and every library that is shipped."""
    made_of = {each.name: each for each in components(system)}
    fetched = [_fetched(pin, made_of.get(name)) for name, pin in pins.items()]
    parts = [_part(each) for name, each in made_of.items() if name != PRODUCT and name not in pins]
    listed = [*fetched, *parts, *(_file(path, sha) for path, sha in files.items())]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(times.epoch(), UTC).isoformat().replace("+00:00", "Z"),
            "tools": {"components": [{"type": "application", "name": "packaging/build.py", "version": __version__}]},
            "component": {
                "type": "application",
                "bom-ref": "product",
                "name": PRODUCT,
                "version": __version__,
                "description": name,
                "hashes": _hashes(digest),
                "licenses": _licences("Apache-2.0"),
            },
        },
        "components": listed,
        "dependencies": [
            {"ref": "product", "dependsOn": [str(each["bom-ref"]) for each in fetched]},
            *({"ref": str(each["bom-ref"])} for each in fetched),
        ],
    }


def binaries(staged: Path) -> dict[str, str]:
    """Every library and program in a folder, with its SHA-256."""
    found = sorted(file for file in staged.rglob("*") if file.is_file() and BINARY.search(file.name))
    return {file.relative_to(staged).as_posix(): sha256(file) for file in found}


def _fetched(pin: Pin, component: Component | None) -> Table:
    """A pinned file; its hash is that of the file, of which only a part may be shipped."""
    if pin.kind == "deb":
        address = f"pkg:deb/debian/{pin.name}@{pin.version.replace('+', '%2B')}?arch=amd64"
    else:
        address = f"pkg:pypi/{pin.name.lower().replace('_', '-')}@{pin.version}"
    licence: Table = {"licenses": _licences(component.licence), "copyright": component.copyright} if component else {}
    return {
        "type": "library",
        "bom-ref": address,
        "name": pin.name,
        "version": pin.version,
        "purl": address,
        "hashes": _hashes(pin.sha256),
        **licence,
        "properties": [{"name": "file", "value": pin.file}],
    }


def _part(component: Component) -> Table:
    table: Table = {"type": "library", "bom-ref": f"part:{component.name}", "name": component.name}
    if component.version:
        table["version"] = component.version
    table |= {"licenses": _licences(component.licence), "copyright": component.copyright}
    table["properties"] = [{"name": "part of", "value": component.part_of}]
    if component.home:
        table["externalReferences"] = [{"type": "website", "url": component.home}]
    return table


def _file(path: str, digest: str) -> Table:
    return {"type": "file", "bom-ref": f"file:{path}", "name": path, "hashes": _hashes(digest)}


def _hashes(digest: str) -> list[Table]:
    return [{"alg": "SHA-256", "content": digest}]


def _licences(expression: str) -> list[Table]:
    return [{"expression": expression}]
