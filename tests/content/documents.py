# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Random pages out of known pieces, with the lines on which their blocks begin."""

from dataclasses import dataclass

from hypothesis import strategies as st

from kiosk.content.blocks import Block, Callout, Chance, Checklist, Listing, QuickCheck


@dataclass(frozen=True)
class Piece:
    """Lines of Markdown, and the offsets of the places in them that have a line: blocks, points, answers."""

    lines: tuple[str, ...]
    places: tuple[int, ...]


def piece(text: str, *places: int) -> Piece:
    """A piece of these lines."""
    return Piece(tuple(text.split("\n")), places)


PIECES = (
    piece("A paragraph.", 0),
    piece("A paragraph\nof **two\nor** three lines.", 0),
    piece("**Bold** from the beginning.", 0),
    piece("[A link](page) from the beginning.", 0),
    piece("Source.[^smith] {clinic.phone}", 0),
    piece("12 | a line with a bar", 0),
    piece("### A heading", 0),
    piece("### A heading\nand its text", 0, 1),
    piece("- one\n- two\n  goes on\n- three", 0, 0, 0, 1, 1, 3, 3),
    piece("- one\n\n- two", 0, 0, 0, 2, 2),
    piece("1. one\n    - inner\n    - more\n2. two", 0, 0, 0, 1, 1, 1, 2, 2, 3, 3),
    piece("* one\n\n    more of it\n\n* two", 0, 0, 0, 2, 4, 4),
    piece("- [ ] one\n- [x] two", 0, 0, 1),
    piece("![A belt](belt.svg)", 0),
    piece("![A belt](belt.svg 'Its caption')\n![Another](belt.svg)", 0, 1),
    piece("| a | b |\n|---|---|\n| 1 | 2 |", 0),
    piece("a | b\n--|--\n1 | 2", 0),
    piece("| | |\n|---|---|\n| 1 | 2 |", 0),
    piece("!!! note\n    Text.", 0, 1),
    piece('!!! key "Points"\n\n    - one\n    - two\n\n    Text.', 0, 2, 2, 2, 3, 3, 5),
    piece("!!! note\n    !!! action\n        Text.", 0, 1, 2),
    piece("!!! chance\n    30 out of 100 people.\n\n    70 do not.\n\n    A note.", 0, 5),
    piece('!!! check "Q?"\n    - [x] one :: because\n    - [ ] two', 1, 1, 2),
)
GAPS = st.sampled_from([("",), ("", ""), ("", "  ", "")])
PAGES = st.lists(st.tuples(st.sampled_from(PIECES), GAPS), min_size=1, max_size=8)


def page_of(parts: list[tuple[Piece, tuple[str, ...]]], first_line: int) -> tuple[str, list[int]]:
    """The text of a page that begins on this line, and the lines of its places."""
    lines: list[str] = []
    places = []
    for part, gap in parts:
        if lines and would_join(lines, part):
            lines += ["Between two lists.", ""]
            places.append(first_line + len(lines) - 2)
        places += [first_line + len(lines) + place for place in part.places]
        lines += [*part.lines, *gap]
    return "\n".join(lines), places


def would_join(lines: list[str], part: Piece) -> bool:
    """Whether a list follows a list or what is set in: they would be one."""
    above = [line for line in lines if line.strip()][-1]
    return above.startswith((" ", "- ", "* ", "1. ", "2. ")) and part.lines[0].startswith(("- ", "* ", "1. "))


def places_in(block: Block) -> list[int]:
    """The lines of a block and of all that is in it, in order."""
    own = [block.where.line]
    match block:
        case Listing(_, _, items):
            for item in items:
                own += [item.where.line, *(line for inner in item.blocks for line in places_in(inner))]
        case Callout(_, _, _, inner) | Chance(notes=inner):
            own += [line for each in inner for line in places_in(each)]
        case Checklist(_, ticks):
            own += [tick.where.line for tick in ticks]
        case QuickCheck(_, _, answers):
            own += [answer.where.line for answer in answers]
        case _:
            pass
    return own
