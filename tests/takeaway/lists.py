# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lists to take home, as they may be."""

from kiosk.takeaway.sections import Line, Section, Takeaway

FOOT = ("Example Pain Clinic", "Phone: 000 000 00 00")
ODD = [
    "Bin ich dabei zu Hause? Grüezi, müssen Ärztinnen fragen?",
    "👩\u200d🦽 darf ich 😀?",
    "ما هو سبب الألم؟",
    "האם אפשר לעבור בדיקה?",
    "Ποια είναι η αιτία;",
    "Was ist das Rücken\u00admark\u200b?",
    "痛みの原因は何ですか",
    '<b>"Quotes" & \\backslash</b> \t tab',
]


def listed(*questions: str, title: str = "My questions") -> Takeaway:
    """A list of these questions, each from the trial."""
    lines = tuple(Line(text, f"{number}.", "The trial") for number, text in enumerate(questions, 1))
    return Takeaway(title, (Section(lines),), FOOT)
