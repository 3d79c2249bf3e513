# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A patient's finger finds words and topics: from A to Z, and by writing."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.writing import writing_of
from kiosk.navigation.places import GlossaryPlace, Home, Letters, Panel, Question, Search, Step, WordSheet
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, Open, Speak, Write
from kiosk.search import finder
from kiosk.search.index import Index
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.found import FoundCards
from kiosk.ui.keyboard import Key, keyboard_width, rows_within
from kiosk.ui.look import look_for
from kiosk.ui.offered import Offered
from kiosk.ui.pages.letters import LettersPage
from kiosk.ui.touchable import Touchable
from tests.languages.tongues import RIGHT
from tests.ui.conftest import Guides, Visitor
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

WALK = "Here we go.\n\n## A walk\n\nWalking is good for you."
LOOKS = list(product([(1280, 720), (1920, 1080), (1080, 1920)], [TextSize.NORMAL, TextSize.LARGEST]))
looks = pytest.mark.parametrize(
    ("patient", "text_size"), LOOKS, indirect=["patient"], ids=[f"{w}x{h}-{size}%" for (w, h), size in LOOKS]
)


@pytest.fixture(autouse=True)
def _no_rests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody touches anything meanwhile, an index is made in one go."""
    monkeypatch.setattr(finder, "REST", 0.0)


def begin(patient: Patient, language: str = "en", text_size: TextSize = TextSize.NORMAL) -> Index:
    """Before home, in this language and text size, with an index that is whole."""
    for wish in (Speak(language), Choose(text_size)):
        patient.kiosk.follow(wish)
    index = patient.window.finding.complete(language)
    settle()
    return index


def write(patient: Patient, text: str) -> None:
    """Touch a key for each letter."""
    words = patient.library.words(patient.kiosk.visit.language)
    for letter in text:
        patient.tap(words.key_space if letter == " " else key(patient, letter))


def key(patient: Patient, letter: str) -> Key:
    keys = [each for each in patient.touchables() if isinstance(each, Key) and each.text() == letter]
    assert len(keys) == 1, letter
    return keys[0]


def cards(patient: Patient) -> list[Card]:
    return [each for each in patient.touchables() if isinstance(each, Card)]


def offered(patient: Patient) -> list[str]:
    row = patient.window.front().findChild(Offered)
    assert isinstance(row, Offered)
    return [button.text() for button in row.findChildren(Button) if button.isVisible()]


def wrong(patient: Patient) -> list[str]:
    """What is wrong on the page; nothing may be higher or wider than the panel."""
    page = patient.window.front()
    found = faults(page, patient.window.look(patient.kiosk.visit).scale)
    layout = page.layout()
    if layout is not None and layout.minimumSize().height() > page.height():
        found.append(f"too high: {layout.minimumSize().height()} > {page.height()}")
    return found


@looks
def test_a_finger_finds_a_word_from_a_to_z_in_every_look(patient: Patient, text_size: TextSize) -> None:
    index = begin(patient, "de", text_size)
    words = patient.library.words("de")
    patient.tap(words.find)
    assert patient.kiosk.visit.place == Letters()
    assert wrong(patient) == []
    keys = [each.text() for each in patient.touchables() if isinstance(each, Key)]
    assert keys == list(index.letters())
    for letter in (keys[1], keys[-1]):
        patient.tap(key(patient, letter))
        assert wrong(patient) == []
        assert cards(patient)
        patient.tap(words.back)
    assert patient.kiosk.visit.place == Letters()


@looks
def test_a_finger_writes_a_word_in_every_look(patient: Patient, text_size: TextSize) -> None:
    begin(patient, "de", text_size)
    words = patient.library.words("de")
    patient.tap(words.find)
    patient.tap(words.search)
    assert wrong(patient) == []
    write(patient, "ba")
    assert patient.kiosk.visit.place == Search("ba")
    assert offered(patient)
    assert wrong(patient) == []
    if text_size is not TextSize.NORMAL:
        patient.tap(words.search_show)
    assert cards(patient)
    assert wrong(patient) == []
    patient.tap(cards(patient)[0])
    assert isinstance(patient.kiosk.visit.place, Step | Question) or isinstance(patient.kiosk.visit.sheet, WordSheet)


@pytest.mark.parametrize("theme", ThemeName)
def test_all_that_is_found_can_be_read_in_every_theme(patient: Patient, theme: ThemeName) -> None:
    begin(patient)
    for wish in (Choose(theme), GoTo(Search("pain"))):
        patient.kiosk.follow(wish)
    settle()
    assert wrong(patient) == []
    assert len(cards(patient)) >= 2


def test_every_entry_from_a_to_z_leads_somewhere(patient: Patient) -> None:
    index = begin(patient)
    seen: set[str] = set()
    for letter in index.letters():
        patient.kiosk.follow(GoTo(Letters(letter)))
        settle()
        shown: set[str] = set()
        while len(shown) < index.count(letter):
            names = [card.accessibleName() for card in cards(patient)]
            assert not shown.issuperset(names)
            shown.update(names)
            if len(shown) < index.count(letter):
                patient.tap("More")
        seen |= shown
        patient.tap(cards(patient)[0])
        assert patient.kiosk.visit.sheet is not None or isinstance(patient.kiosk.visit.place, Step | Question)
        patient.kiosk.follow(Go.HOME)
    assert {"The trial", "Driving. Recovery", "MRI. Words explained"} <= seen
    assert "When can I drive?. Questions people ask" in seen


def test_back_leads_to_what_was_found_and_then_to_the_letters(patient: Patient) -> None:
    begin(patient)
    patient.tap("Find")
    patient.tap("Type a word")
    write(patient, "swim")
    patient.tap(cards(patient)[0])
    ways = [patient.kiosk.visit.place]
    for _ in range(3):
        patient.tap("Back")
        ways.append(patient.kiosk.visit.place)
    assert isinstance(ways[0], Question)
    assert ways[1:] == [Search("swim"), Letters(), Home()]


def test_a_word_that_is_offered_is_written_to_its_end(patient: Patient) -> None:
    begin(patient)
    patient.kiosk.follow(GoTo(Search()))
    settle()
    write(patient, "how batt")
    patient.tap("battery")
    assert patient.kiosk.visit.place == Search("how battery ")
    assert cards(patient)


def test_letters_are_taken_away_one_by_one_and_all_at_once(patient: Patient) -> None:
    begin(patient)
    patient.kiosk.follow(GoTo(Search()))
    settle()
    write(patient, "leg pain")
    patient.tap("Delete")
    assert patient.kiosk.visit.place == Search("leg pai")
    patient.tap("Clear")
    assert patient.kiosk.visit.place == Search()
    patient.tap("Delete")
    assert patient.kiosk.visit.place == Search()


def test_a_quick_hand_loses_no_letter_and_a_shaking_one_writes_none_twice(patient: Patient) -> None:
    sent: list[object] = []
    now = 0.0
    window = patient.window
    window._second_touch._clock = lambda: now  # noqa: SLF001 -- the time that the test decides
    window.wished.connect(sent.append)
    for at, wish in ((0.0, "a"), (0.1, "b"), (0.15, "b"), (0.6, "b"), (0.65, "a")):
        now = at
        window._send(Write(wish))  # noqa: SLF001 -- as a key does
    assert sent == [Write("a"), Write("b"), Write("b"), Write("a")]
    for _ in range(2):
        window._send(Write("n", touched=False))  # noqa: SLF001 -- as a keyboard of the machine does
    assert sent[-2:] == [Write("n", touched=False)] * 2
    window._send(GoTo(Home()))  # noqa: SLF001 -- as a card does right after it
    assert sent[-1] == Write("n", touched=False)


def test_a_keyboard_of_the_machine_writes_too(patient: Patient) -> None:
    begin(patient)
    patient.kiosk.follow(GoTo(Search()))
    settle()
    QTest.keyClicks(patient.window, "Bananns")
    for pressed in (Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Tab):
        QTest.keyClick(patient.window, pressed)
    settle()
    assert patient.kiosk.visit.place == Search("Banan")
    QTest.keyClick(patient.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    patient.kiosk.follow(Open(Panel.LANGUAGE))
    settle()
    QTest.keyClicks(patient.window, "xyz")
    settle()
    assert patient.kiosk.visit.place == Search("Banan")


def test_it_writes_nowhere_but_there(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(GlossaryPlace("glossary")))
    settle()
    QTest.keyClicks(patient.window, "xyz")
    settle()
    assert patient.kiosk.visit.place == GlossaryPlace("glossary")


@pytest.mark.parametrize("text", ["xqxq", '"*NEAR(', "😀😀😀", "ألم في الظهر", "a" * 500, "p\u200bq\u202e"])
def test_what_is_nowhere_is_told_with_kind_words(patient: Patient, text: str) -> None:
    begin(patient)
    patient.kiosk.follow(GoTo(Search()))
    patient.kiosk.follow(Write(text))
    settle()
    assert wrong(patient) == []
    place = patient.kiosk.visit.place
    assert isinstance(place, Search)
    assert len(place.text) <= 40
    words = patient.library.words("en")
    said = {prose.text() for prose in patient.texts()}
    assert cards(patient) or {words.search_none, words.search_none_text} <= said


@pytest.mark.parametrize("leaving", [Go.HOME, Go.FINISH, GoTo(Step("trial"))], ids=str)
def test_nobody_sees_what_another_has_written(patient: Patient, leaving: Go | GoTo) -> None:
    begin(patient)
    patient.kiosk.follow(GoTo(Search()))
    settle()
    write(patient, "swim")
    page = patient.window.front()
    patient.kiosk.follow(leaving)
    settle()
    assert not any("wim" in repr(vars(each)) for each in (page, *page.findChildren(FoundCards)))
    assert [each for each in page.findChildren(Card) if each.isVisibleTo(page)] == []
    if not isinstance(leaving, GoTo):
        assert "swim" not in repr(patient.kiosk.visit)
        assert not any("swim" in repr(key) for key in patient.window._deck._pages)  # noqa: SLF001 -- what is kept
    patient.kiosk.follow(GoTo(Search()))
    settle()
    assert cards(patient) == []


def test_what_is_written_is_told_to_no_screen_reader(patient: Patient) -> None:
    begin(patient)
    patient.kiosk.follow(GoTo(Search("swimming pool")))
    settle()
    page = patient.window.front()
    told = [page, *page.findChildren(Touchable)]
    assert not any("swimming pool" in each.accessibleName() + each.accessibleDescription() for each in told)
    assert not any("swimming pool" in prose.text() for prose in patient.texts())


def test_another_language_keeps_the_text_and_finds_in_its_own_words(patient: Patient) -> None:
    begin(patient, "de")
    begin(patient, "en")
    patient.kiosk.follow(GoTo(Search("stimulator")))
    settle()
    patient.kiosk.follow(Speak("de"))
    settle()
    assert patient.kiosk.visit.place == Search("stimulator")
    assert any("Stimulator" in card.accessibleName() for card in cards(patient))
    assert key(patient, "ü").isVisible()


def test_the_page_grows_with_the_index(visitor: Visitor, qtbot: QtBot) -> None:
    patient = visitor(WALK)
    patient.kiosk.follow(GoTo(Letters()))
    patient.window.finding.complete("en")
    qtbot.waitUntil(lambda: [each.text() for each in patient.touchables() if isinstance(each, Key)] == ["A", "P"])


def test_an_index_that_is_whole_just_before_the_page_is_seen_is_shown(visitor: Visitor) -> None:
    patient = visitor(WALK)
    page = patient.window.page_of(replace(patient.kiosk.visit, place=Letters()))
    assert isinstance(page, LettersPage)
    whole = patient.window.finding.complete("en")
    page.index = Index(writing_of("en"))
    page.look()
    page.index = whole
    page.show()
    settle()
    assert [key.text() for key in page.findChildren(Key) if key.isVisibleTo(page)] == ["A", "P"]


def test_a_key_does_not_make_the_page_slide(patient: Patient) -> None:
    begin(patient)
    patient.kiosk.follow(Choose(Motion.NORMAL))
    patient.window.moves = True
    patient.kiosk.follow(GoTo(Search()))
    QTest.qWait(400)
    patient.kiosk.follow(Write("b"))
    assert not patient.window.moving


@pytest.mark.parametrize("language", ["en", "de", "de-CH", "sv", "el", "uk", "ar", "fa", "he", "xx"])
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1280, 720), (3840, 2160)])
def test_every_language_has_keys_that_find_room(language: str, width: int, height: int) -> None:
    look, writing = look_for(QSize(width, height), 21.5), writing_of(language)
    across = width - 2 * look.m.s3
    for room in (keyboard_width(writing, look), across) if width > height else (across,):
        assert room <= across * 0.65 or room == across
        rows = rows_within(writing, look, room)
        longest = max(len(row) for row in rows)
        assert longest * look.m.target + (longest - 1) * look.m.s2 <= room
        assert len(rows) <= 4
        letters = [letter for row in rows for letter in row]
        assert len(letters) == len(set(letters)) >= 20


def test_the_keys_of_people_s_own_keyboard_come_first_where_they_find_room() -> None:
    wide, upright = look_for(QSize(1920, 1080), 21.5), look_for(QSize(1080, 1920), 21.5)
    german = writing_of("de")
    assert "".join(rows_within(german, wide, 1200)[0]) == "qwertzuiop\u00fc"
    assert "".join(rows_within(german, upright, 1032)[2]) == "yxcvbnm\u00e4\u00f6\u00fc"
    assert "".join(rows_within(german, wide, 700)[0]) == "abcdef"
    assert rows_within(writing_of("ar"), wide, 1200)[0][:3] == ("\u0627", "\u0628", "\u062a")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)], ids=str)
def test_letters_without_a_keyboard_of_their_own_find_room_too(guides: Guides, size: tuple[int, int]) -> None:

    patient = Patient(guides(RIGHT), *size)
    for text_size in TextSize:
        patient.kiosk.follow(Choose(text_size))
        patient.kiosk.follow(GoTo(Search()))
        settle()
        assert wrong(patient) == []
    patient.close()
