# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An X server without a monitor, for trials."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from installers import tools
from installers.errors import BuildError

SIZE = (1920, 1080)


@contextmanager
def x_server(*options: str) -> Iterator[str]:
    """The name of its display; the server looks for a free number, and ends with the block."""
    tools.need({"Xvfb": "xvfb"})
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
    server = subprocess.Popen([*command, *options], pass_fds=(writing,), stderr=subprocess.DEVNULL)  # noqa: S603 -- as written
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise BuildError("Xvfb did not start; look at what it says by itself")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
