"""The words that the repository keeps: whole, in line with the program, short enough for where they stand."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from fieldbook.base.said import Said, of_number
from fieldbook.gui import style, tongue
from fieldbook.gui.settings.appearance import Appearance
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.style.tokens import STRONG
from fieldbook.gui.views.navigation import Navigation
from fieldbook.services.session import Session
from tests.toolkit.pseudo import compile_once, words
from tests.toolkit.vaults import RESOURCES, found

LANGUAGES = tuple(words.SLOTS)
AROUND_PX = 112
"""Icon, sides and a count of two digits beside the words of the rail."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty station."""
    made = found(tmp_path / "station")
    yield made
    made.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_slots_and_plural_forms_of_what_is_translated_are_whole(language: str) -> None:
    kept = (word for word in words.read(words.path_of(language)) if word.texts)

    assert [(word.source, fault) for word in kept for fault in words.faults(word, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_does_not_begin_with_a_name_that_is_written_small(language: str) -> None:
    """What is begun stands small inside the sentence, whatever its language puts first."""
    kept = words.read(words.path_of(language))

    assert [word.texts for word in kept if word.source.startswith("New {") and word.texts[0][:1] == "{"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_and_the_same_word_before_a_colon_are_one(language: str) -> None:
    """Look, which leads somewhere, and the look of the window are one in English alone."""
    kept = {word.key: word.texts for word in words.read(words.path_of(language))}
    pairs = [
        (kept[context, alone, comment][0], texts[0])
        for (context, source, comment), texts in kept.items()
        if ": {" in source and (context, alone := source.partition(": {")[0], comment) in kept
    ]

    assert pairs
    assert [pair for pair in pairs if not pair[1].startswith(pair[0])] == []


@pytest.mark.parametrize(
    ("word", "language", "fault"),
    [
        (words.Word("c", "{a} of {b}", texts=("{a} de",)), "fr", "slots"),
        (words.Word("c", "{a}", texts=("{a} {c}",)), "fr", "slots"),
        (words.Word("c", "%n rows", plural=True, texts=("%n", "%n")), "sr_Latn", "plural forms"),
        (words.Word("c", "row", texts=(" ",)), "es", "blank"),
    ],
)
def test_what_is_wrong_in_a_translation_is_told(word: words.Word, language: str, fault: str) -> None:
    assert any(fault in told for told in words.faults(word, language))


def test_a_language_of_ours_is_one_that_the_words_are_kept_in() -> None:
    assert {language.code for language in tongue.LANGUAGES} == {tongue.ENGLISH, *LANGUAGES}


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    kept = [
        words.Word("a", "%n rows", plural=True, texts=("one <&>", "many")),
        words.Word("a", "row", "list", texts=("“rreshti”",)),
        words.Word("b", "waits"),
    ]
    words.write(tmp_path / "some.ts", kept, "sq")

    read = words.read(tmp_path / "some.ts")

    assert read == kept
    assert [word.texts for word in read] == [word.texts for word in kept]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("sentences", "about"),  # of a figure; the decision's "About" is another word
        ("sentences", "from"),
        ("forms", "Date of birth"),  # of the answers that are sealed apart
        ("Road", "A receipt was taken in"),
        ("forms", "{n} items"),
    ],
)
def test_words_are_found_wherever_they_are_said(context: str, source: str) -> None:
    assert (context, source) in {(word.context, word.source) for word in words.found()}


def test_a_unit_is_declined_behind_its_number(look: QApplication, tmp_path: Path) -> None:
    kept = [
        words.Word("counted", "persons", "counted_unit", plural=True, texts=("osoba", "osobe", "osoba")),
        words.Word("lists", "cases", "counted_unit", texts=("predmeta",)),
    ]
    words.write(tmp_path / "some.ts", kept, "sr_Latn")
    words.release(tmp_path / "some.ts", tmp_path / "some.qm")
    tongue.learn(look, tmp_path / "some.qm", "sr_Latn")
    persons, cases = (Said(unit, context="lists", comment="counted_unit") for unit in ("persons", "cases"))

    told = [tongue.say(of_number(unit, Decimal(3))) for unit in (persons, cases)]

    tongue.learn(look, tmp_path / "none", tongue.ENGLISH)
    assert told == ["osobe", "predmeta"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", [0, 1, 2, 3, 11, 15, 25])
def test_a_unit_is_declined_behind_any_number(look: QApplication, language: str, ending: int) -> None:
    """Qt counts with 32 bits: one larger number ended the program wherever it was shown."""
    compile_once()
    tongue.speak(look, language, RESOURCES)
    unit = Said("persons", context="lists", comment="counted_unit")

    small, large = (tongue.say(of_number(unit, Decimal(many + ending))) for many in (10**6, 10**29))

    tongue.speak(look, tongue.ENGLISH, RESOURCES)
    assert large == small


def test_words_that_were_compiled_are_compiled_again_when_they_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And only then: it takes seconds, and every start and a dozen tests want it."""
    made: list[str] = []

    def compiled(command: Sequence[object], **_named: object) -> None:
        *_, source, target = (part for part in command if isinstance(part, Path))
        made.append(source.stem)
        target.write_bytes(b"")

    for language in ("en", "ar", "fr"):
        os.utime(shutil.copy(words.path_of(language), tmp_path), (0, 0))
    monkeypatch.setattr(words, "SLOTS", {"ar": 6, "fr": 2})
    monkeypatch.setattr(words, "path_of", lambda language: tmp_path / f"fieldbook_{language}.ts")
    monkeypatch.setattr(subprocess, "run", compiled)

    words.compile_all(tmp_path)
    words.compile_all(tmp_path)
    os.utime(tmp_path / "fieldbook_fr.ts")
    os.utime(tmp_path / "fieldbook_fr.qm", (1, 1))
    words.compile_all(tmp_path)

    assert made == ["fieldbook_en", "fieldbook_ar", "fieldbook_fr", "fieldbook_fr"]


@pytest.mark.slow
def test_the_files_hold_what_the_program_says() -> None:
    assert words.check() == []


@pytest.mark.parametrize("language", [tongue.ENGLISH, *LANGUAGES])
def test_the_way_to_every_place_fits_the_rail(look: QApplication, session: Session, language: str) -> None:
    compile_once()
    wearing = Wearing(look, RESOURCES)
    wearing.wear(Appearance(language, "light"))
    rail = Navigation(session, is_headquarters=False)
    room = QFontMetrics(style.font(STRONG))

    room_px = rail.width() - AROUND_PX
    long = {rail.item(key).words for key in _keys(rail) if _px(room, rail, key) > room_px}

    rail.deleteLater()
    wearing.wear(Appearance(tongue.ENGLISH, "light"))
    assert long == set()


def _keys(rail: Navigation) -> list[str]:
    return rail.keys()


def _px(room: QFontMetrics, rail: Navigation, key: str) -> int:
    return room.horizontalAdvance(rail.item(key).words)
