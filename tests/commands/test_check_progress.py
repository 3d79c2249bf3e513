# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The progress bar of 'kiosk check': for who waits at a terminal, after a second, and gone at the end."""

import contextlib
import io
from collections.abc import Iterator
from itertools import count

import pytest

from kiosk.commands.progress import WIDTH, Progress


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        return True


def shown(terminal: str) -> str:
    """The line as it stands after all that was written over it."""
    line: list[str] = []
    at = 0
    for letter in terminal:
        if letter == "\r":
            at = 0
        else:
            line[at : at + 1] = [letter]
            at += 1
    return "".join(line)


def clock(step: float) -> Iterator[float]:
    return (number * step for number in count())


def test_it_grows_and_is_gone_at_the_end() -> None:
    terminal, times = Terminal(), clock(2.0)
    with Progress(terminal, lambda: next(times)) as progress:
        progress.show(5, 10)
        assert shown(terminal.getvalue()).strip() == f"[{'#' * (WIDTH // 2)}{'.' * (WIDTH // 2)}] 5 of 10 pages"
        progress.show(10, 10)
        assert shown(terminal.getvalue()).strip() == f"[{'#' * WIDTH}] 10 of 10 pages"
    assert shown(terminal.getvalue()).strip() == ""
    assert terminal.getvalue().endswith("\r")
    assert "\n" not in terminal.getvalue()


def test_it_is_gone_also_after_an_error() -> None:
    terminal, times = Terminal(), clock(2.0)
    progress = Progress(terminal, lambda: next(times))
    with contextlib.suppress(OSError), progress:
        progress.show(5, 10)
        assert terminal.getvalue()
        raise OSError
    assert shown(terminal.getvalue()).strip() == ""


def test_who_waits_less_than_a_second_sees_nothing() -> None:
    terminal, times = Terminal(), clock(0.01)
    with Progress(terminal, lambda: next(times)) as progress:
        for done in range(50):
            progress.show(done, 50)
    assert terminal.getvalue() == ""


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_a_file_or_no_stream_sees_nothing(stream: io.StringIO | None) -> None:
    times = clock(2.0)
    with Progress(stream, lambda: next(times)) as progress:
        progress.show(5, 10)
    assert stream is None or stream.getvalue() == ""


def test_nothing_to_do_is_no_fault() -> None:
    terminal, times = Terminal(), clock(2.0)
    with Progress(terminal, lambda: next(times)) as progress:
        progress.show(0, 0)
    assert shown(terminal.getvalue()).strip() == ""


def test_it_says_how_fast_it_went_where_that_is_asked_for() -> None:
    terminal, times = Terminal(), clock(2.0)
    with Progress(terminal, lambda: next(times), "pictures", pace=True) as progress:
        progress.show(8, 8)
    assert terminal.getvalue().endswith("8 pictures in 4 s, 2.0 a second\n")


def test_nobody_is_told_how_fast_it_went_through_a_pipe() -> None:
    stream, times = io.StringIO(), clock(2.0)
    with Progress(stream, lambda: next(times), "pictures", pace=True) as progress:
        progress.show(8, 8)
    assert stream.getvalue() == ""
