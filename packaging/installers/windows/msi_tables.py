# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What wixl leaves out of an .msi: searches, conditions of components, the order of all steps."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from installers.windows.names import SHORT

RUN_KEY = "Software\\Microsoft\\Windows\\CurrentVersion\\Run"
MACHINE, RAW_64_BIT = "2", "18"
STARTS_ATTRIBUTES = 256 + 64 + 4
"""Of 64 bit, its condition is looked at again at each repair, its key is one of the registry."""

SETTABLE = ("CONTENT", "KIOSKLANG", "AUTOSTART", "SETTINGS", "PURGE", "INSTALLDIR", "OTHERVERSION")
"""The properties that reach the part of the installer that has rights."""

OTHER_INSTALLER = (
    "The kiosk was installed here with the .exe; use the new .exe, or remove the kiosk first. Nothing was changed."
)
WRONG_WINDOWS = "The kiosk needs Windows 10 or 11, 64 bit. Nothing was changed."
TEN = 603
"""Windows 10 and 11 call themselves 6.3 to an installer."""

SEQUENCE = {
    "FindRelatedProducts": 25,
    "AppSearch": 50,
    "LaunchConditions": 100,
    "ValidateProductID": 700,
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "MigrateFeatureStates": 1200,
    "InstallValidate": 1400,
    "InstallInitialize": 1500,
    "RemoveExistingProducts": 1510,  # after InstallInitialize, so that it is undone when the new one fails
    "ProcessComponents": 1600,
    "UnpublishFeatures": 1800,
    "RemoveRegistryValues": 2600,
    "RemoveShortcuts": 3200,
    "Close": 3300,
    "Remove": 3310,
    "Purge": 3320,
    "RemoveFiles": 3500,
    "RemoveFolders": 3600,
    "CreateFolders": 3700,
    "InstallFiles": 4000,
    "SetUp": 4100,
    "CreateShortcuts": 4500,
    "WriteRegistryValues": 5000,
    "RegisterUser": 6000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}
"""All that happens, in its order."""

LEAVING = 'REMOVE~="ALL"'
FOR_GOOD = f"{LEAVING} AND NOT UPGRADINGPRODUCTCODE"
CONDITIONS = {
    "SetUp": f"NOT {LEAVING}",
    "Close": "Installed",
    "Remove": f'{FOR_GOOD} AND NOT PURGE="1"',
    "Purge": f'{FOR_GOOD} AND PURGE="1"',
}

STARTS = 'AUTOSTART="1" OR (STARTED AND NOT AUTOSTART="0")'
"""Whether the kiosk begins with each session: as it is told, else as it was."""

TABLES: Mapping[str, Sequence[tuple[str, ...]]] = {
    "InstallExecuteSequence": (
        ("Action", "Condition", "Sequence"),
        ("s72", "S255", "I2"),
        ("InstallExecuteSequence", "Action"),
        *((action, CONDITIONS.get(action, ""), str(when)) for action, when in SEQUENCE.items()),
    ),
    "LaunchCondition": (
        ("Condition", "Description"),
        ("s255", "l255"),
        ("LaunchCondition", "Condition"),
        ('Installed OR NOT INSTALLEDBY="exe"', OTHER_INSTALLER),
        (f"Installed OR (VersionNT64 AND VersionNT >= {TEN})", WRONG_WINDOWS),
    ),
    "AppSearch": (
        ("Property", "Signature_"),
        ("s72", "s72"),
        ("AppSearch", "Property", "Signature_"),
        ("STARTED", "started"),
        ("INSTALLEDBY", "installedby"),
    ),
    "RegLocator": (
        ("Signature_", "Root", "Key", "Name", "Type"),
        ("s72", "i2", "s255", "S255", "I2"),
        ("RegLocator", "Signature_"),
        ("started", MACHINE, RUN_KEY, SHORT, RAW_64_BIT),
        ("installedby", MACHINE, f"Software\\{SHORT}", "Installer", RAW_64_BIT),
    ),
}
"""Whole tables: the names of their columns, their kinds, the table and its key, and what stands in it."""


def changes(folder: Path) -> Iterator[tuple[str, str]]:
    """What msibuild is told; whole tables go by a file in a folder."""
    for name, table in TABLES.items():
        file = folder / f"{name}.idt"
        file.write_text("".join("\t".join(row) + "\r\n" for row in table), "ascii", newline="")
        yield "-i", file.name
    for changed, value, row in (
        ("Property", f"`Value` = '{';'.join(SETTABLE)}'", "`Property` = 'SecureCustomProperties'"),
        ("Shortcut", "`Icon_` = 'kiosk.ico'", "`Directory_` = 'Menu'"),
        ("Component", f"`Condition` = '{STARTS}', `Attributes` = {STARTS_ATTRIBUTES}", "`Component` = 'Autostart'"),
    ):
        yield "-q", f"UPDATE `{changed}` SET {value} WHERE {row}"  # noqa: S608 -- every word is written here
