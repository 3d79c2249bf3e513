# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk spell': words that no dictionary has, and what is said where the machine has none."""

import shutil
import stat
import sys
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.authoring.hunspell import dictionaries, package_of
from tests.commands.typed import Typing
from tests.content.folders import GUIDE, sound

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the hunspell of this test is a script for a shell")

PROGRAM = """#!{python}
import sys
from pathlib import Path

folder = Path({folder!r})
if "-D" in sys.argv:
    sys.stderr.write("SEARCH PATH:\\n.::/usr/share/hunspell\\nAVAILABLE DICTIONARIES\\n")
    sys.stderr.writelines(f"{{each.with_suffix('')}}\\n" for each in folder.glob("*.aff"))
    raise SystemExit(1)
known = (folder / (sys.argv[-1] + ".dic")).read_text("utf-8").split()
print("@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)")
for line in sys.stdin:
    word = line.strip().removeprefix("^")
    like = [each for each in known if each[:3] == word[:3]]
    if word in known:
        print("*")
    elif like:
        print(f"& {{word}} {{len(like)}} 1: {{', '.join(like)}}")
    else:
        print(f"# {{word}} 1")
    print()
"""
INTERFACE = '[guide]\ntitle = "Pain"\n[chapters]\nall = "All"\n'
SAID = "en/page.md:4: warning: no dictionary has the word"
MEND = "if it is right, add it to en/words.txt"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with hunspell and an English dictionary of a few words."""
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    program = tmp_path / "bin" / "hunspell"
    program.parent.mkdir()
    program.write_text(PROGRAM.format(python=sys.executable, folder=str(folder)), "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(program.parent))
    for name in ("en_GB", "en_US"):
        (folder / f"{name}.aff").touch()
        (folder / f"{name}.dic").write_text("Page Pain All the wire is soft don't\n", "utf-8")
    return folder


def guide(root: Path, text: str, **files: str) -> Path:
    named = {name.replace("__", "/") + ".txt": content for name, content in files.items()}
    return sound(
        root / "guide", {"en/page.md": f"---\ntitle: Page\n---\n{text}\n", "en/interface.toml": INTERFACE, **named}
    )


@pytest.mark.usefixtures("machine")
def test_a_guide_without_a_mistake_is_0(typing: Typing, tmp_path: Path) -> None:
    answer = typing("spell", guide(tmp_path, "the wire is soft, don’t"))
    assert (answer.code, answer.out, answer.err) == (0, "0 words in no dictionary (en by en_GB)\n", "")


@pytest.mark.usefixtures("machine")
def test_a_word_that_nobody_knows_is_told_once_in_a_file_with_what_is_like_it(typing: Typing, tmp_path: Path) -> None:
    answer = typing("spell", guide(tmp_path, "the wirre is sof&shy;t.\n\nthe wirre is zzz"))
    assert answer.code == 1
    assert answer.out.splitlines() == [
        f"{SAID} 'wirre'; do you mean 'wire'? If it is right, add it to en/words.txt",
        f"en/page.md:6: warning: no dictionary has the word 'zzz'; {MEND}",
        "2 words in no dictionary (en by en_GB)",
    ]


@pytest.mark.usefixtures("machine")
def test_words_of_the_interface_are_looked_up_too(typing: Typing, tmp_path: Path) -> None:
    folder = guide(tmp_path, "the wire")
    (folder / "en" / "interface.toml").write_text(
        INTERFACE + '[words]\nhome = "Hoome {number}"\ndirection = "ltr"\n', "utf-8"
    )
    assert typing("spell", folder).out.startswith("en/interface.toml:6: warning: no dictionary has the word 'Hoome'; ")


@pytest.mark.usefixtures("machine")
def test_words_of_the_list_the_glossary_and_the_clinic_are_known(typing: Typing, tmp_path: Path) -> None:
    folder = guide(tmp_path, "the leads is {clinic.name}, Vattings", en__words="# ours\nvatt*   # any ending\n")
    (folder / "guide.toml").write_text(f'{GUIDE}name = "Zork"\n', "utf-8")
    glossary = "---\ntitle: Page\nkind: glossary\n---\n\nLead | leads\n:   the wire\n"
    (folder / "en" / "glossary.md").write_text(glossary, "utf-8")
    assert typing("spell", folder).out == "0 words in no dictionary (en by en_GB)\n"


def test_the_list_names_the_dictionary(typing: Typing, tmp_path: Path, machine: Path) -> None:
    (machine / "en_US.dic").write_text("Page Pain All wirre\n", "utf-8")
    folder = guide(tmp_path, "wirre", en__words="dictionary: en_US\n")
    assert typing("spell", folder).out == "0 words in no dictionary (en by en_US)\n"


def test_a_machine_without_the_program_says_what_to_install(
    typing: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = "there is no program 'hunspell' to look words up with; install it, on Debian and Ubuntu with: apt install "
    assert typing.refusal("spell", guide(tmp_path, "the")) == f"{said}hunspell hunspell-en-gb"


@pytest.mark.parametrize(("named", "package"), [("", "hunspell-en-gb"), ("dictionary: en_ZA\n", "hunspell-en-za")])
def test_a_dictionary_that_is_missing(typing: Typing, tmp_path: Path, machine: Path, named: str, package: str) -> None:
    for file in machine.iterdir():
        file.unlink()
    said = typing.refusal("spell", guide(tmp_path, "the", en__words=named))
    assert said.startswith(
        f"there is no dictionary '{'en_ZA' if named else 'en'}' (there is none at all); install one, "
    )
    assert f"apt install {package}; or" in said


@pytest.mark.usefixtures("machine")
def test_a_language_that_the_guide_lacks(typing: Typing, tmp_path: Path) -> None:
    said = "the content has no language 'fr'; there is en"
    assert typing.refusal("spell", guide(tmp_path, "the"), "--lang", "fr") == said


@pytest.mark.usefixtures("machine")
def test_a_list_that_cannot_be_read(typing: Typing, tmp_path: Path) -> None:
    folder = guide(tmp_path, "the")
    (folder / "en" / "words.txt").write_bytes("größe".encode("latin-1"))
    assert typing.refusal("spell", folder).startswith("en/words.txt:1: error: a letter is not written in UTF-8; ")


def test_a_program_that_fails_is_one_sentence(typing: Typing, tmp_path: Path, machine: Path) -> None:
    (machine / "en_GB.dic").unlink()
    assert "cannot look words up (" in typing.refusal("spell", guide(tmp_path, "the"))


@pytest.mark.parametrize(
    ("language", "package"),
    [("en", "hunspell-en-gb"), ("de", "hunspell-de-de"), ("de-CH", "hunspell-de-ch"), ("pl", "hunspell-pl")],
)
def test_a_dictionary_is_called_as_in_debian(language: str, package: str) -> None:
    assert package_of(language) == package


REAL = shutil.which("hunspell")
THERE = dictionaries(REAL) if REAL is not None else ()


@pytest.mark.skipif(not {"en_GB", "de_CH"} <= set(THERE), reason="no hunspell with en_GB and de_CH here")
def test_what_we_ship_is_spelt_as_the_dictionaries_say(typing: Typing) -> None:
    answer = typing("spell", resources.shipped_content())
    assert (answer.code, answer.out) == (0, "0 words in no dictionary (en by en_GB, de by de_CH)\n")
