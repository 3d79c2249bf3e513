# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What has changed, at the head of a proof sheet: before and after side by side, and the words that differ."""

from collections.abc import Iterable, Iterator
from html import escape

from kiosk.commands.changes import Changed, Changes, Pair
from kiosk.commands.difference import Box
from kiosk.commands.proof_screen import tick, written_in
from kiosk.commands.sheet_file import Shown
from kiosk.commands.word_changes import Kind, Line


def changes_part(changes: Changes) -> Iterator[str]:
    """The section, and in it each screen to tick."""
    yield '<section class="chapter" id="changes"><p class="eyebrow">Compared with an earlier sheet</p>'
    yield f"<h2>What has changed since {escape(changes.made)}</h2>"
    counts = (len(changes.changed), len(changes.new), len(changes.gone), changes.unchanged)
    yield '<dl class="counts">'
    for name, count in zip(("Changed", "New", "Gone", "Unchanged"), counts, strict=True):
        yield f"<div><dt>{name}</dt><dd>{count}</dd></div>"
    yield "</dl>"
    yield from _screens("What was written has changed", [each for each in changes.changed if each.rewritten])
    around = "Only what stands around it has changed: numbers of steps, marks, dates"
    yield from _screens(around, [each for each in changes.changed if not each.rewritten])
    yield from _listed("New screens", changes.new)
    yield from _listed("Screens that are gone", changes.gone)
    yield "</section>"


def _screens(title: str, screens: list[Changed]) -> Iterator[str]:
    if screens:
        yield f"<h3>{title}</h3>"
    for each in screens:
        yield from _changed(each)


def _changed(changed: Changed) -> Iterator[str]:
    after = changed.after
    title = f"<span {written_in(after.language)}>{escape(after.title)}</span>"
    yield f'<article class="change"><h4>{title}</h4>'
    yield f'<p class="soft">{escape(after.language)} · <code>{escape(after.where)}</code></p>'
    for pair in changed.pairs:
        yield from _pair(pair, changed, several=len(after.pictures) > 1)
    if changed.lines:
        yield f'<div class="words" {written_in(after.language)}>'
        yield from (f"<p>{_line(line)}</p>" for line in changed.lines)
        yield "</div>"
    elif changed.pairs:
        yield '<p class="soft">The words are the same.</p>'
    if not changed.pairs:
        yield '<p class="soft">The picture is the same: the words are below the edge, or not seen at all.</p>'
    yield f'<p class="tick">{tick("Right", escape(after.title))}{tick("To change", escape(after.title))}</p>'
    yield '<span class="note"></span></article>'


def _pair(pair: Pair, changed: Changed, *, several: bool) -> Iterator[str]:
    look = f", {escape(pair.look)}" if several else ""
    yield '<div class="pair">'
    for word, file, shown in (("Before", pair.before, changed.before), ("After", pair.after, changed.after)):
        alt = f"{word}: picture of the screen: {shown.title}"
        image = f'<img src="{escape(file)}" alt="{escape(alt)}">{"".join(map(_mark, pair.boxes))}'
        yield f"<figure><figcaption>{word}{look}</figcaption>"
        yield f'<a class="marked" href="{escape(file)}">{image}</a></figure>'
    yield "</div>"


def _mark(place: Box) -> str:
    sides = zip(("left", "top", "width", "height"), place, strict=True)
    return f'<i style="{";".join(f"{side}:{value:.2f}%" for side, value in sides)}"></i>'


def _line(line: Line) -> str:
    return "".join(_piece(kind, escape(text)) for kind, text in line)


def _piece(kind: Kind, text: str) -> str:
    match kind:
        case Kind.SAME:
            return text
        case Kind.GONE:
            return f"<del>{text}</del>"
        case Kind.NEW:
            return f"<ins>{text}</ins>"


def _listed(title: str, screens: Iterable[Shown]) -> Iterator[str]:
    rows = list(screens)
    if rows:
        yield f'<h3>{title}</h3><ul class="screens">'
        for each in rows:
            name = f"<span {written_in(each.language)}>{escape(each.title)}</span>"
            first = next(iter(each.pictures.values()), "")
            picture = f'<a href="{escape(first)}">{name}</a>' if first else name
            yield f"<li>{picture} <code>{escape(each.where)}</code></li>"
        yield "</ul>"
