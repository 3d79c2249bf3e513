# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Write assets/plurals.txt: which form of a word goes with which number, for every language that Babel knows.

    python packaging/plurals/make_plurals.py

The rules are CLDR's, cut down to the whole numbers from 0 to 999,999, and held against Babel's own for each of them
that could differ. The same version of Babel gives the same bytes.
"""

import re
from itertools import chain
from pathlib import Path

from babel import Locale, localedata
from babel import __version__ as babel_version

from kiosk.content.plurals import Rule, read_rule

FILE = Path(__file__).resolve().parents[2] / "assets" / "plurals.txt"
ORDER = ("zero", "one", "two", "few", "many")
BEYOND = 1_000_000
TRIED = tuple(chain(range(2_300), range(9_900, 10_200), range(99_900, 100_300), range(999_000, BEYOND, 7)))
HEADER = f"""\
# SPDX-FileCopyrightText: 1991-present Unicode, Inc.
# SPDX-License-Identifier: Unicode-3.0
# The plural rules of the Unicode CLDR for whole numbers below a million, out of Babel {babel_version}.
# Written by packaging/plurals/make_plurals.py. In a line: languages, then each form and its numbers; the rest is other.
"""


def main() -> None:
    rules = {code: _rule(Locale.parse(code, sep="_")) for code in _codes()}
    needed = {
        code: rule for code, rule in rules.items() if rule != rules.get(code.partition("_")[0]) or "_" not in code
    }
    by_rule: dict[str, list[str]] = {}
    for code, rule in needed.items():
        by_rule.setdefault(rule, []).append(code.replace("_", "-").lower())
    lines = [f"{' '.join(sorted(codes))}: {rule}".strip() for rule, codes in by_rule.items()]
    FILE.write_text(HEADER + "\n".join(sorted(lines)) + "\n", "utf-8", newline="\n")


def _codes() -> list[str]:
    """Every language, and each of its regions; 'root' is no language."""
    return sorted(code for code in localedata.locale_identifiers() if code != "root")


def _rule(locale: Locale) -> str:
    """The rule of a language as it is written in the file, held against Babel's own."""
    forms = dict(locale.plural_form.abstract)
    written = {form: said for form in ORDER if form in forms and (said := _alternatives(forms[form]))}
    rule = read_rule(_joined(written))
    met = {rule.form(number) for number in TRIED}
    text = _joined({form: said for form, said in written.items() if form in met})
    _hold(locale, read_rule(text))
    return text


def _joined(written: dict[str, str]) -> str:
    return "; ".join(f"{form} {said}" for form, said in written.items())


def _hold(locale: Locale, rule: Rule) -> None:
    for number in TRIED:
        if rule.form(number) != locale.plural_form(number):
            raise AssertionError(f"{locale} {number}: {rule.form(number)}, not {locale.plural_form(number)}")


def _alternatives(tree: tuple) -> str:
    """A condition of Babel's as 'this and that | or this': what never holds for a whole number is left out."""
    found = []
    for each in _parts(tree, "or"):
        relations = [_relation(part) for part in _parts(each, "and")]
        if False not in relations:
            found.append(" ".join(part for part in relations if part is not True) or f"n=0..{BEYOND - 1}")
    return " | ".join(found)


def _parts(tree: tuple, name: str) -> list[tuple]:
    if tree[0] != name:
        return [tree]
    return [part for side in tree[1] for part in _parts(side, name)]


def _relation(tree: tuple) -> str | bool:
    """``n%10=2..4``; True or False for what is so of every whole number, as it has no decimals."""
    negated = tree[0] == "not"
    _, subject, (_, ranges) = (tree[1][0] if negated else tree)[1]
    said = ",".join(str(low[1][0]) if low == high else f"{low[1][0]}..{high[1][0]}" for low, high in ranges)
    if subject[0] == "mod":
        subject, (_, (divisor,)) = subject[1]
        left = f"n%{divisor}"
    else:
        left = "n"
    if subject[0] not in ("n", "i"):
        return bool(re.match(r"0\b", said)) is not negated
    return f"{left}{'!=' if negated else '='}{said}"


if __name__ == "__main__":
    main()
