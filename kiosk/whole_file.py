# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Writing a file so that a reader finds the old one or the new one, never a half."""

import os
import shutil
from pathlib import Path

HALF = ".half"
"""At the end of the name of a file that is still written; a dot stands before it."""


def write_whole(file: Path, text: bytes) -> None:
    """Put these bytes into a file; its rights stay those of the old one."""
    half = file.with_name(f".{file.name}{HALF}")
    half.unlink(missing_ok=True)
    try:
        with half.open("xb") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if file.exists():
            shutil.copymode(file, half)
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)
