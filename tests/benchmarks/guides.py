# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Guides of any size, made for measuring."""

from pathlib import Path

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
