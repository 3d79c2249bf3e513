# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk leaflet``: the guide, or some of its topics, as a PDF to print and to hand out."""

import os
import sys
from datetime import datetime
from pathlib import Path

from kiosk.commands.arguments import nearest
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.commands.qt_start import start_qt
from kiosk.content.library import Library
from kiosk.content.model import Kind
from kiosk.content.problems import Level
from kiosk.content.release import Release
from kiosk.errors import KioskError

ENDING = ".pdf"


def leaflet(folder: Path | None, out: Path, topics: list[str], language: str | None, *, large: bool) -> int:
    """Write the file; 1 when the content has errors, which then may be missing from it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    content = content_folder(folder)
    today = datetime.now().astimezone().date()
    library = open_library(content, Release(today, any_day=bool(topics)))
    chosen = _language(library, language)
    wanted = _topics(library, topics)
    _require_room(out, content)
    _require_text(library, chosen, wanted)
    application = start_qt()

    from kiosk.leaflet.leaflet import Wanted, leaflet  # noqa: PLC0415 -- Qt has to run before

    data = leaflet(library, Wanted(chosen, wanted, large))
    application.processEvents()
    _write(out, data)
    errors = [problem for problem in library.problems() if problem.level is Level.ERROR]
    for problem in errors:
        sys.stderr.write(f"{problem}\n")
    counted = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
    missing = f"; {counted} of the content: see above, what is broken is not in it" if errors else ""
    sys.stdout.write(f"{out} is written{missing}\n")
    return 1 if errors else 0


def _language(library: Library, wanted: str | None) -> str:
    known = library.guide.languages
    if wanted is not None and wanted not in known:
        raise KioskError(f"the guide has no language '{wanted}'{nearest(wanted, known)}")
    return wanted or known[0]


def _topics(library: Library, wanted: list[str]) -> tuple[str, ...]:
    """The topics in the order in which they are asked for; else all that can be read, in the order of the guide."""
    default = library.guide.languages[0]
    known = [topic for topic in library.files(default) if library.kind(topic) is not Kind.ABOUT]
    for topic in wanted:
        if topic not in known:
            raise KioskError(f"the guide has no topic '{topic}'{nearest(topic, known)}")
    whole = [topic for topic in library.topic_ids() if topic in known]
    if not wanted and not whole:
        raise KioskError(f"no chapter of {library.folder / 'guide.toml'} names a topic; name one there")
    return tuple(dict.fromkeys(wanted)) or tuple(whole)


def _require_text(library: Library, language: str, topics: tuple[str, ...]) -> None:
    """Raise ``KioskError`` where none of the topics can be read."""
    glossary = any(library.kind(topic) is Kind.GLOSSARY for topic in topics)
    if not glossary and not any(library.topic(language, topic) for topic in topics):
        faults = [str(problem) for problem in library.problems() if problem.level is Level.ERROR]
        raise KioskError(f"no page can be made; {faults[0] if faults else 'write a text into the topic'}")


def _require_room(out: Path, content: Path) -> None:
    """Raise ``KioskError`` where the file cannot be written, or would do harm."""
    if out.suffix.lower() != ENDING:
        raise _refused(f"{out} has to end in {ENDING}")
    if out.resolve().is_relative_to(content.resolve()):
        raise _refused(f"{out} lies in the content folder")
    if not out.parent.is_dir():
        raise _refused(f"the folder {out.parent} does not exist; make it first")
    if out.is_dir():
        raise _refused(f"{out} is a folder")
    if out.exists() and not _is_leaflet(out):
        raise _refused(f"{out} is no leaflet of the kiosk and would be lost")


def _refused(what: str) -> KioskError:
    joint = ", or" if ";" in what else ";"
    return KioskError(f"{what}{joint} name another file with --out FILE{ENDING}")


def _is_leaflet(file: Path) -> bool:
    from kiosk.leaflet.creator import CREATED  # noqa: PLC0415 -- only where a file is there already

    try:
        return CREATED in file.read_bytes()
    except OSError:
        return False


def _write(out: Path, data: bytes) -> None:
    try:
        out.write_bytes(data)
    except OSError as error:
        why = f"{out} cannot be written ({error.strerror}); close it where it is open, check the disk and its rights"
        raise _refused(why) from error
