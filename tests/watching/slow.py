# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""In place of the process that reads: it begins to read one page and never comes to its end."""

import pickle
import sys
from threading import Event

from kiosk.watching.files import Stamp
from kiosk.watching.news import Done, Reading


def tell(told: Reading | Done) -> None:
    pickle.dump(told, sys.stdout.buffer)
    sys.stdout.buffer.flush()


while True:
    request = pickle.load(sys.stdin.buffer)  # noqa: S301 -- from the test
    if request.too_slow and len(sys.argv) < 5:
        tell(Done(tuple(request.too_slow)))
    else:
        tell(Reading("en/01-trial.md", Stamp(1, 2)))
        Event().wait()
