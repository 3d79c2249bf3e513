# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Inline text made ready to be painted: one string, the formats of its parts, and what can be touched in it."""

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from kiosk.content.inline import (
    Cite,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    OutsideLink,
    Strong,
    TermRef,
    Text,
    TopicLink,
    plain_text,
)
from kiosk.navigation.places import OutsideSheet, WordSheet
from kiosk.navigation.wishes import GoToTopic, Open, Wish
from kiosk.ui.composed import LINE_SEPARATOR, Composed, TouchableText
from kiosk.ui.scene import Scene


def composed(inlines: Inlines, scene: Scene) -> Composed:
    """The text of a paragraph in this scene's language and colours."""
    result = Composed("", [], [])
    _add(result, inlines, QTextCharFormat(), scene)
    return result


def _add(result: Composed, inlines: Inlines, char_format: QTextCharFormat, scene: Scene) -> None:
    for inline in inlines:
        _add_one(result, inline, char_format, scene)


def _add_one(result: Composed, inline: Inline, char_format: QTextCharFormat, scene: Scene) -> None:
    match inline:
        case Text(text):
            _append(result, text.replace("\n", " "), char_format)
        case LineBreak():
            _append(result, LINE_SEPARATOR, char_format)
        case Strong(children):
            _add(result, children, _bold(char_format), scene)
        case Emphasis(children):
            _add(result, children, _stressed(char_format, scene), scene)
        case TermRef(term, text):
            name = scene.words.explain_word.replace("{word}", text)
            _add_touchable(result, (Text(text),), name, Open(WordSheet(term)), char_format, scene)
        case TopicLink(topic, screen, children):
            _add_touchable(result, children, plain_text(children), GoToTopic(topic, screen), char_format, scene)
        case OutsideLink(url, children):
            _add_touchable(result, children, plain_text(children), Open(OutsideSheet(url)), char_format, scene)
        case Cite():
            pass


def _add_touchable(
    result: Composed, children: Inlines, name: str, wish: Wish, char_format: QTextCharFormat, scene: Scene
) -> None:
    start = len(result.text)
    link = _bold(char_format)
    link.setForeground(scene.look.palette.link)
    _add(result, children, link, scene)
    result.touchables.append(TouchableText(start, len(result.text) - start, name, wish))


def _append(result: Composed, text: str, char_format: QTextCharFormat) -> None:
    if not text:
        return
    if char_format.propertyCount():
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = len(result.text), len(text), char_format
        result.formats.append(span)
    result.text += text


def _stressed(char_format: QTextCharFormat, scene: Scene) -> QTextCharFormat:
    """Slanted; bold in letters that are never slanted."""
    if scene.look.script.right_to_left:
        return _bold(char_format)
    italic = QTextCharFormat(char_format)
    italic.setFontItalic(True)
    return italic


def _bold(char_format: QTextCharFormat) -> QTextCharFormat:
    bold = QTextCharFormat(char_format)
    bold.setFontWeight(QFont.Weight.Bold)
    return bold
