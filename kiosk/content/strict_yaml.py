# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""YAML for people who do not know YAML: all values are words, and whatever surprises them is refused."""

import re

import yaml

from kiosk.content.problems import Level, Problem, Unreadable, Where
from kiosk.content.reading import UNSEEN

LONGEST = 8_000
MOST_BRACKETS = 20


def read_mapping(text: str, file: str) -> tuple[dict[str, str], dict[str, int]]:
    """A flat mapping of words to words, and the line of each key from 1. Raises ``Unreadable``.

    Anchors, aliases, tags, merge keys, lists and double keys are refused.
    """
    if len(text) > LONGEST or len(re.findall(r"[\[{]", text)) > MOST_BRACKETS:
        mend = "keep to short lines key: value, and put the text below the second ---"
        raise _error(file, 1, "the front matter is out of all proportion", mend)
    try:
        _refuse_magic(text, file)
        return _mapping(yaml.compose(text, Loader=yaml.BaseLoader), file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 2 if mark is not None else 1
        mend = "write key: value; put a value with a colon, a # or a quote in it between double quotes"
        raise _error(file, line, f"the front matter cannot be read ({error.problem})", mend) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _error(file, 1, "the front matter holds something that cannot be read", "write it anew") from error


def _mapping(node: yaml.Node | None, file: str) -> tuple[dict[str, str], dict[str, int]]:
    if node is None:
        return {}, {}
    if not isinstance(node, yaml.MappingNode):
        raise _error(file, 2, "the front matter is no list of key: value", "write one key: value on each line")
    values: dict[str, str] = {}
    lines: dict[str, int] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.ScalarNode):
            raise _error(file, line + 1, "a value is not plain words", "write one key: value on each line")
        if key.value in values:
            raise _error(file, line + 1, f"'{key.value}' stands there twice", "remove one of the two lines")
        values[key.value], lines[key.value] = " ".join(value.value.translate(UNSEEN).split()), line
    return values, lines


def _refuse_magic(text: str, file: str) -> None:
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        line = event.start_mark.line + 2 if event.start_mark else 1
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            raise _error(
                file, line, "the front matter uses an anchor or alias (& or *)", "write the value out in quotes"
            )
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            raise _error(file, line, "the front matter uses a tag (!)", "put the value between double quotes")


def _error(file: str, line: int, what: str, mend: str) -> Unreadable:
    return Unreadable(Problem(Where(file, line), Level.ERROR, what, mend))
