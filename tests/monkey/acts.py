# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a monkey does next: the same seed, the same acts."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, product
from random import Random

KEYCODES = range(8, 256)
"""All that an X server knows."""

MODIFIERS = ("Shift_L", "Control_L", "Alt_L", "Super_L")
HELD = tuple(tuple(compress(MODIFIERS, held)) for held in product((0, 1), repeat=len(MODIFIERS)))
BUTTONS, WHEEL = (1, 2, 3, 8, 9), (4, 5, 6, 7)
MOST_FINGERS, MOST_TURNS, MOST_MOVES = 5, 6, 6

Spot = tuple[float, float]
"""A place on the panel, in parts of it."""


@dataclass(frozen=True)
class Key:
    """A key, while others are held."""

    code: int
    held: tuple[str, ...]


@dataclass(frozen=True)
class Click:
    """A button of a mouse; the third asks for a context menu."""

    at: Spot
    button: int


@dataclass(frozen=True)
class Drag:
    """A button held along a way."""

    way: tuple[Spot, ...]
    button: int


@dataclass(frozen=True)
class Wheel:
    """A wheel, up and down or sideways."""

    at: Spot
    button: int
    turns: int


@dataclass(frozen=True)
class Touch:
    """Fingers laid down together, moved, and lifted."""

    fingers: tuple[tuple[Spot, ...], ...]


@dataclass(frozen=True)
class Cancel:
    """The system takes a touch away."""

    at: Spot


Act = Key | Click | Drag | Wheel | Touch | Cancel


def acts(seed: int) -> Iterator[Act]:
    """Without end. Every key with every modifier comes, in another order each time, between all else."""
    random = Random(seed)  # noqa: S311 -- no secret is made of it
    keys: list[Key] = []
    while True:
        if random.random() < 0.45:
            if not keys:
                keys = [Key(code, held) for code, held in product(KEYCODES, HELD)]
                random.shuffle(keys)
            yield keys.pop()
        else:
            yield _by_hand(random)


def _by_hand(random: Random) -> Act:
    kind = random.random()
    if kind < 0.45:
        return Touch(((_spot(random),),))
    if kind < 0.60:
        return Touch(tuple(_way(random) for _ in range(random.randint(1, MOST_FINGERS))))
    if kind < 0.75:
        return Click(_spot(random), random.choice(BUTTONS))
    if kind < 0.87:
        return Drag(_way(random), random.choice(BUTTONS))
    if kind < 0.98:
        return Wheel(_spot(random), random.choice(WHEEL), random.randint(1, MOST_TURNS))
    return Cancel(_spot(random))


def _way(random: Random) -> tuple[Spot, ...]:
    return tuple(_spot(random) for _ in range(random.randint(2, MOST_MOVES)))


def _spot(random: Random) -> Spot:
    """Anywhere, and now and then on the very edge, from where systems pull out their own."""
    edge = random.random()
    if edge < 0.1:
        return random.choice((0.0, 0.999)), random.random()
    if edge < 0.2:
        return random.random(), random.choice((0.0, 0.999))
    return random.random(), random.random()
