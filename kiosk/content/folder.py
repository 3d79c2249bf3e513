# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The files of a content folder: its languages, and the topic files of each."""

import os
import re
from pathlib import Path

from kiosk.content.notebook import Notebook
from kiosk.content.problems import ContentError, Where

ENDING = ".md"
PICTURES = "images"

_NUMBER = re.compile(r"^\d+[-_. ]+")


def languages_in(root: Path) -> tuple[str, ...]:
    """The language folders, by name. Raises ``ContentError`` when there are none."""
    if not root.is_dir():
        what = "is no folder" if root.exists() else "does not exist"
        raise ContentError(f"the content folder {root} {what}; check the path")
    try:
        with os.scandir(root) as entries:
            names = sorted(entry.name for entry in entries if _is_language(entry))
    except OSError as error:
        raise ContentError(f"the content folder {root} cannot be read ({error.strerror}); check its rights") from error
    if not names:
        raise ContentError(
            f"the content folder {root} holds no topics; add a folder en/ with a file such as 01-trial.md"
        )
    return tuple(names)


def topics_in(root: Path, language: str, notes: Notebook) -> dict[str, Path]:
    """The topic files of a language by their id, in the order of their names."""
    folder = root / language
    if not folder.is_dir():
        return {}
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if _is_topic(entry.name))
    except OSError as error:
        notes.error(Where(f"{language}/", 1), f"the folder cannot be read ({error.strerror})", "check its rights")
        return {}
    topics: dict[str, Path] = {}
    for name in names:
        topic = topic_id(name)
        if topic in topics:
            what = f"'{topics[topic].name}' and '{name}' are both the topic '{topic}'"
            notes.error(Where(f"{language}/{name}", 1), what, "rename one of the two; the first is shown")
        topics.setdefault(topic, folder / name)
    return topics


def topic_id(name: str) -> str:
    """``03-trial.md`` is the topic ``trial``."""
    return _NUMBER.sub("", name[: -len(ENDING)]) if name.lower().endswith(ENDING) else name


def _is_topic(name: str) -> bool:
    return name.lower().endswith(ENDING) and not name.startswith((".", "~", "_"))


def _is_language(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder with topics; hidden ones and the pictures are none, whatever lies in them."""
    if entry.name == PICTURES or entry.name.startswith((".", "~", "_")) or not entry.is_dir():
        return False
    try:
        with os.scandir(entry.path) as entries:
            return any(_is_topic(each.name) for each in entries)
    except OSError:
        return False
