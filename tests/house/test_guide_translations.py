"""The guide speaks every language of the window: the same topics, the same shape, the words of the window."""

import json
import re
import sys
from pathlib import Path

import pytest

from fieldbook.gui.help.topics import TOPICS
from fieldbook.gui.tongue import ENGLISH
from tests.house.sources import ROOT

sys.path.insert(0, str(ROOT / "build"))

import guide

PRESSED = re.compile(r"[Pp]ress \*{1,2}([^*]+)\*")

ENGLISH_TEXT = """\
# Sending to headquarters

The page *Send* writes one sealed file in 72 hours; see [Files](files.md).

1. Press Ctrl+Shift+Enter and write `12.4 kg`.

- **Save** with Ctrl+S, twice.

![The page](../pictures/send.png)

| Keys | What they do |
"""
SAID = """\
# Dërgimi te qendra

Faqja *Dërgo* shkruan një skedar të vulosur brenda 72 orësh; shih [Skedarët](files.md).

1. Shtypni Ctrl+Shift+Enter dhe shkruani `12.4 kg`.

- **Ruaj** me Ctrl+S, dy herë.

![Faqja](../pictures/send.png)

| Tastet | Çfarë bëjnë |
"""


@pytest.mark.parametrize("language", guide.LANGUAGES)
def test_the_guide_follows_the_english_text(language: str) -> None:
    assert guide.check(language) == []


@pytest.mark.parametrize("topic", TOPICS)
def test_what_is_to_be_pressed_stands_in_the_window(topic: str) -> None:
    pressed = PRESSED.findall(guide.read(ENGLISH, topic))

    assert [name for name in pressed if guide.bare(name) not in guide.window_words(guide.LANGUAGES[0])] == []


def test_every_language_of_the_window_has_a_folder_of_the_guide_and_no_other() -> None:
    folders = {path.name for path in guide.HELP.iterdir() if path.is_dir()}

    assert folders - {"pictures"} == {ENGLISH, *guide.LANGUAGES}


@pytest.mark.parametrize("language", guide.LANGUAGES)
def test_a_folder_has_every_topic_and_nothing_else(language: str) -> None:
    assert {path.name for path in (guide.HELP / language).iterdir()} == {f"{topic}.md" for topic in TOPICS}


def test_what_is_translated_well_has_no_fault() -> None:
    assert guide.faults(ENGLISH_TEXT, SAID, "sq") == []


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("# Dërgimi", "## Dërgimi", "line 1: is '## '"),
        ("1. Shtypni", "2. Shtypni", "line 5: is '2. '"),
        ("- **Ruaj**", "**Ruaj**", "line 7: is 'text'"),
        ("| Tastet | Çfarë bëjnë |", "| Tastet |", "line 11: is '||'"),
        ("(files.md)", "(file.md)", "line 3: links"),
        ("pictures/send.png", "pictures/sent.png", "line 9: links"),
        ("`12.4 kg`", "`12,4 kg`", "line 5: code"),
        ("Ctrl+Shift+Enter", "Ctrl+Enter", "line 5: keys"),
        ("Ctrl+S,", "Ctrl+R,", "line 7: keys"),
        ("72", "27", "line 3: numbers"),
        ("**Ruaj**", "*Ruaj*", "line 7: in bold"),
        ("*Dërgo*", "Dërgo", "line 3: in italics"),
        ("*Dërgo*", "*Nis*", "line 3: 'Send' is 'dërgo'"),
        ("**Ruaj**", "**Mbaj**", "line 7: 'Save' is 'ruaj'"),
        ("[Skedarët]", "[Dosjet]", "line 3: 'Files' is 'skedarët'"),
        ("| Tastet ", "| Butonat ", "line 11: 'Keys' is 'tastet'"),
        ("\n\n1.", "\n1.", "has 10 lines"),
    ],
)
def test_what_does_not_follow_is_told(right: str, wrong: str, fault: str) -> None:
    assert SAID.count(right) == 1
    told = guide.faults(ENGLISH_TEXT, SAID.replace(right, wrong), "sq")

    assert [line for line in told if line.startswith(fault)]


