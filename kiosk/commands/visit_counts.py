# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics of the running kiosk: from what it tells to the file."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.counting import Counting
from kiosk.logs import log
from kiosk.state_folder import state_folder_if_any
from kiosk.statistics.keys import What
from kiosk.statistics.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app import Kiosk
    from kiosk.content.library import Library


def count_visits(kiosk: Kiosk, library: Library) -> Callable[[], None]:
    """Count the visits of a kiosk from now on; what is returned ends it."""
    folder = state_folder_if_any()
    if folder is None:
        log.warning("nothing is counted: nobody knows the home folder of this account")
        return lambda: None
    writing = Writing(folder)
    counting = Counting(library, datetime.now, writing.write)
    kiosk.begun.connect(counting.begin)
    kiosk.seen.connect(counting.see)
    kiosk.listened.connect(lambda: counting.note(What.LISTEN))
    kiosk.printed.connect(lambda: counting.note(What.PRINT))
    kiosk.rated.connect(lambda helpful: counting.note(What.HELPFUL, helpful.value))
    kiosk.ended.connect(counting.end)

    def stop() -> None:
        counting.stop()
        writing.stop()

    return stop
