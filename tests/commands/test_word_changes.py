# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lines are compared word by word."""

import pytest

from kiosk.commands.word_changes import Kind, changed_lines

SIGNS = {Kind.SAME: "{}", Kind.GONE: "[-{}]", Kind.NEW: "[+{}]"}


def marked(before: list[str], after: list[str]) -> list[str]:
    return ["".join(SIGNS[kind].format(text) for kind, text in line) for line in changed_lines(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (["a", "b"], ["a", "b"], []),
        (["You lie for 1 hour."], ["You lie for 2 hours."], ["You lie for [-1 hour.][+2 hours.]"]),
        (["Home", "Rest now."], ["Home"], ["[-Rest now.]"]),
        (["Home"], ["Home", "Rest now."], ["[+Rest now.]"]),
        (["Swim."], ["Walk slowly."], ["[-Swim.]", "[+Walk slowly.]"]),
    ],
)
def test_what_is_gone_and_what_is_new(before: list[str], after: list[str], told: list[str]) -> None:
    assert marked(before, after) == told
