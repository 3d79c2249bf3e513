# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The proof sheet tells a clinician what has to be known of every screen, and has room to tick and sign."""

from datetime import date
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

import pytest

from kiosk.commands.grades import grades
from kiosk.commands.proof_sheet import MARK, Reading, proof_sheet
from kiosk.commands.proofs import Proof
from kiosk.content.library import Library
from kiosk.content.problems import Level, Problem, Where
from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Home, Panel, Place, Question, Sheet, Step
from kiosk.navigation.visit import Visit

TODAY = date(2026, 3, 1)
EMPTY = {"meta", "input", "img", "br", "link"}


class Page(HTMLParser):
    """Reads a page; ``wrong`` are the tags that do not match, ``links`` all that it needs from outside."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def proof(place: Place, sheet: Sheet | None = None, look: str = "light", **amiss: object) -> Proof:
    name = f"{type(place).__name__}-{look}-{sheet}.png".replace("/", "")
    visit = Visit("en", place, sheet=sheet)
    return Proof(look, visit, PurePosixPath("screens", name), (640, 360), **amiss)  # type: ignore[arg-type] # cut, beyond, broken


def page(guide: Path, *proofs: Proof, problems: tuple[Problem, ...] = (), today: date = TODAY) -> str:
    library = Library(guide)
    return proof_sheet(library, proofs, problems, Reading(today, grades(library, today)))


def test_it_is_whole_and_needs_neither_script_nor_network(guide: Path) -> None:
    places: list[Place] = [Home(), ChapterPlace("device"), Step("trial"), Question("faq"), GlossaryPlace("words", "L")]
    read = Page(page(guide, *(proof(place) for place in places), proof(Home(), Panel.LOOK)))
    assert (read.wrong, read.open) == ([], [])
    assert "script" not in read.tags
    assert "link" not in read.tags
    assert all(link.startswith(("screens/", "#")) for link in read.links)
    assert {link[1:] for link in read.links if link.startswith("#")} <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))


def test_a_screen_is_told_with_title_and_place_in_the_file(guide: Path) -> None:
    text = page(guide, proof(Step("trial", 1)))
    assert ">The day</h4><p><code>en/01-trial.md:12</code></p>" in text


def test_a_topic_is_told_with_status_and_who_has_reviewed_it_when(guide: Path) -> None:
    text = page(guide, proof(Step("trial")), proof(Question("faq")))
    assert '>The trial &amp; you <span class="badge approved">approved</span></h3>' in text
    assert "reviewed 2026-01-02 by Dr. A &amp; B · next check 2026-06-01</p>" in text
    assert '>Questions <span class="badge draft">draft</span></h3>' in text
    assert "not reviewed yet · next check: no date set</p>" in text
    assert "<dt>Topics approved</dt><dd>1 of 2</dd>" in text


@pytest.mark.parametrize(("today", "overdue"), [(date(2026, 6, 1), False), (date(2026, 6, 2), True)])
def test_a_check_that_is_overdue_is_flagged(guide: Path, today: date, *, overdue: bool) -> None:
    assert ("overdue since 2026-06-01" in page(guide, proof(Step("trial")), today=today)) is overdue


def test_the_sources_of_a_screen_stand_beside_it(guide: Path) -> None:
    with_source, without = page(guide, proof(Step("trial"))), page(guide, proof(Step("trial", 1)))
    assert "<li>Deer &amp; Co. Leads &lt;1&gt;. Pain. 2019. https://doi.org/10.1/x</li>" in with_source
    assert "Sources</p>" not in without


def test_each_screen_can_be_ticked_and_each_topic_signed(guide: Path) -> None:
    text = page(guide, proof(Home()), proof(Step("trial")), proof(Step("trial", 1)), proof(Question("faq")))
    assert text.count('<input type="checkbox">Right') == 4
    assert text.count("Checked by<input") == text.count(">on<input") == text.count("Signature<i>") == 2


def test_what_is_amiss_on_a_picture_is_flagged(guide: Path) -> None:
    amiss = [proof(Home(), cut=("A <b>",)), proof(Step("trial"), beyond=True), proof(Step("trial", 1), broken=True)]
    text = page(guide, *amiss)
    assert "Text is cut: “A &lt;b&gt;”" in text
    assert "Goes on beyond the edge: the patient needs Up and Down." in text
    assert "This screen cannot be shown." in text
    assert "<dt>Screens with cut text</dt><dd>1</dd>" in text


def test_the_pictures_of_one_screen_stand_together_whatever_their_look(guide: Path) -> None:
    places: list[Place] = [Home(), Step("trial")]
    text = page(guide, *(proof(place, look=look, cut=("x",)) for look in ("light", "dark") for place in places))
    assert text.count("<article") == 2
    assert text.count("<figcaption>light</figcaption>") == text.count("<figcaption>dark</figcaption>") == 2
    assert text.count("Text is cut (dark)") == 2


def test_all_problems_are_listed_and_counted_at_their_topic(guide: Path) -> None:
    problem = Problem(Where("en/01-trial.md", 3), Level.ERROR, "a <tag>", "remove it")
    text = page(guide, proof(Step("trial")), problems=(problem,))
    assert '<code>en/01-trial.md:3</code></td><td class="error">error</td>\n<td>a &lt;tag&gt;; remove it</td>' in text
    assert '<a href="#problems">1 problem</a> in this file' in text


def test_without_problems_it_says_so(guide: Path) -> None:
    assert "has found nothing to mend" in page(guide, proof(Home()))


def test_a_topic_that_is_not_translated_says_in_which_language_it_is_shown(guide: Path) -> None:
    (guide / "de").mkdir()
    (guide / "de" / "02-faq.md").write_text(
        "---\ntitle: Fragen\nsummary: A.\nkind: faq\n---\n## Was?\n\nDas.\n", "utf-8"
    )
    (guide / "guide.toml").write_text('languages = ["en", "de"]\n', "utf-8")
    german = Proof("light", Visit("de", Step("trial")), PurePosixPath("screens/x.png"), (640, 360))
    assert "Not translated: shown in English (en)." in page(guide, german)


def test_it_says_what_it_is(guide: Path) -> None:
    text = page(guide, proof(Home()))
    assert MARK in text[:1000]
    assert "<title>Proof sheet: Pain &amp; you</title>" in text
    assert "Made on 2026-03-01 with kiosk" in text
