# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""No colour, length or time is a literal in kiosk/ui: each has a name in assets/theme.toml."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import ui

PACKAGE = Path(ui.__file__).parent

COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}")
LENGTHS = re.compile(
    r"px|set(Fixed|Minimum|Maximum)(Size|Width|Height)|set\w*Spacing|setContentsMargins|addSpacing|Stack"
)
TIMES = re.compile(r"setDuration|setInterval|start|singleShot|QTimer")
NAMED_TIME = re.compile(r"\w*_(MS|SECONDS|PX|PIXELS)")
OF_A_ROLE = {"size", "weight", "line", "growth"}


def literals(source: str) -> Iterator[str]:
    """Each literal that has to be in the theme, with its line."""
    for node in ast.walk(ast.parse(source)):
        for where, what in _in_node(node):
            yield f"{where.lineno}: {what}"


def _in_node(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    match node:
        case ast.Constant(value=str(text)) if COLOUR.fullmatch(text):
            yield node, f"the colour {text}"
        case ast.Attribute(value=ast.Attribute(attr="GlobalColor"), attr=name) if name != "transparent":
            yield node, f"the colour {name}"
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if NAMED_TIME.fullmatch(name) and _is_number(value):
            yield value, f"the measure {name}"
        case ast.Call():
            yield from _in_call(node, _name_of(node.func))


def _in_call(call: ast.Call, name: str) -> Iterator[tuple[ast.expr, str]]:
    if name == "QColor" and any(_is_number(each) for each in call.args):
        yield call, "a colour in numbers"
    if LENGTHS.fullmatch(name):
        yield from ((call, f"the length {ast.unparse(each)} for {name}") for each in call.args if _has_number(each))
    if TIMES.fullmatch(name):
        values = [*call.args, *(keyword.value for keyword in call.keywords)]
        yield from ((call, f"the time {ast.unparse(each)} for {name}") for each in values if _has_number(each))
    if name == "_replace":
        changed = [keyword for keyword in call.keywords if keyword.arg in OF_A_ROLE and not _is_named(keyword.value)]
        yield from ((call, f"the {each.arg} {ast.unparse(each.value)} of a kind of text") for each in changed)


def _has_number(value: ast.expr) -> bool:
    """Whether a value is a number, or one of several."""
    match value:
        case ast.IfExp(body=one, orelse=other):
            return _has_number(one) or _has_number(other)
        case ast.UnaryOp(operand=one):
            return _has_number(one)
        case _:
            return _is_number(value)


def _is_number(value: ast.expr) -> bool:
    """Whether it is a number other than nothing."""
    number = value.value if isinstance(value, ast.Constant) else None
    return isinstance(number, int | float) and not isinstance(number, bool) and number != 0


def _is_named(value: ast.expr) -> bool:
    return isinstance(value, ast.Name | ast.Attribute)


def _name_of(called: ast.expr) -> str:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def files() -> dict[str, Path]:
    return {file.relative_to(PACKAGE).as_posix(): file for file in sorted(PACKAGE.rglob("*.py"))}


def test_no_file_holds_a_colour_a_length_or_a_time() -> None:
    found = {name: list(literals(file.read_text("utf-8"))) for name, file in files().items()}
    told = [
        f"kiosk/ui/{name}:{literal}; give it a name in assets/theme.toml" for name in found for literal in found[name]
    ]
    assert not told, "\n" + "\n".join(told)


def test_the_rule_has_seen_the_kiosk() -> None:
    assert len(files()) >= 40


@pytest.mark.parametrize(
    "line",
    [
        'QColor("#14292F")',
        'colour = "#fff"',
        "QColor(20, 41, 47)",
        "painter.setPen(Qt.GlobalColor.black)",
        "look.px(36)",
        "look.px(340 if large else 220)",
        "self.setFixedHeight(92)",
        "view.setFixedSize(m.s1, 104)",
        "self.setMinimumWidth(400)",
        "row.setSpacing(4)",
        "grid.setVerticalSpacing(24)",
        "row.setContentsMargins(0, 0, 0, 16)",
        "column.addSpacing(12)",
        "Stack(rows, 22)",
        "Stack(rows, 1)",
        "move.setDuration(220)",
        "QTimer(interval=3000)",
        "self._idle.start(30)",
        "REST_MS = 30",
        "role._replace(size=46)",
        "role._replace(growth=(1.0, 1.4, 1.8))",
    ],
)
def test_such_a_literal_would_be_seen(line: str) -> None:
    assert len(list(literals(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "pixmap.fill(Qt.GlobalColor.transparent)",
        "row.setContentsMargins(0, 0, 0, 0)",
        "row.setContentsMargins(m.s1, 0, m.s1, 0)",
        "row.setSpacing(look.m.s2)",
        "look.px(role.size * 1.5)",
        "self._idle.start(0)",
        "QTimer(singleShot=True)",
        "look._replace(scale=2)",
        "COLUMNS = 4",
        '"# a heading"',
    ],
)
def test_what_has_a_name_is_let_through(line: str) -> None:
    assert list(literals(line)) == []
