# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A short run of the monkey, and whether an escape would be seen; ``python -m tests.monkey`` is the long one."""

import subprocess
import sys
from itertools import islice, product
from pathlib import Path

import pytest

from tests.monkey.acts import HELD, KEYCODES, Cancel, Click, Drag, Key, Touch, Wheel, acts
from tests.monkey.playing import ROOT, played
from tests.monkey.x_server import what_lacks

SENSES = """
import sys
from pathlib import Path
from tests.monkey.senses import Senses
folder = Path(sys.argv[1])
senses = Senses((folder / "state",), folder / "decoys")
(folder / "state" / "inside").write_text("")
assert senses.look() == [], senses.look()
{escape}
found = senses.look()
print(found)
sys.exit(not found)
"""
ESCAPES = (
    '(folder / "outside").write_text("")',
    '(folder / "elsewhere").unlink(missing_ok=True)',
    'import subprocess; subprocess.run(["true"])',
    'import os; os.system("true")',
    'import ctypes; ctypes.CDLL(None).system(b"xdg-open https://example.org")',
    "import socket; socket.socket().connect_ex(('127.0.0.1', 9))",
)


@pytest.mark.skipif(bool(what_lacks()), reason=what_lacks())
def test_a_short_run_of_the_monkey_does_not_get_out() -> None:
    told = played(300, seed=7)
    assert told["escapes"] == {}
    assert (told["events"], told["exit code"]) == (300, 0)
    assert (told["looks"], told["homes"], told["resets"]) == (1, 1, 1)


def test_the_same_seed_leads_to_the_same_acts() -> None:
    assert list(islice(acts(3), 500)) == list(islice(acts(3), 500))
    assert list(islice(acts(3), 500)) != list(islice(acts(4), 500))


def test_every_key_comes_with_every_modifier_and_so_does_all_else() -> None:
    done = list(islice(acts(1), 12_000))
    keys = {(act.code, act.held) for act in done if isinstance(act, Key)}
    assert keys == set(product(KEYCODES, HELD))
    assert {type(act) for act in done} == {Key, Click, Drag, Wheel, Touch, Cancel}
    assert {len(act.fingers) for act in done if isinstance(act, Touch)} == {1, 2, 3, 4, 5}
    assert {act.button for act in done if isinstance(act, Click)} == {1, 2, 3, 8, 9}


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
@pytest.mark.parametrize("escape", ESCAPES)
def test_an_escape_is_noticed(escape: str, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    command = [sys.executable, "-c", SENSES.format(escape=escape), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 -- Python itself
    assert done.returncode == 0, done.stdout + done.stderr
