# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Who speaks: what the kiosk asks of a voice, whatever engine is behind it."""

from typing import NamedTuple, Protocol


class Order(NamedTuple):
    """One sentence to say; ``rate`` from -1 to 1, 0 as the voice itself would speak, ``volume`` from 0 to 1."""

    number: int
    text: str
    language: str
    rate: float
    volume: float


class Listener(Protocol):
    """Who is told how a voice gets on. A voice may call it never, late, or in the wrong order."""

    def voices_found(self, languages: frozenset[str]) -> None:
        """The voice is ready, and can say these languages."""

    def began(self, number: int) -> None:
        """The sentence with this number is heard."""

    def ended(self, number: int) -> None:
        """It has been said."""

    def failed(self, why: str) -> None:
        """The voice cannot go on."""


class Voice(Protocol):
    """Says one sentence at a time; a new one takes the place of the one before."""

    def start(self, listener: Listener) -> None:
        """Make ready to speak, and tell this listener from now on."""

    def say(self, order: Order) -> None:
        """Say this now."""

    def hush(self) -> None:
        """Say nothing more of it."""

    def end(self) -> None:
        """Let go of everything; nobody is told anything any more."""
