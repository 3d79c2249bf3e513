# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Reading a text file as an editor's program saved it: UTF-8 or UTF-16, any line ends; nothing that could do harm."""

import codecs
import os
import re
from pathlib import Path

from kiosk.content.problems import Level, Problem, Unreadable, Where

LARGEST_PAGE = 256 * 1024
"""Bytes; Markdown beyond that is no page for a screen."""

SOFT_HYPHEN = "\u00ad"
"""Where a long word may break; ``&shy;`` on a page and in a title."""

UNSEEN = {
    **dict.fromkeys((*range(0xE000, 0xE010), *range(0xD800, 0xE000))),
    **dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029), " "),
}
"""The parser's own marks and half characters, which go, and what nobody can see, which becomes a space."""


def read_text(path: Path, root: Path, most: int = LARGEST_PAGE) -> str:
    r"""The text of a file below ``root``, with ``\\n`` line ends. Raises ``Unreadable``."""
    name = path.relative_to(root).as_posix()
    if not is_below(path, root):
        raise _unreadable(name, 1, "the file is a link to somewhere outside the content folder", "copy the file itself")
    if path.exists() and not path.is_file():
        raise _unreadable(name, 1, "this is no file", "put a text file in its place, or give it another name")
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise _unreadable(name, 1, f"the file cannot be read ({error.strerror})", "check its rights") from error
    if len(data) > most:
        raise _unreadable(
            name, 1, f"the file is larger than {most // 1024} KB", "split it, or take out what does not belong there"
        )
    return text_of(data, name)


def text_of(data: bytes, name: str) -> str:
    """The same for what was read already."""
    return _decoded(data, name).replace("\r\n", "\n").replace("\r", "\n").translate(UNSEEN)


def is_below(path: Path, folder: Path) -> bool:
    """Whether a file lies in a folder, whatever links lead to it."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding, what = "utf-16", "UTF-16"
    else:
        encoding, what = "utf-8-sig", "UTF-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = len(re.split("\r\n|\r|\n", data[: error.start].decode(encoding, "replace")))
        mend = "save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8)"
        raise _unreadable(name, line, f"a letter is not written in {what}", mend) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise _unreadable(name, line, "there is a NUL character, as in a file that is no text", "write the file anew")
    return text


def _unreadable(name: str, line: int, what: str, mend: str) -> Unreadable:
    return Unreadable(Problem(Where(name, line), Level.ERROR, what, mend))
