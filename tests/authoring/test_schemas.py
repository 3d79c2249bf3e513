# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The schemas for editors' programs say what the kiosk says, and the snippets make what it understands."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.checks import check
from kiosk.content.front_matter import KEYS, split
from kiosk.content.library import Library
from kiosk.content.problems import Level
from kiosk.content.reading import text_of
from kiosk.content.words import Words
from schemas.make_schemas import FOLDER, schemas
from tests.content.folders import FRONT, sound

MADE = schemas()
CONTENT = resources.shipped_content()
SNIPPETS = json.loads((FOLDER.parent / "editors" / "kiosk.code-snippets").read_text("utf-8"))


def faults(value: object, schema: object, at: str = "") -> list[str]:
    """What a schema says against a value, as far as our schemas go."""
    assert isinstance(schema, dict)
    if "anyOf" in schema:
        return [] if any(not faults(value, each, at) for each in schema["anyOf"]) else [f"{at}: none of them"]
    found = [f"{at}: {value!r}"] if "enum" in schema and value not in schema["enum"] else []
    match schema.get("type"), value:
        case "string", str():
            found += [] if re.search(schema.get("pattern", ""), value) else [f"{at}: {value!r}"]
        case "array", list():
            found += [fault for each in value for fault in faults(each, schema["items"], f"{at}[]")]
        case "object", dict():
            found += [f"{at}: no {key}" for key in schema.get("required", []) if key not in value]
            for key, each in value.items():
                inner = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
                found += [f"{at}: {key}"] if inner is False else faults(each, inner, f"{at}.{key}")
        case "boolean", bool():
            pass
        case None, _:
            pass
        case _:
            found.append(f"{at}: {value!r}")
    return found


def test_the_files_are_what_the_kiosk_says_today() -> None:
    there = {file.name: json.loads(file.read_text("utf-8")) for file in FOLDER.iterdir()}
    assert there == MADE, "run python packaging/schemas/make_schemas.py"


@pytest.mark.parametrize("page", sorted(CONTENT.glob("??/*.md")), ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_the_front_matter_that_we_ship_is_as_the_schema_says(page: Path) -> None:
    assert faults(split(text_of(page.read_bytes(), page.name), page.name).values, MADE["topic.json"]) == []


@pytest.mark.parametrize(
    ("file", "schema"),
    [("guide.toml", "guide"), ("en/interface.toml", "interface"), ("de/interface.toml", "interface")],
)
def test_the_files_that_we_ship_are_as_the_schemas_say(file: str, schema: str) -> None:
    assert faults(tomllib.loads((CONTENT / file).read_text("utf-8")), MADE[f"{schema}.json"]) == []


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("topic", {"summary": "No title."}),
        ("topic", {"title": "A", "titel": "B"}),
        ("topic", {"title": "A", "status": "changed"}),
        ("topic", {"title": "A", "review_by": "31.10.2027"}),
        ("topic", {"title": "A", "icon": "no-such-icon"}),
        ("guide", {"langages": ["en"]}),
        ("guide", {"chapters": [{"id": "a", "topics": "trial"}]}),
        ("guide", {"decision_aid": {"livng": "a"}}),
        ("interface", {"words": {"hom": "Start"}}),
        ("interface", {"words": {"minutes": {"plenty": "{number} minutes"}}}),
        ("interface", {"words": {"direction": "left"}}),
    ],
)
def test_what_the_kiosk_refuses_the_schema_marks(schema: str, value: object) -> None:
    assert len(faults(value, MADE[f"{schema}.json"])) == 1


def test_every_key_and_every_word_is_there() -> None:
    topic, interface = json.dumps(MADE["topic.json"]), json.dumps(MADE["interface.json"])
    assert [key for key in KEYS if f'"{key}"' not in topic] == []
    assert [key for key in Words._fields if f'"{key}"' not in interface] == []


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_makes_a_page_without_a_problem(name: str, tmp_path: Path) -> None:
    body = "\n".join(SNIPPETS[name]["body"])
    filled = re.sub(r"\$\{\d+:([^{}]*)\}|\$\{\d+\|(\w+)[^{}]*\}|\$0", lambda found: found[1] or found[2] or "", body)
    assert "$" not in filled
    page = filled if filled.startswith("---") else f"{FRONT}Text.\n\n{filled}"
    folder = sound(tmp_path, {"en/page.md": page})
    assert Library(folder).topic("en", "page") is not None
    assert [str(each) for each in check(folder) if each.where.file == "en/page.md" and each.level is Level.ERROR] == []


def test_the_snippets_are_known_by_words_of_their_own() -> None:
    prefixes = [each["prefix"] for each in SNIPPETS.values()]
    assert len(set(prefixes)) == len(prefixes)
