# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lines from the right: what is painted is mirrored, and what runs from the left among it keeps its order."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QRawFont
from PySide6.QtWidgets import QWidget

from kiosk import resources
from kiosk.content.direction import ITS_END, OWN_WAY
from kiosk.content.scripts import Script
from kiosk.navigation.places import Panel, Question, Step, WordSheet
from kiosk.navigation.visit import Motion
from kiosk.navigation.wishes import Choose, GoTo, Open, Speak
from kiosk.ui.blocks.callout import CalloutBox
from kiosk.ui.blocks.people import People, Person
from kiosk.ui.button import Button
from kiosk.ui.icons import icon
from kiosk.ui.prose import Prose
from kiosk.ui.strip import Stones
from tests.content.folders import FRONT
from tests.ui.conftest import Visitor
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

GUIDE = """
languages = ["en", "ar"]
[[chapters]]
id = "all"
topics = ["page", "here", "faq", "words"]
[clinic]
phone = "01 234 56"
"""
NOT_YET = "ليست بلغتكم."
INTERFACE = f'[chapters]\nall = "الكل"\n[words]\ndirection = "rtl"\nnot_translated = "{NOT_YET}"\nnext = "التالي"\n'
HERE = "---\ntitle: هنا\n---\n" + "هاتفنا {clinic.phone} ثم 01 999 88 الآن.\n\n!!! note\n    ملاحظة.\n\n## ثان\n\nنص.\n"
WORDS = "---\ntitle: Words\nkind: glossary\n---\n\nLead\n:   A thin wire.\n"
FILES = {
    "guide.toml": GUIDE,
    "ar/interface.toml": INTERFACE,
    "ar/here.md": HERE,
    "en/here.md": f"{FRONT}Here.\n",
    "en/words.md": WORDS,
    "en/faq.md": "---\ntitle: Questions?\nkind: faq\n---\n## Why (not)?\n\nBecause.\n",
}
PAGE = "A lead lies here.\n\n!!! chance\n    30 out of 100 people.\n\n    70 out of 100 not.\n\n!!! note\n    One.\n"


def arabic(visitor: Visitor, place: Step | Question, **files: str) -> Patient:
    """Somebody who reads Arabic, at this place."""
    patient = visitor(PAGE, **FILES | files)
    for wish in (Choose(Motion.LESS), Speak("ar"), GoTo(place)):
        patient.kiosk.follow(wish)
    settle()
    assert patient.window.look(patient.kiosk.visit).right_to_left
    return patient


def shown(patient: Patient, text: str) -> Prose:
    return next(prose for prose in patient.texts() if bare(prose.text()) == text)


def bare(text: str) -> str:
    return text.replace(OWN_WAY, "").replace(ITS_END, "")


def find(patient: Patient, kind: type[QWidget]) -> QWidget:
    found = patient.window.front().findChild(kind)
    assert found is not None
    return found


def colour_at(widget: QWidget, x: int, y: int) -> QColor:
    return widget.grab().toImage().pixelColor(x, y)


