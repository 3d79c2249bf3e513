# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The proof sheet: a page to look through every screen, with what a clinician has to know to approve it."""

from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from kiosk.content.library import Library
from kiosk.content.model import Screen, Topic
from kiosk.navigation.places import Question, Step
from kiosk.navigation.visit import Visit

STYLE = """
body { font: 18px/1.5 sans-serif; margin: 2rem; color: #14292f; background: #faf7f1; }
figure { margin: 0 0 2.5rem; break-inside: avoid; } img { width: 100%; max-width: 60rem; border: 1px solid #6d7d83; }
figcaption { max-width: 60rem; } .mend { color: #8a1f17; font-weight: bold; } .small { color: #3a4a50; }
"""


@dataclass(frozen=True)
class Proof:
    """One picture: the look it was made in, what it shows, its file below the sheet, and what is amiss on it."""

    series: str
    visit: Visit
    file: Path
    cut: tuple[str, ...]
    beyond: bool


def write_proof_sheet(library: Library, proofs: list[Proof], out: Path) -> None:
    """Write ``index.html`` beside the pictures."""
    parts = [f"<!doctype html><meta charset='utf-8'><title>Proof sheet</title><style>{STYLE}</style>"]
    title = escape(library.guide_title(library.guide.languages[0]))
    parts.append(f"<h1>{title}: proof sheet</h1><p>{len(proofs)} screens.</p>")
    for series, group in groupby(proofs, lambda proof: proof.series):
        parts.append(f"<h2>{escape(series)}</h2>")
        parts += [_figure(library, proof) for proof in group]
    out.mkdir(parents=True, exist_ok=True)
    (out / "index.html").write_text("\n".join(parts), encoding="utf-8")


def _figure(library: Library, proof: Proof) -> str:
    lines = [f"<b>{escape(proof.file.stem)}</b>"]
    topic, screen = _shown(library, proof.visit)
    if topic is not None and screen is not None:
        head = topic.head
        lines.append(f"{escape(screen.where.file)}, line {screen.where.line}: {escape(screen.title)}")
        reviewed = f"checked {head.reviewed} by {head.reviewed_by}" if head.reviewed else "not checked yet"
        lines.append(f"{head.status.value}, {escape(reviewed)}, next check {head.review_by or 'not set'}")
        known = library.references()
        sources = [known[name] for name in screen.references if name in known]
        lines += [escape(f"{source.authors}. {source.title} {source.year}") for source in sources]
    lines += [f"<span class='mend'>Text is cut: {escape(text)}</span>" for text in proof.cut]
    if proof.beyond:
        lines.append("<span class='small'>Goes on beyond the edge (Up and Down are shown).</span>")
    caption = "<br>".join(lines)
    source = escape(proof.file.as_posix(), quote=True)
    return f"<figure><img loading='lazy' src='{source}' alt=''><figcaption>{caption}</figcaption></figure>"


def _shown(library: Library, visit: Visit) -> tuple[Topic | None, Screen | None]:
    match visit.place:
        case Step(topic_id, index) | Question(topic_id, index):
            topic = library.topic(visit.language, topic_id)
            known = topic is not None and index < len(topic.screens)
            return topic, topic.screens[index] if topic is not None and known else None
        case _:
            return None, None
