# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Our widgets as Qt hands them to a screen reader: what each one tells of itself, in the shape that Qt asks for.

Qt asks only while a screen reader listens, and this module is imported only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, getCppPointer

from kiosk.ui.prose import Prose
from kiosk.ui.told import DECORATION, Told

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface


@runtime_checkable
class Telling(Protocol):
    """A widget that knows what a screen reader should be told; None: what Qt says of it is right."""

    def told(self) -> Told | None:
        """Its role and state as it is now."""


def interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt hands on for this widget; None lets Qt find it by itself."""
    if key != type(thing).__name__ or not isinstance(thing, QWidget):
        return None
    if not isinstance(thing, Telling) or thing.told() is None:
        return None
    kind = _Pressable if issubclass(type(thing), QAbstractButton) else _Interface
    return kind(thing)


def spoken_title(widget: QWidget) -> str:
    """Where the patient has come to: the title, and the widget's own description."""
    return ", ".join(part for part in (_title(widget), widget.accessibleDescription()) if part)


def tell_anew(window: QWidget) -> None:
    """Forget what Qt has said of these widgets by itself, and say that there is something to ask again."""
    for widget in (window, *window.findChildren(QWidget)):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget)))
    QAccessible.updateAccessibility(QAccessibleEvent(window, QAccessible.Event.ObjectReorder))


def announce(widget: QWidget, text: str) -> None:
    """Have this text said."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _title(widget: QWidget) -> str:
    return next((prose.text() for prose in widget.findChildren(Prose) if prose.level), widget.accessibleName())


class _Level(QAccessibleAttributesInterface):
    """The level of a heading."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int:
        return self._level


_LEVELS = {level: _Level(level) for level in (1, 2)}


class _Interface(QAccessibleWidget):
    """A widget that tells what it is. It keeps nothing of it, for Python keeps this object longer than the widget."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role[self._told().role]

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            told = self._told()
            return told.name or (_title(self._widget()) if told.titled else "") or super().text(kind)
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state, told = super().state(), self._told()
        if told.checked is not None:
            state.checkable, state.checked = True, told.checked
        if told.expanded is not None:
            state.expandable, state.expanded, state.collapsed = True, told.expanded, not told.expanded
        state.modal = told.modal
        return state

    def childCount(self) -> int:
        inside = self._inside()
        return super().childCount() if inside is None else len(inside)

    def child(self, index: int) -> QAccessibleInterface:
        inside = self._inside()
        if inside is None:
            return super().child(index)
        return QAccessible.queryAccessibleInterface(inside[index] if 0 <= index < len(inside) else QObject())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        inside = self._inside()
        if inside is None:
            return super().indexOfChild(child)
        return next((index for index, widget in enumerate(inside) if widget is child.object()), -1)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Qt wants a pointer: the address of our object, or a null that PySide does not stumble over."""
        level = self._told().level
        if kind is QAccessible.InterfaceType.AttributesInterface and level:
            return cast("int", VoidPtr(getCppPointer(_LEVELS[level])[0]))
        found = cast("int | None", super().interface_cast(kind))
        return cast("int", VoidPtr(0)) if found is None else found

    def _inside(self) -> list[QWidget] | None:
        told = self._told()
        return [] if told.whole else list(told.inside) if told.inside is not None else None

    def _told(self) -> Told:
        thing: Any = self.object()
        return (thing.told() if isinstance(thing, Telling) else None) or DECORATION

    def _widget(self) -> QWidget:
        return cast("QWidget", self.object())


class _Pressable(_Interface):
    """A touchable that a screen reader can press."""

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, action: str) -> None:
        button = self.object()
        if action == QAccessibleActionInterface.pressAction() and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(action)
