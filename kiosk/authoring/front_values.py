# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Setting values of front matter, while everything else of the file stays byte for byte as somebody wrote it."""

import codecs
import json
import re
from collections.abc import Mapping
from typing import NamedTuple

import yaml

from kiosk.content.front_matter import split
from kiosk.content.problems import Level, Problem, Unreadable, Where
from kiosk.content.reading import UNSEEN, text_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_PLAIN = re.compile(r"[^\W_](?:[^#:\t]*[^#:\s])?")
_SAME_SIZE = dict.fromkeys(UNSEEN, " ")


class _Change(NamedTuple):
    """What is put in place of a piece of the front matter."""

    start: int
    end: int
    text: str


def with_values(data: bytes, values: Mapping[str, str | None], file: str) -> bytes:
    """The bytes of a file whose front matter says these values, a new key last; None takes a key out.

    Raises ``Unreadable``.
    """
    mark, coding = coding_of(data)
    before = split(text_of(data, file), file)
    text = data[len(mark) :].decode(coding)
    lines = _LINE.findall(text)
    last = before.body_line - 2
    start, head = len(lines[0]), "".join(lines[1:last])
    changed = head
    for change in sorted(_changes(head, values, lines[0]), reverse=True):
        changed = changed[: change.start] + change.text + changed[change.end :]
    made = mark + (text[:start] + changed + text[start + len(head) :]).encode(coding)
    after = split(text_of(made, file), file)
    wanted = {key: value for key, value in {**before.values, **values}.items() if value is not None}
    if after.body != before.body or after.values != wanted:
        mend = "write each key and its value on a line of its own, then try again"
        raise Unreadable(Problem(Where(file, 1), Level.ERROR, "the front matter is written in an unusual way", mend))
    return made


def coding_of(data: bytes) -> tuple[bytes, str]:
    """The mark at the beginning of a file, and how what stands behind it is coded."""
    return next(((mark, coding) for mark, coding in _MARKS if data.startswith(mark)), (b"", "utf-8"))


def _changes(head: str, values: Mapping[str, str | None], first_line: str) -> list[_Change]:
    node = yaml.compose(head.translate(_SAME_SIZE), Loader=yaml.BaseLoader)
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    there = {key.value: (key.start_mark.index, value.start_mark.index, value.end_mark.index) for key, value in pairs}
    end_of_line = first_line[len(first_line.rstrip("\r\n")) :]
    changes, added = [], ""
    for key, value in values.items():
        if key not in there:
            added += f"{key}: {quoted(value)}{end_of_line}" if value is not None else ""
        elif value is None:
            changes.append(_taken_out(head, *there[key]))
        else:
            changes.append(_in_place(head, *there[key][1:], quoted(value)))
    return [*changes, _Change(len(head), len(head), added)]


def _taken_out(head: str, key: int, _start: int, end: int) -> _Change:
    """A key gone with the line that its value ends on."""
    rest = _LINE.match(head, end) if head[end - 1 : end] not in ("\r", "\n") else None
    return _Change(key, rest.end() if rest is not None else end, "")


def _in_place(head: str, start: int, end: int, value: str) -> _Change:
    """The new value where the old one stood: behind a bare colon, or over several lines."""
    old = head[start:end]
    behind = old[len(old.rstrip("\r\n")) :]
    return _Change(start, end, f"{' ' if head[start - 1 : start] == ':' else ''}{value}{behind}")


def quoted(value: str) -> str:
    """A value as front matter holds it; between double quotes where it would not be read back as it is."""
    plain = _PLAIN.fullmatch(value) is not None and value.isprintable() and '"' not in value
    return value if plain else json.dumps(value, ensure_ascii=False)
