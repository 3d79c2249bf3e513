# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Write assets/fonts: Atkinson Hyperlegible Next under a name of our own, with a zero that is not crossed out.

    python packaging/fonts/make_fonts.py FOLDER

FOLDER is the unpacked npm package @expo-google-fonts/atkinson-hyperlegible-next, version 0.4.1. The same source gives
the same bytes each time.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "Kiosk Hyperlegible"
SOURCE = "Atkinson Hyperlegible Next"
FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
STYLES = {"500Medium": "Medium", "500Medium_Italic": "MediumItalic", "600SemiBold": "SemiBold", "700Bold": "Bold"}
NOTE = f"Modified from {SOURCE} 2.001: the zero has no slash, and the font has a name of its own."

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """A line (one point) or a quadratic curve (its controls, then its end)."""

    points: tuple[Point, ...]

    @property
    def is_line(self) -> bool:
        return len(self.points) == 1


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed outline."""

    start: Point
    pieces: tuple[Piece, ...]

    def left(self) -> float:
        return min(x for piece in self.pieces for x, _ in piece.points)


def main(folder: Path) -> None:
    for source, style in STYLES.items():
        font = TTFont(folder / source / f"AtkinsonHyperlegibleNext_{source}.ttf", recalcTimestamp=False)
        plain_zero(font)
        rename(font, style)
        font.save(FONTS / f"KioskHyperlegible-{style}.ttf")
    licence = (folder / "LICENSE_FONT").read_text("utf-8")
    (FONTS / "OFL.txt").write_text(
        f"{NOTE}\nMade by packaging/fonts/make_fonts.py.\n\n{licence}", "utf-8", newline="\n"
    )


def plain_zero(font: TTFont) -> None:
    """Close the two halves that the slash leaves of the counter to one oval; 'zero.tf' is made from 'zero'."""
    rim, *moons = outlines(font, "zero")
    pen = TTGlyphPen(None)
    for outline in (rim, without_slash(*sorted(moons, key=Outline.left))):
        pen.moveTo(outline.start)
        for piece in outline.pieces:
            pen.qCurveTo(*piece.points)
        pen.closePath()
    font["glyf"]["zero"] = pen.glyph()


def without_slash(left: Outline, right: Outline) -> Outline:
    left_arc, right_arc = arc(left), arc(right)
    pieces = (*left_arc.pieces, bridge(left_arc, right_arc), *right_arc.pieces, bridge(right_arc, left_arc))
    return Outline(left_arc.start, pieces)


def arc(moon: Outline) -> Outline:
    """A half of the counter without its straight side: an open line from one end of that side to the other."""
    (side,) = (place for place, piece in enumerate(moon.pieces) if piece.is_line)
    return Outline(moon.pieces[side].points[-1], moon.pieces[side + 1 :] + moon.pieces[:side])


def bridge(before: Outline, after: Outline) -> Piece:
    """The curve over the gap: its control point is where the tangents of both ends meet."""
    end, next_start = before.pieces[-1].points[-1], after.start
    (ax, ay), (bx, by) = before.pieces[-1].points[-2], after.pieces[0].points[0]
    ux, uy = end[0] - ax, end[1] - ay
    vx, vy = next_start[0] - bx, next_start[1] - by
    way = ((next_start[0] - end[0]) * vy - (next_start[1] - end[1]) * vx) / (ux * vy - uy * vx)
    return Piece(((round(end[0] + way * ux), round(end[1] + way * uy)), next_start))


def outlines(font: TTFont, glyph: str) -> list[Outline]:
    """The outlines of a glyph as the font has them, the rim first."""
    pen = RecordingPen()
    font.getGlyphSet()[glyph].draw(pen)
    found: list[Outline] = []
    for verb, points in pen.value:
        if verb == "moveTo":
            found.append(Outline(points[0], ()))
        elif verb != "closePath":
            found[-1] = Outline(found[-1].start, (*found[-1].pieces, Piece(points)))
    return found


def rename(font: TTFont, style: str) -> None:
    """Put our name wherever a program may look for one, and say what was changed."""
    names, postscript = font["name"], FAMILY.replace(" ", "")
    for number in {record.nameID for record in names.names} - {0, 8, 9, 11, 12, 13, 14}:
        text = names.getDebugName(number)
        text = text.replace(SOURCE, FAMILY).replace(SOURCE.replace(" ", ""), postscript)
        names.setName(text, number, 3, 1, 0x409)
    names.setName(f"2.001;NONE;{postscript}-{style}", 3, 3, 1, 0x409)
    names.setName(NOTE, 10, 3, 1, 0x409)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
