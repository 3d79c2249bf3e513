# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk leaflet' writes a PDF, and refuses in one sentence what it cannot do."""

from pathlib import Path

import pytest

from tests.commands.folder import TRIAL, WORDS
from tests.commands.typed import Typing, typed_apart
from tests.leaflet.reading import read

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "leaflet.pdf"


def test_the_whole_guide_is_in_it_where_no_topic_is_named(typing: Typing, guide: Path, out: Path) -> None:
    answer = typing("leaflet", "--content", guide, "--out", out)
    assert (answer.code, answer.out, answer.err) == (0, f"{out} is written\n", "")
    titles = [part.text for part in read(out.read_bytes()).all("H2")]
    assert titles[1:4] == ["The trial & you", "Questions", "Words"]


def test_topics_are_in_it_as_they_are_named(typing: Typing, guide: Path, out: Path) -> None:
    typing("leaflet", "faq", "trial", "faq", "--content", guide, "--out", out)
    titles = [part.text for part in read(out.read_bytes()).all("H2")]
    assert titles[1:3] == ["Questions", "The trial & you"]


def test_a_leaflet_is_made_anew(typing: Typing, guide: Path, out: Path) -> None:
    typing("leaflet", "faq", "--content", guide, "--out", out)
    assert typing("leaflet", "trial", "--content", guide, "--out", out).code == 0
    assert next(read(out.read_bytes()).all("H1")).text == "The trial & you"


def test_another_file_is_not_written_over(typing: Typing, guide: Path, out: Path) -> None:
    out.write_bytes(b"%PDF-1.4 of somebody")
    said = typing.refusal("leaflet", "--content", guide, "--out", out)
    assert said == f"{out} is no leaflet of the kiosk and would be lost; name another file with --out FILE.pdf"
    assert out.read_bytes() == b"%PDF-1.4 of somebody"


def test_an_unknown_topic(typing: Typing, guide: Path, out: Path) -> None:
    said = typing.refusal("leaflet", "trail", "--content", guide, "--out", out)
    assert said == "the guide has no topic 'trail'; do you mean 'trial'?"
    assert not out.exists()


def test_a_language_that_the_guide_lacks(typing: Typing, guide: Path, out: Path) -> None:
    said = typing.refusal("leaflet", "--content", guide, "--out", out, "--lang", "xx")
    assert said == "the guide has no language 'xx'; there is en"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("leaflet.txt", "leaflet.txt has to end in .pdf; name another file"),
        ("nowhere/leaflet.pdf", "nowhere does not exist; make it first, or name another file"),
        ("guide/leaflet.pdf", "leaflet.pdf lies in the content folder; name another file"),
        ("folder.pdf", "folder.pdf is a folder; name another file"),
    ],
)
def test_a_place_where_it_does_not_belong(typing: Typing, guide: Path, tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder.pdf").mkdir()
    assert said in typing.refusal("leaflet", "--content", guide, "--out", tmp_path / name)


def test_a_full_disk(typing: Typing, guide: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert "cannot be written (No space left on device)" in typing.refusal("leaflet", "--content", guide, "--out", out)


def test_a_picture_that_is_missing_is_told_and_the_rest_is_written(typing: Typing, guide: Path, out: Path) -> None:
    (guide / "en" / "01-trial.md").write_text(f"{TRIAL}\n![A lead](lead.svg)\n", "utf-8")
    answer = typing("leaflet", "trial", "--content", guide, "--out", out)
    assert answer.code == 1
    assert "the picture 'lead.svg' is not in images/" in answer.err
    assert "1 error of the content" in answer.out
    assert "You stay awake." in read(out.read_bytes()).whole


def test_a_topic_that_cannot_be_read_at_all(typing: Typing, guide: Path, out: Path) -> None:
    (guide / "en" / "01-trial.md").write_bytes(b"---\ntitle: \xff\n---\n")
    said = typing.refusal("leaflet", "trial", "--content", guide, "--out", out)
    assert said.startswith("no page can be made; en/01-trial.md:2: error: a letter is not written in UTF-8")
    assert not out.exists()


def test_a_guide_without_chapters(typing: Typing, guide: Path, out: Path) -> None:
    (guide / "guide.toml").write_text('languages = ["en"]\n[[chapters]]\nid = "a"\ntopics = []\n', "utf-8")
    said = typing.refusal("leaflet", "--content", guide, "--out", out)
    assert said.endswith("names a topic; name one there")


def test_a_glossary_alone_is_a_leaflet(typing: Typing, guide: Path, out: Path) -> None:
    (guide / "en" / "03-words.md").write_text(WORDS, "utf-8")
    typing("leaflet", "words", "--content", guide, "--out", out)
    assert "A thin wire." in read(out.read_bytes()).whole


def test_no_display_is_needed(state: Path, guide: Path, out: Path) -> None:
    answer = typed_apart(state, "leaflet", "--content", guide, "--out", out)
    assert (answer.code, answer.err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
