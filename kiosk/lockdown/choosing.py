# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which lockdown this system has."""

import sys
from collections.abc import Callable, Sequence

from kiosk.lockdown.lockdown import Bolt, Bolts, Lockdown, NoLockdown
from kiosk.lockdown.window_bolts import Covers, StaysInFront, StaysOpen
from kiosk.settings import Settings


def choose_lockdown(settings: Settings) -> Lockdown:
    """That of this system; none where IT has switched it off."""
    if not settings.lockdown:
        return NoLockdown()
    lockdown = Bolts([StaysOpen(), StaysInFront()], lambda: [Covers(), *_of_this_system(lockdown.again)])
    return lockdown


def _of_this_system(again: Callable[[], None]) -> Sequence[Bolt]:
    """Its own bolts; they call ``again`` where only the system can tell that something has loosened them."""
    made: Sequence[Bolt] = ()
    if sys.platform == "win32":
        from kiosk.lockdown.windows import bolts  # noqa: PLC0415 -- only where there is Windows

        made = bolts(again)
    elif sys.platform == "linux":
        from kiosk.lockdown.linux import bolts as of_linux  # noqa: PLC0415 -- only where there is Linux

        made = of_linux()
    return made
