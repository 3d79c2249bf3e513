# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The front matter: what it says, what is wrong with it, and on which line."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.front_matter import head_of, split
from kiosk.content.library import Library
from kiosk.content.model import Kind, Status, TopicHead
from kiosk.content.notebook import Notebook
from kiosk.content.problems import Level, Problem, Unreadable
from tests.content.folders import one, sound


def head(front: str) -> tuple[TopicHead, tuple[Problem, ...]]:
    """The head of a page with this front matter, and what was written down."""
    notes = Notebook()
    return head_of(
        split(f"---\n{front}\n---\nText.", "en/page.md"), "page", "en", "en/page.md", notes
    ), notes.problems()


def refused(front: str) -> Problem:
    """Why a page with this front matter cannot be read."""
    with pytest.raises(Unreadable) as caught:
        head(front)
    return caught.value.problem


def test_a_head_says_all_that_stands_there() -> None:
    read, problems = head(
        'title: "The trial: a test"\nsummary: Try it.\nicon: calendar\npicture: belt.svg\nkind: faq\n'
        "reviewed: 2026-10-01\nreviewed_by: Pain team\nreview_by: 2027-10-01\nstatus: approved\n"
        "approved: f7beb453e7cf\nsource: 0123456789ab"
    )
    assert problems == ()
    assert read == TopicHead(
        "page",
        "en",
        "en/page.md",
        "The trial: a test",
        Kind.FAQ,
        "Try it.",
        "calendar",
        "belt.svg",
        date(2026, 10, 1),
        "Pain team",
        date(2027, 10, 1),
        Status.APPROVED,
        "0123456789ab",
    )


def test_what_a_head_does_not_say_takes_its_default() -> None:
    read, problems = head("title: The trial")
    assert (read.kind, read.status, read.reviewed, problems) == (Kind.TOPIC, Status.DRAFT, None, ())


@pytest.mark.parametrize("word", ["no", "12:30", "0123", "1e3", "null", "~", "2026-10-31", "yes", "0x10", "1_000"])
def test_every_value_is_words(word: str) -> None:
    assert head(f"title: {word}")[0].title == word


@pytest.mark.parametrize(
    ("front", "line", "what", "mend"),
    [
        ("summary: a", 1, "the topic has no title", "add a line title: … to its front matter"),
        ("summary: a\ntitle:", 3, "the topic has no title", "add a line title: … to its front matter"),
        ("title: a\ntitle: b", 3, "'title' stands there twice", "remove one of the two lines"),
        ('title: "a"\n"title": b', 3, "'title' stands there twice", "remove one of the two lines"),
        ("- a\n- b", 2, "the front matter is no list of key: value", "write one key: value on each line"),
        ("title: a\nsummary: [b, c]", 3, "a value is not plain words", "write one key: value on each line"),
        ("title: a\nicon: {b: c}", 3, "a value is not plain words", "write one key: value on each line"),
        ("title: a\n<<: {b: c}", 3, "a value is not plain words", "write one key: value on each line"),
        ("a: &x b\nc: *x", 2, "the front matter uses an anchor or alias (& or *)", "write the value out in quotes"),
        (
            "title: a\nb: !!python/name:os.system",
            3,
            "the front matter uses a tag (!)",
            "put the value between double quotes",
        ),
    ],
)
def test_what_surprises_people_is_refused(front: str, line: int, what: str, mend: str) -> None:
    problem = refused(front)
    assert (problem.where.file, problem.where.line, problem.what, problem.mend) == ("en/page.md", line, what, mend)


@pytest.mark.parametrize(("front", "line"), [("title: a: b", 2), ("title: a\nsummary: 'b", 3), ("title: a\n\tb: c", 3)])
def test_what_is_no_yaml_is_refused_with_its_line(front: str, line: int) -> None:
    problem = refused(front)
    assert problem.where.line == line
    assert problem.what.startswith("the front matter cannot be read (")
    assert problem.mend == "write key: value; put a value with a colon, a # or a quote in it between double quotes"


@pytest.mark.parametrize(
    "front",
    [
        "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\ntitle: [*c,*c]",
        "- " * 3_900,
        "title: " + "'x' " * 20_000,
    ],
)
def test_a_front_matter_that_would_take_for_ever_is_refused(front: str) -> None:
    assert refused(front).where.file == "en/page.md"


@pytest.mark.parametrize("front", ["title: " + "[" * 5_000, "title: " + "{a: " * 1_000, "title: 'a'" + " b" * 4_000])
def test_a_front_matter_out_of_all_proportion_is_refused_unread(front: str) -> None:
    assert refused(front).what == "the front matter is out of all proportion"


@pytest.mark.parametrize(
    ("line", "level", "what", "mend"),
    [
        ("sumary: a", Level.WARNING, "there is no front matter 'sumary'", "do you mean 'summary'?"),
        ("kind: fag", Level.ERROR, "'fag' is no kind", "do you mean 'faq'?"),
        ("status: aproved", Level.ERROR, "'aproved' is no status", "do you mean 'approved'?"),
        ("reviewed: 2026-02-30", Level.ERROR, "reviewed: '2026-02-30' is no date", "write it as 2026-10-31"),
        ("review_by: 31.10.2026", Level.ERROR, "review_by: '31.10.2026' is no date", "write it as 2026-10-31"),
        ("reviewed: 2026-W10-1", Level.ERROR, "reviewed: '2026-W10-1' is no date", "write it as 2026-10-31"),
        ("summary: a <b>c", Level.ERROR, "there is HTML in the summary", "remove what stands between < and >"),
    ],
)
def test_a_mistake_is_written_down_and_the_page_still_read(line: str, level: Level, what: str, mend: str) -> None:
    read, (problem,) = head(f"title: The trial\n{line}")
    assert read.title == "The trial"
    assert (problem.where.line, problem.level, problem.what, problem.mend) == (3, level, what, mend)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "the file does not begin with its front matter"),
        ("Text.\n", "the file does not begin with its front matter"),
        ("---\ntitle: a\n", "the front matter has no end"),
    ],
)
def test_a_page_without_front_matter_is_reported(text: str, what: str, tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": text}))
    assert library.topic("en", "page") is None
    assert library.title("en", "page") == "page"
    problem = one(library.problems(), "en/page.md")
    assert (problem.where.line, problem.level, problem.what) == (1, Level.ERROR, what)
    assert "---" in problem.mend


def test_a_tab_on_an_empty_line_or_behind_a_value_is_nothing() -> None:
    assert head("title: a\t\n\t\nsummary: 'b'\t")[0].summary == "b"


def test_signs_that_nobody_can_see_do_not_reach_a_title() -> None:
    assert head(r'title: "a\0b\nc\uD800d\uE0005\uE001"')[0].title == "a b cd5"


@pytest.mark.parametrize("dash", ["—", "–-"])
def test_three_hyphens_that_a_word_processor_has_joined(dash: str) -> None:
    with pytest.raises(Unreadable) as caught:
        split(f"{dash}\ntitle: Page\n---\nText.", "en/page.md")
    assert caught.value.problem.mend == "its first line is a long dash; write three hyphens, ---"
