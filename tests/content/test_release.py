# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which pages patients get to see: drafts, pages that were changed, and those whose next check is due."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.content.inline import TopicLink
from kiosk.content.library import Library
from kiosk.content.model import Kind, Status
from kiosk.content.release import Release, Standing
from kiosk.content.topic_file import texts_of
from tests.content.folders import FRONT, GUIDE, sound, told
from tests.content.signed import SIGNED, signed

DUE = SIGNED.until
LATE = DUE + timedelta(days=1)
CHECKED = signed(f"{FRONT}See [the trial](trial) first.\n")
TWO = GUIDE.replace('["page"]', '["page", "trial"]')
ONLY_APPROVED = Release(DUE, drafts=False)
ONLY_CURRENT = Release(DUE, overdue=False)


def two(root: Path, trial: str, release: Release, **more: str) -> Library:
    """A guide of an approved page and this one."""
    files = {name.replace("__", "/") + ".md": text for name, text in more.items()}
    return Library(sound(root, {"guide.toml": TWO, "en/page.md": CHECKED, "en/trial.md": trial, **files}), release)


def standing(page: str, today: date, root: Path) -> Standing:
    library = Library(sound(root, {"en/page.md": page}), Release(today))
    return library.release.standing(library.head("en", "page"))


def test_what_was_approved_is_approved(tmp_path: Path) -> None:
    assert standing(CHECKED, DUE, tmp_path) is Standing.APPROVED


def test_it_is_overdue_on_the_day_after(tmp_path: Path) -> None:
    assert standing(CHECKED, LATE, tmp_path) is Standing.OVERDUE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("first.", "second."),
        ("title: Page", "title: The page"),
        ("Pain team", "Somebody else"),
        ("2026-06-01", "2036-06-01"),
        ("title: Page", "title: Page\nsummary: More."),
    ],
)
def test_whatever_is_edited_makes_it_a_draft_that_was_changed(tmp_path: Path, old: str, new: str) -> None:
    page = CHECKED.replace(old, new)
    assert page != CHECKED
    assert standing(page, LATE, tmp_path) is Standing.CHANGED


@pytest.mark.parametrize(
    "page",
    [
        CHECKED.replace("\n", "\r\n"),
        "\ufeff" + CHECKED,
        CHECKED.rstrip("\n"),
        CHECKED.replace("title: Page", "title:   Page"),
        CHECKED.replace("status: approved", "status: approved\nsource: 0123456789ab"),
    ],
)
def test_what_an_editor_does_to_the_file_alone_changes_nothing(tmp_path: Path, page: str) -> None:
    assert page != CHECKED
    assert standing(page, DUE, tmp_path) is Standing.APPROVED


def test_whoever_writes_approved_by_hand_has_a_draft(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": "---\ntitle: Page\nstatus: approved\n---\nText.\n"}))
    assert library.head("en", "page").status is Status.DRAFT
    said = "nobody knows which text was approved, so the page counts as a draft"
    assert [(each.where.line, each.what) for each in told(library.problems(), "en/page.md")] == [(3, said)]


def test_a_page_that_was_changed_is_told(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": CHECKED.replace("first.", "second.")}))
    assert library.head("en", "page").status is Status.CHANGED
    [problem] = told(library.problems(), "en/page.md")
    assert problem.what == "the page was changed after it was approved, so it counts as a draft"
    assert problem.mend == "have it looked at, then run: kiosk approve page --lang en --by … --until …"


def test_usually_drafts_and_overdue_pages_are_shown(tmp_path: Path) -> None:
    library = two(tmp_path, f"{FRONT}Text.\n", Release(LATE))
    assert library.topic_ids() == ("page", "trial")


@pytest.mark.parametrize(
    ("trial", "release"),
    [
        (f"{FRONT}Text.\n", ONLY_APPROVED),
        (CHECKED.replace("first", "then"), ONLY_APPROVED),
        (signed(f"{FRONT}Text.\n", DUE - timedelta(days=1)), ONLY_CURRENT),
        ("---\ntitle: Page\nreview_by: 2026-05-31\n---\nText.\n", ONLY_CURRENT),
    ],
    ids=["a draft", "changed", "overdue", "a draft that is overdue"],
)
def test_a_withheld_topic_is_nowhere(tmp_path: Path, trial: str, release: Release) -> None:
    library = two(tmp_path, trial, release)
    assert library.topic_ids() == ("page",)
    assert list(library.files("en")) == ["page"]
    assert library.topic("en", "trial") is None
    assert library.topic_of_kind(Kind.TOPIC) == "page"
    page = library.topic("en", "page")
    assert page is not None
    texts = [piece for screen in page.screens for block in screen.blocks for text in texts_of(block) for piece in text]
    assert not [piece for piece in texts if isinstance(piece, TopicLink)]


def test_an_overdue_page_is_withheld_by_its_own_setting_alone(tmp_path: Path) -> None:
    library = two(tmp_path, signed(f"{FRONT}Text.\n", DUE - timedelta(days=1)), ONLY_APPROVED)
    assert library.topic_ids() == ("page", "trial")


def test_a_chapter_without_topics_is_none(tmp_path: Path) -> None:
    guide = GUIDE + '[[chapters]]\nid = "more"\ntopics = ["trial"]\n'
    files = {"guide.toml": guide, "en/page.md": CHECKED, "en/trial.md": f"{FRONT}Text.\n"}
    library = Library(sound(tmp_path, files), ONLY_APPROVED)
    assert [chapter.id for chapter in library.guide.chapters] == ["all"]


def test_options_on_a_withheld_page_are_none(tmp_path: Path) -> None:
    options = '[[options]]\nid = "a"\nscreen = "trial#a"\n[[options]]\nid = "b"\nscreen = "page#b"\n'
    files = {"guide.toml": TWO + options, "en/page.md": CHECKED, "en/trial.md": f"{FRONT}## A\n\nText.\n"}
    library = Library(sound(tmp_path, files), ONLY_APPROVED)
    assert [option.id for option in library.guide.options] == ["b"]


def test_a_withheld_translation_gives_way_to_the_page_that_it_was_made_from(tmp_path: Path) -> None:
    german = f"{FRONT.replace('Page', 'Seite')}Text.\n"
    library = two(tmp_path, CHECKED, ONLY_APPROVED, de__page=german)
    assert library.head("de", "page").language == "en"


def test_words_of_a_withheld_glossary_are_not_explained(tmp_path: Path) -> None:
    glossary = "---\ntitle: Words\nkind: glossary\n---\n\nTrial\n:   A test.\n"
    library = two(tmp_path, glossary, ONLY_APPROVED)
    assert library.glossary("en") == ()


def test_nothing_at_all_may_be_left(tmp_path: Path) -> None:
    library = Library(sound(tmp_path), ONLY_APPROVED)
    assert library.guide.chapters == ()
    assert library.topic("en", "about") is not None


def test_the_day_passes(tmp_path: Path) -> None:
    library = two(tmp_path, f"{FRONT}Text.\n", ONLY_CURRENT)
    assert library.turn_to(DUE) is False
    assert library.topic_ids() == ("page", "trial")
    assert library.turn_to(LATE) is True
    assert library.topic_ids() == ("trial",)
    assert library.turn_to(LATE) is False


def test_another_day_on_which_nothing_falls_due_changes_nothing(tmp_path: Path) -> None:
    library = two(tmp_path, f"{FRONT}Text.\n", Release(DUE - timedelta(days=1)))
    shown = library.topic("en", "page")
    assert library.turn_to(DUE) is False
    assert library.topic("en", "page") is shown
