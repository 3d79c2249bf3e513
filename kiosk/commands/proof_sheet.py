# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The proof sheet: a page on which a clinic looks through every screen, ticks, and signs each topic."""

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape
from itertools import groupby
from typing import NamedTuple

from kiosk import __version__
from kiosk.commands.changes import Changes
from kiosk.commands.grades import Grade
from kiosk.commands.proof_changes import changes_part
from kiosk.commands.proof_screen import screen, written_in
from kiosk.commands.proof_style import STYLE
from kiosk.commands.proofs import Proof, Proofs, by_screen
from kiosk.commands.sheet_file import shown
from kiosk.content.library import Library
from kiosk.content.model import Status, TopicHead
from kiosk.content.problems import Problem
from kiosk.navigation.places import ChapterPlace
from kiosk.navigation.routes import chapter_of

MARK = '<meta name="generator" content="kiosk snapshot">'
"""By this line a proof sheet is known, so that no other page is written over."""


class Reading(NamedTuple):
    """What is said of a sheet beside its pictures: the day, how easy topics are to read, what has changed."""

    today: date
    grade: Grade
    changes: Changes | None = None

    def change_of(self, name: str) -> str:
        """Whether a screen is new or has changed."""
        if self.changes is None:
            return ""
        if any(each.name == name for each in self.changes.new):
            return "new"
        return "changed" if any(each.after.name == name for each in self.changes.changed) else ""


def proof_sheet(library: Library, proofs: Sequence[Proof], problems: Sequence[Problem], reading: Reading) -> str:
    """The whole page. It needs nothing but the pictures beside it."""
    screens = by_screen(proofs)
    title = escape(library.guide_title(library.guide.languages[0]) or "Guide")
    parts = [
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{MARK}',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Proof sheet: {title}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        *_beginning(library, title, screens, problems, reading.today),
        "<main>",
        *(changes_part(reading.changes) if reading.changes is not None else ()),
    ]
    for language, group in groupby(screens, lambda each: each.language):
        for number, (chapter, inside) in enumerate(groupby(group, lambda each: _chapter(library, each))):
            parts += [f'<section class="chapter{"" if number else " first"}">']
            parts += [f'<p class="eyebrow">{escape(_language(library, language))}</p>']
            parts += [f"<h2 {written_in(language)}>{escape(chapter)}</h2>"]
            for topic, group_of_topic in groupby(inside, lambda each: each.topic):
                parts += _topic(library, language, topic, list(group_of_topic), problems, reading)
            parts.append("</section>")
    parts += _problems(problems)
    return "\n".join([*parts, "</main>\n</body>\n</html>\n"])


def _beginning(
    library: Library, title: str, screens: Sequence[Proofs], problems: Sequence[Problem], today: date
) -> Iterator[str]:
    heads = {(each.language, each.topic): library.head(each.language, each.topic) for each in screens if each.topic}
    approved = sum(head.status is Status.APPROVED for head in heads.values())
    cut = sum(any(proof.cut for proof in each.pictures) for each in screens)
    yield f'<header><p class="eyebrow">Proof sheet</p><h1 dir="auto">{title}</h1>'
    yield '<p class="lead">Every screen that a patient can see. Tick what is right, write beside it what has to change,'
    yield "and sign each topic. What was signed is written down with <code>kiosk approve</code>.</p>"
    made_from = f"<code>{escape(str(library.folder))}</code>"
    yield f'<p class="soft">Made on {today} with kiosk {__version__} from {made_from}</p>'
    off = ", ".join(f"{escape(topic)} ({days})" for topic, days in library.off_on(today).items())
    yield f'<p class="mend">Not shown on this day: {off}</p>' if off else ""
    counts = {
        "Screens": str(len(screens)),
        "Topics approved": f"{approved} of {len(heads)}",
        "Screens with cut text": str(cut),
        "Problems": f'<a href="#problems">{len(problems)}</a>',
    }
    yield '<dl class="counts">' + "".join(f"<div><dt>{k}</dt><dd>{v}</dd></div>" for k, v in counts.items()) + "</dl>"
    yield '</header>\n<nav class="contents" aria-label="Contents">'
    for (language, chapter), inside in groupby(screens, lambda each: (each.language, _chapter(library, each))):
        topics = dict.fromkeys(each.topic for each in inside if each.topic)
        if topics:
            yield f"<div><h2 {written_in(language)}>{escape(chapter)}</h2><ul>"
            for topic in topics:
                name = escape(library.title(language, topic))
                yield f'<li><a href="#{_anchor(language, topic)}" {written_in(language)}>{name}</a>'
                yield f"{_badge(library.head(language, topic))}</li>"
            yield "</ul></div>"
    yield "</nav>"


