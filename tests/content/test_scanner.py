# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The simple scanner of front matter is only quicker: whatever it accepts means the same to the strict YAML reader."""

import subprocess
import sys

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import resources
from kiosk.content.front_matter import _simple, split
from kiosk.content.strict_yaml import read_mapping

PIECES = st.sampled_from(
    [
        *"abAB019_-.:#'\"[]{}>|*&!%@`?,~\\/()=+<; \t\u00e9\u00a0\u2028\x85\ufeff",
        "title",
        ": ",
        "\n",
        " #",
        "- ",
        "no",
        "---",
    ]
)
LINES = st.lists(
    st.tuples(
        st.sampled_from(["title", "summary", "a", "b1", " c", "é"]),
        st.sampled_from([":", ": ", ":  "]),
        st.lists(PIECES),
    ),
    max_size=5,
).map(lambda rows: "\n".join(key + colon + "".join(pieces) for key, colon, pieces in rows))


@given(LINES | st.lists(PIECES).map("".join) | st.text())
@example("title: a -b")
@example("title: a\u2028b")
@example("title: ...")
@example("title:\nsummary:")
def test_what_the_simple_scanner_accepts_yaml_reads_alike(text: str) -> None:
    lines = text.split("\n")
    quick = _simple(lines)
    if quick is not None:
        assert quick == read_mapping(text, "en/page.md")


def test_the_simple_scanner_reads_what_is_shipped() -> None:
    for file in sorted(resources.shipped_content().glob("*/*.md")):
        text = file.read_text("utf-8")
        front = text.split("---\n")[1].rstrip("\n").split("\n")
        quick = _simple(front)
        assert quick is not None, (
            f"{file.name} needs YAML, which slows the start: put no colon, # or quote into a value"
        )
        assert quick[0] == split(text, file.name).values == read_mapping("\n".join(front), file.name)[0]


def test_the_start_needs_neither_yaml_nor_markdown() -> None:
    script = (
        "import sys\n"
        "import kiosk.app\n"
        "from kiosk import resources\n"
        "from kiosk.content.library import Library\n"
        "library = Library(resources.shipped_content())\n"
        "titles = [library.title('en', topic) for topic in library.topic_ids()]\n"
        "assert len(titles) > 5, titles\n"
        "print(*sorted({'yaml', 'markdown', 'xml.etree.ElementTree', 'difflib'} & sys.modules.keys()))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 -- our own
    assert run.stdout.strip() == ""
