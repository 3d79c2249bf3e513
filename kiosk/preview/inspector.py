# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The process that inspects for the preview, so that no click waits for it: ``python -m kiosk.preview.inspector DIR``.

A line that it is sent asks for a look; it answers in lines of JSON and ends with the preview.
"""

import json
import sys
from datetime import datetime
from pathlib import Path

from kiosk.content.problems import ContentError
from kiosk.preview.inspecting import Inspecting
from kiosk.quality.finding import Finding


def main(folder: str) -> None:
    """Look as often as one is asked."""
    inspecting = Inspecting(Path(folder))
    for _ in sys.stdin:
        try:
            found = inspecting.look(datetime.now().astimezone().date(), lambda done, of: _tell({"read": [done, of]}))
        except ContentError as error:
            _tell({"cannot": str(error)})
        except OSError as error:
            _tell(
                {"cannot": f"{error.filename or folder} cannot be read ({error.strerror}); check its path and rights"}
            )
        else:
            _tell({"found": [_row(each) for each in found]})


def _row(finding: Finding) -> list[str | int]:
    problem = finding.problem
    return [
        problem.where.file,
        problem.where.line,
        problem.level,
        problem.what,
        problem.mend,
        finding.check,
        finding.place,
    ]


def _tell(said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
