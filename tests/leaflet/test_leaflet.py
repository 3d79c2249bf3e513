# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A leaflet holds all that the guide says, in the order in which it is read, for eyes and for readers of screens."""

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.approval import Approval, approved
from kiosk.content.library import Library
from kiosk.leaflet.leaflet import Wanted, leaflet
from kiosk.pdf.qt_file import QtFile
from kiosk.ui.fonts import load_fonts
from tests.commands.folder import write_guide
from tests.leaflet.reading import Part, page_words, read

pytestmark = pytest.mark.usefixtures("qapp")

HEAD = "---\ntitle: The trial\nsummary: Try it.\nstatus: draft\nreviewed: 2026-01-02\nreviewed_by: Dr. A\n---\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 620"><circle cx="9" cy="9" r="8"/></svg>'

ALL = """Try it first.[^deer]

## The day

### Before

A **loud** and *low* word, and a lead.[^deer]

1. Come in.
2. Sit down.

- :thermometer: Warm
- Dot

Take:

- [ ] Glasses

![A wire](wire.svg "It is thin")

| What | When |
|---|---|
| Rest | Night |
| | Noon |

!!! emergency
    Call {clinic.phone}. See [answers](faq#does-it-hurt) or [more](https://example.org/x).

!!! chance "After a year"
    30 out of 100 people are well.

    70 out of 100 are not.

    A small study.

!!! check "Is it round?"
    - [ ] No
    - [x] Yes :: It rolls.
"""


@pytest.fixture(autouse=True)
def fonts() -> None:
    load_fonts()


def guide(tmp_path: Path, text: str = ALL, status: str = "approved") -> Library:
    folder = write_guide(tmp_path / "guide", trial=HEAD + text)
    if status != "draft":
        page = next(folder.rglob("*trial.md"))
        signed = approved(page.read_bytes(), Approval("Dr. A", date(2026, 1, 2), date(2027, 1, 2)), "en/trial.md")
        page.write_bytes(signed + (b"\nSomebody went on.\n" if status == "changed" else b""))
    (folder / "images").mkdir()
    (folder / "images" / "wire.svg").write_text(SVG, "utf-8")
    return Library(folder)


def made(library: Library, *topics: str, large: bool = False) -> bytes:
    return leaflet(library, Wanted("en", topics, large))


def kinds(part: Part) -> list[str]:
    return [each.whole for each in part.all("H1", "H2", "H3")]


def test_a_topic_is_told_in_its_order(tmp_path: Path) -> None:
    parts = read(made(guide(tmp_path), "trial"))
    assert kinds(parts)[:3] == ["The trial", "The day", "Before"]
    told = parts.whole
    places = [told.index(word) for word in ("Try it first.", "A loud and low word", "Come in.", "Glasses", "Night")]
    assert places == sorted(places)


def test_lists_have_their_marks_and_their_points(tmp_path: Path) -> None:
    lists = list(read(made(guide(tmp_path), "trial")).all("L"))
    assert [item.whole for item in lists[0].all("LI")] == ["1. Come in.", "2. Sit down."]
    assert [item.whole for item in lists[2].all("LI")] == ["Glasses"]


def test_a_table_has_all_its_cells_even_empty_ones(tmp_path: Path) -> None:
    (table,) = read(made(guide(tmp_path), "trial")).all("Table")
    assert [[cell.text for cell in row.parts] for row in table.all("TR")] == [
        ["What", "When"],
        ["Rest", "Night"],
        ["", "Noon"],
    ]


def test_pictures_are_said_in_words(tmp_path: Path) -> None:
    figures = list(read(made(guide(tmp_path), "trial")).all("Figure"))
    assert {figure.alt for figure in figures} == {"A wire", "A picture of 100 people: 30 are filled in."}


def test_what_is_a_link_on_the_screen_is_said_on_paper(tmp_path: Path) -> None:
    alone = read(made(guide(tmp_path), "trial")).whole
    assert "See answers or more (example.org/x)." in alone
    both = read(made(Library(tmp_path / "guide"), "trial", "faq"))
    (question,) = (part for part in both.all("H3") if part.text == "Does it hurt?")
    assert f"See answers (page {question.pages[0] + 1})" in both.whole


