# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.search DIR``: an index is made, and asked as somebody types.

Every word of some length that the guide uses most is written letter by letter, with a slip and without.
"""

import sys
import time
from pathlib import Path

from kiosk.content.library import Library
from tests.benchmarks.child import report
from tests.benchmarks.memory import megabytes

WORDS = 60
LEAST = 5
SHOWN = 3
OFFERED = 6


def keys(content: Path) -> dict[str, object]:
    """Milliseconds for every key, seconds until the index was whole, and megabytes that it takes."""
    library = Library(content)
    before = megabytes("Anonymous")
    from kiosk.content.writing import writing_of  # noqa: PLC0415 -- its memory counts
    from kiosk.search.answer import answer, predictions  # noqa: PLC0415 -- as above
    from kiosk.search.filling import leaves_of  # noqa: PLC0415 -- as above
    from kiosk.search.index import Index  # noqa: PLC0415 -- as above

    begun = time.perf_counter()
    index = Index(writing_of("en"))
    for leaves in leaves_of(library, "en"):
        index.add(leaves)
    built = time.perf_counter() - begun
    rows = index.rows("SELECT word FROM words WHERE length(word) >= ? ORDER BY uses DESC LIMIT ?", LEAST, WORDS)
    times = []
    for word in (str(row[0]) for row in rows):
        for written in (word, word[:2] + word[3:], f"how {word}"):
            for end in range(1, len(written) + 1):
                begun = time.perf_counter()
                predictions(index, written[:end], OFFERED)
                answer(index, written[:end]).shown(0, SHOWN)
                times.append((time.perf_counter() - begun) * 1000)
    return {"keys": times, "built": built, "memory": megabytes("Anonymous") - before}


if __name__ == "__main__":
    report(keys(Path(sys.argv[1])))
