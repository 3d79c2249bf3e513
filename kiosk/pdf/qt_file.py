# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The PDF that Qt writes, as objects by number. It is a plain one: one table of places, nothing packed but streams."""

import re
import zlib
from collections.abc import Iterator, Mapping

_STREAM = re.compile(rb"(.*?)stream\r?\n", re.DOTALL)


class QtFile:
    """The objects of a file. Raises ``ValueError`` for a file that was not written in this plain way."""

    def __init__(self, data: bytes) -> None:
        self.objects = dict(_objects(data))
        trailer = data[data.rindex(b"trailer") :]
        self.catalog = _reference(trailer, b"Root")
        self.info = _reference(trailer, b"Info")
        self.identity = _found(rb"/ID\s*(\[.*?\])", trailer)[1]
        pages = _found(rb"/Kids\s*\[(.*?)\]", self.objects[_reference(self.objects[self.catalog], b"Pages")])[1]
        self.pages = tuple(int(number) for number in re.findall(rb"(\d+) 0 R", pages))

    def mend_spaces(self) -> None:
        """Say that a space is one: Qt calls the sign of a space a tab, so that what is copied or read aloud is torn."""
        for number, body in self.objects.items():
            if b"beginbfrange" in body:
                lists = re.sub(rb"\[[^\]]*\]", lambda found: found[0].replace(b"<0009>", b"<0020>"), body)
                self.objects[number] = re.sub(rb"(<\w{4}> <\w{4}> )<0009>", rb"\1<0020>", lists)

    def contents(self, page: int) -> int:
        """The number of the stream that paints a page."""
        return _reference(self.objects[page], b"Contents")

    def stream(self, number: int) -> bytes:
        """What a stream says, unpacked."""
        body = self.objects[number]
        head = _found(_STREAM, body)
        return zlib.decompressobj().decompress(body[head.end() :])

    def put_stream(self, number: int, data: bytes) -> None:
        """Another stream in place of one."""
        packed = zlib.compress(data, 9)
        head = b"<< /Length %d /Filter /FlateDecode >>" % len(packed)
        self.objects[number] = head + b"\nstream\n" + packed + b"\nendstream\n"

    def put_entry(self, number: int, entry: bytes) -> None:
        """One more entry of a dictionary, before those that it has; one of the same name goes."""
        name = entry.split()[0]
        rest = re.sub(re.escape(name) + rb"\s+\d+ 0 R", b"", self.objects[number])
        self.objects[number] = rest.replace(b"<<", b"<<\n" + entry, 1)

    def add(self, body: bytes = b"") -> int:
        """The number of a new object."""
        number = max(self.objects) + 1
        self.objects[number] = body
        return number

    def written(self) -> bytes:
        """The whole file."""
        parts, places = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"], {}
        length = len(parts[0])
        for number, body in sorted(self.objects.items()):
            part = b"%d 0 obj\n%s\nendobj\n" % (number, body.strip(b"\n"))
            places[number] = length
            length += len(part)
            parts.append(part)
        return b"".join([*parts, _table(places, length, self)])


def _objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    table = int(_found(rb"startxref\s+(\d+)", data[-200:])[1])
    places = sorted(int(place) for place in re.findall(rb"(\d{10}) \d{5} n", data[table:]))
    for start, end in zip(places, [*places[1:], table], strict=True):
        whole = _found(re.compile(rb"(\d+) 0 obj(.*)endobj", re.DOTALL), data[start:end])
        yield int(whole[1]), whole[2]


def _table(places: Mapping[int, int], start: int, file: QtFile) -> bytes:
    size = max(places) + 1
    rows = [b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(size)]
    trailer = (
        b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID " % (size, file.catalog, file.info)
        + file.identity
        + b" >>"
    )
    return b"xref\n0 %d\n" % size + b"".join(rows) + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % start


def _reference(body: bytes, name: bytes) -> int:
    return int(_found(rb"/" + name + rb"\s+(\d+) 0 R", body)[1])


def _found(pattern: bytes | re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    found = re.search(pattern, data, re.DOTALL) if isinstance(pattern, bytes) else pattern.search(data)
    if found is None:
        raise ValueError("this is no PDF as Qt writes it")
    return found
