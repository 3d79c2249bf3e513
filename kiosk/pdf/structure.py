# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The structure of a document: what each painted thing is, in the order in which it is read."""

from dataclasses import dataclass, field
from typing import NamedTuple

CELLS = ("TH", "TD")


class Mark(NamedTuple):
    """A piece of a page: which page, counted from 0, and its number there."""

    page: int
    number: int


@dataclass(eq=False)
class Node:
    """A part of the document by its PDF name, such as H2, P, LI or Figure, and the parts inside it.

    ``alt`` says a picture in words, ``attributes`` are PDF's own, ``target`` is the anchor that a link leads to,
    ``language`` is said where it is another, and ``marks`` are filled in when the pages are read.
    """

    kind: str
    alt: str = ""
    attributes: str = ""
    target: str = ""
    language: str = ""
    children: list["Node"] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def add(self, kind: str, alt: str = "", attributes: str = "", target: str = "", language: str = "") -> "Node":
        """A part inside this one, behind those that it has."""
        child = Node(kind, alt, attributes, target, language)
        self.children.append(child)
        return child

    @property
    def told(self) -> bool:
        """Whether anything of it is on a page; an empty cell is told too, so that a row has all its columns."""
        return bool(self.marks) or self.kind in CELLS or any(child.told for child in self.children)


class Anchor(NamedTuple):
    """A place that links and bookmarks lead to: page from 0, distance from the top in points, and its heading."""

    name: str
    title: str
    level: int
    page: int
    top: float


class Area(NamedTuple):
    """A rectangle of a page that leads somewhere: corners in points from the bottom left, as PDF counts."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    node: Node


class Painted(NamedTuple):
    """What lies between two marks: the part it belongs to (None: decoration), its letters where glyphs lose them."""

    node: Node | None
    letters: str = ""


class Document(NamedTuple):
    """All that a painted file is told about itself. ``painted`` is by number what the painted marks stand for."""

    tree: Node
    painted: tuple[Painted, ...]
    language: str
    height: float
    anchors: tuple[Anchor, ...] = ()
    areas: tuple[Area, ...] = ()
