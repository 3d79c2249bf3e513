# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Syllables of English words: by rule, with the words that no rule catches as data."""

import re
from collections.abc import Mapping
from types import MappingProxyType

NONE: Mapping[str, int] = MappingProxyType({})

_LONGEST = 60
"""Letters of a word that are looked at; longer ones are no words."""
_SHORT_FORM = re.compile(r"[A-Z]{2,5}s?")
_SECOND_PARTS = (
    "ly|ful|fully|less|ness|some|thing|times?|where|one|day|way|wise|work|land|line|town|wood|ty|book|pad|maker|mark|"
    "hold|form|spread|stream|fore|side|more|house|body|cast|dom"
)
_GROUP = re.compile("[aeiouyə]+")

# Each rewrites a word until what is left has one group of vowels a syllable; ə stands for a syllable that is not
# written, j and w for letters that are heard as consonants. They are used in this order.
_RULES = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(?<=[sxz])'s$|(?<=[cs]h)'s$|(?<=[cg]e)'s$", "əs"),
        (r"(?<=ca)n't$|(?<=wo)n't$|(?<=do)n't$|(?<=are)n't$|(?<=were)n't$", "nt"),
        (r"n't$", "nət"),
        (r"'", ""),
        (r"^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])", "j"),
        (r"qu", "qw"),
        (r"gu(?=[ei])", "g"),
        (r"(?<=[aeiou])gue(?=s?$)", "g"),
        (r"every", "evry"),
        (r"(?<=y)one\b", "wun"),
        (r"^([tw]?h)ere(?=by|of|as|in|to|fore|with|after)", r"\1er"),
        (r"(?<=[aeiouy][^aeiouy])ea(?=s?$)", "ijə"),
        (r"ically$", "icly"),
        (rf"(?<=[aeiouy][^aeiouy])e(?=(?:{_SECOND_PARTS})s?$)", ""),
        (r"(?<=[rnds][gscv])e(?=(?:ly|ful|less|ness|ment)s?$)", ""),
        (r"(?<=[aeiouy][^aeiouyl])e(?=ments?$)", ""),
        (r"(?<=[^aeiouylrwə])le(?=[sd]?$)", "əl"),
        (r"(?<=[^aeiouy][bctg])re(?=s?$)|(?<=[eia][tb])re(?=s?$)", "ər"),
        (r"^(.*[aeiouyə].*(?:[^aeiouyəsxzcgh]|th|ph|gh))es$", r"\1s"),
        (r"^(.*[aeiouyə].*[^aeiouyətd])ed$", r"\1d"),
        (r"^(.*[aeiouyə].*[^aeiouyə])e$", r"\1"),
    )
)

# Where two vowels side by side are two syllables.
_TWO = re.compile(
    r"(?<![tscgx])i(?=a(?!ge)|ous)(?!(?<=li)a(?:ns?|rs?)?$)|(?<![tscgxnlh])i(?=o)|(?<=[^l]l)i(?=on)|(?<=[tc])i(?=at)|(?<=[sc])ci(?=e)|^sci(?=en)"
    r"|i(?=o?s?$)(?=o)|(?<![tcfr])i(?=en[ct])|(?<=[^f]r)i(?=en)|(?<![f])i(?=et[yas]?|um|i)|(?<=[^aeiou])i(?=ers?$|est$)"
    r"|(?<![gqw])(?<!rs)u(?=a(?![dvi]))|u(?=el|en[ct]|o(?!y)|ou)|(?<![gbj])u(?=i(?:d|n[ge]?|ty|tio|tiv|sts?)(?!e?r))"
    r"|(?<=[aeiouy])(?=ing)|e(?=o(?!ns?$|p|u)|um)|(?<!g)e(?=ou)"
    r"|^re(?=i[nmt]|us|ac(?!h)|aff|app|ass|al[il]|op|or|un|e[nsv])|(?<=cr)e(?=at(?!u))|(?<=th)e(?=at)"
    r"|o(?=e[mt]|ef)|(?<=[ret])o(?=ic)|(?<=c)o(?=o[pr]|ag)|a(?=o|ic)"
)
_HIDDEN = re.compile(r"(?<=[st])m(?=s?$)(?<=[iay]sm|thm)")


def english_syllables(word: str, exceptions: Mapping[str, int] = NONE) -> int:
    """How many syllables a word has when it is spoken; each part of a word with hyphens counts by itself."""
    return max(1, sum(_of_part(part, exceptions) for part in word.split("-") if part))


def _of_part(part: str, exceptions: Mapping[str, int]) -> int:
    written = part.replace("’", "'").lower()
    for known in (written, written.removesuffix("'s"), written.removesuffix("s")):
        if known in exceptions:
            return exceptions[known]
    if _SHORT_FORM.fullmatch(part):
        return sum(3 if letter == "W" else 1 for letter in part if letter.isupper())
    return _by_rule(written[:_LONGEST])


def _by_rule(word: str) -> int:
    for pattern, by in _RULES:
        word = pattern.sub(by, word)
    return max(1, len(_GROUP.findall(word)) + len(_TWO.findall(word)) + len(_HIDDEN.findall(word)))
