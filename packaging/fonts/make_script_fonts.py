# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Write the folders of assets/fonts: the letters of Noto Sans that Kiosk Hyperlegible lacks, one folder for a script.

    python packaging/fonts/make_script_fonts.py FOLDER

FOLDER holds the unpacked npm packages @expo-google-fonts/noto-sans 0.4.2, noto-sans-arabic 0.4.3 and noto-sans-hebrew
0.4.1, each under its own name without the scope. The same source gives the same bytes each time.
"""

import sys
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
STYLES = {"500Medium": "Medium", "600SemiBold": "SemiBold", "700Bold": "Bold"}
UNSEEN = (0x20, 0xA0, *range(0x200B, 0x2010), 0x2028, *range(0x202A, 0x202F), *range(0x2060, 0x206A))
"""Spaces, joiners and marks of direction: a run of letters is not broken by them into two fonts."""

NOTE = "Parts of {source}, with a name and a line height of their own; they are used beside Kiosk Hyperlegible."


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a script, by its code in ISO 15924; ``above`` and ``below`` the ground line in thousandths."""

    code: str
    family: str
    package: str
    source: str
    ranges: tuple[tuple[int, int], ...]
    above: int = 984
    below: int = 316

    def characters(self) -> set[int]:
        return {*UNSEEN, *chain.from_iterable(range(first, last + 1) for first, last in self.ranges)}


SCRIPTS = (
    Letters("grek", "Kiosk Greek", "noto-sans", "Noto Sans", ((0x370, 0x3FF), (0x1F00, 0x1FFF), (0x300, 0x345))),
    Letters("cyrl", "Kiosk Cyrillic", "noto-sans", "Noto Sans", ((0x400, 0x52F), (0x300, 0x30C), (0x2116, 0x2116))),
    Letters(
        "arab",
        "Kiosk Arabic",
        "noto-sans-arabic",
        "Noto Sans Arabic",
        ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
        985,
        465,
    ),
    Letters("hebr", "Kiosk Hebrew", "noto-sans-hebrew", "Noto Sans Hebrew", ((0x590, 0x5FF), (0xFB1D, 0xFB4F))),
)


def main(folder: Path) -> None:
    for letters in SCRIPTS:
        (FONTS / letters.code).mkdir(exist_ok=True)
        for source, style in STYLES.items():
            name = f"{letters.source.replace(' ', '')}_{source}.ttf"
            font = TTFont(folder / letters.package / source / name, recalcTimestamp=False)
            cut(font, letters)
            set_lines(font, letters)
            rename(font, letters, style)
            font.save(FONTS / letters.code / f"{letters.family.replace(' ', '')}-{style}.ttf")
    (FONTS / "OFL-Noto.txt").write_text(licence(folder), "utf-8", newline="\n")


def cut(font: TTFont, letters: Letters) -> None:
    """Keep the letters of the script and the rules for joining them; the hints are for screens of long ago."""
    options = Options(
        hinting=False,
        layout_features=["*"],
        name_IDs=["*"],
        notdef_outline=True,
        recalc_timestamp=False,
        drop_tables=[],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters.characters())
    subsetter.subset(font)


def set_lines(font: TTFont, letters: Letters) -> None:
    """The same height above and below the ground line wherever a program may look for it."""
    scale = font["head"].unitsPerEm / 1000
    above, below = round(letters.above * scale), round(letters.below * scale)
    across, windows = font["hhea"], font["OS/2"]
    across.ascent, across.descent, across.lineGap = above, -below, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = above, -below, 0
    windows.usWinAscent, windows.usWinDescent = above, below


def rename(font: TTFont, letters: Letters, style: str) -> None:
    """Our names and no others, so that no installed font is taken for this one."""
    names = font["name"]
    kept = {number: names.getDebugName(number) for number in (0, 5, 8, 9, 11, 12, 13, 14)}
    names.names = []
    postscript = f"{letters.family.replace(' ', '')}-{style}"
    plain = style == "Bold"
    own = {
        1: letters.family if plain else f"{letters.family} {style}",
        2: "Bold" if plain else "Regular",
        3: f"{postscript};NONE",
        4: f"{letters.family} {style}",
        6: postscript,
        10: NOTE.format(source=letters.source),
        **({} if plain else {16: letters.family, 17: style}),
    }
    for number, text in sorted({**kept, **own}.items()):
        if text:
            names.setName(text, number, 3, 1, 0x409)


def licence(folder: Path) -> str:
    texts = {letters.package: (folder / letters.package / "LICENSE_FONT").read_text("utf-8") for letters in SCRIPTS}
    owners = [text.split("\n", 1)[0] for text in texts.values()]
    told = [NOTE.format(source="Noto Sans, Noto Sans Arabic and Noto Sans Hebrew"), "Made by make_script_fonts.py.", ""]
    return "\n".join([*told, *owners, texts["noto-sans"].split("\n", 1)[1]])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
