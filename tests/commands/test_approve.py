# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk approve': all pages or none, and every refusal is one sentence."""

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.content.model import Status
from kiosk.whole_file import HALF
from tests.commands.typed import Typing
from tests.quality.good import good

BY = ("--by", "Pain team", "--until", "2099-10-31")


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A guide without a single problem."""
    return good(tmp_path / "guide")


def trial(folder: Path) -> Path:
    return folder / "en" / "01-trial.md"


@pytest.mark.parametrize("named", ["trial", "01-trial.md", "en/01-trial.md"])
def test_a_page_is_approved(typing: Typing, clean: Path, named: str) -> None:
    answer = typing("approve", named, *BY, "--content", clean)
    today = datetime.now().astimezone().date()
    said = f"en/01-trial.md: approved by Pain team on {today}, to be checked again by 2099-10-31\n"
    assert (answer.code, answer.out, answer.err) == (0, said, "")
    head = Library(clean).head("en", "trial")
    assert (head.status, head.reviewed_by, str(head.review_by)) == (Status.APPROVED, "Pain team", "2099-10-31")


def test_the_same_page_twice_is_one(typing: Typing, clean: Path) -> None:
    assert typing("approve", "trial", "01-trial.md", *BY, "--content", clean).out.count("\n") == 1


def test_whoever_edits_it_makes_it_a_draft_and_check_says_so(typing: Typing, clean: Path) -> None:
    typing("approve", "trial", *BY, "--content", clean)
    assert "counts as a draft" not in typing("check", clean).out
    page = trial(clean)
    page.write_text(page.read_text("utf-8").replace("box", "case", 1), "utf-8")
    said = "warning: the page was changed after it was approved, so it counts as a draft; have it looked at, then run: "
    assert f"{said}kiosk approve trial --lang en --by … --until …\n" in typing("check", clean).out


def test_a_translation_is_approved_by_itself(typing: Typing, clean: Path) -> None:
    (clean / "guide.toml").write_text(
        (clean / "guide.toml").read_text("utf-8").replace('["en"]', '["en", "de"]'), "utf-8"
    )
    (clean / "de").mkdir()
    (clean / "de" / "01-trial.md").write_bytes(trial(clean).read_bytes())
    answer = typing("approve", "trial", *BY, "--content", clean)
    assert "\nde/01-trial.md: not approved by this; read it too, then name its language with --lang\n" in answer.out
    assert Library(clean).head("de", "trial").status is Status.DRAFT
    assert typing("approve", "trial", *BY, "--lang", "de", "--content", clean).code == 0
    assert Library(clean).head("de", "trial").status is Status.APPROVED


def test_a_page_with_an_error_is_not_approved_nor_is_any_other(typing: Typing, clean: Path) -> None:
    other = clean / "en" / "09-more.md"
    other.write_text("---\ntitle: More\n---\n<b>Text</b>\n", "utf-8")
    before = trial(clean).read_bytes()
    answer = typing("approve", "trial", "more", *BY, "--content", clean)
    assert answer.code == 1
    assert answer.out.startswith("en/09-more.md:4: error: there is HTML on this page (<b>); ")
    assert answer.err == "kiosk: nothing was approved; mend this first\n"
    assert trial(clean).read_bytes() == before


def test_what_a_template_left_to_write_is_not_approved(typing: Typing, clean: Path) -> None:
    typing("new", "topic", "Sleep", "--content", clean)
    answer = typing("approve", "sleep", *BY, "--content", clean)
    assert (answer.code, "there is still something to write" in answer.out) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tril", *BY), "there is no topic 'tril' in 'en'; do you mean 'trial'?"),
        (("trial", *BY, "--lang", "fr"), "the content has no language 'fr'; there is en"),
        (("trial", "--by", "A", "--until", "2020-01-01"), "2020-01-01 has passed; say by which day"),
        (
            ("trial", "--by", "A", "--until", "31.10.2099"),
            "--until: '31.10.2099' is no date; write it as 2027-10-31; see",
        ),
        (("trial", "--by", "A", "--until", "2099-02-30"), "--until: '2099-02-30' is no date"),
        (("trial", "--by", " ", "--until", "2099-10-31"), "nobody is named; say who has read the pages"),
        (("trial", "--by", "A"), "the following arguments are required: --until"),
        (BY, "the following arguments are required: TOPIC"),
    ],
)
def test_what_is_refused_changes_nothing(typing: Typing, clean: Path, arguments: tuple[str, ...], said: str) -> None:
    before = trial(clean).read_bytes()
    assert typing.refusal("approve", *arguments, "--content", clean).startswith(said)
    assert trial(clean).read_bytes() == before


def test_a_file_that_is_read_only(typing: Typing, clean: Path) -> None:
    trial(clean).chmod(0o444)
    said = f"{trial(clean)} is read-only; make it writable and run this again, nothing was approved"
    assert typing.refusal("approve", "trial", *BY, "--content", clean) == said


def test_a_file_that_cannot_be_written(typing: Typing, clean: Path) -> None:
    before = trial(clean).read_bytes()
    in_the_way = clean / "en" / f".01-trial.md{HALF}"
    in_the_way.mkdir()
    assert "01-trial.md cannot be written (" in typing.refusal("approve", "trial", *BY, "--content", clean)
    assert trial(clean).read_bytes() == before