def test_sources_are_numbered_and_listed_once(tmp_path: Path) -> None:
    parts = read(made(guide(tmp_path), "trial"))
    assert "Try it first.\u00a01" in parts.whole.replace(". 1", ".\u00a01")
    assert parts.whole.count("Deer & Co. Leads <1>. Pain. 2019. doi.org/10.1/x") == 1


def test_words_that_it_uses_are_explained_behind_it_unless_the_glossary_is_in_it(tmp_path: Path) -> None:
    library = guide(tmp_path)
    assert read(made(library, "trial")).whole.count("A thin wire.") == 1
    assert read(made(library, "trial", "words")).whole.count("A thin wire.") == 1
    assert "A thin wire." not in read(made(library, "faq")).whole


def test_several_topics_have_a_cover_and_a_list_of_contents_that_leads_to_them(tmp_path: Path) -> None:
    data = made(guide(tmp_path), "trial", "faq")
    parts = read(data)
    assert kinds(parts)[:2] == ["Pain & you", "In this leaflet"]
    topics = {part.text: part.pages[0] + 1 for part in parts.all("H2")}
    links = [link.text for link in parts.all("Link")]
    assert links[:2] == [f"The trial {topics['The trial']}", f"Questions {topics['Questions']}"]
    assert sum(body.count(b"/Subtype /Link") for body in QtFile(data).objects.values()) == len(links)


@pytest.mark.parametrize(("status", "marked"), [("draft", True), ("changed", True), ("approved", False)])
def test_a_draft_says_so_on_every_page(tmp_path: Path, status: str, *, marked: bool) -> None:
    data = made(guide(tmp_path, ALL + "\nMore.\n" * 80, status), "trial")
    pages = page_words(data)
    assert len(pages) > 2
    assert {"Draft" in page.removesuffix("Draft.") for page in pages} == {marked}


def test_it_says_when_it_was_checked_and_which_page_of_how_many_it_is(tmp_path: Path) -> None:
    data = made(guide(tmp_path), "trial")
    assert "Last checked: 2 January 2026, by Dr. A." in read(data).whole
    pages = page_words(data)
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert "Page 1 of" not in read(data).whole


def test_no_letter_of_large_print_is_below_16_points(tmp_path: Path) -> None:
    file = QtFile(made(guide(tmp_path), "trial", "faq", large=True))
    found = {
        float(size)
        for page in file.pages
        for size in re.findall(rb"/F\d+ ([\d.]+) Tf", file.stream(file.contents(page)))
    }
    assert min(found) >= 16


def test_a_text_longer_than_many_pages_is_there_to_its_last_word(tmp_path: Path) -> None:
    cell = " ".join(f"cell{number}" for number in range(1000))
    note = "\n".join(f"    word{number} and more." for number in range(500))
    text = f"Text.\n\n## Long\n\n| A | B |\n|---|---|\n| {cell} | x |\n\n!!! note\n{note}\n"
    library = guide(tmp_path, text)
    told = read(made(library, "trial")).whole
    assert library.problems() == ()
    assert "cell999" in told
    assert "word499" in told


def test_the_language_and_the_title_are_in_the_file(tmp_path: Path) -> None:
    data = made(guide(tmp_path), "trial")
    file = QtFile(data)
    assert b"/Lang <FEFF0065006E>" in file.objects[file.catalog]
    assert b"/Marked true" in file.objects[file.catalog]
    assert "The trial".encode("utf-16-be") in file.objects[file.info]


def test_letters_that_join_are_told_as_they_are_written(tmp_path: Path) -> None:
    said = "هذا الموضوع يشرح كيف تجرب المحفز قبل أن تقرر."
    assert said in read(made(guide(tmp_path, f"{said}\n"), "trial")).whole


def test_a_title_never_stands_alone_at_the_end_of_a_page(tmp_path: Path) -> None:
    for lines in range(20, 40):
        text = "First.[^deer]\n" + "\nMore.\n" * lines
        folder = tmp_path / str(lines)
        folder.mkdir()
        parts = read(made(guide(folder, text), "trial"))
        (title,) = (part for part in parts.all("H1") if part.text == "Where this comes from")
        (source,) = (part for part in parts.all("LBody") if "Deer" in part.text)
        assert title.pages == source.pages
