# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The plan of an update: what the clinic wrote is never lost, what it did not touch follows us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.updating.plan import Fate, Step, plan

PATHS = ["guide.toml", "en/trial.md", "en/risks.md", "de/trial.md", "images/trial.svg"]
STATES = st.dictionaries(st.sampled_from(PATHS), st.sampled_from("abc"))


@pytest.mark.parametrize(
    ("before", "clinic", "shipped", "fate"),
    [
        (None, None, "a", Fate.ADDED),
        ("a", "a", "b", Fate.BROUGHT_UP_TO_DATE),
        ("a", "a", None, Fate.TAKEN_AWAY),
        ("a", "own", "b", Fate.BOTH_CHANGED),
        (None, "own", "b", Fate.BOTH_CHANGED),
        ("a", "own", None, Fate.KEPT_ALONE),
        ("a", "b", "b", Fate.AGREES),
        ("a", None, None, Fate.AGREES),
    ],
)
def test_a_file_has_the_fate_that_its_three_states_ask_for(
    before: str | None, clinic: str | None, shipped: str | None, fate: Fate
) -> None:
    states = ({"en/x.md": mark} if mark else {} for mark in (before, clinic, shipped))
    assert plan(*states) == [Step("en/x.md", fate)]


def test_what_only_the_clinic_changed_is_left_in_silence() -> None:
    assert plan({"en/x.md": "a"}, {"en/x.md": "own"}, {"en/x.md": "a"}) == []


def test_what_the_clinic_took_away_stays_away() -> None:
    both = {"en/x.md": "a", "en/y.md": "a"}
    assert plan(both, {"en/y.md": "a"}, both) == [Step("en/y.md", Fate.AGREES)]
    assert plan(both, {"en/y.md": "a"}, {**both, "en/x.md": "b"})[0] == Step("en/x.md", Fate.STAYS_AWAY)


def test_a_language_that_the_clinic_took_away_does_not_come_back_with_a_new_page() -> None:
    before = {"en/x.md": "a", "de/x.md": "a"}
    shipped = {**before, "de/new.md": "a", "en/new.md": "a"}
    steps = {step.path: step.fate for step in plan(before, {"en/x.md": "a"}, shipped)}
    assert steps["de/new.md"] is Fate.STAYS_AWAY
    assert steps["en/new.md"] is Fate.ADDED


def test_what_nobody_ships_is_in_no_step() -> None:
    assert plan({}, {"en/own.md": "own"}, {}) == []


@given(STATES, STATES, STATES)
def test_only_a_file_as_we_shipped_it_is_ever_written_over_or_taken_away(
    before: dict[str, str], clinic: dict[str, str], shipped: dict[str, str]
) -> None:
    for path, fate in plan(before, clinic, shipped):
        if fate in (Fate.BROUGHT_UP_TO_DATE, Fate.TAKEN_AWAY):
            assert clinic[path] == before[path]
        if fate is Fate.ADDED:
            assert path not in clinic


@given(STATES, STATES, STATES)
def test_after_an_update_the_next_one_has_nothing_to_write(
    before: dict[str, str], clinic: dict[str, str], shipped: dict[str, str]
) -> None:
    for path, fate in plan(before, clinic, shipped):
        if fate in (Fate.ADDED, Fate.BROUGHT_UP_TO_DATE):
            clinic[path] = shipped[path]
        elif fate is Fate.TAKEN_AWAY:
            del clinic[path]
    assert {step.fate for step in plan(shipped, clinic, shipped)} <= {Fate.AGREES}