def _topic(
    library: Library,
    language: str,
    topic: str | None,
    screens: Sequence[Proofs],
    problems: Sequence[Problem],
    reading: Reading,
) -> Iterator[str]:
    changes = [reading.change_of(shown(library, each).name) for each in screens]
    if topic is None:
        yield from (screen(library, each, "", change) for each, change in zip(screens, changes, strict=True))
        return
    head = library.head(language, topic)
    found = sum(problem.where.file == head.file for problem in problems)
    yield f'<section class="topic" id="{_anchor(language, topic)}"><div class="head">'
    yield f"<h3 {written_in(language)}>{escape(head.title)} {_badge(head)}</h3>"
    yield f'<p class="soft"><code>{escape(head.file)}</code> · {_reviewed(head, reading.today)}</p>'
    grade = reading.grade(language, topic)
    yield f'<p class="soft">Easy to read? {grade}</p>' if grade else ""
    if head.language != language:
        yield f'<p class="mend">Not translated: shown in {escape(_language(library, head.language))}.</p>'
    if found:
        noun = "problem" if found == 1 else "problems"
        yield f'<p class="mend"><a href="#problems">{found} {noun}</a> in this file</p>'
    yield '</div><div class="sign"><label>Checked by<input type="text" autocomplete="off"></label>'
    yield '<label>on<input type="text" autocomplete="off"></label><span>Signature<i></i></span></div>'
    for number, (each, change) in enumerate(zip(screens, changes, strict=True), 1):
        yield screen(library, each, f"{number} of {len(screens)}", change)
    yield "</section>"


def _problems(problems: Sequence[Problem]) -> Iterator[str]:
    yield '<section class="chapter" id="problems"><h2>Problems</h2>'
    if not problems:
        yield "<p>None. 'kiosk check' has found nothing to mend.</p></section>"
        return
    yield "<table><tr><th>Where</th><th>Level</th><th>What is wrong, and how to mend it</th></tr>"
    for each in problems:
        level = escape(each.level.value)
        yield f'<tr><td><code>{escape(each.where.file)}:{each.where.line}</code></td><td class="{level}">{level}</td>'
        yield f"<td>{escape(each.what)}; {escape(each.mend)}</td></tr>"
    yield "</table></section>"


def _chapter(library: Library, proofs: Proofs) -> str:
    """The heading that a screen stands under."""
    if proofs.sheet is not None:
        return "What opens over a screen"
    chapter = proofs.place.chapter if isinstance(proofs.place, ChapterPlace) else None
    if proofs.topic is not None:
        found = chapter_of(library, proofs.topic)
        chapter = found.id if found is not None else None
        if chapter is None:
            return "Outside the chapters"
    return library.chapter_title(proofs.language, chapter) if chapter is not None else "Home"


def _reviewed(head: TopicHead, today: date) -> str:
    by = f" by {head.reviewed_by}" if head.reviewed_by else ""
    told = escape(f"reviewed {head.reviewed}{by}" if head.reviewed else "not reviewed yet")
    if head.review_by is None:
        return f"{told} · next check: no date set"
    due = f' <span class="badge due">overdue since {head.review_by}</span>' if head.review_by < today else ""
    return f"{told} · next check {head.review_by}{due}"


def _badge(head: TopicHead) -> str:
    return f'<span class="badge {head.status.value}">{head.status.value}</span>'


def _language(library: Library, language: str) -> str:
    return f"{library.words(language).language_name} ({language})"


def _anchor(language: str, topic: str) -> str:
    return escape(f"{language}-{topic}")
