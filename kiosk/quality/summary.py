# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The summary of an inspection: how easy each page is to read, and how the guide does by each yardstick."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.problems import Level
from kiosk.quality.ipdas import CERTIFYING, QUALIFYING, QUALITY
from kiosk.quality.pemat import PEMAT
from kiosk.quality.yardsticks import Ground, score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.quality.exceptions import Exempt
    from kiosk.quality.inspection import Inspection
    from kiosk.quality.reports import PageReport
    from kiosk.quality.yardsticks import Score


@dataclass(frozen=True)
class Summary:
    """``levels`` counts what is to be mended; ``exceptions`` are in use, each with how many findings it hides."""

    levels: Mapping[str, int]
    measured: tuple[PageReport, ...]
    scores: tuple[Score, ...]
    exceptions: tuple[tuple[Exempt, int], ...]


def summary(found: Inspection) -> Summary:
    """The figures of an inspection. A guide that declares no decision is held to no criteria for decision aids."""
    decides = (QUALIFYING, CERTIFYING, QUALITY) if found.survey.declared.decides else ()
    grounds = [Ground(found.survey, language, found.findings) for language in found.survey.languages]
    levels = Counter(told.problem.level for told in found.told)
    hidden = [exempt for _, exempt in found.judged.hidden]
    return Summary(
        levels={level.value: levels[level] for level in Level},
        measured=tuple(report for report in found.survey.reports if report.measures),
        scores=tuple(score(yardstick, ground) for ground in grounds for yardstick in (*decides, PEMAT)),
        exceptions=tuple((exempt, hidden.count(exempt)) for exempt in dict.fromkeys(hidden)),
    )
