# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The front matter of a topic: the lines between ``---`` at its top, strictly read."""

import re
from datetime import date
from typing import NamedTuple

from kiosk.content.dates import MEND, read_date
from kiosk.content.model import Kind, Status, TopicHead
from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Level, Problem, Unreadable, Where
from kiosk.content.reading import SOFT_HYPHEN
from kiosk.content.schedule import ALWAYS, Schedule
from kiosk.content.schedule import KEYS as SCHEDULE_KEYS

KEYS = (
    "title",
    "summary",
    "icon",
    "picture",
    "kind",
    "reviewed",
    "reviewed_by",
    "review_by",
    "status",
    "approved",
    "source",
    *SCHEDULE_KEYS,
)
STATUSES = (Status.DRAFT.value, Status.APPROVED.value)
"""What an editor may say; that an approved page has changed since, the kiosk sees by itself."""


_PLAIN = re.compile(r"([A-Za-z_]\w*):(?:[ \t]+([^\s\"'\[\]{}>|*&!%#`@,?:\-][^#:\t]*?))?[ \t]*")
"""A line ``key: words`` that means the same to every reader of YAML."""

_LONG_DASHES = ("—", "–", "–-", "-–", "——")
"""What a word processor makes of three hyphens."""

_HTML = re.compile(r"<[/!?]?[A-Za-z\-][^<>]*>?")


class FrontMatter(NamedTuple):
    """Keys with their values and lines, and where the text begins: its first line, counted from 1."""

    values: dict[str, str]
    lines: dict[str, int]
    body: str
    body_line: int


def split(text: str, file: str) -> FrontMatter:
    """Part front matter and text. Raises ``Unreadable``."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        dashes = lines[0].strip() in _LONG_DASHES
        mend = (
            "its first line is a long dash; write three hyphens, ---"
            if dashes
            else "begin with a line --- and a line title: …"
        )
        raise _error(file, 1, "the file does not begin with its front matter", mend)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise _error(file, 1, "the front matter has no end", "put a line --- behind its last line")
    head = [line.rstrip(" \t") for line in lines[1:end]]
    values, at = _simple(head) or _yaml(head, file)
    return FrontMatter(values, {key: line + 1 for key, line in at.items()}, "\n".join(lines[end + 1 :]), end + 2)


def _simple(lines: list[str]) -> tuple[dict[str, str], dict[str, int]] | None:
    """The plain ``key: words`` lines that nearly all front matter is made of; None for anything else."""
    values: dict[str, str] = {}
    at: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip(" "):
            continue
        match = _PLAIN.fullmatch(line)
        if match is None or match[1] in values or not line.isprintable():
            return None
        values[match[1]], at[match[1]] = match[2] or "", number
    return values, at


def _yaml(lines: list[str], file: str) -> tuple[dict[str, str], dict[str, int]]:
    from kiosk.content.strict_yaml import read_mapping  # noqa: PLC0415 -- YAML costs time that most files do not need

    return read_mapping("\n".join(lines), file)


def head_of(front: FrontMatter, topic: str, language: str, file: str, notes: Notebook) -> TopicHead:
    """The typed head. Raises ``Unreadable`` when there is no title; what else is wrong takes its default."""
    title = _plain(front, "title", file, notes)
    if not title:
        raise _error(
            file, front.lines.get("title", 1), "the topic has no title", "add a line title: … to its front matter"
        )
    for key in front.values:
        if key not in KEYS:
            notes.warning(Where(file, front.lines[key]), f"there is no front matter '{key}'", nearest(key, list(KEYS)))
    return TopicHead(
        id=topic,
        language=language,
        file=file,
        title=title,
        summary=_plain(front, "summary", file, notes),
        icon=front.values.get("icon", ""),
        picture=front.values.get("picture", ""),
        kind=Kind(_one_of(front, "kind", [kind.value for kind in Kind], file, notes)),
        status=_status(front, topic, language, file, notes),
        reviewed=_date(front, "reviewed", file, notes),
        reviewed_by=front.values.get("reviewed_by", ""),
        review_by=_date(front, "review_by", file, notes),
        source=front.values.get("source", ""),
        schedule=_schedule(front, file, notes),
    )


def _status(front: FrontMatter, topic: str, language: str, file: str, notes: Notebook) -> Status:
    """Approved is what was approved, and nothing that somebody wrote later."""
    said = Status(_one_of(front, "status", list(STATUSES), file, notes))
    if said is Status.DRAFT:
        return said
    from kiosk.content.fingerprints import approval  # noqa: PLC0415 -- drafts, and so many a start, need none

    mark, where = front.values.get("approved", ""), Where(file, front.lines["status"])
    if mark == approval(front):
        return Status.APPROVED
    mend = f"have it looked at, then run: kiosk approve {topic} --lang {language} --by … --until …"
    if not mark:
        notes.warning(where, "nobody knows which text was approved, so the page counts as a draft", mend)
        return Status.DRAFT
    notes.warning(where, "the page was changed after it was approved, so it counts as a draft", mend)
    return Status.CHANGED


def _schedule(front: FrontMatter, file: str, notes: Notebook) -> Schedule:
    """The days on which the topic is shown."""
    if not any(key in front.values for key in SCHEDULE_KEYS):
        return ALWAYS
    from kiosk.content.schedule_keys import schedule_of  # noqa: PLC0415 -- most pages, and so many a start, need none

    return schedule_of(front.values, lambda key, what, mend: notes.error(Where(file, front.lines[key]), what, mend))


def _plain(front: FrontMatter, key: str, file: str, notes: Notebook) -> str:
    """Words without HTML."""
    value = front.values.get(key, "").strip().replace("&shy;", SOFT_HYPHEN)
    if _HTML.search(value):
        notes.error(Where(file, front.lines[key]), f"there is HTML in the {key}", "remove what stands between < and >")
        value = _HTML.sub("", value).strip()
    return value


def _one_of(front: FrontMatter, key: str, known: list[str], file: str, notes: Notebook) -> str:
    """The value if it is known, else the first of those that are."""
    value = front.values.get(key, "") or known[0]
    if value in known:
        return value
    notes.error(Where(file, front.lines[key]), f"'{value}' is no {key}", nearest(value, known))
    return known[0]


def _date(front: FrontMatter, key: str, file: str, notes: Notebook) -> date | None:
    value = front.values.get(key, "")
    if value and read_date(value) is None:
        notes.error(Where(file, front.lines[key]), f"{key}: '{value}' is no date", MEND)
    return read_date(value)


def _error(file: str, line: int, what: str, mend: str) -> Unreadable:
    return Unreadable(Problem(Where(file, line), Level.ERROR, what, mend))
