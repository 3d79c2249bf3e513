# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Write docs/schemas: what an editor's program offers and marks while one writes front matter and TOML files.

    python packaging/schemas/make_schemas.py

The keys are the kiosk's own; a key that is not described here stops it.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk import resources
from kiosk.content.counted import Counted
from kiosk.content.front_matter import KEYS as TOPIC_KEYS
from kiosk.content.front_matter import STATUSES
from kiosk.content.guide_file import ABOUT_KEYS, CHAPTER_KEYS
from kiosk.content.guide_file import KEYS as GUIDE_KEYS
from kiosk.content.interface_file import KEYS as INTERFACE_KEYS
from kiosk.content.interface_file import OPTION_PARTS
from kiosk.content.model import Kind
from kiosk.content.plurals import FORMS
from kiosk.content.words import DIRECTIONS, Words
from kiosk.quality.declarations import OPTION_KEYS, ROLES

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "schemas"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = Mapping[str, object]

TEXT: Schema = {"type": "string"}
TEXTS: Schema = {"type": "array", "items": TEXT}
DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
MARK: Schema = {"type": "string", "pattern": "^[0-9a-f]{12}$"}
DAYS: Schema = {"type": "string", "pattern": "^[A-Za-z]{3,9}([ ,-]+[A-Za-z]{3,9})*$"}
PLACES: Schema = {"anyOf": [TEXT, TEXTS]}

TOPIC = {
    "title": ("What the topic is called.", TEXT),
    "summary": ("One short line for its card.", TEXT),
    "icon": ("The sign beside its title.", TEXT),
    "picture": ("The picture on its card, a file in images/; left out, the first one of the topic.", TEXT),
    "kind": ("How it is laid out; left out, as a topic.", TEXT),
    "reviewed": ("When it was last checked. kiosk approve writes it.", DAY),
    "reviewed_by": ("Who checked it. kiosk approve writes it.", TEXT),
    "review_by": ("By when it has to be checked again.", DAY),
    "status": ("Whether a clinic answers for it. kiosk approve writes it.", TEXT),
    "approved": ("The fingerprint of what was approved. kiosk approve writes it.", MARK),
    "source": ("In translations: the fingerprint of the page that it was made from.", MARK),
    "show_from": ("The first day on which it is shown; left out, it is shown already.", DAY),
    "show_until": ("The last day on which it is shown; left out, it stays.", DAY),
    "weekdays": ("The days of the week on which it is shown, such as mon-fri or mon, thu.", DAYS),
}
GUIDE = {
    "languages": ("The folders of the languages, the default first.", TEXTS),
    "published": ("When the guide was published, a date without quotes.", {}),
    "tour_picture": ("The picture of the tour, a file in images/.", TEXT),
    "attract_picture": ("The scene between two visits, a file in images/.", TEXT),
    "attract_picture_upright": ("The same for panels that hang upright.", TEXT),
    "chapters": ("The tiles of home, in order.", {}),
    "clinic": ("The clinic's own values: phone fills {clinic.phone}.", {}),
    "about": ("Who answers for the guide, in each language.", {}),
    "options": ("The ways that the patient can choose.", {}),
    "decision_aid": ("The screens where one finds what a decision aid has to have.", {}),
}
CHAPTER = {
    "id": ("Its name in [chapters] of each interface.toml.", TEXT),
    "picture": ("The picture of its tile, a file in images/.", TEXT),
    "topics": ("Its topics in order: file names without number and ending.", TEXTS),
    "show_from": ("The first day on which it is shown, a date without quotes.", {}),
    "show_until": ("The last day on which it is shown, a date without quotes.", {}),
    "weekdays": ("The days of the week on which it is shown, such as mon-fri.", DAYS),
}
ABOUT = {
    "authors": ("Who wrote it.", {"type": "array", "items": {"type": "object"}}),
    "funding": ("Who paid for it.", TEXT),
    "update_policy": ("How it is kept up to date.", TEXT),
}
OPTION = {
    "id": ("Its name in [options] of each interface.toml.", TEXT),
    "screen": ("The screen that describes it, as options#training.", TEXT),
    "no_procedure": ("Whether it is to do nothing new.", {"type": "boolean"}),
}
INTERFACE = {
    "guide": "The titles of the guide.",
    "chapters": "The title of each chapter.",
    "options": "The name of each option.",
    "option_parts": "How the points on the screen of an option begin.",
    "spoken": "What a voice is to say instead of a word.",
    "words": "What the kiosk itself says.",
}
GUIDE_WORDS = ("title", "lead", "decision")


def schemas() -> Mapping[str, Schema]:
    """Each file with what it holds."""
    return {"topic.json": topic(), "guide.json": guide(), "interface.json": interface()}


def topic() -> Schema:
    """The front matter of a page."""
    known = {
        "icon": {"enum": sorted(icon.stem for icon in (resources.assets() / "icons").glob("*.svg"))},
        "kind": {"enum": [kind.value for kind in Kind]},
        "status": {"enum": list(STATUSES)},
    }
    return {"$schema": DIALECT, **_described("The front matter of a page", TOPIC, TOPIC_KEYS, known, ["title"])}


def guide() -> Schema:
    """The file ``guide.toml``."""
    chapter = _described("A tile of home", CHAPTER, CHAPTER_KEYS, {}, ["id", "topics"])
    about = _described("Who answers for the guide", ABOUT, ABOUT_KEYS, {}, [])
    option = _described("A way to choose", OPTION, OPTION_KEYS, {}, ["id", "screen"])
    known: dict[str, Schema] = {
        "chapters": {"type": "array", "items": chapter},
        "clinic": {"type": "object", "additionalProperties": TEXT},
        "about": {"type": "object", "additionalProperties": about},
        "options": {"type": "array", "items": option},
        "decision_aid": {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(ROLES, PLACES)},
    }
    return {"$schema": DIALECT, **_described("guide.toml", GUIDE, GUIDE_KEYS, known, [])}


def interface() -> Schema:
    """The file ``interface.toml`` of a language; each word is described by the English one."""
    known: dict[str, Schema] = {
        "guide": {**_texts(GUIDE_WORDS), "additionalProperties": TEXT},
        "option_parts": _texts(OPTION_PARTS),
        "words": {
            "type": "object",
            "additionalProperties": False,
            "properties": {key: _word(key, default) for key, default in Words._field_defaults.items()},
        },
    }
    usual = {"type": "object", "additionalProperties": TEXT}
    described = {key: (INTERFACE[key], usual) for key in INTERFACE_KEYS}
    return {"$schema": DIALECT, **_described("interface.toml", described, INTERFACE_KEYS, known, [])}


def _described(
    title: str,
    told: Mapping[str, tuple[str, Schema]],
    keys: Sequence[str],
    known: Mapping[str, Schema],
    required: list[str],
) -> Schema:
    """An object with these keys and no others, each with what it is for."""
    properties = {key: {"description": told[key][0], **(known.get(key) or told[key][1])} for key in keys}
    needed = {"required": required} if required else {}
    return {"title": title, "type": "object", "additionalProperties": False, "properties": properties, **needed}


def _texts(keys: Sequence[str]) -> Schema:
    return {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(keys, TEXT)}


def _word(key: str, english: str | Counted) -> Schema:
    if key == "direction":
        return {"enum": list(DIRECTIONS), "description": "Whether lines run from the left or from the right."}
    if isinstance(english, Counted):
        return {"description": english.other, "anyOf": [TEXT, _texts(FORMS)]}
    return {"description": english, **TEXT}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        (FOLDER / name).write_text(json.dumps(schema, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
