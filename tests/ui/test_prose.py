# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Text wraps, is never cut, leaves no lonely word, and its links are as large as a finger."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.inline import OutsideLink, Strong, Text
from kiosk.content.library import Library
from kiosk.content.scripts import Script
from kiosk.ui.finding import Finding
from kiosk.ui.look import Look
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.word import Word
from tests.content.folders import sound

SENTENCE = "A spinal cord stimulator is a small device that may ease long-term pain for some people but not for all."


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    library = Library(sound(tmp_path))
    look, words = Look(1920, 1080), library.words("en")
    return Scene(library, "en", words, look, lambda _: None, lambda _: None, lambda act: act(), Finding(tmp_path))


def laid_out(prose: Prose, width: int) -> Prose:
    prose.resize(width, prose.heightForWidth(width))
    prose.grab()
    return prose


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", range(300, 1500, 50))
def test_it_is_never_cut_at_the_height_that_it_asks_for(scene: Scene, width: int) -> None:
    assert not laid_out(Prose(scene, SENTENCE, scene.look.roles.body), width).cut()


@pytest.mark.usefixtures("qapp")
def test_too_little_room_is_noticed(scene: Scene) -> None:
    prose = Prose(scene, SENTENCE, scene.look.roles.body)
    prose.resize(400, 60)
    assert prose.cut()


@pytest.mark.usefixtures("qapp")
def test_lines_are_no_longer_than_seventy_letters(scene: Scene) -> None:
    prose = laid_out(Prose(scene, SENTENCE * 4, scene.look.roles.body), 1800)
    assert len(prose.line_tops()) >= len(SENTENCE * 4) // 70


@pytest.mark.usefixtures("qapp")
def test_a_short_link_is_as_large_as_a_finger(scene: Scene) -> None:
    link = OutsideLink("https://example.org", (Text("it"),))
    prose = laid_out(Prose(scene, (Text("Read "), link, Text(".")), scene.look.roles.body), 800)
    word = prose.findChild(Word)
    assert isinstance(word, Word)
    assert min(word.mask().boundingRect().width(), word.mask().boundingRect().height()) >= 81
    assert prose.rect().contains(word.geometry())


@pytest.mark.usefixtures("qapp")
def test_a_link_over_two_lines_can_be_touched_on_both_and_not_between(scene: Scene) -> None:
    link = OutsideLink("https://example.org", (Text("the page of a society that knows a lot about it"),))
    prose = laid_out(Prose(scene, (Text("Please have a look at "), link), scene.look.roles.body), 700)
    word = prose.findChild(Word)
    assert isinstance(word, Word)
    assert word.mask().rectCount() > 1


@pytest.mark.usefixtures("qapp")
def test_strong_and_plain_words_are_one_text_for_a_screen_reader(scene: Scene) -> None:
    prose = Prose(scene, (Text("Keep it "), Strong((Text("dry"),)), Text(".")), scene.look.roles.body)
    assert prose.text() == "Keep it dry."


LONG_WORD = "Nervenschmerz{}behandlung"


@pytest.mark.usefixtures("qapp")
def test_a_word_needs_no_more_room_than_its_longest_part_between_soft_hyphens(scene: Scene) -> None:
    whole, parted = (Prose(scene, LONG_WORD.format(mark), scene.look.roles.h1) for mark in ("", "\u00ad"))
    assert parted.minimumSizeHint().width() < 0.7 * whole.minimumSizeHint().width()
    assert not laid_out(parted, parted.minimumSizeHint().width() + 40).cut()


@pytest.mark.usefixtures("qapp")
def test_a_word_without_end_asks_for_no_more_than_a_part_of_the_screen(scene: Scene) -> None:
    prose = Prose(scene, "Donau" * 100, scene.look.roles.h1)
    assert prose.minimumSizeHint().width() < scene.look.width
    assert not laid_out(prose, prose.minimumSizeHint().width()).cut()


VOCALISED = "اَلْعِلَاجُ إِلَى جِيءَ أُجِّي"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("role", ["body", "label", "h1", "button"])
def test_no_mark_above_or_below_an_arabic_letter_is_cut(scene: Scene, role: str) -> None:
    look = Look(1920, 1080, right_to_left=True, script=Script.ARABIC)
    arabic = replace(scene, language="ar", look=look)
    prose = laid_out(Prose(arabic, VOCALISED, look.roles._asdict()[role]), 1000)
    image = prose.grab().toImage()
    edges = [image.pixelColor(x, y) for y in (0, image.height() - 1) for x in range(image.width())]
    assert len(prose.line_tops()) == 1
    assert laid_out(Prose(arabic, "العلاج", look.roles._asdict()[role]), 1000).height() < prose.height()
    assert len({colour.rgb() for colour in edges}) == 1
