# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics as one page for a browser and for paper: tables that a screen reader can walk, with bars in them."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.commands.stats_chart import columns, share
from kiosk.commands.stats_style import STYLE
from kiosk.commands.stats_tables import UNDER, said_span, tables
from kiosk.statistics.keys import What

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from kiosk.commands.stats_names import Names
    from kiosk.commands.stats_tables import Line, Table
    from kiosk.statistics.figures import Figures

MARK = '<meta name="generator" content="kiosk stats">'
"""By this line a page is known, so that nothing else is written over."""

SIDE_BY_SIDE = ("Languages", "Was this helpful?", "Listened and printed")
HIDDEN = (
    "A number below 5 is not told by the day: it is part of its week, and if it is below 5 there too, of its quarter of"
    " a year. What is still too small is not told, so the numbers of long times are more complete than those of short"
    " ones, and nobody can be found in them. Nothing else is kept of any visit."
)


def page(found: Figures, names: Names, today: date) -> str:
    """The whole page. It needs nothing beside it."""
    title = escape(names.title or "Patient information kiosk")
    parts = [
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{MARK}',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Statistics: {title}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        f'<header><p class="eyebrow">Statistics</p><h1 dir="auto">{title}</h1>',
        f'<p class="lead">How the kiosk was used from {said_span(found.span)}.</p>',
        *_counts(found),
        "</header>\n<main>",
        *_sections(list(tables(found, names)) if found.rows else []),
        f'</main>\n<footer><p class="soft">{HIDDEN}</p>',
        f'<p class="soft">Made on {today} with kiosk {__version__}.</p></footer>\n</body>\n</html>\n',
    ]
    return "\n".join(parts)


def is_ours(file: Path) -> bool:
    """Whether a file is such a page, which may be made anew."""
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return MARK in opened.read(500)
    except OSError:
        return False


def _counts(found: Figures) -> Iterator[str]:
    answers = [found.number(What.HELPFUL, answer) for answer in ("yes", "partly", "no")]
    told = {
        "Visits": _number(found.visits),
        "Topics read": _number(len(found.ranked(What.TOPIC))),
        "Listened in": _number(found.number(What.LISTEN)),
        "Helpful": f"{answers[0]} of {sum(answers)}" if sum(answers) else UNDER,
    }
    yield '<dl class="counts">' + "".join(f"<div><dt>{k}</dt><dd>{v}</dd></div>" for k, v in told.items()) + "</dl>"


def _number(count: int) -> str:
    return f"{count:,}" if count else UNDER


def _sections(found: list[Table]) -> Iterator[str]:
    if not found:
        yield "<section><p>No number of these days is large enough to be told yet.</p></section>"
    for beside, group in groupby(found, lambda table: table.title in SIDE_BY_SIDE):
        if beside:
            yield '<div class="side">'
        for table in group:
            yield f'<section><h2>{escape(table.title)}</h2><p class="soft">{escape(table.lead)}</p>'
            yield from _upright(table) if table.upright else _table(table)
            yield "</section>"
        if beside:
            yield "</div>"


def _upright(table: Table) -> Iterator[str]:
    """Columns for who sees them, and the same as a table for who does not."""
    yield from columns(table.lines)
    yield '<div class="unseen"><table>' + _head(drawn=False)
    for line in table.lines:
        yield f'<tr><th scope="row">{escape(line.name)}</th><td>{line.said}</td></tr>'
    yield "</tbody></table></div>"


def _table(table: Table) -> Iterator[str]:
    most = max((line.visits or 0 for line in table.lines), default=0)
    yield "<table>" + _head(drawn=True)
    for group, lines in groupby(table.lines, lambda line: line.group):
        if group:
            yield f'<tr class="group"><th colspan="3" scope="rowgroup" dir="auto">{escape(group)}</th></tr>'
        for line in lines:
            yield _row(line, most)
    yield "</tbody></table>"


def _head(*, drawn: bool) -> str:
    bar = '<td class="drawn"></td>' if drawn else ""
    return f'<thead class="unseen"><tr><th scope="col">What</th><th scope="col">Visits</th>{bar}</tr></thead><tbody>'


def _row(line: Line, most: int) -> str:
    return (
        f'<tr><th scope="row" dir="auto">{escape(line.name)}</th><td class="number">{line.said}</td>'
        f'<td class="drawn">{share(line.visits, most)}</td></tr>'
    )
