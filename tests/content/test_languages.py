# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Languages: a folder each, the default language stands in, and translations know what they were made from."""

from pathlib import Path

from kiosk.content.checks import check
from kiosk.content.fingerprints import fingerprint
from kiosk.content.front_matter import split
from kiosk.content.library import Library
from kiosk.content.problems import Problem
from tests.content.folders import SOUND, sound, told

PAGE = "---\ntitle: The trial\nreviewed: 2026-01-01\n---\nText.\n"
FILES = {
    "guide.toml": 'languages = ["en", "de"]\n[[chapters]]\nid = "all"\ntopics = ["page", "trial"]',
    "en/trial.md": PAGE,
    "en/interface.toml": '[guide]\ntitle = "Guide"\ndecision = "Which?"\n[chapters]\nall = "All"\n',
    "de/page.md": "---\ntitle: Seite\n---\nLinks: [Probe](trial)\n",
    "de/interface.toml": '[guide]\ntitle = "Ratgeber"\n[words]\nhome = "Start"\n',
}


def made_from(text: str) -> str:
    """The fingerprint of a page."""
    return fingerprint(split(text, "en/page.md"))


def german(folder: Path, source: str) -> list[Problem]:
    """What is said of a translation with this line in its front matter."""
    page = f"---\ntitle: Probe\n{source}\n---\nText.\n"
    return told(check(sound(folder, {**FILES, "de/trial.md": page})), "de/trial.md")


def test_what_is_not_translated_is_shown_in_the_default_language(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, FILES))
    assert (library.title("de", "page"), library.head("de", "page").language) == ("Seite", "de")
    assert (library.title("de", "trial"), library.head("de", "trial").language) == ("The trial", "en")
    topic = library.topic("de", "trial")
    assert topic is not None
    assert topic.head.file == "en/trial.md"
    assert library.step_ids("de", "trial") == ["the-trial"]


def test_words_and_titles_fall_back_one_by_one(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, FILES))
    assert [library.guide_title(language) for language in ("en", "de")] == ["Guide", "Ratgeber"]
    assert library.decision("de") == "Which?"
    assert library.chapter_title("de", "all") == "All"
    assert library.chapter_title("de", "nowhere") == "nowhere"
    words = library.words("de")
    assert (words.home, words.back, words.next) == ("Start", "Back", "Next")


def test_a_language_that_nobody_has_is_the_default_language(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, FILES))
    assert library.title("fr", "page") == library.title("en", "page") == "Page"
    assert library.words("fr").home == "Home"


def test_what_is_not_translated_is_reported(tmp_path: Path) -> None:
    (problem,) = told(check(sound(tmp_path, FILES)), "de/trial.md")
    assert problem.what == "the topic 'trial' is not translated"
    assert problem.mend == "translate it; until then it is shown in 'en'"


def test_a_topic_that_only_a_translation_has_is_reported(tmp_path: Path) -> None:
    (problem,) = told(check(sound(tmp_path, {**FILES, "de/extra.md": PAGE})), "de/extra.md")
    assert problem.what == "this topic is missing in the default language"
    assert problem.mend == "add it there, or nobody can come to it"


def test_a_translation_behind_its_source_is_reported_with_the_new_fingerprint(tmp_path: Path) -> None:
    for number, source in enumerate(["source: 0123456789ab", ""]):
        (problem,) = german(tmp_path / str(number), source)
        assert problem.what == "the translation is behind the page that it was made from"
        assert problem.mend == f"translate what has changed in en/trial.md, then write source: {made_from(PAGE)}"


def test_a_translation_of_this_very_source_is_fine(tmp_path: Path) -> None:
    assert german(tmp_path, f"source: {made_from(PAGE)}") == []


def test_a_fingerprint_changes_with_the_words_and_not_with_the_approval() -> None:
    assert made_from(PAGE) == made_from(
        PAGE.replace("2026-01-01", "2026-02-02\nstatus: approved\nreview_by: 2027-01-01")
    )
    assert made_from(PAGE) == made_from(PAGE + "  \n\n")
    assert made_from(PAGE) == made_from(PAGE.replace("The trial", '"The trial"'))
    assert made_from(PAGE) != made_from(PAGE.replace("Text", "Texts"))
    assert made_from(PAGE) != made_from(PAGE.replace("The trial", "Trial"))
    assert made_from(PAGE) != made_from(PAGE.replace("reviewed", "summary: x\nreviewed"))
    assert len(made_from(PAGE)) == 12


def test_a_language_that_the_guide_does_not_name_is_reported(tmp_path: Path) -> None:
    (problem,) = told(check(sound(tmp_path, {"fr/page.md": PAGE})), "fr/")
    assert problem.what == "the language 'fr' is never shown"
    assert problem.mend == "name it in 'languages' of guide.toml"


def test_words_that_are_wrong_or_unknown_are_reported(tmp_path: Path) -> None:
    text = '[words]\nhom = "x"\nback = 3\n[chapters]\nall = "All"\n'
    library = Library(sound(tmp_path, {"en/interface.toml": text}))
    assert library.words("en").back == "Back"
    assert [str(problem) for problem in library.problems()] == [
        "en/interface.toml:2: warning: nobody knows 'hom'; do you mean 'home'?",
        "en/interface.toml:3: error: 'back' has to be words in quotes; write back = \"…\"",
    ]


def test_a_language_without_words_speaks_those_of_the_default(tmp_path: Path) -> None:
    files = {**SOUND, "guide.toml": 'languages = ["en", "de"]', "de/page.md": PAGE}
    library = Library(sound(tmp_path, files))
    assert library.words("de") == library.words("en")
    (problem,) = told(library.problems(), "de/interface.toml")
    assert (problem.what, problem.where.line) == ("the file is missing", 1)


def test_the_glossary_and_the_chances_of_a_language_are_its_own(tmp_path: Path) -> None:
    head = "---\ntitle: W\nkind: glossary\n---\n"
    files = {
        **FILES,
        "en/words.md": f"{head}Lead\n:   A wire.\n",
        "de/words.md": f"{head}Draht\n:   Ein Draht.\n",
        "de/interface.toml": '[words]\nout_of = "von"\nto = "bis"\n',
        "de/page.md": "---\ntitle: Seite\n---\n!!! chance\n    3 bis 5 von 100 haben ihn.\n\n    Andere nicht.\n",
    }
    library = Library(sound(tmp_path, files))
    assert [term.word for term in library.glossary("de")] == ["Draht"]
    assert library.term("en", "lead") is not None
    assert library.term("de", "lead") is None
    topic = library.topic("de", "page")
    assert topic is not None
    assert "low=3, high=5" in str(topic.screens[0].blocks[0])
