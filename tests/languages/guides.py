# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The shipped guide in a made-up language, with English as its second; its other languages are left out."""

import json
import re
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk import resources
from kiosk.content.counted import Counted
from kiosk.content.plurals import rule_of
from kiosk.content.words import Words
from tests.languages.markdown import page, words
from tests.languages.tongues import Tongue

Table = Mapping[str, object]


def guide_in(tongue: Tongue, folder: Path) -> Path:
    """Write the guide below ``folder``; its default language is the made-up one."""
    shipped = resources.shipped_content()
    languages = tomllib.loads((shipped / "guide.toml").read_text("utf-8"))["languages"]
    others = shutil.ignore_patterns(*(language for language in languages if language != "en"))
    shutil.copytree(shipped, folder, symlinks=True, ignore=others)
    source = folder / "en"
    target = folder / tongue.code
    target.mkdir()
    for file in sorted(source.glob("*.md")):
        (target / file.name).write_text(page(file.read_text("utf-8"), tongue), "utf-8")
    interface = tomllib.loads((source / "interface.toml").read_text("utf-8"))
    (target / "interface.toml").write_text(_interface(interface, tongue), "utf-8")
    guide = folder / "guide.toml"
    guide.write_text(_guide(guide.read_text("utf-8"), tongue), "utf-8")
    return folder


def _guide(text: str, tongue: Tongue) -> str:
    """The same with this language before English, and who answers for it in both."""
    text = re.sub(r"^languages = .*$", f'languages = ["{tongue.code}", "en"]', text, flags=re.MULTILINE)
    text = re.sub(r"^\[about\.(?!en\]).*?(?=^\[|\Z)", "", text, flags=re.MULTILINE | re.DOTALL)
    about = tomllib.loads(text)["about"]["en"]
    said = {key: words(about[key], tongue) for key in ("funding", "update_policy")}
    names = [{"name": each["name"], "role": words(each["role"], tongue)} for each in about["authors"]]
    authors = ", ".join(f"{{ name = {_quoted(each['name'])}, role = {_quoted(each['role'])} }}" for each in names)
    return f"{text}\n[about.{tongue.code}]\n{_lines(said)}\nauthors = [{authors}]\n"


def _interface(tables: Table, tongue: Tongue) -> str:
    parts = []
    for name, table in tables.items():
        assert isinstance(table, dict)
        said = {key: words(value, tongue) for key, value in table.items() if isinstance(value, str)}
        parts.append(f"[{name}]\n{_lines(_own(said, table, tongue) if name == 'words' else said)}")
    return "\n\n".join(parts) + "\n"


def _own(said: dict[str, str], table: Table, tongue: Tongue) -> dict[str, object]:
    """The words that are more than English ones in other letters, and the forms that this language needs."""
    months = Words().months.split(", ")
    counted = {key: default for key, default in Words._field_defaults.items() if isinstance(default, Counted)}
    return {
        **said,
        **{key: _forms(table[key], tongue) for key in counted if key in table},
        "language_name": f"{tongue.says('Language')} {tongue.code}",
        "direction": tongue.direction,
        "digits": tongue.digits,
        "thousands": ".",
        "out_of": tongue.out_of,
        "to": tongue.to,
        "months": tongue.comma.join(words(month, tongue) for month in months),
    }


def _forms(value: object, tongue: Tongue) -> object:
    if isinstance(value, str):
        return words(value, tongue)
    assert isinstance(value, dict)
    return {form: words(value["other"], tongue) for form in rule_of(tongue.code).forms}


def _lines(table: Table) -> str:
    return "\n".join(f"{key} = {_toml(value)}" for key, value in table.items())


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_quoted(text)}" for key, text in value.items()) + " }"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