def test_a_line_that_nobody_translated_is_told() -> None:
    lines = SAID.splitlines()
    lines[2] = ENGLISH_TEXT.splitlines()[2]

    assert "line 3: is still English" in guide.faults(ENGLISH_TEXT, "\n".join(lines), "sq")


@pytest.mark.parametrize(("said", "faulty"), [("*Changes*", False), ("*Ndryshimet*", True)])
def test_a_sheet_of_a_workbook_has_one_name_in_every_language(said: str, *, faulty: bool) -> None:
    assert bool(guide.faults("The sheet *Changes* says it.", f"Fleta {said} e thotë.", "sq")) == faulty


def test_a_key_is_called_what_the_window_calls_it() -> None:
    assert guide.faults("Enter opens, Esc goes back.", "Échap revient, Entrée ouvre.", "fr") == []
    assert guide.faults("Enter opens, Esc goes back.", "Échap revient, Échap ouvre.", "fr") != []


def test_what_stands_behind_a_name_is_no_part_of_it() -> None:
    assert guide.bare("Écrire qui c'est\N{NO-BREAK SPACE}…") == guide.bare("écrire qui c'est")


def test_numbers_are_the_same_with_other_marks() -> None:
    assert guide.faults("1,245 of 20", "20 nga 1\N{NO-BREAK SPACE}245", "sq") == []
    assert guide.faults("1,245 of 20", "20 nga 1.254", "sq") != []


def written(folder: Path, language: str, **topics: str) -> None:
    (folder / language).mkdir(exist_ok=True)
    for topic, text in topics.items():
        (folder / language / f"{topic}.md").write_text(text, "utf-8")


def test_a_link_says_the_title_of_its_topic(tmp_path: Path) -> None:
    written(tmp_path, "en", keys="See [Files](files.md).", files="# Files", send="[Whole](files.md)")
    written(tmp_path, "sq", keys="Shih [Dosjet](files.md).", files="# Skedarët", send="[Tërë](files.md)")

    assert guide.unlike_titles("sq", "keys", tmp_path) == [
        "files.md: 'Dosjet' where the topic is called 'Skedarët'"
    ]
    assert guide.unlike_titles("sq", "send", tmp_path) == []


def test_a_topic_that_lacks_and_one_made_from_an_older_text_are_told(tmp_path: Path) -> None:
    known = tmp_path / "translated.json"
    written(tmp_path, "en", **dict.fromkeys(TOPICS, "# Stick\n\nPut it in."))
    written(tmp_path, "sq", **dict.fromkeys(TOPICS, "# Çelësi\n\nVendoseni."))
    guide.renew("sq", TOPICS, known, folder=tmp_path)
    assert guide.check("sq", known=known, folder=tmp_path) == []

    (tmp_path / "sq" / "keys.md").unlink()
    written(tmp_path, "en", send="# Stick\n\nPut it in now.", files="# Stick\n\nPut it in twice.")
    told = guide.check("sq", known=known, folder=tmp_path)

    assert [line.partition(";")[0] for line in told] == [
        "sq/files.md: was made from another English text",
        "sq/send.md: was made from another English text",
        "sq/keys.md: is not there",
    ]


def test_only_what_is_named_is_noted_anew(tmp_path: Path) -> None:
    known = tmp_path / "translated.json"
    written(tmp_path, "en", send="old", files="old")
    guide.renew("sq", ["send", "files"], known, folder=tmp_path)
    before = json.loads(known.read_text("utf-8"))["sq"]
    written(tmp_path, "en", send="new", files="new")

    guide.renew("sq", ["send"], known, folder=tmp_path)

    after = json.loads(known.read_text("utf-8"))["sq"]
    assert after["send"] == guide.digest("new")
    assert after["files"] == before["files"] == guide.digest("old")
