# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk check``: every problem of the content, and whether it is good health information."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk import resources
from kiosk.content.library import ContentError
from kiosk.content.problems import Level, Problem
from kiosk.errors import KioskError
from kiosk.quality.inspection import inspect


def check(folder: Path | None, *, as_json: bool) -> int:
    """Print what has to be mended; 1 when there are errors. JSON is plain ASCII, so that any terminal hands it on."""
    try:
        found = inspect(folder or resources.shipped_content(), datetime.now(tz=UTC).date())
    except ContentError as error:
        raise KioskError(str(error)) from error
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be read ({error.strerror}); check its path and rights") from error
    said = sorted(
        [(problem, "") for problem in found.problems] + [(each.problem, each.check) for each in found.findings]
    )
    if as_json:
        tables = [_as_table(problem, name) for problem, name in said]
        sys.stdout.write(json.dumps(tables, indent=1) + "\n")
    else:
        for problem, name in said:
            sys.stdout.write(f"{problem} [{name}]\n" if name else f"{problem}\n")
    return 1 if any(problem.level is Level.ERROR for problem, _ in said) else 0


def _as_table(problem: Problem, name: str) -> dict[str, str | int]:
    return {
        "file": problem.where.file,
        "line": problem.where.line,
        "level": problem.level.value,
        "check": name or "structure",
        "what": problem.what,
        "mend": problem.mend,
    }
