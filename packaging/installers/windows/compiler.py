# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Run by the Python that is shipped: compile what lies in a folder.

compiler.py beside|cached SOURCE TARGET

beside: TARGET/a.pyc for SOURCE/a.py, for an archive; cached: TARGET/__pycache__/a.cpython-313.pyc.
"""

import sys
from importlib.util import cache_from_source
from pathlib import Path
from py_compile import PycInvalidationMode, compile  # noqa: A004 -- its name there


def main() -> None:
    """Compile in the same order each time, for what is written may depend on it."""
    how, source, target = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    for file in sorted(source.rglob("*.py"), key=lambda file: file.relative_to(source).as_posix()):
        name = file.relative_to(source)
        to = target / name
        compiled = to.with_suffix(".pyc") if how == "beside" else Path(cache_from_source(str(to)))
        compile(str(file), str(compiled), name.as_posix(), True, -1, PycInvalidationMode.UNCHECKED_HASH)  # noqa: FBT003


if __name__ == "__main__":
    main()
