# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where no window can be opened: one sentence and 2, where Qt would abort the process."""

import sys
from pathlib import Path

import pytest

import dev
from kiosk.commands.libraries import lacks, library_in
from kiosk.commands.qt_start import missing_library, require_display, why_no_window
from kiosk.errors import KioskError
from tests.commands.typed import only_sentence, typed_apart

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")

# As Qt 6.11 says it.
NO_X = ["could not connect to display :77", 'Could not load the Qt platform plugin "offscreen" in "" even though']
NO_PLUGIN = ['Could not find the Qt platform plugin "bogus" in ""', "This application failed to start because no Qt"]


@linux
def test_no_display_is_one_sentence_and_2(state: Path) -> None:
    answer = typed_apart(state, "run")
    assert (answer.code, answer.out) == (2, "")
    assert only_sentence(answer.err).startswith("there is no display; start the kiosk in a desktop session")


@linux
@pytest.mark.parametrize("hint", ["DISPLAY=:77", "WAYLAND_DISPLAY=wayland-77", "QT_QPA_PLATFORM=bogus"])
def test_a_display_that_does_not_exist_is_one_sentence_and_2(state: Path, hint: str) -> None:
    name, _, value = hint.partition("=")
    answer = typed_apart(state, "run", **{name: value})
    assert (answer.code, answer.out) == (2, "")
    said = only_sentence(answer.err)
    assert value in said or "apt install" in said
    assert f"not started: {said}" in (state / "patient-kiosk" / "kiosk.log").read_text("utf-8")


@linux
@pytest.mark.parametrize("hint", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_each_hint_of_a_display_is_worth_a_try(hint: str) -> None:
    require_display({hint: "x"})
    with pytest.raises(KioskError, match="there is no display"):
        require_display({hint: ""})


def test_the_sentence_names_the_display_that_was_tried() -> None:
    said = why_no_window(NO_X, {"DISPLAY": ":77"})
    assert said.startswith("the display that DISPLAY=:77 names cannot be reached; start the kiosk in the desktop")


def test_the_sentence_names_a_platform_that_qt_does_not_have() -> None:
    assert why_no_window(NO_PLUGIN, {"QT_QPA_PLATFORM": "bogus"}).startswith("QT_QPA_PLATFORM is 'bogus', which Qt")


def test_the_sentence_names_the_library_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.commands.qt_start.missing_library", lambda _plugin: "libxcb-cursor.so.0")
    assert "lacks libxcb-cursor.so.0" in why_no_window(NO_X, {"DISPLAY": ":77"})


@linux
def test_a_plugin_that_can_be_loaded_lacks_nothing() -> None:
    assert missing_library("offscreen") == ""
    assert missing_library("nothing-of-the-kind") == ""


def test_only_a_missing_library_is_called_one() -> None:
    assert library_in("libEGL.so.1: cannot open shared object file: No such file") == "libEGL.so.1"
    assert library_in("/a/libqxcb.so: undefined symbol: x") == ""


def test_the_package_of_debian_is_named() -> None:
    known = {library: package for part in dev.LIBRARIES.values() for library, package in part.items()}
    known.pop("libglib-2.0.so.0")  # the one that Debian calls by a name of its own
    assert {library: lacks(library).rpartition(" ")[2].rstrip(")") for library in known} == known
