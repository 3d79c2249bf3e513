# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a theme is made of: colours, kinds of text, and measures."""

from typing import NamedTuple

from PySide6.QtGui import QColor


class Palette(NamedTuple):
    """The colours of one theme; a name says what a colour is for, and ``x_ink`` is written on ``x``."""

    page: QColor
    card: QColor
    ink: QColor
    ink_2: QColor
    line: QColor
    hair: QColor
    brand: QColor
    brand_edge: QColor
    on_brand: QColor
    link: QColor
    mist: QColor
    heather: QColor
    moss: QColor
    sun: QColor
    peach: QColor
    heather_ink: QColor
    moss_ink: QColor
    marker: QColor
    stripe: QColor
    alert: QColor
    alert_edge: QColor
    on_alert: QColor
    alert_tint: QColor
    ok: QColor
    ok_tint: QColor
    focus_in: QColor
    focus_out: QColor
    note: QColor
    care: QColor
    reading: QColor
    on_reading: QColor
    scrim: QColor


class Role(NamedTuple):
    """How one kind of text is set: size in theme pixels, weight, line height in sizes, growth per text size."""

    size: int
    weight: int
    line: float
    growth: tuple[float, float, float]


class ScriptFont(NamedTuple):
    """The font for the letters of a script; the least line height, and the room for their marks, in sizes."""

    family: str
    line: float
    marks: float


class Roles(NamedTuple):
    """All kinds of text."""

    label: Role
    small: Role
    body: Role
    near: Role
    legend: Role
    row: Role
    title: Role
    lead: Role
    opening: Role
    head: Role
    sample: Role
    button: Role
    card: Role
    h3: Role
    tour: Role
    h2: Role
    h1: Role
    share: Role
    number: Role
    display: Role


class Measures(NamedTuple):
    """Lengths in pixels: those of the theme, or scaled to a panel by ``kiosk.ui.look``."""

    half: int
    s1: int
    s2: int
    s3: int
    s4: int
    s5: int
    s6: int
    point_gap: int
    paragraph: int
    page_top: int
    page_bottom: int
    side: int
    rail: int
    radius_s: int
    radius: int
    radius_card: int
    radius_sheet: int
    hairline: int
    control: int
    selected: int
    foot: int
    target: int
    target_medium: int
    target_large: int
    target_hero: int
    row_height: int
    icon: int
    icon_small: int
    disc: int
    word_margin: int
    word_dot: int
    reading_line: int
    level: int
    note_bar: int
    stone_width: int
    stone_height: int
    stone_now_width: int
    stone_now_height: int
    focus_inner: int
    focus_outer: int
    slide: int
    picture_least: int
    dock_gap: int
    drift: int
    turn: int
    warning: int
    closing: int
    tile_height: int
    sample_room: int
    sample_width: int
    sample_height: int
    word_picture_width: int
    word_picture_height: int
    code: int
    code_module: int
    code_room: int
    ring: int
    ring_line: int
    picture_in_text: int
    picture_on_card: int
    card_picture_width: int
    card_picture_height: int
    card_side: int
    card_side_narrow: int
    people_width: int
    people_height: int
    people_least_width: int
    people_least_height: int


class FormMeasures(NamedTuple):
    """Lengths that differ between landscape and portrait: page edge, strip, foot below the content, dock."""

    edge: int
    strip: int
    foot: int
    dock: int


class Theme(NamedTuple):
    """Everything that ``theme.toml`` says; times in milliseconds. ``ample_roles`` are for screens with few words."""

    family: str
    max_chars_per_line: int
    scripts: dict[str, ScriptFont]
    palettes: dict[str, Palette]
    roles: Roles
    ample_roles: tuple[Roles, ...]
    measures: Measures
    landscape: FormMeasures
    portrait: FormMeasures
    scroll_ms: int
    turn_ms: int
    drift_ms: int
    find_again_ms: int
    second_touch_ms: int
    hasty_ms: int
    hold_ms: int
    film_picture_ms: int
    film_patience_ms: int
    film_watching_ms: int
    swipe_ms: int
    glide_ms: int
