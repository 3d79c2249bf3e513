# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a patient has answered to quick checks. It is never counted, and forgotten with the visit."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answered:
    """The answer with this index to one quick check of a topic, by its number in the file, and whether it is right."""

    topic: str
    check: int
    answer: int
    right: bool


@dataclass(frozen=True)
class Answers:
    """The last answer to each quick check that was answered."""

    given: tuple[Answered, ...] = ()

    def with_(self, answered: Answered) -> "Answers":
        """The same with this answer in place of the one before."""
        same = (answered.topic, answered.check)
        return Answers((*(each for each in self.given if (each.topic, each.check) != same), answered))

    def to(self, topic: str, check: int) -> Answered | None:
        """The answer to a quick check."""
        return next((each for each in self.given if (each.topic, each.check) == (topic, check)), None)

    def otherwise(self, topic: str) -> frozenset[int]:
        """The quick checks of a topic that were answered otherwise than right."""
        return frozenset(each.check for each in self.given if each.topic == topic and not each.right)


NOTHING_ANSWERED = Answers()
