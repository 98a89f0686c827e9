"""A key has one name in a language: on the sheet of keys, in tool tips, in the palette and in the guide."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldbook.gui import tongue
from fieldbook.gui.keynames import named
from tests.toolkit.pseudo import compile_once, words
from tests.toolkit.vaults import RESOURCES

KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:Enter|Home|Tab|[A-Z0-9](?![a-z]))|\b(?:Enter|Esc)\b")
"""A chord in an English sentence, or one key by itself."""


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    compile_once()


@pytest.fixture(params=tuple(words.SLOTS))
def language(look: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """One language after the other, spoken; English again afterwards."""
    tongue.speak(look, request.param, RESOURCES)
    yield request.param
    tongue.speak(look, tongue.ENGLISH, RESOURCES)


def test_the_sentences_of_the_window_call_keys_by_their_names(language: str) -> None:
    kept = [word for word in words.read(words.path_of(language)) if word.texts and KEY.search(word.source)]

    assert kept
    assert [(word.source, word.texts) for word in kept if _unnamed(word.source, word.texts[0])] == []


def test_the_guide_calls_keys_by_their_names(language: str) -> None:
    for page in sorted((RESOURCES / "help" / "en").glob("*.md")):
        said = _lines(RESOURCES / "help" / language / page.name)

        assert [
            line for english, line in zip(_lines(page), said, strict=True) if _unnamed(english, line)
        ] == []


def test_a_chord_is_named_key_by_key(look: QApplication) -> None:
    assert named("Ctrl+Shift+Return") == "Ctrl+Shift+Enter"
    assert named("Shift+Down") == "Shift+↓"
    assert named("") == ""


def _unnamed(english: str, said: str) -> list[str]:
    chords = (chord.replace("Enter", "Return") for chord in KEY.findall(english))
    return [chord for chord in chords if named(chord) not in said]


def _lines(page: Path) -> list[str]:
    return page.read_text(encoding="utf-8").split("\n")
