# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A page that is not translated is shown in the default language, and says so."""

import pytest

from kiosk.navigation.wishes import Go, GoToTopic, Speak
from tests.ui.conftest import Visitor
from tests.ui.finger import settle

GUIDE = 'languages = ["en", "de"]\n[[chapters]]\nid = "all"\ntopics = ["page", "faq", "words"]\n'
FILES = {
    "guide.toml": GUIDE,
    "de/interface.toml": '[chapters]\nall = "Alles"\n[words]\nnot_translated = "Noch nicht auf Deutsch."\n',
    "de/here.md": "---\ntitle: Hier\n---\nText.\n",
    "en/faq.md": "---\ntitle: Questions\nkind: faq\n---\n## Why?\n\nBecause.\n",
    "en/words.md": "---\ntitle: Words\nkind: glossary\n---\n\nLead\n:   A thin wire.\n",
}


@pytest.mark.parametrize(("topic", "shown"), [("page", "Text."), ("faq", "Questions"), ("words", "Words")])
def test_it_says_so_on_every_kind_of_page(visitor: Visitor, topic: str, shown: str) -> None:
    patient = visitor("Text.", **FILES)
    patient.kiosk.follow(GoToTopic(topic))
    settle()
    assert "Noch nicht auf Deutsch." not in [prose.text() for prose in patient.texts()]
    patient.kiosk.follow(Go.HOME)
    patient.kiosk.follow(Speak("de"))
    patient.kiosk.follow(GoToTopic(topic))
    settle()
    texts = [prose.text() for prose in patient.texts()]
    assert shown in texts
    assert any("Noch nicht auf Deutsch." in text for text in texts)
