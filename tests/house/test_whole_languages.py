"""A language that once was whole stays whole: a new word comes with its translation."""

import xml.etree.ElementTree as ET  # our own files
from pathlib import Path

import pytest

from tests.house.sources import ROOT

I18N = ROOT / "resources" / "i18n"
WHOLE = ROOT / "build" / "words_whole.txt"
_SHOWN_MOST = 20


def named_whole(text: str) -> list[str]:
    """The codes in a list of languages; lines that begin with # are remarks."""
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def blanks(path: Path) -> list[str]:
    """The words in a file of Qt Linguist that nobody has translated: context and English."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of our own repository
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text for form in told.iter("numerusform")] if told is not None else []
            texts = forms or [told.text if told is not None else ""]
            if not all(text and text.strip() for text in texts):
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


def test_languages_that_are_whole_have_every_word() -> None:
    languages = named_whole(WHOLE.read_text("utf-8"))
    lacking = {code: blanks(I18N / f"fieldbook_{code}.ts") for code in languages}

    told = [f"{code}: {word}" for code, words in lacking.items() for word in words[:_SHOWN_MOST]]
    assert told == [], "translate these, or take the language out of build/words_whole.txt"


def test_what_is_counted_has_one_and_many_in_english() -> None:
    """English stands in the code as many: without its own forms the window says "1 files wait"."""
    counted = [
        word for word in blanks(I18N / "fieldbook_en.ts") if "{n}" in word or "%n" in word or "%Ln" in word
    ]

    assert counted == [], "say each of one in build/words_of_english.json"


def test_only_languages_that_are_kept_are_named() -> None:
    kept = {path.stem.removeprefix("fieldbook_") for path in I18N.glob("*.ts")}

    assert set(named_whole(WHOLE.read_text("utf-8"))) <= kept


@pytest.mark.parametrize(
    ("told", "lacking"),
    [
        ("<translation>ligne</translation>", []),
        ('<translation type="unfinished" />', ["Page: row"]),
        ("<translation>  </translation>", ["Page: row"]),
        ("<translation><numerusform>a</numerusform><numerusform /></translation>", ["Page: row"]),
    ],
)
def test_what_lacks_is_found(told: str, lacking: list[str], tmp_path: Path) -> None:
    path = tmp_path / "some.ts"
    message = f"<message><source>row</source>{told}</message>"
    path.write_text(f"<TS><context><name>Page</name>{message}</context></TS>", "utf-8")

    assert blanks(path) == lacking


def test_remarks_name_no_language() -> None:
    assert named_whole("# sq\n\n sr_Latn \nfr\n") == ["sr_Latn", "fr"]
