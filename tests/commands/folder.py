# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A small guide with everything that a proof sheet tells of."""

from pathlib import Path

GUIDE = """languages = ["en"]
[[chapters]]
id = "device"
topics = ["trial", "faq", "words"]
[clinic]
phone = "1"
"""

INTERFACE = """[guide]
title = "Pain & you"
decision = "Shall I?"
[chapters]
device = "The device"
"""

TRIAL = """---
title: The trial & you
summary: Try it.
reviewed: 2026-01-02
reviewed_by: Dr. A & B
review_by: 2026-06-01
status: approved
approved: d126d49b652a
---
Try it first.[^deer]

## The day

You stay awake.
"""

FAQ = "---\ntitle: Questions\nsummary: Answers.\nkind: faq\n---\n## Does it hurt?\n\nA little.\n"
WORDS = "---\ntitle: Words\nsummary: Explained.\nkind: glossary\n---\n\nLead\n: A thin wire.\n"
REFERENCES = '[deer]\nauthors = "Deer & Co"\ntitle = "Leads <1>"\njournal = "Pain"\nyear = 2019\ndoi = "10.1/x"\n'


def write_guide(folder: Path, **files: str) -> Path:
    """Write the guide; ``files`` are those that differ, ``trial="…"`` for ``en/01-trial.md``."""
    (folder / "en").mkdir(parents=True)
    names = {
        "guide": ("guide.toml", GUIDE),
        "references": ("references.toml", REFERENCES),
        "interface": ("en/interface.toml", INTERFACE),
        "trial": ("en/01-trial.md", TRIAL),
        "faq": ("en/02-faq.md", FAQ),
        "words": ("en/03-words.md", WORDS),
    }
    for key, (name, text) in names.items():
        (folder / name).write_text(files.get(key, text), encoding="utf-8")
    return folder
