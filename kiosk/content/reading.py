# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Reading a text file as an editor's program saved it: UTF-8 or UTF-16, any line ends; nothing that could do harm."""

import codecs
from pathlib import Path

from kiosk.content.problems import Level, Problem, Unreadable, Where

LARGEST_PAGE = 256 * 1024
"""Bytes; Markdown beyond that is no page for a screen."""

PRIVATE = dict.fromkeys(range(57344, 57360))
"""Characters that the parser uses for marks of its own."""


def read_text(path: Path, root: Path, most: int = LARGEST_PAGE) -> str:
    r"""The text of a file below ``root``, with ``\\n`` line ends. Raises ``Unreadable``."""
    name = path.relative_to(root).as_posix()
    if not path.resolve().is_relative_to(root.resolve()):
        raise _unreadable(name, 1, "the file is a link to somewhere outside the content folder", "copy the file itself")
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise _unreadable(name, 1, f"the file cannot be read ({error.strerror})", "check its rights") from error
    if len(data) > most:
        raise _unreadable(name, 1, f"the file is larger than {most // 1024} KB", "split it into several topics")
    return _decoded(data, name).replace("\r\n", "\n").replace("\r", "\n").translate(PRIVATE)


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding, what = "utf-16", "UTF-16"
    else:
        encoding, what = "utf-8-sig", "UTF-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        mend = "save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8)"
        raise _unreadable(name, line, f"a letter is not written in {what}", mend) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise _unreadable(name, line, "there is a NUL character, as in a file that is no text", "write the file anew")
    return text


def _unreadable(name: str, line: int, what: str, mend: str) -> Unreadable:
    return Unreadable(Problem(Where(name, line), Level.ERROR, what, mend))
