# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Days: topics and chapters come and go by themselves, and a topic that is not there is nowhere."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.authoring.approval import Approval, approved
from kiosk.content.calendar import HEAD, may_have_schedule
from kiosk.content.inline import TopicLink
from kiosk.content.library import Library
from kiosk.content.model import Kind, Status
from kiosk.content.release import Release
from kiosk.content.schedule import ALWAYS, Schedule
from kiosk.content.schedule_keys import schedule_of
from kiosk.content.succession import successor
from kiosk.content.topic_file import texts_of
from kiosk.navigation.routes import tour_topics
from kiosk.search.filling import leaves_of
from tests.content.folders import FRONT, GUIDE, INTERFACE, sound, told

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
DECEMBER = "show_from: 2026-12-01\nshow_until: 2026-12-31\n"
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)
TWO = GUIDE.replace('["page"]', '["page", "flu"]')


def dated(keys: str, title: str = "Flu") -> str:
    return f"---\ntitle: {title}\n{keys}---\nWash your hands.\n"


def guide(root: Path, keys: str = DECEMBER, more: dict[str, str] | None = None) -> Path:
    """A guide of a page that is always there, and one about the flu."""
    files = {"guide.toml": TWO, "en/page.md": f"{FRONT}See [the flu](flu).\n", "en/05-flu.md": dated(keys)}
    return sound(root, {**files, **(more or {})})


def on(day: date, root: Path) -> Library:
    return Library(root, Release(day))


@pytest.mark.parametrize(
    ("day", "shown"), [(FIRST - DAY, False), (FIRST, True), (LAST, True), (LAST + DAY, False)], ids=str
)
def test_both_days_are_included(day: date, tmp_path: Path, *, shown: bool) -> None:
    assert ("flu" in on(day, guide(tmp_path)).topic_ids()) is shown


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon", {0}),
        ("Monday, thu", {0, 3}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("sat – mon", {5, 6, 0}),
        ("mon to wed, SUN", {0, 1, 2, 6}),
        ("", set()),
    ],
)
def test_days_of_the_week(text: str, days: set[int]) -> None:
    wrong: list[tuple[str, ...]] = []
    schedule = schedule_of({"weekdays": text}, lambda *told: wrong.append(told))
    assert (schedule.weekdays, wrong) == (frozenset(days), [])
    assert [schedule.holds(MONDAY + each * DAY) for each in range(7)] == [not days or each in days for each in range(7)]


@pytest.mark.parametrize(
    ("keys", "line", "what", "mend"),
    [
        ("show_from: 1.12.2026", 3, "show_from: '1.12.2026' is no date", "write it as 2026-10-31"),
        ("weekdays: mon, thr", 3, "'thr' is no day of the week", "do you mean 'thu'?"),
        ("weekdays: mon-tue-wed", 3, "'mon-tue-wed' is no day of the week", ""),
        (
            "show_from: 2026-12-24\nshow_until: 2026-12-23",
            4,
            "show_from 2026-12-24 comes after show_until 2026-12-23, so this would never be shown",
            "mend one of the two",
        ),
        ("show_form: 2026-12-24", 3, "there is no front matter 'show_form'", "do you mean 'show_from'?"),
    ],
)
def test_what_is_wrong_is_told_and_does_not_count(tmp_path: Path, keys: str, line: int, what: str, mend: str) -> None:
    library = on(MONDAY, guide(tmp_path, f"{keys}\n"))
    assert "flu" in library.topic_ids()
    library.head("en", "flu")
    [problem] = told(library.problems(), "en/05-flu.md")
    assert (problem.where.line, problem.what) == (line, what)
    assert problem.mend.startswith(mend)


def test_a_topic_that_is_not_there_is_nowhere(tmp_path: Path) -> None:
    both = TWO.replace('["en"]', '["en", "de"]')
    german = {"guide.toml": both, "de/05-flu.md": dated("", "Grippe"), "de/page.md": f"{FRONT}[Grippe](flu)\n"}
    library = on(MONDAY, guide(tmp_path, DECEMBER, german))
    assert (library.topic_ids(), tour_topics(library)) == (("page",), ("page",))
    for language in library.guide.languages:
        assert "flu" not in library.files(language)
        found = [leaf.title for leaves in leaves_of(library, language) for leaf in leaves]
        assert not {"Flu", "Grippe"} & set(found)
    page = library.topic("en", "page")
    assert page is not None
    texts = [piece for screen in page.screens for block in screen.blocks for text in texts_of(block) for piece in text]
    assert not [piece for piece in texts if isinstance(piece, TopicLink)]


def test_a_chapter_has_days_too_and_its_topics_with_it(tmp_path: Path) -> None:
    chapter = '[[chapters]]\nid = "winter"\ntopics = ["flu"]\nshow_from = 2026-12-01\nweekdays = "mon-fri"\n'
    root = guide(tmp_path, "", {"guide.toml": GUIDE + chapter, "en/interface.toml": INTERFACE + 'winter = "Winter"\n'})
    shown = {day: [chapter.id for chapter in on(day, root).guide.chapters] for day in (MONDAY, FIRST, FIRST + 4 * DAY)}
    assert shown == {MONDAY: ["all"], FIRST: ["all", "winter"], FIRST + 4 * DAY: ["all"]}
    assert "flu" not in on(MONDAY, root).files("en")
    assert Library(root).problems() == ()


