# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The one place where a setting is declared: its name, its usual value, what it is for, and what may be written.

``docs/settings.md`` and the settings that come with the package for Debian are made from here.
"""

from pathlib import Path
from typing import Annotated, NamedTuple

from kiosk.settings.hours import Night, OpeningHours, night, opening_hours
from kiosk.settings.keys import (
    Key,
    a_count,
    a_list,
    a_number,
    a_path,
    a_switch,
    a_word,
    one_of,
    quoted,
    shown_or_withheld,
)

SMALLEST, LARGEST = 5, 200
"""Inches; what lies outside was meant as centimetres, or is a slip."""

USUAL_DISTANCE, FURTHEST = 60, 100
"""Centimetres from the eyes to the panel; who touches it stands no further away."""

LANDSCAPE, UPRIGHT = "landscape", "upright"
MOST_SCREENS = 16
THEMES = ("light", "dark", "strong")

SHORTEST_WAIT, LONGEST = 30, 3600

SHORTEST_COUNTDOWN = 20
"""Seconds; WCAG 2.2.1 asks for at least 20 to say that one needs more time."""


def _night(value: object, _folder: Path) -> Night:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 -- a wrong value in a file, not a wrong type in the program
    return night(value)


def _opening_hours(value: object, _folder: Path) -> OpeningHours:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 -- a wrong value in a file, not a wrong type in the program
    return opening_hours(value)


def _printer(value: object, _folder: Path) -> str:
    """The name of a printer; "default" and the empty name are the one that the system prints on by itself."""
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 -- a wrong value in a file, not a wrong type in the program
    return "" if value == "default" else value


class Settings(NamedTuple):
    """The settings of a machine, each with the ``Key`` that tells about it."""

    content: Annotated[
        Path | None,
        a_path(
            "The folder of what patients read; a path that does not begin at the top begins where the file lies.",
            "/srv/guide",
            "the content that travels with the kiosk",
        ),
    ] = None
    screen_inches: Annotated[
        float | None,
        a_number(
            "The diagonal of the panel in inches, where the panel says a wrong one of itself; text is sized by it.",
            SMALLEST,
            LARGEST,
            "21.5",
            "what the panel says of itself, and 21.5 where that cannot be",
        ),
    ] = None
    screen: Annotated[
        int,
        a_count(
            "The number of the screen that the kiosk is on, as the system counts them; while that is not plugged in,"
            " it is on the first.",
            "screens",
            1,
            MOST_SCREENS,
            2,
        ),
    ] = 1
    viewing_distance_cm: Annotated[
        int,
        a_count(
            "From how far away patients read, in centimetres; where it is more than usual, all is larger, as far as the"
            " panel has room for that: on 21.5 inch a tenth, on 27 inch two fifths.",
            "centimetres",
            USUAL_DISTANCE,
            FURTHEST,
            75,
        ),
    ] = USUAL_DISTANCE
    orientation: Annotated[
        str | None,
        one_of(
            "How the panel should hang. The system turns the picture, not the kiosk; where it hangs otherwise, the log"
            " and 'kiosk doctor' say so.",
            (LANDSCAPE, UPRIGHT),
            "either is right",
        ),
    ] = None
    idle_seconds: Annotated[
        int,
        a_count(
            "So long nobody has to touch before the kiosk asks whether somebody is there.",
            "seconds",
            SHORTEST_WAIT,
            LONGEST,
            120,
        ),
    ] = 90
    countdown_seconds: Annotated[
        int,
        a_count(
            "So long the kiosk waits for the answer before it forgets the visit.",
            "seconds",
            SHORTEST_COUNTDOWN,
            LONGEST,
            45,
        ),
    ] = 30
    chime: Annotated[bool, a_switch("Whether that question is heard as well as seen.")] = True
    volume: Annotated[
        int,
        a_count(
            "How loud the kiosk is, in percent of what the machine gives, until staff choose otherwise at the kiosk.",
            "percent",
            0,
            100,
            60,
        ),
    ] = 100
    read_aloud: Annotated[
        bool, a_switch("Whether screens can be listened to, where the machine has a voice for their language.")
    ] = True
    night: Annotated[
        Night,
        Key(
            'The hours in which the scene between two visits is dimmed; "" for never.',
            "two times of the day",
            '"20:00-06:00"',
            _night,
            otherwise=", or empty",
        ),
    ] = Night()
    opening_hours: Annotated[
        OpeningHours | None,
        Key(
            "When patients come; outside of these hours the scene between two visits is dimmed and says that the clinic"
            " is closed. Who touches it can read all the same.",
            "days of the week and hours, with commas between them",
            '"Mon-Fri 07:30-18:00, Sat 09:00-12:00"',
            _opening_hours,
            "always",
        ),
    ] = None
    theme: Annotated[
        Path | None,
        a_path(
            "A file with the clinic's own colours; its path begins as that of the content.",
            "clinic-theme.toml",
            "the kiosk's own colours",
        ),
    ] = None
    language: Annotated[
        str | None,
        a_word("The language in which a visit begins.", "the code of a language", "de", "the first of the content"),
    ] = None
    languages: Annotated[
        tuple[str, ...] | None,
        a_list(
            "The languages that patients may choose, in this order; a visit begins in the first of them, where"
            " 'language' does not say otherwise. A page that is missing in one is still shown in that of the content.",
            "a list of codes of languages, each in quotes and once",
            '["de", "en"]',
            "all of the content",
        ),
    ] = None
    themes: Annotated[
        tuple[str, ...],
        a_list(
            "The colours that patients may choose; a visit begins in the first of them.",
            'a list of some of "light", "dark" and "strong", each once',
            '["strong", "light", "dark"]',
            words=THEMES,
        ),
    ] = THEMES
    feedback: Annotated[
        bool,
        a_switch(
            "Whether the kiosk asks at the end of a visit whether it helped; answers are part of the statistics,"
            " and nothing else is kept."
        ),
    ] = True
    statistics: Annotated[
        bool,
        a_switch("Whether visits are counted, without a trace of anybody; where they are not, nobody is asked either."),
    ] = True
    printer: Annotated[
        str | None,
        Key(
            "The printer on which patients may print their questions, and the pages that these come from;"
            ' "default" for the one that the system prints on by itself.',
            'the name of a printer in quotes, or "default"',
            '"default"',
            _printer,
            "none, and no button for it",
            "; leave it out for none",
            lambda name: quoted(str(name) or "default"),
        ),
    ] = None
    drafts: Annotated[
        bool, shown_or_withheld("Whether pages that no clinic has approved are shown, with a ribbon, or withheld.")
    ] = True
    overdue: Annotated[
        bool, shown_or_withheld("Whether pages are shown that should have been checked again by now.")
    ] = True
    pin_file: Annotated[
        Path | None,
        a_path(
            "The file with the PIN of staff, which 'kiosk set-pin' writes; only the user of the kiosk has to read it.",
            "/etc/patient-kiosk/staff-pin",
            "staff-pin in the folder of the machine's file, or of the one that is named",
        ),
    ] = None
    lockdown: Annotated[
        bool,
        a_switch(
            "Whether the kiosk keeps the public from leaving it: no key leads out, no window lies over it,"
            " and the screen stays lit."
        ),
    ] = True


def keys() -> dict[str, Key]:
    """What there is to know of each setting, in the order in which they are listed."""
    return {name: hint.__metadata__[0] for name, hint in Settings.__annotations__.items()}
