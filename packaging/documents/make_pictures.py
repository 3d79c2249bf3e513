# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pictures of the documents and the cheat sheet for editors, made anew from the content as it is."""

import shutil
import tempfile
from pathlib import Path

from kiosk.cli import main
from kiosk.commands.sheet_file import read_sheet

ROOT = Path(__file__).resolve().parents[2]
DOCS, CONTENT = ROOT / "docs", ROOT / "content"

PICTURES = {
    ("light", "100"): {
        "attract": "attract",
        "home": "home",
        "number": "benefits-risks#leg-pain-cut-by-half",
        "questions": "faq#will-it-take-away-all-my-pain",
        "step": "stimulator#a-small-device-under-your-skin",
        "callouts": "trial#signs-that-need-a-call",
        "check": "trial#a-question-about-the-trial",
    },
    ("strong", "200"): {"strong": "recovery#before-you-go-home"},
}
"""By theme and text size, the screen that each picture of docs/images shows, as sheet.json names it."""


def make_pictures() -> None:
    """Every screen is made, and the few that documents show are kept."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for (theme, text_size), pictures in PICTURES.items():
            looks = ["--size", "1280x720", "--theme", theme, "--text-size", text_size, "--lang", "en"]
            main(["snapshot", str(CONTENT), "--out", folder, *looks])
            screens = {screen.name: screen for screen in read_sheet(out).screens}
            for name, screen in pictures.items():
                (file,) = screens[f"en/{screen}"].pictures.values()
                shutil.copyfile(out / file, DOCS / "images" / f"{name}.png")


def make_cheat_sheet() -> None:
    """One page of A4."""
    main(["leaflet", "cheat-sheet", "--content", str(DOCS / "cheat-sheet"), "--out", str(DOCS / "cheat-sheet.pdf")])


if __name__ == "__main__":
    make_cheat_sheet()
    make_pictures()
