# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The screens of a topic of values behind its opening: a statement each, then where one leans, and the summary."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.content.model import Topic
from kiosk.content.values import Closing, option_name, statements
from kiosk.navigation.places import Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.weighed import importance, sureness
from kiosk.navigation.weights import NOT_SURE, Leans, Matters, Sure
from kiosk.ui.blocks import stack
from kiosk.ui.look import Form
from kiosk.ui.pages.page import DockedPage, Page, fits_across, other_language
from kiosk.ui.pages.step_dock import step_dock
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill, Strip
from kiosk.ui.theme import theme
from kiosk.ui.weighing.choice import Choice, Choices, scale
from kiosk.ui.weighing.summary import Summary

MANY = 4
"""More choices than this stand in two columns where there is room."""


def weighing_page(scene: Scene, topic: Topic, place: Step) -> Page:
    """One screen on which something is weighed."""
    look, words = scene.look, scene.words
    steps = len(topic.screens)
    where = words.filled(words.step_of, step=place.step + 1, steps=steps)
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(look.frame.edge, 0, look.frame.edge, look.frame.foot)
    column.setSpacing(0)
    column.addWidget(Strip(scene, topic.head, where, place.step, steps))
    column.addWidget(ScrollView(scene, _content(scene, topic, place.step)), 1)
    return DockedPage(scene, body, step_dock(scene, topic, place), where)


def _content(scene: Scene, topic: Topic, index: int) -> QWidget:
    title, words = topic.screens[index].title, scene.words
    match topic.screens[index].id:
        case Closing.LEAN:
            return _asking(scene, [_title(scene, title), _lead(scene, words.values_lean_ask)], _ways(scene))
        case Closing.SURE:
            steps = {weight: (text, Sure(weight)) for weight, text in sureness(words).items()}
            return _asking(scene, [_title(scene, title), _lead(scene, words.values_sure_ask)], scale(scene, steps))
        case Closing.SUMMARY:
            return Summary(scene, title)
        case _:
            return _statement(scene, topic, index)


def _statement(scene: Scene, topic: Topic, index: int) -> QWidget:
    """The statement in the language that it is written in, and the scale in that of the patient."""
    told = scene.speaking(topic.head.language)
    statement = next(each for each in statements(topic, scene.library.guide) if each.index == index)
    said = other_language(scene, topic.head)
    notice = [Pill(scene, said)] if said else []
    explained = [stack(statement.blocks, _ample(told))] if statement.blocks else []
    for widget in explained:
        widget.setLayoutDirection(told.look.direction)
    steps = {weight: (text, Matters(index, weight)) for weight, text in importance(scene.words).items()}
    above = [_title(told, statement.screen.title), *notice, *explained, _lead(scene, scene.words.values_ask)]
    return _asking(scene, above, scale(scene, steps))


def _ample(scene: Scene) -> Scene:
    """A few words alone on a screen are set larger."""
    if scene.look.text_size is not TextSize.NORMAL:
        return scene
    return replace(scene, look=replace(scene.look, ample=len(theme().ample_roles)))


def _asking(scene: Scene, above: list[QWidget], below: QWidget) -> Stack:
    """What is asked above, and near the hands what can be touched."""
    content = Stack(above, scene.look.m.s3)
    content.column.addStretch(1)
    content.add(below)
    return content


def _title(scene: Scene, title: str) -> Prose:
    """A title that finds no room on one line is set a little smaller."""
    look = scene.look
    large = Prose(scene, title, look.roles.h1)
    fits = large.natural_width() <= look.width - 2 * look.frame.edge
    return large if fits else Prose(scene, title, look.roles.h2)


def _lead(scene: Scene, text: str) -> Prose:
    return Prose(scene, text, scene.look.roles.lead, scene.look.palette.ink_2)


def _ways(scene: Scene) -> Choices:
    """The options in the order of the guide, and behind them not to be sure."""
    library = scene.library
    names = [(option_name(library, scene.language, option.id), option.id) for option in library.guide.options]
    ways = [*names, (scene.words.values_not_sure, NOT_SURE)]
    if len(ways) > MANY and scene.look.form is Form.LANDSCAPE:
        pair = _choices(scene, ways, columns=2)
        if fits_across(pair, scene):
            return pair
        pair.deleteLater()
    return _choices(scene, ways, columns=1)


def _choices(scene: Scene, ways: list[tuple[str, str]], *, columns: int) -> Choices:
    return Choices(scene, [Choice(scene, name, Leans(option), None, upright=False) for name, option in ways], columns)
