# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Paper out of real CUPS; and printers that are unknown, stopped, removed, out of paper, or have no server."""

import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kiosk.printing import Press
from kiosk.takeaway.order import Order, Origin, Pages, told, understood
from kiosk.takeaway.sections import Line, PaperWords, Section, Takeaway
from tests.takeaway.cups import PrintServer, said
from tests.takeaway.lists import ODD, listed

WORDS = PaperWords("Printed on 21 November 2026", "Page {step} of {steps}")
ROOT = Path(__file__).parents[2]


Ordered = Callable[..., tuple[bool, str]]


def order(printer: str, taken: Takeaway | None = None) -> Order:
    return Order(printer, taken or listed("What is the cause?", "Müssen Ärztinnen fragen?"), WORDS)


@pytest.fixture
def ordered(
    server: PrintServer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> Ordered:
    """Prints as the kiosk does; returns whether there is paper, and what the log says."""
    monkeypatch.chdir(ROOT)
    for name, value in server.environ.items():
        monkeypatch.setenv(name, value)

    def print_it(wanted: Order, press: Press | None = None) -> tuple[bool, str]:
        answers: list[bool] = []
        used = press or Press()
        caplog.clear()
        with caplog.at_level(logging.INFO, "kiosk"):
            used.print(wanted, answers.append)
            qtbot.waitUntil(lambda: bool(answers) and not used.findChildren(QProcess), timeout=60_000)
        assert len(answers) == 1
        assert "cause" not in caplog.text
        return answers[0], caplog.text

    return print_it


def test_an_order_is_understood_as_it_was_told() -> None:
    taken = Takeaway("Mine", (*listed(*ODD).sections, Section((Line("x"),), "Values")), ("Clinic",), right_to_left=True)
    pages = Pages("/content", "de", (Origin(1, "en", "trial", "the-day"),), "2026-11-22", drafts=False, large=True)
    for wanted in (order("Office", taken), replace(order("Office", taken), pages=pages)):
        assert understood(told(wanted)) == wanted


@pytest.mark.parametrize(("media", "size"), [("A4", "595 x 842"), ("Letter", "612 x 792")])
def test_a_list_comes_out_on_the_paper_of_the_printer(
    server: PrintServer, ordered: Ordered, media: str, size: str
) -> None:
    file = server.add(f"paper-{media}", media=media)
    assert ordered(order(f"paper-{media}"))[0]
    text = server.printed(file)
    for word in ("My questions", WORDS.date, "1. ", "What is the cause?", "The trial", "Müssen Ärztinnen fragen?"):
        assert word in text
    assert "Phone: 000 000 00 00" in text
    assert f"Page size:       {size}" in said("pdfinfo", str(file))


def test_its_letters_travel_with_it(server: PrintServer, ordered: Ordered) -> None:
    file = server.add("letters")
    assert ordered(order("letters", listed(*ODD)))[0]
    server.printed(file)
    fonts = said("pdffonts", str(file)).splitlines()[2:]
    assert any("KioskHyperlegible" in line for line in fonts)
    assert any("KioskArabic" in line for line in fonts)
    assert all(line.split()[-5] == "yes" for line in fonts)


def test_sixty_questions_and_a_very_long_one_go_on_over_pages(server: PrintServer, ordered: Ordered) -> None:
    file = server.add("many")
    questions = [*(f"Question {number:02}?" for number in range(60)), "word " * 1000]
    assert ordered(order("many", listed(*questions)))[0]
    text = server.printed(file)
    assert [f"Question {number:02}?" in text for number in range(60)] == [True] * 60
    assert text.count("word") == 1000
    pages = text.count("\f")
    assert f"Page {pages} of {pages}" in text


def test_the_printer_of_the_system_is_found(server: PrintServer, ordered: Ordered) -> None:
    file = server.add("own")
    assert "prints on by itself" in ordered(order(""))[1]
    server.tell("/usr/sbin/lpadmin", "-d", "own")
    assert ordered(order(""))[0]
    assert "What is the cause?" in server.printed(file)


def test_an_unknown_printer_is_told_to_the_log(server: PrintServer, ordered: Ordered) -> None:
    server.add("there")
    done, log = ordered(order("nowhere"))
    assert not done
    assert "the system knows no printer 'nowhere'; there are " in log


def test_a_printer_that_is_removed_is_unknown_then(server: PrintServer, ordered: Ordered) -> None:
    server.add("soon")
    server.tell("/usr/sbin/lpadmin", "-x", "soon")
    assert "knows no printer 'soon'" in ordered(order("soon"))[1]


@pytest.mark.parametrize(("command", "why"), [("cupsdisable", "it is stopped"), ("cupsreject", "it accepts nothing")])
def test_a_printer_that_is_stopped_is_not_asked(server: PrintServer, ordered: Ordered, command: str, why: str) -> None:
    file = server.add(command)
    server.tell(f"/usr/sbin/{command}", command)
    done, log = ordered(order(command))
    assert not done
    assert f"the printer '{command}' does not print: {why}" in log
    assert not file.exists()


def test_where_paper_is_out_the_list_is_taken_back(server: PrintServer, ordered: Ordered) -> None:
    server.add("hungry", device="empty:/")
    done, log = ordered(order("hungry"))
    assert not done
    assert "'hungry' does not print: it is out of paper" in log
    assert server.tell("lpstat", "-o", "hungry") == ""


def test_without_a_print_server_nothing_hangs(
    ordered: Ordered, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "none.sock"))
    done, log = ordered(order("Office"))
    assert not done
    assert "there is none" in log


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("import time; time.sleep(60)", "the printer does not answer"),
        ("import os; os.abort()", "the program that prints has broken"),
        ("raise SystemExit(3)", "does not say why"),
    ],
    ids=["hangs", "breaks", "says nothing"],
)
def test_a_driver_that_misbehaves_ends_with_a_line_in_the_log(ordered: Ordered, program: str, why: str) -> None:
    done, log = ordered(order("Office"), Press(("-c", program), longest_ms=2000))
    assert not done
    assert why in log


def test_the_program_says_nothing_of_what_it_was_told() -> None:
    command = [sys.executable, "-m", "kiosk.commands.paper"]
    done = subprocess.run(command, input=b'{"printer": "my secret"}', capture_output=True, cwd=ROOT, check=False)  # noqa: S603 -- Python itself
    assert done.returncode == 1
    assert done.stderr.decode().strip() == "the program that prints has failed (KeyError)"
    assert done.stdout == b""
