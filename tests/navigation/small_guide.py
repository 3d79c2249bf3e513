# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A guide of two chapters that needs no files."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.content.model import Chapter, Guide, Kind

STEPS = {"pain": ("pain", "why"), "trial": ("trial", "day", "after"), "faq": ("q1", "q2", "q3"), "about": ("about",)}


@dataclass(frozen=True)
class SmallGuide:
    """Pain (2 screens) in the first chapter; trial (3 screens), frequent questions and words in the second."""

    guide: Guide = field(
        default=Guide(
            languages=("en", "de"),
            chapters=(Chapter("back", "", ("pain",)), Chapter("device", "", ("trial", "faq", "glossary"))),
        )
    )

    def kind(self, topic: str) -> Kind:
        """The kind, from the id."""
        return Kind(topic) if topic in ("faq", "glossary", "about") else Kind.TOPIC

    def topic_of_kind(self, kind: Kind) -> str | None:
        """The topic that is called like the kind."""
        return kind.value if kind.value in STEPS else None

    def step_ids(self, language: str, topic: str) -> Sequence[str]:
        """German has lost the last screen of each topic."""
        ids = STEPS.get(topic, ())
        return ids[:-1] if language == "de" else ids
