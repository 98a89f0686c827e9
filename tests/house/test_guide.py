"""The guide is whole: every page has a topic, every picture is used, every link leads somewhere."""

import re
import struct
from pathlib import Path

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.gui.help.topics import OF_FORMS, OF_PLACES, TOPICS
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.tongue import ENGLISH, LANGUAGES
from tests.house.sources import ROOT

HELP = ROOT / "resources" / "help"
PICTURES = HELP / "pictures"
INDEX = ROOT / "docs" / "user" / "README.md"
LINK = re.compile(r"\]\(([^)]+)\)")
MOST_BYTES = 6 * 1024 * 1024
BY_FORM = frozenset({Where.LIST, Where.RECORD, Where.NEW, Where.DRAFT, Where.COPY})
"""Pages whose topic goes by the form of what they show."""
TEXTS = sorted(HELP.glob("*/*.md"))


def test_every_page_has_a_topic() -> None:
    assert set(Where) - BY_FORM == set(OF_PLACES)
    assert set(OF_PLACES.values()) | set(OF_FORMS.values()) <= set(TOPICS)
    assert set(OF_FORMS) <= set(CATALOGUE.by_id)


def test_every_text_is_a_topic_and_every_topic_a_text() -> None:
    assert {path.stem for path in (HELP / "en").glob("*.md")} == set(TOPICS)


@pytest.mark.parametrize("path", [*TEXTS, INDEX], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_link_leads_to_a_file(path: Path) -> None:
    links = LINK.findall(path.read_text(encoding="utf-8"))

    assert [link for link in links if not (path.parent / link).is_file()] == []


def test_the_index_names_every_topic() -> None:
    assert {link.rpartition("/")[2] for link in LINK.findall(INDEX.read_text(encoding="utf-8"))} >= {
        f"{topic}.md" for topic in TOPICS
    }


def test_every_picture_is_used_in_every_language_and_small() -> None:
    """English ones lie in the folder itself, the others in folders of their languages."""
    used = {link.rpartition("/")[2] for path in TEXTS for link in LINK.findall(path.read_text("utf-8"))}
    pictures = sorted(PICTURES.rglob("*.png"))
    in_language = {language.code: PICTURES / language.code for language in LANGUAGES} | {ENGLISH: PICTURES}

    for folder in in_language.values():
        assert {path.name for path in folder.glob("*.png")} == {name for name in used if ".png" in name}
    assert {path.parent for path in pictures} == set(in_language.values())
    assert sum(path.stat().st_size for path in pictures) < MOST_BYTES
    assert {struct.unpack(">II", path.read_bytes()[16:24]) for path in pictures} == {(1024, 576)}


def test_no_topic_hides_the_program_behind_long_words() -> None:
    """A page is read standing up: what is longer than three screens is two topics."""
    lengths = {path.stem: len(path.read_text(encoding="utf-8").split()) for path in TEXTS}

    assert {name: words for name, words in lengths.items() if words > 600} == {}
