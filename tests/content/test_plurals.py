# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Plurals: each language has its own forms, and a number goes with one of them."""

import pytest

from kiosk import resources
from kiosk.content.plurals import FORMS, OTHER, read_rule, rule_of

# The numbers of each form, as the Unicode CLDR gives them for examples.
EXAMPLES = {
    "en": {"one": [1], "other": [0, 2, 21, 101, 999_999]},
    "de": {"one": [1], "other": [0, 2, 11, 1000]},
    "fr": {"one": [0, 1], "other": [2, 17, 100, 100_000]},
    "ar": {
        "zero": [0],
        "one": [1],
        "two": [2],
        "few": [3, 10, 103, 1010],
        "many": [11, 26, 111, 1011, 99_999],
        "other": [100, 102, 200, 1000, 10_000, 100_000],
    },
    "pl": {"one": [1], "few": [2, 4, 22, 24, 102, 1002], "many": [0, 5, 12, 19, 21, 100, 112, 1000]},
    "ru": {"one": [1, 21, 101, 1001], "few": [2, 4, 22, 102], "many": [0, 5, 11, 14, 19, 100, 111, 1000]},
    "cy": {"zero": [0], "one": [1], "two": [2], "few": [3], "many": [6], "other": [4, 5, 7, 20, 100]},
    "ga": {"one": [1], "two": [2], "few": [3, 6], "many": [7, 10], "other": [0, 11, 25, 100]},
    "lt": {"one": [1, 21, 101], "few": [2, 9, 22, 102], "other": [0, 10, 11, 20, 111, 1000]},
    "lv": {"zero": [0, 10, 20, 11, 19, 100], "one": [1, 21, 101], "other": [2, 9, 22, 102]},
    "sl": {"one": [1, 101, 201], "two": [2, 102], "few": [3, 4, 103], "other": [0, 5, 19, 100]},
    "he": {"one": [1], "two": [2], "other": [0, 3, 10, 100]},
    "ja": {"other": [0, 1, 2, 100]},
}


@pytest.mark.parametrize("language", EXAMPLES)
def test_each_number_goes_with_the_form_that_the_language_says(language: str) -> None:
    rule = rule_of(language)
    said = {form: [number for number in numbers if rule.form(number) == form] for form, numbers in rows(language)}
    assert said == EXAMPLES[language]


def rows(language: str) -> list[tuple[str, list[int]]]:
    return list(EXAMPLES[language].items())


@pytest.mark.parametrize("language", EXAMPLES)
def test_a_language_needs_the_forms_that_it_has_and_no_others(language: str) -> None:
    assert set(rule_of(language).forms) == set(EXAMPLES[language]) | {OTHER}


@pytest.mark.parametrize(
    ("code", "like"), [("de-CH", "de"), ("de_AT", "de"), ("AR-eg", "ar"), ("sr-Latn-RS", "sr"), ("tlh", "en")]
)
def test_a_region_goes_by_its_language_and_the_unknown_by_one_and_other(code: str, like: str) -> None:
    assert rule_of(code) == rule_of(like)


def test_portuguese_is_counted_in_two_ways() -> None:
    assert (rule_of("pt").form(0), rule_of("pt-PT").form(0)) == ("one", OTHER)


@pytest.mark.parametrize("code", ["", ".*", "en|de", "-", "e"])
def test_what_is_no_language_is_counted_by_one_and_other(code: str) -> None:
    assert [rule_of(code).form(number) for number in (0, 1, 2)] == [OTHER, "one", OTHER]


def test_every_rule_of_the_file_is_read_whole() -> None:
    lines = (resources.assets() / "plurals.txt").read_text("utf-8").splitlines()
    rules = [line.partition(":")[2].strip() for line in lines if not line.startswith("#")]
    assert len(rules) >= 25
    for text in rules:
        assert said(text) == text
        assert set(read_rule(text).forms) <= set(FORMS)


def said(text: str) -> str:
    """The rule as it is written in the file, made of what was read."""
    return "; ".join(
        f"{form} "
        + " | ".join(
            " ".join(
                f"n{f'%{each.divisor}' if each.divisor else ''}{'!' if each.negated else ''}="
                + ",".join(f"{low}" if low == high else f"{low}..{high}" for low, high in each.ranges)
                for each in relations
            )
            for relations in alternatives
        )
        for form, alternatives in read_rule(text).conditions
    )
