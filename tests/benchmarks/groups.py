# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is measured: groups of rows, each in processes of its own."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from tests.benchmarks.children import child
from tests.benchmarks.guides import write_full_guide, write_guide
from tests.benchmarks.table import Row
from tests.speech.sound import missing

ROUNDS = 15
NAVIGATIONS = 10_000
IDLE_SECONDS = 60
WAYS = {
    "prepared": "made ready in idle time",
    "tap": "first visit",
    "cold": "first visit, by a finger that is lifted in the moment it comes down",
}
SMALL_GUIDE, LARGE_GUIDE = 10, 5_000
SCREENS = 6
CHECKED = 1_000
SAVED_IN, LEAST_FULL = (10, 100, 1_000), 50


def _seconds(name: str, *arguments: str) -> float:
    """From the start of the process to the first painted window."""
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    painted = child(name, *arguments)
    assert isinstance(painted, float)
    return painted - begun


def _interleaved(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, float]:
    """The medians of two starts, measured in turn so that the machine's moods meet both."""
    _seconds(*one)
    _seconds(*other)
    pairs = [(_seconds(*one), _seconds(*other)) for _ in range(ROUNDS)]
    return median(first for first, _ in pairs), median(second for _, second in pairs)


def start(content: str, _folder: Path) -> list[Row]:
    child("start_kiosk", content, "keep")
    launch, bare = _interleaved(("start_kiosk", content, "launch"), ("start_bare",))
    live, bare_again = _interleaved(("start_kiosk", content, "live"), ("start_bare",))
    first = f"start to first painted home screen, the kept picture ({launch * 1000:.0f} ms)"
    then = f"start to the home screen that can be touched ({live * 1000:.0f} ms)"
    return [
        Row(f"{first} ÷ a bare Qt window ({bare * 1000:.0f} ms)", launch / bare, "", 1.35, 1.10),
        Row(f"{then} ÷ a bare Qt window ({bare_again * 1000:.0f} ms)", live / bare_again, "", None, None),
    ]


def taps(content: str, _folder: Path) -> list[Row]:
    rows = []
    for moving, seen in (("still", "painted screen"), ("moving", "first picture of the slide to it")):
        for way, name in WAYS.items():
            times = child("taps", content, way, moving)
            assert isinstance(times, list)
            what = f"tap to {seen}, {name}: p95 of {len(times)} (median {median(times):.1f} ms)"
            bars = (33, 16.7) if way != "cold" else (None, None)
            rows.append(Row(what, quantiles(times, n=20)[-1], " ms", *bars))
    return rows


def codes(content: str, _folder: Path) -> list[Row]:
    """From the touch on Take home to the code on the screen, for lists that need one code and many."""
    rows = []
    for count in (5, 60):
        times = child("codes", content, str(count))
        assert isinstance(times, list)
        what = f"{count} questions: made and drawn as a code, p95 of {len(times)} (median {median(times):.1f} ms)"
        rows.append(Row(what, quantiles(times, n=20)[-1], " ms", 50, 20))
    return rows


def memory(content: str, _folder: Path) -> list[Row]:
    found = child("memory", content, str(NAVIGATIONS))
    assert isinstance(found, dict)
    growth = (found["grown"] - found["settled"]) / found["settled"] * 100
    what = f"growth of own memory over {NAVIGATIONS:,} navigations, from {found['settled']:.1f} MB"
    return [
        Row("memory (PSS) after all screens of all languages", found["pss"], " MB", 110, 80),
        Row(what, growth, " %", 2, 0),
        Row(
            "of it in use, for each navigation; the rest the C library keeps back", found["each"], " bytes", None, None
        ),
        Row("sockets open to any network", found["sockets"], "", 0, 0),
    ]


def idle(content: str, _folder: Path) -> list[Row]:
    rows = []
    for place, name, bar in (("home", "on home", 0.2), ("attract", "on the scene between two visits", 1)):
        used = child("idle", content, str(IDLE_SECONDS), place)
        assert isinstance(used, float)
        rows.append(Row(f"processor time of one core, idle {name} for {IDLE_SECONDS} s", used, " %", bar, 0))
    return rows


def large_guide(_content: str, folder: Path) -> list[Row]:
    large = write_guide(folder / "large", LARGE_GUIDE)
    small = write_guide(folder / "small", SMALL_GUIDE)
    slow, fast = _interleaved(("start_kiosk", str(large), "live"), ("start_kiosk", str(small), "live"))
    what = f"start with {LARGE_GUIDE:,} topics ({slow * 1000:.0f} ms) ÷ with {SMALL_GUIDE} ({fast * 1000:.0f} ms)"
    return [Row(what, slow / fast, "", 1.5, 1.1)]


