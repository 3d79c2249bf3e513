# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Every case: the text becomes these blocks, and the editor is told these problems and no others."""

from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.model import Kind
from tests.content.as_text import terms_as_text, topic_as_text
from tests.content.cases import Case, cases
from tests.content.folders import FRONT, sound, told

AROUND = {
    "en/trial.md": "---\ntitle: The trial\n---\nText.\n\n## The day\n\nText.\n",
    "en/words.md": "---\ntitle: Words\nkind: glossary\n---\nLead [leed] | leads\n:   A thin wire.\n",
}
ALL = cases()


@pytest.mark.parametrize("case", ALL, ids=[case.title for case in ALL])
def test_the_text_becomes_these_blocks(case: Case, tmp_path: Path) -> None:
    front = "" if case.written.startswith("---\n") else FRONT
    page = front + case.written
    folder = sound(tmp_path, {**AROUND, "en/page.md": page} if "kind: glossary" not in page else {"en/page.md": page})
    library = Library(folder)
    if library.kind("page") is Kind.GLOSSARY:
        shown = terms_as_text(library.glossary("en"))
    else:
        topic = library.topic("en", "page")
        shown = topic_as_text(topic) if topic is not None else "nothing"
    before = front.count("\n")
    problems = [
        f"line {problem.where.line - before}: {problem.level}: {problem.what}; {problem.mend}"
        for problem in told(check(folder), "en/page.md")
    ]
    assert shown == case.shown
    assert "\n".join(problems) == case.told


def test_there_are_cases_and_no_two_have_one_title() -> None:
    assert len(ALL) >= 60
    assert len({case.title for case in ALL}) == len(ALL)
