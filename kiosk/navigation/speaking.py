# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Speaking: the same place in another language."""

from dataclasses import replace

from kiosk.navigation.outline import Outline
from kiosk.navigation.places import GlossaryPlace, Letters, Place, Question, Search, Step
from kiosk.navigation.visit import Visit


def in_language(visit: Visit, language: str, outline: Outline) -> Visit:
    """The visit in another language; a screen that it does not have becomes the topic's last."""

    def there(place: Place) -> Place:
        match place:
            case Step(topic, step):
                return replace(place, step=_within(step, outline, language, topic))
            case Question(topic, question):
                return replace(place, question=_within(question, outline, language, topic))
            case GlossaryPlace(topic):
                return GlossaryPlace(topic)
            case Letters():
                return Letters()
            case Search(text):
                return Search(text)
            case _:
                return place

    tour = there(visit.tour) if visit.tour is not None else None
    return replace(
        visit,
        language=language,
        place=there(visit.place),
        history=tuple(there(place) for place in visit.history),
        tour=tour if isinstance(tour, Step) else None,
    )


def _within(index: int, outline: Outline, language: str, topic: str) -> int:
    return max(0, min(index, len(outline.step_ids(language, topic)) - 1))
