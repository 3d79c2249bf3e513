# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What navigation has to know of the guide: its order, not its words."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.content.model import Guide, Kind


class Outline(Protocol):
    """The guide as a map to walk on."""

    @property
    def guide(self) -> Guide:
        """Languages and chapters."""

    def kind(self, topic: str) -> Kind:
        """How the topic is laid out."""

    def topic_of_kind(self, kind: Kind) -> str | None:
        """The first topic that is laid out so."""

    def step_ids(self, language: str, topic: str) -> Sequence[str]:
        """The ids of the topic's screens; empty when it cannot be shown."""