def test_the_bar_of_a_callout_stands_where_lines_begin(visitor: Visitor) -> None:
    patient = arabic(visitor, Step("here"))
    box = find(patient, CalloutBox)
    look = patient.window.look(patient.kiosk.visit)
    middle = box.height() // 2
    assert colour_at(box, box.width() - look.m.note_bar // 2, middle) == look.palette.note
    assert colour_at(box, look.m.note_bar // 2, middle) == look.palette.sun


def test_the_stepping_stones_lead_to_the_left(visitor: Visitor) -> None:
    patient = arabic(visitor, Step("here", 1))
    stones, look = find(patient, Stones), patient.window.look(patient.kiosk.visit)
    now = colour_at(stones, look.m.stone_now_width // 4, stones.height() // 2)
    done = colour_at(stones, stones.width() - look.m.stone_width // 8 - 1, stones.height() // 2)
    assert (now, done) == (look.palette.marker, look.palette.brand)


def test_the_first_of_a_hundred_people_stands_at_the_right(visitor: Visitor) -> None:
    patient = visitor(
        "!!! chance\n    3 out of 100 people.\n\n    Others not.\n", en__interface_toml='[words]\ndirection = "rtl"\n'
    )
    for wish in (Choose(Motion.LESS), GoTo(Step("page"))):
        patient.kiosk.follow(wish)
    settle()
    people, brand = find(patient, People), patient.window.look(patient.kiosk.visit).palette.brand
    image = people.grab().toImage()
    row = range(image.height() // 10)
    filled = [x for x in range(image.width()) if any(image.pixelColor(x, y) == brand for y in row)]
    assert min(filled) > image.width() / 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("log-out", True),
        ("list-ordered", True),
        ("list-checks", True),
        ("clock", False),
        ("check", False),
        ("book", False),
    ],
)
def test_an_icon_that_has_a_side_is_mirrored(name: str, changed: bool) -> None:  # noqa: FBT001 -- a column of the table
    ink = QColor(Qt.GlobalColor.black)
    plain, mirrored = (icon(name, ink, 96, mirrored=mirrored).toImage() for mirrored in (False, True))
    assert (plain != mirrored) is changed


@pytest.mark.usefixtures("qapp")
def test_figures_and_ticks_are_not_turned_round() -> None:
    """A one has its foot on both sides and its nose at the left."""
    image = icon("list-ordered", QColor(Qt.GlobalColor.black), 96, mirrored=True).toImage()
    assert ink_in(image, 0, 48) > 0
    assert image.pixelColor(round(18.2 * 4), 4 * 4).alpha() > 0
    assert image.pixelColor(round(20.3 * 4), 4 * 4).alpha() == 0


def ink_in(image: QImage, first: int, last: int) -> int:
    return sum(image.pixelColor(x, y).alpha() > 0 for x in range(first, last) for y in range(image.height()))


def test_telephone_numbers_keep_the_order_of_their_groups(visitor: Visitor) -> None:
    patient = arabic(visitor, Step("here"))
    text = next(prose.text() for prose in patient.texts() if "01" in prose.text())
    assert f"{OWN_WAY}01 234 56{ITS_END}" in text
    assert f"{OWN_WAY}01 999 88{ITS_END}" in text


def test_the_full_stop_of_a_button_ends_its_line_at_the_left(visitor: Visitor) -> None:
    screens = "---\ntitle: هنا\n---\nنعم\n\n## نعم، بعد التجربة.\n\nنعم\n"
    patient = arabic(visitor, Step("here"), **{"ar/here.md": screens})
    patient.kiosk.follow(Open(Panel.STEPS))
    settle()
    (button,) = (each for each in patient.touchables() if isinstance(each, Button) and "نعم" in each.text())
    image, place = button.grab().toImage(), button.text_rect()
    inked = [y for y in range(place.top(), place.bottom()) if dark(image, place.left() + DOT, y)]
    assert 0 < len(inked) < place.height() / 5


DOT = 5
"""Pixels from the end of a text to the middle of its full stop."""


def dark(image: QImage, x: int, y: int) -> bool:
    return any(image.pixelColor(x + near, y).lightness() < 128 for near in range(-2, 3))


def test_a_page_that_is_not_translated_runs_its_own_way_and_says_so(visitor: Visitor) -> None:
    patient = arabic(visitor, Step("page"))
    text, notice = shown(patient, "A lead lies here."), shown(patient, NOT_YET)
    image = text.grab().toImage()
    assert any(dark(image, DOT, y) for y in range(image.height())), "the text does not begin at the left"
    assert notice.isVisible()
    assert "30 out of 100" in [prose.text() for prose in patient.texts()]
    person, number = find(patient, Person), shown(patient, "30 out of 100")
    assert person.mapTo(patient.window, QPoint(0, 0)).x() < number.mapTo(patient.window, QPoint(0, 0)).x()
    assert patient.can("التالي") or patient.can(patient.library.words("ar").topic_done)
    assert faults(patient.window.front(), 1.0) == []


def test_its_title_is_set_apart_wherever_it_stands_between_words_from_the_right(visitor: Visitor) -> None:
    patient = arabic(visitor, Question("faq", 0, open=True))
    texts = [prose.text() for prose in patient.texts()]
    assert f"{OWN_WAY}Questions?{ITS_END}" in texts
    assert f"{OWN_WAY}Why (not)?{ITS_END}" in texts
    assert "Because." in texts
    assert patient.library.title("en", "faq") == "Questions?"


def test_a_word_of_a_page_that_is_not_translated_is_explained_in_its_language(visitor: Visitor) -> None:
    words = "---\ntitle: كلمات\nkind: glossary\n---\n\nسلك\n:   سلك رفيع.\n"
    patient = visitor(PAGE, **FILES, **{"ar/words.md": words})
    for wish in (Speak("ar"), GoTo(Step("page")), Open(WordSheet("lead"))):
        patient.kiosk.follow(wish)
    settle()
    assert "A thin wire." in [prose.text() for prose in patient.texts()]


def test_a_source_runs_its_own_way(visitor: Visitor) -> None:
    patient = arabic(visitor, Step("page"), **{"en/page.md": f"{FRONT}A lead lies here.[^smith]\n"})
    patient.kiosk.follow(Open(Panel.SOURCES))
    settle()
    assert f"{OWN_WAY}A study{ITS_END}" in [prose.text() for prose in patient.texts()]


LETTERS = {
    Script.GREEK: "αβγδέήίόύώΑΩϊΰ",
    Script.CYRILLIC: "абвгдёжзийїєґўЯЪЮ",
    Script.ARABIC: "ابتثجحخدذرزسشصضطظعغفقكلمنهويآأؤإئةى٠٩؟،",
    Script.HEBREW: "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("script", LETTERS)
def test_a_script_has_its_letters_in_all_weights(script: Script) -> None:
    files = sorted((resources.assets() / "fonts" / script.value).glob("*.ttf"))
    assert [file.stem.partition("-")[2] for file in files] == ["Bold", "Medium", "SemiBold"]
    for file in files:
        drawn = QRawFont(str(file), 100).glyphIndexesForString(LETTERS[script])
        assert 0 not in drawn
        assert file.stat().st_size < 250_000


@pytest.mark.parametrize(("language", "family"), [("ar", "Kiosk Arabic"), ("en", "Kiosk Hyperlegible")])
def test_a_page_is_set_in_the_letters_of_its_language(visitor: Visitor, language: str, family: str) -> None:
    patient = visitor(PAGE, **FILES)
    patient.kiosk.follow(Speak(language))
    look = patient.window.look(patient.kiosk.visit)
    assert QFontInfo(look.font(look.roles.body)).family() == family


def test_a_language_of_400_topics_with_a_title_from_the_right_can_be_gone_through(visitor: Visitor) -> None:
    names = [f"t{number}" for number in range(400)]
    listed = str(names).replace("'", '"')
    files = {f"en/{name}.md": f'---\ntitle: "عنوان {name}؟ (x)"\n---\nText.\n' for name in names}
    guide = f'languages = ["en"]\n[[chapters]]\nid = "all"\ntopics = {listed}\n'
    patient = visitor("Text.", **files, **{"guide.toml": guide, "en/interface.toml": '[chapters]\nall = "الكل؟"\n'})
    assert faults(patient.window.front(), 1.0) == []
    patient.tap("الكل")
    patient.tap(patient.library.words("en").more)
    patient.tap("عنوان t4")
    assert patient.kiosk.visit.place == Step("t4")
    assert faults(patient.window.front(), 1.0) == []


BROKEN = [
    "",
    "[words\n",
    '[words]\ndirection = "up"\n',
    "[words]\nhome = 3\n",
    "[words]\nminutes = { one = 1 }\n",
    "\0",
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_interface_leaves_the_patient_with_words(visitor: Visitor, tmp_path: Path, text: str) -> None:
    patient = visitor("Text.", en__interface_toml=text)
    assert patient.can("Finish")
    assert faults(patient.window.front(), 1.0) == []
    assert (tmp_path / "en/interface.toml").read_text("utf-8") == text
