# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .msi as wixl reads it: every file a component of its own, with a number that is the same in each version."""

import uuid
from pathlib import Path
from xml.etree import ElementTree as ET

from installers.publisher import publisher
from installers.windows.names import PRODUCT, SHORT, numbers

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:patient-information-kiosk:windows")
PROPERTIES = {
    "ARPPRODUCTICON": "kiosk.ico",
    "ARPNOMODIFY": "1",
}
START_MENU = (
    ("Kiosk", "[INSTALLDIR]kiosk.exe", ""),
    ("Preview", "[INSTALLDIR]kiosk.exe", "preview"),
    ("Check content", "[System64Folder]cmd.exe", '/k ""[INSTALLDIR]kiosk.com" check"'),
)
Element = ET.Element


def identifier(name: str) -> str:
    """A number for a name, the same on every machine and at every time."""
    return str(uuid.uuid5(SPACE, name)).upper()


def product(tree: Path, version: str, build: str) -> Element:
    """The whole document."""
    root = Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    first, second, third, _ = numbers(version)
    product = _add(
        *(root, "Product"),
        {"Id": build, "UpgradeCode": identifier("upgrade"), "Name": PRODUCT, "Manufacturer": publisher().name},
        Language="1033",
        Version=f"{first}.{second}.{third}",
    )
    _add(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    _add(product, "Media", Id="1", Cabinet="kiosk.cab", EmbedCab="yes")
    _add(product, "Icon", Id="kiosk.ico", SourceFile="kiosk.ico")
    for name, value in PROPERTIES.items():
        _add(product, "Property", Id=name, Value=value)
    _upgrade(product)
    folders, feature = (
        _add(product, "Directory", Id="TARGETDIR", Name="SourceDir"),
        Element("Feature", Id="Kiosk", Level="1"),
    )
    home = _add(_add(folders, "Directory", Id="ProgramFiles64Folder"), "Directory", Id="INSTALLDIR", Name=SHORT)
    _files(tree, tree, home, feature)
    menu = _add(_add(folders, "Directory", Id="ProgramMenuFolder"), "Directory", Id="Menu", Name=SHORT)
    _menu(menu, feature)
    _registry(home, version, feature)
    product.append(feature)
    _actions(product)
    return root


def _add(parent: Element, tag: str, given: dict[str, str] | None = None, **attributes: str) -> Element:
    return ET.SubElement(parent, tag, {**(given or {}), **attributes})


def _upgrade(product: Element) -> None:
    """Any other version is replaced, newer ones too: going back is a decision of the clinic."""
    upgrade = _add(product, "Upgrade", Id=identifier("upgrade"))
    _add(upgrade, "UpgradeVersion", Minimum="0.0.0", IncludeMinimum="yes", OnlyDetect="no", Property="OTHERVERSION")


def _component(folder: Element, feature: Element, name: str) -> Element:
    key = identifier(f"component {name}")
    _add(feature, "ComponentRef", Id=_id("c", key))
    return _add(folder, "Component", Id=_id("c", key), Guid=key, Win64="yes")


def _id(kind: str, key: str) -> str:
    return f"{kind}{key.replace('-', '')}"


def _files(tree: Path, folder: Path, parent: Element, feature: Element) -> None:
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        name = path.relative_to(tree).as_posix()
        if path.is_dir():
            _files(
                tree,
                path,
                _add(parent, "Directory", Id=_id("d", identifier(f"folder {name}")), Name=path.name),
                feature,
            )
        else:
            key = "Setup" if name == "kiosk-setup.exe" else _id("f", identifier(f"file {name}"))
            _add(
                _component(parent, feature, name),
                "File",
                Id=key,
                Name=path.name,
                Source=path.relative_to(tree.parent).as_posix(),
                KeyPath="yes",
            )


def _menu(menu: Element, feature: Element) -> None:
    links = _component(menu, feature, "start menu")
    for name, target, arguments in START_MENU:
        key = "link" + name.replace(" ", "")
        shortcut = _add(links, "Shortcut", Id=key, Name=name, Target=target, Advertise="no")
        if arguments:
            shortcut.set("Arguments", arguments)
    _add(links, "RemoveFolder", Id="Menu", On="uninstall")
    _add(
        links,
        "RegistryValue",
        Root="HKLM",
        Key=f"Software\\{SHORT}",
        Name="Menu",
        Type="string",
        Value="1",
        KeyPath="yes",
    )


def _registry(home: Element, version: str, feature: Element) -> None:
    told = _component(home, feature, "registry")
    for name, value in (("InstallLocation", "[INSTALLDIR]"), ("Version", version), ("Installer", "msi")):
        _add(told, "RegistryValue", Root="HKLM", Key=f"Software\\{SHORT}", Name=name, Type="string", Value=value)
    run = _component(home, feature, "autostart")
    run.set("Id", "Autostart")
    feature[-1].set("Id", "Autostart")
    key = "Software\\Microsoft\\Windows\\CurrentVersion\\Run"
    command = '"[INSTALLDIR]kiosk.exe" supervise'
    _add(run, "RegistryValue", Root="HKLM", Key=key, Name=SHORT, Type="string", Value=command)


def _actions(product: Element) -> None:
    """The steps that both installers share; they run with the rights of the installer. When: see msi_tables.py."""
    told = '--log --content "[CONTENT]" --settings "[SETTINGS]" --lang "[KIOSKLANG]"'
    for name, command, result in (
        ("SetUp", f"set-up {told}", "check"),
        ("Close", "close", "ignore"),
        ("Remove", "remove", "ignore"),
        ("Purge", "remove --purge", "ignore"),
    ):
        run = {"Return": result, "Execute": "deferred", "Impersonate": "no"}
        _add(product, "CustomAction", run, Id=name, FileKey="Setup", ExeCommand=command)
