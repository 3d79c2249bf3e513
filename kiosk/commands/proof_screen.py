# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""One screen on the proof sheet: its picture in each look, and beside it what a clinician has to know."""

from html import escape

from kiosk.commands.proofs import Proof, Proofs, sources_of, title_of, where_of
from kiosk.content.library import Library
from kiosk.content.model import Reference


def screen(library: Library, proofs: Proofs, number: str, change: str = "") -> str:
    """The part of the page for one screen: which of its topic it is, and whether it is new or has changed."""
    title, where = escape(title_of(library, proofs)), where_of(library, proofs)
    several = len(proofs.pictures) > 1
    pictures = "".join(_picture(proof, title, several=several) for proof in proofs.pictures)
    sources = "".join(f"<li>{_source(source)}</li>" for source in sources_of(library, proofs))
    badge = f'<p><a class="badge due" href="#changes">{change}</a></p>' if change else ""
    lines = [
        f'<article class="screen"><div class="looks{" many" if several else ""}">{pictures}</div><div>',
        f'<p class="soft">{number}</p>' if number else "",
        f"<h4 {written_in(proofs.language)}>{title}</h4>{badge}<p><code>{escape(where.file)}:{where.line}</code></p>",
        *(_amiss(proof, several=several) for proof in proofs.pictures),
        f'<p class="soft">Sources</p><ol>{sources}</ol>' if sources else "",
        f'<p class="tick">{tick("Right", title)}{tick("To change", title)}</p>',
        '<span class="note"></span><span class="note"></span></div></article>',
    ]
    return "\n".join(line for line in lines if line)


def written_in(language: str) -> str:
    """The attributes of words that are written in the language of a guide."""
    return f'lang="{escape(language)}" dir="auto"'


def tick(text: str, title: str) -> str:
    """A box to tick; readers of screens are told for which screen, by its title in HTML."""
    return f'<label><input type="checkbox">{text}<span class="unseen">: {title}</span></label>'


def _picture(proof: Proof, title: str, *, several: bool) -> str:
    file, (width, height) = escape(proof.file.as_posix()), proof.size
    caption = f"<figcaption>{escape(proof.look)}</figcaption>" if several else ""
    image = f'<img src="{file}" width="{width}" height="{height}" alt="Picture of the screen: {title}">'
    return f'<figure><a href="{file}">{image}</a>{caption}</figure>'


def _amiss(proof: Proof, *, several: bool) -> str:
    look = f" ({escape(proof.look)})" if several else ""
    lines = [f'<p class="mend">Text is cut{look}: “{escape(text)}”</p>' for text in proof.cut]
    if proof.beyond:
        lines.append(f'<p class="soft">Goes on beyond the edge{look}: the patient needs Up and Down.</p>')
    if proof.broken:
        lines.append(f'<p class="mend">This screen cannot be shown{look}.</p>')
    return "".join(lines)


def _source(source: Reference) -> str:
    said = [source.authors, source.title, source.journal, str(source.year or "No year")]
    text = ". ".join(part.rstrip(".") for part in said if part)
    return escape(f"{text}. {source.address}".rstrip())
