# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The tree that AT-SPI gives of a program, read off the accessibility bus many questions at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import (  # type: ignore[import-untyped] # it has none
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped] # as above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STATES = {4: "checked", 5: "collapsed", 9: "expandable", 10: "expanded", 11: "focusable", 16: "modal"}
STATES |= {12: "focused", 25: "showing", 30: "visible", 41: "checkable"}
_Text = tuple[str, str]
"""Its type, and what it says."""

_ACCESSIBLE = "org.a11y.atspi.Accessible"


class Address(NamedTuple):
    """Which program on the bus, and which object of it."""

    program: str
    path: str


@dataclass
class Node:
    """A thing that a screen reader can ask about."""

    address: Address
    role: str
    name: str
    states: frozenset[str]
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """It and all in it, in the order of the tree."""
        yield self
        for child in self.children:
            yield from child.walk()

    def __str__(self) -> str:
        lines = [f"{self.role} {self.name!r} {sorted(self.states)}"]
        return "\n  ".join(lines + [line for child in self.children for line in str(child).splitlines()])


class Bus:
    """The accessibility bus of a session; one client on it. ``announced`` holds what it was told to say."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = bus.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=20).body
        self._bus: DBusConnection = open_dbus_connection(address)
        self.announced: list[str] = []

    def close(self) -> None:
        self._bus.close()

    def programs(self) -> list[Address]:
        """All that can be asked."""
        root = Address("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        (found,) = self._ask([_call(root, "GetChildren")])
        return [Address(*each) for each in found]

    def tree(self, root: Address) -> Node:
        """What is shown of this program."""
        (top,) = level = self._nodes([root])
        while level:
            parents = [node for node in level if node is top or "showing" in node.states]
            answers = self._ask([_call(node.address, "GetChildren") for node in parents])
            inside = [Address(*each) for children in answers for each in children]
            nodes = iter(level := self._nodes(inside))
            for node, children in zip(parents, answers, strict=True):
                node.children = [next(nodes) for _ in children]
        return top

    def description(self, node: Node) -> str:
        """What is said of it beside its name."""
        ((_type, text),) = self._ask([_property(node.address, "Description")])
        return str(text)

    def level(self, heading: Node) -> str:
        """The level of a heading."""
        (attributes,) = self._ask([_call(heading.address, "GetAttributes")])
        return str(attributes.get("level", ""))

    def actions(self, nodes: Sequence[Node]) -> list[list[str]]:
        """What can be done to each of them."""
        questions = [_object(node.address, "org.a11y.atspi.Action") for node in nodes]
        answers = self._ask([new_method_call(question, "GetActions") for question in questions])
        return [[name for name, _what, _keys in answer] for answer in answers]

    def press(self, node: Node) -> None:
        """Do the first thing that can be done to it."""
        self._ask([new_method_call(_object(node.address, "org.a11y.atspi.Action"), "DoAction", "i", (0,))])

    def listen(self) -> None:
        """Be told what is announced from now on."""
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "sas", ("object:announcement", [])))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))

    def _nodes(self, addresses: Sequence[Address]) -> list[Node]:
        questions = [question for address in addresses for question in _questions(address)]
        answers = iter(self._ask(questions))
        return [_node(address, *(next(answers) for _ in range(3))) for address in addresses]

    def _ask(self, questions: Sequence[Message]) -> list[Any]:
        """The answers, in the order of the questions, which are all sent before the first is waited for."""
        serials = [next(self._bus.outgoing_serial) for _ in questions]
        for serial, question in zip(serials, questions, strict=True):
            self._bus.send(question, serial=serial)
        waiting, answers = set(serials), {}
        while waiting:
            answer = self._bus.receive(timeout=20)
            serial = answer.header.fields.get(HeaderFields.reply_serial)
            if answer.header.fields.get(HeaderFields.member) == "Announcement":
                self.announced.append(answer.body[3][1])
            if serial in waiting:
                assert answer.header.message_type is MessageType.method_return, answer.body
                waiting.remove(serial)
                answers[serial] = answer.body[0]
        return [answers[serial] for serial in serials]


def _questions(address: Address) -> list[Message]:
    return [
        _call(address, "GetRoleName"),
        _property(address, "Name"),
        _call(address, "GetState"),
    ]


def _node(address: Address, role: str, name: _Text, bits: list[int]) -> Node:
    whole = bits[0] | bits[1] << 32
    states = frozenset(state for bit, state in STATES.items() if whole >> bit & 1)
    return Node(address, role, name[1], states)


def _property(address: Address, name: str) -> Message:
    properties = _object(address, "org.freedesktop.DBus.Properties")
    return new_method_call(properties, "Get", "ss", (_ACCESSIBLE, name))


def _call(address: Address, method: str) -> Message:
    return new_method_call(_object(address, _ACCESSIBLE), method)


def _object(address: Address, interface: str) -> DBusAddress:
    return DBusAddress(address.path, address.program, interface)
