# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Guides of any size, made for measuring."""

import shutil
from pathlib import Path

from kiosk import resources
from kiosk.content.folder import topic_id

TOPICS_IN_A_CHAPTER = 4


def write_guide(folder: Path, topics: int) -> Path:
    """A guide of so many short topics in a folder."""
    language = folder / "en"
    language.mkdir(parents=True)
    chapters = ['languages = ["en"]']
    names = ["[chapters]"]
    ids = [f"topic-{number}" for number in range(topics)]
    for number, name in enumerate(ids):
        text = (
            f"---\ntitle: Topic {number}\nsummary: About number {number}.\n---\nThe beginning.\n\n## More\n\nThe end.\n"
        )
        (language / f"{number:05}-{name}.md").write_text(text, encoding="utf-8")
    for first in range(0, topics, TOPICS_IN_A_CHAPTER):
        inside = ", ".join(f'"{name}"' for name in ids[first : first + TOPICS_IN_A_CHAPTER])
        chapters.append(f'[[chapters]]\nid = "chapter-{first}"\ntopics = [{inside}]')
        names.append(f'chapter-{first} = "Chapter {first}"')
    (folder / "guide.toml").write_text("\n".join(chapters), encoding="utf-8")
    (language / "interface.toml").write_text("\n".join(names), encoding="utf-8")
    return folder


def write_full_guide(folder: Path, topics: int, screens: int = 1000) -> Path:
    """The guide that we ship, its topics of the tour copied until there are so many, with so many screens at most."""
    shipped = resources.shipped_content()
    shutil.copytree(shipped, folder)
    files = sorted((shipped / "en").glob("[0-9]*.md"))
    guide = (folder / "guide.toml").read_text("utf-8")
    chapters = []
    for number in range(topics - len(list((shipped / "en").glob("*.md")))):
        file = files[number % len(files)]
        name = f"{topic_id(file.name)}-{number}"
        parts = file.read_text("utf-8").split("\n## ")
        (folder / "en" / f"{name}.md").write_text("\n## ".join(parts[:screens]), "utf-8")
        chapters.append(f'[[chapters]]\nid = "pain-{number}"\npicture = "tour.svg"\ntopics = ["{name}"]\n')
    (folder / "guide.toml").write_text(guide + "\n" + "\n".join(chapters), encoding="utf-8")
    return folder
