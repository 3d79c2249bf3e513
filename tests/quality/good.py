# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A guide in which no check finds anything, and which meets every criterion that a program can judge."""

from collections.abc import Mapping
from pathlib import Path

from tests.content.folders import DRAWING, write

SHIPPED = Path(__file__).resolve().parents[2] / "content" / "en" / "interface.toml"

GUIDE = """languages = ["en"]
published = 2026-11-21

[[chapters]]
id = "all"
topics = ["trial", "questions"]

[[options]]
id = "none"
screen = "trial#none"
no_procedure = true

[[options]]
id = "device"
screen = "trial#device"

[decision_aid]
condition = "trial"
decision = "trial"
untreated = "trial#none"
living = "trial#device"
comparison = "trial#side-by-side"
values = "questions"
steps = "questions"
evidence = "trial#device"
certainty = "trial#device"

[about.en]
funding = "The hospital paid for this guide."
update_policy = "Each page names the date of its next check."
authors = [{ name = "Dr A. Example", role = "Consultant in pain medicine" }]
"""

INTERFACE = """[guide]
title = "Pain"
decision = "Should you try the device?"

[chapters]
all = "All"

[options]
none = "No device"
device = "The device"

[option_parts]
what = "What it is:"
benefits = "Good points:"
harms = "Bad points:"
unknown = "Not known:"

"""

HEAD = "---\ntitle: {title}\nreview_by: 2999-01-01\n{more}---\n"

TRIAL = (
    HEAD.format(title="The trial", more="")
    + """In a trial you test the device before you decide.

Should you try the device?

![A thin wire leads to a box](belt.svg "The box stays outside")

## No device {#none}

- **What it is:** You keep your care as it is.
- **Good points:** You take no risk from a procedure.
- **Bad points:** Your pain may go on as before.
- **Not known:** Who gets better without it.

## The device {#device}

- **What it is:** A small box sends gentle signals.
- **Good points:** 30 out of 100 have less pain.[^smith]
- **Bad points:** It needs an operation to put in.
- **Not known:** Who gains most from it.

## How many have less pain

!!! chance
    30 out of 100 people with leg pain have less pain after 2 years.[^smith]

    70 out of 100 do not.

## Both side by side {#side-by-side}

| Choice | Good | Bad |
|---|---|---|
| No device | No risk | Pain goes on |
| The device | Less pain | An operation |

## The trial in short

!!! key
    - You test it first.

!!! action
    1. Ask your team.
"""
)

QUESTIONS = (
    HEAD.format(title="Questions to ask", more="kind: questions\n")
    + "Pick the questions that matter to you.\n\n- [ ] How long is the trial?\n- [ ] What matters most to me?\n"
)


def good(root: Path, files: Mapping[str, str] | None = None) -> Path:
    """The guide, with these files in place of its own or beside them."""
    words = SHIPPED.read_text("utf-8").partition("[words]")[2]
    own = {
        "guide.toml": GUIDE,
        "references.toml": '[smith]\ntitle = "A study"\nyear = 2008\n',
        "images/belt.svg": DRAWING,
        "en/interface.toml": f"{INTERFACE}[words]{words}",
        "en/01-trial.md": TRIAL,
        "en/02-questions.md": QUESTIONS,
    }
    return write(root, {**own, **(files or {})})
