# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a reader of screens finds in a PDF: its parts in their order, with the words that are painted for each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.pdf.qt_file import QtFile

_MARKED = re.compile(rb"/\w+ << /MCID (\d+)(?: /ActualText <FEFF([0-9A-F]*)>)? >> BDC\n(.*?)EMC", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]{4})> Tj")


@dataclass
class Part:
    """A part of the structure: its kind, what stands in it by itself, and the parts inside."""

    kind: str
    text: str = ""
    alt: str = ""
    pages: tuple[int, ...] = ()
    parts: list["Part"] = field(default_factory=list)

    def all(self, *kinds: str) -> Iterator["Part"]:
        """Itself and those inside, of these kinds."""
        if self.kind in kinds:
            yield self
        for part in self.parts:
            yield from part.all(*kinds)

    @property
    def whole(self) -> str:
        """All words in it."""
        return " ".join(each for each in (self.text, *(part.whole for part in self.parts)) if each)


def read(data: bytes) -> Part:
    """The structure of a file."""
    file = QtFile(data)
    texts = [_texts(file, page) for page in file.pages]
    root = _number(file.objects[file.catalog], "StructTreeRoot")
    found = re.search(rb"/K \[(\d+) 0 R", file.objects[root])
    assert found is not None
    return _part(file, int(found[1]), texts)


def page_words(data: bytes) -> list[str]:
    """All that is painted on each page, decoration too."""
    file = QtFile(data)
    return [_decoded(file, page, file.stream(file.contents(page))) for page in file.pages]


def _part(file: QtFile, number: int, texts: list[dict[int, str]]) -> Part:
    body = file.objects[number]
    kind = re.search(rb"/S /(\w+)", body)
    alt = re.search(rb"/Alt <FEFF([0-9A-F]*)>", body)
    assert kind is not None
    marks = [(file.pages.index(int(page)), int(mark)) for page, mark in re.findall(rb"/Pg (\d+) 0 R /MCID (\d+)", body)]
    kids = body.split(b"/K [", 1)[1]
    children = re.findall(rb"(\d+) 0 R", re.sub(rb"<<.*?>>", b"", kids))
    return Part(
        kind[1].decode(),
        " ".join(texts[page][mark] for page, mark in marks).strip(),
        bytes.fromhex(alt[1].decode()).decode("utf-16-be") if alt else "",
        tuple(dict.fromkeys(page for page, _ in marks)),
        [_part(file, int(child), texts) for child in children],
    )


def _texts(file: QtFile, page: int) -> dict[int, str]:
    stream = file.stream(file.contents(page))
    return {
        int(number): bytes.fromhex(actual.decode()).decode("utf-16-be") or _decoded(file, page, inside)
        for number, actual, inside in _MARKED.findall(stream)
    }


def _decoded(file: QtFile, page: int, stream: bytes) -> str:
    said, letters = [], dict[int, str]()
    for font, glyph in _SHOWN.findall(stream):
        if font:
            letters = _letters(file, page, font)
        else:
            said.append(letters[int(glyph, 16)])
    return "".join(said)


def _letters(file: QtFile, page: int, font: bytes) -> dict[int, str]:
    resources = file.objects[_number(file.objects[page], "Resources")]
    found = re.search(rb"/" + font + rb" (\d+) 0 R", resources)
    assert found is not None
    table = file.objects[_number(file.objects[int(found[1])], "ToUnicode")]
    letters = {}
    for first, codes in re.findall(rb"<(\w{4})> <\w{4}> \[(.*?)\]", table, re.DOTALL):
        for index, code in enumerate(re.findall(rb"<(\w+)>", codes)):
            letters[int(first, 16) + index] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return letters


def _number(body: bytes, name: str) -> int:
    found = re.search(rb"/" + name.encode() + rb" (\d+) 0 R", body)
    assert found is not None
    return int(found[1])
