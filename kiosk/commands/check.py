# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk check``: every problem of the content, and how good it is as health information."""

import json
import sys
from datetime import datetime
from pathlib import Path

from kiosk.commands.check_lines import lines
from kiosk.commands.check_table import table
from kiosk.commands.machine import content_folder
from kiosk.commands.progress import Progress
from kiosk.content.library import ContentError
from kiosk.content.problems import Level
from kiosk.errors import KioskError
from kiosk.quality.inspection import inspect


def check(folder: Path | None, *, as_json: bool) -> int:
    """Print what has to be mended; 1 when there are errors. JSON is plain ASCII, so that any terminal hands it on."""
    meant = content_folder(folder)
    try:
        with Progress(sys.stderr) as progress:
            found = inspect(meant, datetime.now().astimezone().date(), progress.show)
    except ContentError as error:
        raise KioskError(str(error)) from error
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be read ({error.strerror}); check its path and rights") from error
    said = json.dumps(table(found), indent=1) if as_json else "\n".join(lines(found))
    sys.stdout.write(f"{said}\n")
    return 1 if any(told.problem.level is Level.ERROR for told in found.told) else 0