def check(_content: str, folder: Path) -> list[Row]:
    """The whole command, from the start of its process to its end."""
    short = write_full_guide(folder / "short", CHECKED, SCREENS)
    full = _full_guide(folder)
    what = f"kiosk check of {CHECKED:,} topics"
    return [
        Row(f"{what} of {SCREENS} screens", _checked(short), " s", 10, 5),
        Row(f"{what} as long as ours, twelve screens", _checked(full), " s", None, None),
    ]


def _full_guide(folder: Path) -> Path:
    guide = folder / "full"
    return guide if guide.exists() else write_full_guide(guide, CHECKED)


def search(content: str, folder: Path) -> list[Row]:
    """The guide that is as long as ours."""
    small, large = child("search", content), child("search", str(_full_guide(folder)))
    typed = child("typing", content)
    assert isinstance(small, dict)
    assert isinstance(large, dict)
    assert isinstance(typed, dict)
    key, keys, meanwhile = large["keys"], typed["keys"], typed["meanwhile"]
    what = f"search in {CHECKED:,} topics of twelve screens, for each key: p95 of {len(key)}"
    painted = f"key to painted answer, our guide: p95 of {len(keys)} (median {median(keys):.1f} ms)"
    alone, beside = median(typed["alone"]), median(meanwhile or typed["alone"])
    return [
        Row(f"{what} (median {median(key):.1f} ms)", quantiles(key, n=20)[-1], " ms", 50, 16.7),
        Row(painted, quantiles(keys, n=20)[-1], " ms", 33, 16.7),
        Row(f"the index of {CHECKED:,} topics, made without a rest", large["built"], " s", None, None),
        Row(f"memory of the index of {CHECKED:,} topics", large["memory"], " MB", None, None),
        Row("memory of the index of our guide, one language", small["memory"], " MB", None, None),
        Row(
            f"a tap while the index is made ({beside:.1f} ms) ÷ alone ({alone:.1f} ms)", beside / alone, "", None, None
        ),
    ]


def listening(content: str, _folder: Path) -> list[Row]:
    """Only where the voice of the system can be recorded."""
    if lacking := missing():
        sys.stderr.write(f"listening is not measured: {lacking}\n")
        return []
    found = child("listening", content)
    assert isinstance(found, dict)
    first = found["first"]
    what = f"touch on Listen to the first sound: the longest of {len(first)} (median {median(first):.0f} ms)"
    return [
        Row(what, max(first), " ms", 700, 300),
        Row("processor time of one core beside the engine while the kiosk reads", found["cost"], " %", 5, 1),
        Row("first touch of a visit until the voice is ready", found["ready"] / 1000, " s", None, None),
    ]


def live(_content: str, folder: Path) -> list[Row]:
    """From the save of the page on the screen to its painted text; small guides have short pages."""
    rows = []
    for topics in SAVED_IN:
        guide = folder / f"saved-{topics}"
        (write_guide if topics < LEAST_FULL else write_full_guide)(guide, topics)
        found = child("live", str(guide))
        assert isinstance(found, dict)
        times, gaps = found["times"], found["gaps"]
        what = f"save of a page to its painted screen, {topics:,} topics: p95 of {len(times)}"
        rows.append(Row(f"{what} (median {median(times):.0f} ms)", quantiles(times, n=20)[-1], " ms", 500, 100))
        still = f"the screen stood still meanwhile, the longest of {len(gaps)} (median {median(gaps):.0f} ms)"
        rows.append(Row(f"{still}, {topics:,} topics", max(gaps), " ms", None, None))
    return rows


def _checked(guide: Path) -> float:
    """Seconds; the best of three, for what else runs only adds."""
    command = [sys.executable, "-m", "kiosk", "check", str(guide)]
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False, timeout=600)  # noqa: S603 -- our own program
        times.append(time.perf_counter() - begun)
    return min(times)


def snapshot(content: str, folder: Path) -> list[Row]:
    """Screens and proof sheet of one language, from the start of the process to its end."""
    out = folder / "proof"
    begun = time.perf_counter()
    command = [sys.executable, "-m", "kiosk", "snapshot", content, "--out", str(out), "--lang", "en"]
    subprocess.run(command, capture_output=True, check=True, timeout=600)  # noqa: S603 -- our own program
    seconds, screens = time.perf_counter() - begun, sum(1 for _ in out.rglob("*.png"))
    pace = f"kiosk snapshot: {screens / seconds:.1f} screens a second, each of {screens}"
    return [Row(pace, seconds / screens * 1000, " ms", None, None)]


GROUPS: dict[str, Callable[[str, Path], list[Row]]] = {
    each.__name__.replace("_", "-"): each
    for each in (
        start,
        taps,
        memory,
        idle,
        large_guide,
        codes,
        check,
        search,
        listening,
        live,
        snapshot,
    )
}
"""What is measured, by name: rows of a copy of our guide, with a folder for whatever else is needed."""
