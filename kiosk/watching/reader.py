# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The process that reads for the running kiosk, so that no screen waits for it: ``python -m kiosk.watching.reader``.

It is asked through one pipe and tells through another, and ends with the kiosk.
"""

import pickle
import sys
from pathlib import Path
from typing import BinaryIO

from kiosk.content import gallery, topic_file
from kiosk.watching.news import Told
from kiosk.watching.renewing import Renewal

READY = (gallery, topic_file)
"""What a page is read with, loaded before there is one."""


def main(content: str, home: str, earlier: str) -> None:
    """Look as often as one is asked."""
    asked, telling = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    renewal = Renewal(Path(content), Path(home), Path(earlier))
    while True:
        try:
            request = pickle.load(asked)  # noqa: S301 -- from the kiosk that has started this process
        except EOFError:
            return
        try:
            renewal.look(request, lambda told: _tell(telling, told))
        except OSError as error:
            _tell(telling, error)


def _tell(pipe: BinaryIO, told: Told | OSError) -> None:
    pickle.dump(told, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
