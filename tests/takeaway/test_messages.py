# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The words in the codes: nothing is lost, nothing is too long, and no letter is torn."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway.codes import ROOM
from kiosk.takeaway.messages import MORE, messages
from kiosk.takeaway.sections import Line, Section, Takeaway, plain
from tests.takeaway.lists import FOOT, ODD, listed


def texts(taken: Takeaway, room: int = ROOM) -> tuple[str, ...]:
    return messages(taken, room, lambda number, count: f"{taken.title} ({number} of {count})")


def joined(parts: tuple[str, ...]) -> str:
    """All that the parts say, as one text without spaces."""
    bodies = [part.split("\n\n", 1)[1] for part in parts]
    return "".join("".join(bodies).replace(MORE, "").split())


def test_a_short_list_is_one_message() -> None:
    (text,) = texts(listed("What is the cause?", "Who decides?"))
    assert text == (
        "My questions\n\n1. What is the cause? (The trial)\n2. Who decides? (The trial)\n\n"
        "Example Pain Clinic\nPhone: 000 000 00 00"
    )


def test_sections_have_their_titles() -> None:
    values = Section((Line("I want less pain."), Line("I want no operation.")), "What matters to me")
    (text,) = texts(Takeaway("My list", (Section((Line("Why?", "1."),)), values), FOOT[:1]))
    assert text == (
        "My list\n\n1. Why?\n\nWhat matters to me\nI want less pain.\nI want no operation.\n\nExample Pain Clinic"
    )


def test_a_long_list_is_several_numbered_messages_that_part_between_questions() -> None:
    questions = [f"Question {number} asks for something that takes a line of words?" for number in range(60)]
    parts = texts(listed(*questions))
    assert len(parts) > 1
    for number, part in enumerate(parts, 1):
        assert part.startswith(f"My questions ({number} of {len(parts)})\n\n")
        assert len(part.encode()) <= ROOM
        assert MORE not in part
    said = "\n".join(parts)
    assert [said.count(question) for question in questions] == [1] * 60
    assert parts[-1].endswith("\n".join(FOOT))


@pytest.mark.parametrize("letter", ["a", "ä", "م", "👩\u200d🦽", "e\u0301\u0302"])
def test_a_question_of_5000_letters_goes_on_in_the_next_message(letter: str) -> None:
    question = plain(letter * (5000 // len(letter)))
    parts = texts(listed(question))
    assert all(len(part.encode()) <= ROOM for part in parts)
    assert joined(parts) == joined((f"x\n\n1. {question} (The trial)\n{FOOT[0]}\n{FOOT[1]}",))
    for part in parts:
        for piece in part.split(MORE):
            assert not unicodedata.combining((piece.strip() or "x")[0])
            assert "\u200d" not in ((piece.strip() or "x")[0], (piece.strip() or "x")[-1])


def test_what_nobody_sees_is_left_out_and_letters_of_all_scripts_stay() -> None:
    (text,) = texts(listed(*ODD), room=5000)
    assert "Rückenmark?" in text
    assert "👩\u200d🦽 darf ich 😀?" in text
    assert "ما هو سبب الألم؟" in text
    assert "</b> tab" in " ".join(text.split())
    assert not {"\u00ad", "\u200b", "\t"} & set(text)


TEXTS = st.text(st.characters(codec="utf-8"), max_size=300)


@given(st.lists(TEXTS, min_size=1, max_size=8), st.integers(90, 700))
def test_whatever_is_asked_fits_and_is_said_whole(questions: list[str], room: int) -> None:
    taken = listed(*(question.replace(MORE, "") for question in questions))
    parts = texts(taken, room)
    assert all(len(part.encode()) <= room for part in parts)
    whole = texts(taken, 1 << 20)
    assert joined(parts) == joined(whole)
