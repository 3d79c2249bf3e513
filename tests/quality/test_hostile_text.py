# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Text that nobody would write, in every check of a page: each says what it has to say, and comes to an end."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.library import Library
from kiosk.quality.page import Page, page_of
from kiosk.quality.reading_checks import READING_CHECKS
from tests.content.folders import FRONT, sound

HOSTILE = [
    "is " * 3000,
    "wird " * 2000 + "ge" * 500 + "t",
    "a" * 11000 + "es",
    "ge" * 5000 + "t wird",
    "ABC " * 2500,
    "(" * 3000 + "itis" + ")" * 3000,
    "1. " * 3000 + "X",
    "laminectomy " * 900,
]


def page(root: Path, language: str, text: str) -> Page:
    guide = 'languages = ["en", "de"]\n'
    files = {"guide.toml": guide, f"{language}/page.md": FRONT + text + "\n", f"{language}/interface.toml": "[words]\n"}
    found = page_of(Library(sound(root, files)), language, "page", date(2026, 11, 21))
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("text", HOSTILE, ids=[text[:12] for text in HOSTILE])
def test_hostile_text_is_judged(tmp_path: Path, language: str, text: str) -> None:
    found = page(tmp_path, language, text)
    said = [remark for check in READING_CHECKS for remark in check.find(found)]
    assert all(remark.where.file == f"{language}/page.md" and remark.where.line >= 1 for remark in said)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(text=st.text(st.sampled_from("aeiogtnd AEBC.,!?()'’-–12\n*"), min_size=1, max_size=300))
def test_any_text_is_judged(tmp_path: Path, text: str) -> None:
    for language in ("en", "de"):
        found = page(tmp_path, language, f"It is.\n\n{text}")
        assert found.reading is not None
        assert found.reading.plain_words.weighed <= found.reading.all_words.weighed <= found.reading.all_words.words
        for check in READING_CHECKS:
            assert all(remark.what and remark.mend for remark in check.find(found))
