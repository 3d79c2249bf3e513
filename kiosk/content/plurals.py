# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Plurals: which form of a word goes with a number in a language, by the rules of the Unicode CLDR."""

import re
from functools import cache
from typing import NamedTuple

from kiosk import resources

OTHER = "other"
FORMS = ("zero", "one", "two", "few", "many", OTHER)
UNKNOWN = "one n=1"
"""The rule of a language that nobody knows."""

_RELATION = re.compile(r"n(?:%(\d+))?(!?)=([\d.,]+)")


class Relation(NamedTuple):
    """Whether a number, or its rest by ``divisor``, lies in one of the ranges, or in none of them."""

    divisor: int
    negated: bool
    ranges: tuple[tuple[int, int], ...]

    def holds(self, number: int) -> bool:
        """Whether it is so of this number."""
        rest = number % self.divisor if self.divisor else number
        return any(low <= rest <= high for low, high in self.ranges) is not self.negated


class Rule(NamedTuple):
    """The forms of a language but the last, each with alternatives of relations that all have to hold."""

    conditions: tuple[tuple[str, tuple[tuple[Relation, ...], ...]], ...]

    def form(self, number: int) -> str:
        """The form that goes with a number."""
        for form, alternatives in self.conditions:
            if any(all(relation.holds(number) for relation in relations) for relations in alternatives):
                return form
        return OTHER

    @property
    def forms(self) -> tuple[str, ...]:
        """All forms that the language needs."""
        return (*(form for form, _ in self.conditions), OTHER)


@cache
def rule_of(language: str) -> Rule:
    """The rule of a language; ``de-CH`` goes by ``de``, a language that nobody knows by one and other."""
    text = (resources.assets() / "plurals.txt").read_text(encoding="utf-8")
    code = language.replace("_", "-").lower()
    while code:
        found = re.search(rf"^(?:[\w-]+ )*{re.escape(code)}(?: [\w-]+)*:(.*)$", text, re.MULTILINE)
        if found is not None:
            return read_rule(found[1])
        code = code.rpartition("-")[0]
    return read_rule(UNKNOWN)


def read_rule(text: str) -> Rule:
    """A rule as it is written: ``one n%10=1 n%100!=11; few n%10=2..4``; ``|`` parts alternatives."""
    conditions = []
    for each in filter(None, (part.strip() for part in text.split(";"))):
        form, _, said = each.partition(" ")
        alternatives = tuple(
            tuple(_relation(*match.groups()) for match in _RELATION.finditer(side)) for side in said.split("|")
        )
        conditions.append((form, alternatives))
    return Rule(tuple(conditions))


def _relation(divisor: str | None, negated: str, ranges: str) -> Relation:
    pairs = (each.partition("..") for each in ranges.split(","))
    return Relation(int(divisor or 0), bool(negated), tuple((int(low), int(high or low)) for low, _, high in pairs))