@pytest.mark.parametrize(
    ("key", "what"),
    [
        ('show_from = "soon"', "show_from: 'soon' is no date"),
        ("show_until = 5", "show_until: '5' is no date"),
        ('weekdays = "mno"', "'mno' is no day of the week"),
        ("show_form = 2026-12-01", "nobody knows 'show_form'"),
    ],
)
def test_what_is_wrong_with_a_chapter_is_told_with_its_line(tmp_path: Path, key: str, what: str) -> None:
    library = on(
        MONDAY, guide(tmp_path, "", {"guide.toml": GUIDE + f'[[chapters]]\nid = "b"\n{key}\ntopics = ["flu"]\n'})
    )
    [problem] = told(library.problems(), "guide.toml")
    assert (problem.what, problem.where.line) == (what, GUIDE.count("\n") + 3)
    assert "flu" in library.topic_ids()


def test_dates_of_a_chapter_may_stand_in_quotes(tmp_path: Path) -> None:
    chapter = '[[chapters]]\nid = "b"\nshow_until = "2026-11-22"\ntopics = ["flu"]\n'
    assert on(MONDAY, guide(tmp_path, "", {"guide.toml": GUIDE + chapter})).topic_ids() == ("page",)


def test_the_day_passes(tmp_path: Path) -> None:
    library = on(FIRST - DAY, guide(tmp_path))
    assert library.turn_to(FIRST) is True
    assert library.topic_ids() == ("page", "flu")
    assert library.topic("en", "flu") is not None
    assert library.turn_to(LAST) is False
    assert library.turn_to(LAST + DAY) is True
    assert library.topic_ids() == ("page",)
    assert library.topic("en", "flu") is None


def test_a_clock_that_was_wrong_and_is_right_again(tmp_path: Path) -> None:
    library = on(date(1970, 1, 1), guide(tmp_path))
    assert library.topic_ids() == ("page",)
    assert library.turn_to(FIRST) is True
    assert library.topic_ids() == ("page", "flu")


def test_who_writes_sees_all_of_it(tmp_path: Path) -> None:
    root = guide(tmp_path)
    for release in (Release(), Release(MONDAY, any_day=True)):
        assert Library(root, release).topic_ids() == ("page", "flu")
    assert dict(Library(root).off_on(MONDAY)) == {"flu": Schedule(FIRST, LAST)}


def test_only_the_page_of_the_first_language_has_days(tmp_path: Path) -> None:
    library = on(MONDAY, guide(tmp_path, "", {"de/05-flu.md": dated(DECEMBER)}))
    assert "flu" in library.files("de")


def test_pages_without_days_are_not_read_for_it(tmp_path: Path) -> None:
    root = guide(tmp_path)
    assert may_have_schedule(root / "en/05-flu.md")
    assert not may_have_schedule(root / "en/page.md")
    (root / "en/long.md").write_text("---\ntitle: A\nsummary: " + "long " * HEAD + "\nshow_from: 2026-12-01\n---\n")
    (root / "en/wide.md").write_text("---\ntitle: A\nshow_from: 2026-12-01\n---\n", "utf-16")
    assert may_have_schedule(root / "en/long.md")
    assert may_have_schedule(root / "en/wide.md")
    assert may_have_schedule(root / "en/none.md")
    assert Library(root, Release(MONDAY), dated=frozenset()).topic_ids() == ("page", "flu")


@pytest.mark.parametrize(("keys", "there"), [("", True), ("show_until: 2026-11-22\n", False)])
def test_a_page_that_is_saved_has_its_days_at_once(tmp_path: Path, keys: str, *, there: bool) -> None:
    before = on(MONDAY, guide(tmp_path / "a", "weekdays: mon\n"))
    after, _ = successor(guide(tmp_path / "b", keys), before, ["en/05-flu.md"])
    assert (after.dated, "flu" in after.topic_ids()) == (frozenset() if there else frozenset({"flu"}), there)


def test_days_may_change_without_a_new_approval(tmp_path: Path) -> None:
    page = approved(dated("").encode(), Approval("Pain team", MONDAY, LAST), "en/05-flu.md").decode()
    library = Library(sound(tmp_path, {"en/page.md": page.replace("title: Flu\n", f"title: Flu\n{DECEMBER}")}))
    assert (library.head("en", "page").status, library.head("en", "page").schedule) == (
        Status.APPROVED,
        Schedule(FIRST, LAST),
    )


def test_a_glossary_may_have_days(tmp_path: Path) -> None:
    words = "---\ntitle: Words\nkind: glossary\nweekdays: tue\n---\n\nFlu\n:   A fever.\n"
    root = guide(tmp_path, "", {"en/words.md": words})
    assert on(MONDAY, root).glossary("en") == ()
    assert len(on(MONDAY + DAY, root).glossary("en")) == 1
    assert on(MONDAY, root).topic_of_kind(Kind.GLOSSARY) is None


def test_a_schedule_in_words() -> None:
    assert str(Schedule(FIRST, LAST, frozenset({0, 2}))) == "from 2026-12-01, until 2026-12-31, on mon, wed"
    assert str(ALWAYS) == "always"
