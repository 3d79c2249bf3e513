# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A picture that is missing or broken leaves a calm screen, and the words where they are."""

import pytest

from kiosk.content.checks import check
from kiosk.navigation.places import Attract, ChapterPlace, Home, Step
from kiosk.navigation.wishes import Go, GoTo
from tests.content.folders import DRAWING
from tests.ui.conftest import LANDSCAPE, Visitor
from tests.ui.finger import settle
from tests.ui.judge import faults

GUIDE = """
languages = ["en"]
attract_picture = "x.svg"
attract_picture_upright = "x.svg"
tour = ["page"]
tour_picture = "x.svg"
[[chapters]]
id = "all"
picture = "x.svg"
topics = ["page"]
"""
BROKEN = {
    "missing": None,
    "empty": "",
    "cut off": DRAWING[:40],
    "cut off in the middle": DRAWING[:-12],
    "not a drawing": "<html><body>No</body></html>",
    "text": "x" * 1000,
    "a drawing without a size": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "a drawing as thin as nothing": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"><path d="M0 0"/></svg>',
}


@pytest.mark.parametrize("size", [LANDSCAPE, (1080, 1920)], ids=["landscape", "upright"])
@pytest.mark.parametrize("broken", BROKEN)
def test_every_screen_stays_calm_and_the_problem_is_told(visitor: Visitor, broken: str, size: tuple[int, int]) -> None:
    text = BROKEN[broken]
    files = {"guide.toml": GUIDE} | ({"images/x.svg": text} if text is not None else {})
    patient = visitor("Words.\n\n![A belt](x.svg)\n", size, **files)
    for wish in (GoTo(Home()), GoTo(ChapterPlace("all")), GoTo(Step("page")), Go.FINISH):
        patient.kiosk.follow(wish)
        settle()
        assert not patient.window.grab().isNull()
        assert faults(patient.window.front(), 1.0) == []
    assert patient.kiosk.visit.place == Attract()
    assert not patient.kiosk.failed
    told = [problem for problem in check(patient.library.folder) if "x.svg" in problem.what]
    assert "guide.toml" in {problem.where.file for problem in told}
    assert "en/page.md" in {problem.where.file for problem in told}
