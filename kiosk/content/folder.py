# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The files of a content folder: its languages, and the topic files of each."""

import os
import re
from pathlib import Path

from kiosk.content.notebook import Notebook
from kiosk.content.problems import ContentError, Where

ENDING = ".md"

_NUMBER = re.compile(r"^\d+[-_. ]+")


def languages_in(root: Path) -> tuple[str, ...]:
    """The language folders, by name. Raises ``ContentError`` when there are none."""
    if not root.is_dir():
        what = "is no folder" if root.exists() else "does not exist"
        raise ContentError(f"the content folder {root} {what}; name one with --content DIR")
    try:
        with os.scandir(root) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir() and _has_topics(Path(entry.path)))
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
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries if _is_topic(entry.name))
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
    return _NUMBER.sub("", name.removesuffix(ENDING))


def _is_topic(name: str) -> bool:
    return name.endswith(ENDING) and not name.startswith((".", "~", "_"))


def _has_topics(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            return any(_is_topic(entry.name) for entry in entries)
    except OSError:
        return False
