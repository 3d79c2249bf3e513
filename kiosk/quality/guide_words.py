# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the guide says of itself: who wrote it, who paid, how it is kept up to date, and what the decision is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.model import About
from kiosk.content.notebook import Notebook
from kiosk.content.problems import Where
from kiosk.content.references_file import NAME as REFERENCES
from kiosk.content.toml_file import TomlFile
from kiosk.quality.finding import Remark
from kiosk.quality.passages import passages_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.survey import Survey

TOP = Where(GUIDE, 1)


def no_funding(survey: Survey) -> Iterator[Remark]:
    """Who paid."""
    for language, about in _abouts(survey):
        if not about.funding.strip():
            yield Remark(TOP, f"nobody says in '{language}' who paid for the guide", _mend(language, 'funding = "…"'))


def no_update_policy(survey: Survey) -> Iterator[Remark]:
    """How it is kept up to date."""
    for language, about in _abouts(survey):
        if not about.update_policy.strip():
            what = f"nobody says in '{language}' how the guide is kept up to date"
            yield Remark(TOP, what, _mend(language, 'update_policy = "…"'))


def no_authors(survey: Survey) -> Iterator[Remark]:
    """Who wrote it, and what gives them the right to."""
    for language, about in _abouts(survey):
        mend = _mend(language, 'authors = [{ name = "…", role = "…" }]')
        if not about.authors:
            yield Remark(TOP, f"nobody says in '{language}' who wrote the guide", mend)
        for author in about.authors:
            if not author.name.strip() or not author.role.strip():
                yield Remark(TOP, f"an author in '{language}' has no name or no role", mend)


def no_date(survey: Survey) -> Iterator[Remark]:
    """When it was published."""
    if survey.library.guide.published is None:
        yield Remark(TOP, "nobody says when the guide was published", "add published = and a date to guide.toml")


def unsaid_decision(survey: Survey) -> Iterator[Remark]:
    """The decision stands in so many words on the screen that is declared for it."""
    for language in survey.languages if survey.declared.decides else ():
        decision = shown(survey.library.interface(language).guide.get("decision", ""))
        if not decision:
            mend = 'add under [guide]: decision = "Should you …?"'
            yield Remark(Where(f"{language}/{INTERFACE}", 1), "nobody says what is to be decided", mend)
            continue
        screens = tuple(survey.role(language, "decision"))
        texts = [passage.text for screen in screens for passage in passages_of(screen)]
        if screens and not any(decision.casefold() in text.casefold() for text in texts):
            mend = f"write there: {decision}"
            yield Remark(screens[0].where, "the screen of the decision does not say what is to be decided", mend)


def lost_screens(survey: Survey) -> Iterator[Remark]:
    """What is declared has to be there, in every language."""
    addresses = {each: where for where, screens in survey.declared.roles.values() for each in screens}
    addresses |= {option.screen: option.where for option in survey.declared.options}
    for address, where in addresses.items():
        for language in survey.languages:
            if not survey.screens(language, address):
                anchor = address.partition("#")[2]
                mend = "mend the address" + (
                    f", or write {{#{anchor}}} behind the heading of its screen" if anchor else ""
                )
                yield Remark(where, f"there is no screen '{address}' in '{language}'", mend)


def unused_references(survey: Survey) -> Iterator[Remark]:
    """Sources that no page names."""
    used = frozenset(name for report in survey.reports for name in report.cited)
    unused = [name for name in survey.library.references() if name not in used]
    folder = survey.library.folder
    if unused:
        file = TomlFile(folder / REFERENCES, folder, Notebook(), missing="")
        for name in unused:
            yield Remark(
                file.where(name), f"no page names the source '{name}'", "name it where it belongs, or remove it"
            )


def _abouts(survey: Survey) -> Iterator[tuple[str, About]]:
    for language in survey.languages:
        yield language, survey.library.guide.about.get(language) or About()


def _mend(language: str, line: str) -> str:
    return f"add under [about.{language}]: {line}"
