# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk check``: every problem of the content."""

import json
import sys
from pathlib import Path

from kiosk import resources
from kiosk.content import checks
from kiosk.content.library import ContentError
from kiosk.content.problems import Level, Problem
from kiosk.errors import KioskError


def check(folder: Path | None, *, as_json: bool) -> int:
    """Print what has to be mended; 1 when there are errors. JSON is plain ASCII, so that any terminal hands it on."""
    try:
        problems = checks.check(folder or resources.shipped_content())
    except ContentError as error:
        raise KioskError(str(error)) from error
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be read ({error.strerror}); check its path and rights") from error
    if as_json:
        sys.stdout.write(json.dumps([_as_table(problem) for problem in problems], indent=1) + "\n")
    else:
        for problem in problems:
            sys.stdout.write(f"{problem}\n")
    return 1 if any(problem.level is Level.ERROR for problem in problems) else 0


def _as_table(problem: Problem) -> dict[str, str | int]:
    return {
        "file": problem.where.file,
        "line": problem.where.line,
        "level": problem.level.value,
        "what": problem.what,
        "mend": problem.mend,
    }
