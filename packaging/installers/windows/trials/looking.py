# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Every screen under Windows beside the same screen from the checkout."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import dev
from installers import tools
from installers.comparing import squares
from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import Machine

NEAR = 2
"""Pixels; the same letters are a little wider or narrower on another system."""

MOST_SQUARES = 40
"""What painting.py may count: a word of a line lies a pixel further here and there. An icon that is not there is 60."""

LONGEST = 3600
"""Seconds; a thousand screens are ten minutes on a busy machine, and that is no fault of the installer."""

SHOWN = 20
"""So many differences are shown as pictures; they are in the folder 'differences' beside the installers."""


class Part(NamedTuple):
    """A line of layout.json."""

    kind: str
    text: str
    x: int
    y: int
    width: int
    height: int


Layout = dict[str, list[Part]]


def like_the_checkout(pc: Machine, exe: Path) -> None:
    """Every screen in every language is the checkout's: its texts, its places within two pixels, its colours."""
    _compare(pc, exe)


def each_kind_like_the_checkout(pc: Machine, exe: Path) -> None:
    """Screens of each kind, in German, are the checkout's: texts, places within two pixels, colours."""
    _compare(pc, exe, "--lang", "de", "--topic", "trial", "--topic", "benefits-risks", "--topic", "faq")


def _compare(pc: Machine, exe: Path, *only: str) -> None:
    theirs, ours = pc.folder / "windows-proof", pc.folder / "checkout-proof"
    content = tools.ROOT / "content"
    arguments = ("snapshot", pc.wine.path(content), "--out", pc.wine.path(theirs), "--layout", *only)
    expect_code(pc.kiosk(*arguments, seconds=LONGEST), 0)
    dev.make_ready(["qt"], ["kiosk"], dev.System())
    python = str(dev.venv_python(dev.System()))
    command = (python, "-m", "kiosk", "snapshot", str(content), "--out", str(ours), "--layout", *only)
    tools.must("the checkout makes no pictures", command, tools.ROOT)
    here, there = layout(ours), layout(theirs)
    differing = {
        name: list(differences(here.get(name, []), there.get(name, []))) for name in here.keys() | there.keys()
    }
    differing = {name: found for name, found in sorted(differing.items()) if found}
    sys.stdout.write(f"       {len(here)} screens compared, {sum(map(len, here.values()))} parts\n")
    painted = squares(python, ours, theirs)
    differing |= {name: [f"{count} squares"] for name, count in painted.items() if count > MOST_SQUARES}
    sys.stdout.write(f"       {max(painted.values(), default=0)} squares differ where most do\n")
    for name in [*differing][:SHOWN]:
        _side_by_side(ours / name, theirs / name, exe.parent / "differences" / name.replace("/", "-"))
    first = next(iter(differing.items()), None)
    expect(here, "the checkout made no pictures")
    expect(not differing, f"{len(differing)} screens differ, the first is {first}")


def layout(proof: Path) -> Layout:
    """What layout.json of a proof sheet says."""
    table = json.loads((proof / "layout.json").read_text("utf-8"))
    return {name: [Part(*part) for part in parts] for name, parts in table.items()}


def differences(here: list[Part], there: list[Part]) -> Iterator[str]:
    """What is said differently, or lies elsewhere; in sentences."""
    if len(here) != len(there):
        yield f"it has {len(there)} parts, not {len(here)}"
        return
    for one, other in zip(here, there, strict=True):
        if (one.kind, one.text) != (other.kind, other.text):
            yield f"'{other.text}' ({other.kind}) instead of '{one.text}' ({one.kind})"
        elif any(abs(mine - its) > NEAR for mine, its in zip(one[2:], other[2:], strict=True)):
            yield f"'{one.text}' ({one.kind}) lies at {other[2:]} instead of {one[2:]}"


def _side_by_side(left: Path, right: Path, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    tools.run("convert", str(left), str(right), "+append", str(file))
