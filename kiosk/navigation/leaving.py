# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The one question at the end of a visit: asked of whoever has read or picked something, once, and never in the way."""

from dataclasses import replace

from kiosk.navigation.places import Feedback, Home
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, Wish


def asked_at_the_end(before: Visit, wish: Wish, after: Visit) -> Visit:
    """The visit ``after`` a wish, at the question if this was the end: of the tour, or of the visit.

    Whoever finishes is asked when all is forgotten but the language and the look, so that they may simply walk away.
    """
    if before.rated or isinstance(before.place, Feedback):
        return after
    if wish is Go.FINISH and (before.read or before.tour is not None or before.has_list):
        return replace(
            after,
            place=Feedback(leaving=True),
            language=before.language,
            text_size=before.text_size,
            theme=before.theme,
            motion=before.motion,
        )
    if before.tour is not None and after.tour is None and after.place == Home():
        return replace(after, place=Feedback(), history=())
    return after
