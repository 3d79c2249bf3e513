# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A voice that is made up: it keeps what it is told, and gets on as a test wants."""

from kiosk.speech.voice import Listener, Order

BOTH = frozenset({"en", "de"})


class MadeUpVoice:
    """Silent. ``ready`` is told at once which languages it speaks, unless the test says it itself."""

    def __init__(self, languages: frozenset[str] | None = BOTH) -> None:
        self.languages = languages
        self.listener: Listener | None = None
        self.orders: list[Order] = []
        self.starts = 0
        self.hushed = 0
        self.ended = 0

    def start(self, listener: Listener) -> None:
        self.listener = listener
        self.starts += 1
        if self.languages is not None:
            listener.voices_found(self.languages)

    def say(self, order: Order) -> None:
        self.orders.append(order)

    def hush(self) -> None:
        self.hushed += 1

    def end(self) -> None:
        self.ended += 1
        self.listener = None

    @property
    def texts(self) -> list[str]:
        """All that it was told to say."""
        return [order.text for order in self.orders]

    def begins(self) -> None:
        """The last sentence is heard."""
        assert self.listener is not None
        self.listener.began(self.orders[-1].number)

    def ends(self) -> None:
        """The last sentence has been said."""
        self.begins()
        assert self.listener is not None
        self.listener.ended(self.orders[-1].number)

    def fails(self, why: str = "it is made up") -> None:
        """It cannot go on."""
        assert self.listener is not None
        self.listener.failed(why)
