# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk snapshot``: every screen as a picture, and a proof sheet to approve them by."""

import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.commands.arguments import nearest
from kiosk.commands.changes import Changes, compare, require_comparable, require_looks
from kiosk.commands.grades import grades
from kiosk.commands.layout import layout_text
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.commands.progress import Progress
from kiosk.commands.proof_sheet import MARK, Reading, proof_sheet
from kiosk.commands.proofs import by_screen
from kiosk.commands.qt_start import start_qt
from kiosk.commands.sheet_file import NAME, Sheet, read_sheet, sheet_text, shown
from kiosk.commands.shooting import Shots, not_written, proofs_of
from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.model import Kind
from kiosk.content.problems import Level
from kiosk.content.release import Release
from kiosk.errors import KioskError

__all__ = ["Shots", "snapshot"]

SHEET, LAYOUT = "index.html", "layout.json"


def snapshot(folder: Path | None, out: Path, shots: Shots, earlier: Path | None = None, on: date | None = None) -> int:
    """Write the pictures of what is shown ``on`` a day, and ``index.html``; 1 when the content has errors."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    content = content_folder(folder)
    today = on or datetime.now(tz=UTC).astimezone().date()
    library = open_library(content, Release(today))
    languages = _languages(library, shots.languages)
    _require_topics(library, shots.topics)
    before = _of_topics(read_sheet(earlier), shots.topics) if earlier is not None else None
    if before is not None:
        require_comparable(before, set(library.topic_ids()), out)
    _require_room(out, content)
    application = start_qt()
    with Progress(sys.stderr, noun="pictures", pace=True) as progress:
        proofs = list(proofs_of(library, languages, shots, out, progress.show))
    application.processEvents()
    sheet = Sheet(out, today.isoformat(), tuple(shown(library, each) for each in by_screen(proofs)))
    changes = _compared(before, sheet)
    problems = check(content)
    _write(out / SHEET, proof_sheet(library, proofs, problems, Reading(today, grades(library, today), changes)))
    if shots.layout:
        _write(out / LAYOUT, layout_text(proofs))
    _write(out / NAME, sheet_text(sheet))
    cut = sum(bool(proof.cut) for proof in proofs)
    counts = f"{len(sheet.screens)} screens, {len(proofs)} pictures ({cut} with cut text)"
    sys.stdout.write(f"{changes.said()}\n" if changes is not None else "")
    sys.stdout.write(
        "".join(f"not shown on {today}: {topic} ({days})\n" for topic, days in library.off_on(today).items())
    )
    sys.stdout.write(f"{counts}: look at {out / SHEET}\n")
    return 1 if any(problem.level is Level.ERROR for problem in problems) else 0


def _require_topics(library: Library, wanted: tuple[str, ...]) -> None:
    known = [*library.topic_ids(), Kind.ABOUT.value]
    today = library.release.today
    off = library.off_on(today) if today is not None else {}
    for topic in wanted:
        if topic in off:
            raise KioskError(
                f"the topic '{topic}' is not shown on {today}, but {off[topic]}; name such a day with --on"
            )
        if topic not in known:
            raise KioskError(f"the guide has no topic '{topic}'{nearest(topic, known)}")


def _of_topics(sheet: Sheet, topics: tuple[str, ...]) -> Sheet:
    """What of an earlier sheet is compared with one of these topics alone."""
    return replace(sheet, screens=tuple(each for each in sheet.screens if not topics or each.topic in topics))


def _compared(before: Sheet | None, sheet: Sheet) -> Changes | None:
    if before is None:
        return None
    require_looks(before, sheet.looks())
    return compare(before, sheet)


def _require_room(out: Path, content: Path) -> None:
    """Raise ``KioskError`` where the proof sheet cannot be written, or would do harm.

    What an earlier sheet there says of itself goes first, so that half a sheet is never taken for a whole one.
    """
    if out.resolve().is_relative_to(content.resolve()):
        raise KioskError(f"{out} lies in the content folder; name another with --out DIR")
    sheet = out / SHEET
    try:
        out.mkdir(parents=True, exist_ok=True)
        if sheet.exists() and MARK not in sheet.read_text(encoding="utf-8", errors="replace")[:1000]:
            raise KioskError(f"{sheet} is no proof sheet and would be lost; name another folder with --out DIR")
        (out / NAME).unlink(missing_ok=True)
    except OSError as error:
        raise KioskError(not_written(out, error)) from error


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise KioskError(not_written(file, error)) from error


def _languages(library: Library, wanted: list[str] | None) -> tuple[str, ...]:
    known = library.guide.languages
    for language in wanted or []:
        if language not in known:
            raise KioskError(f"the guide has no language '{language}'{nearest(language, known)}")
    return tuple(dict.fromkeys(wanted)) if wanted else known
