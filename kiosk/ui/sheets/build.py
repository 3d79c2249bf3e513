# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From a sheet to what it shows."""

from typing import assert_never

from PySide6.QtWidgets import QWidget

from kiosk.navigation.places import FilmSheet, Home, OutsideSheet, Panel, Sheet, Step, WordSheet
from kiosk.navigation.visit import Visit
from kiosk.ui.scene import Scene
from kiosk.ui.sheets.choices import language_sheet, look_sheet
from kiosk.ui.sheets.layer import SheetLayer
from kiosk.ui.sheets.lists import menu_sheet, steps_sheet
from kiosk.ui.sheets.paper import paper_sheet
from kiosk.ui.sheets.reading import film_sheet, outside_sheet, word_sheet
from kiosk.ui.sheets.sources import sources_sheet


def build_sheet(scene: Scene, sheet: Sheet, visit: Visit, parent: QWidget) -> SheetLayer:
    """The sheet that lies over the place of the visit."""
    words = scene.words
    match sheet:
        case WordSheet(term):
            return SheetLayer(scene, word_sheet(scene, term), words.got_it, parent)
        case OutsideSheet(url):
            return SheetLayer(scene, outside_sheet(scene, url), words.close, parent)
        case FilmSheet(title, lines):
            return SheetLayer(scene, film_sheet(scene, title, lines), words.close, parent)
        case Panel():
            closing = words.done if sheet in (Panel.LOOK, Panel.LANGUAGE) else words.close
            layer = SheetLayer(scene, _panel(scene, visit, sheet), closing, parent)
            layer.setAccessibleName(words.menu)
            return layer
        case _:
            assert_never(sheet)


def _panel(scene: Scene, visit: Visit, panel: Panel) -> QWidget:
    place = visit.place
    topic = scene.library.topic(visit.language, place.topic) if isinstance(place, Step) else None
    match panel:
        case Panel.LOOK:
            return look_sheet(scene, visit)
        case Panel.LANGUAGE:
            return language_sheet(scene, visit)
        case Panel.SOURCES:
            return sources_sheet(scene, visit)
        case Panel.PAPER:
            return paper_sheet(scene, visit)
        case Panel.STEPS if topic is not None and isinstance(place, Step):
            return steps_sheet(scene, topic, place)
        case Panel.MENU | Panel.STEPS:
            return menu_sheet(scene, visit.picked, at_home=isinstance(place, Home), steps=topic is not None)
        case _:
            assert_never(panel)
