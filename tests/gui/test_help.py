"""F1 opens the guide at the page where one is; every topic is there, and every link leads somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from fieldbook.gui import tongue
from fieldbook.gui.help.page import HelpPage
from fieldbook.gui.help.topics import (
    PICTURES,
    TOPICS,
    picture,
    read_topic,
    title_of,
    topic_behind,
    topic_of,
)
from fieldbook.gui.palette.lines import ChoiceList
from fieldbook.gui.parts import ScrollPage
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.settings.appearance import Appearance
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell, put_up
from tests.gui.fields.keys import hand_over, press
from tests.toolkit.pseudo import compile_once
from tests.toolkit.vaults import RESOURCES, found

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
LANGUAGES = [language.code for language in tongue.LANGUAGES]


@pytest.fixture(scope="module")
def compiled() -> None:
    """The words of the window, in every language."""
    compile_once()


@pytest.fixture
def wearing(look: QApplication) -> Iterator[Wearing]:
    """What the window wears and speaks; English again afterwards."""
    made = Wearing(look, RESOURCES)
    yield made
    made.wear(Appearance(tongue.ENGLISH, "light"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station."""
    session = found(tmp_path / "station")
    yield session
    session.close()


def shown(page: object) -> str:
    assert isinstance(page, HelpPage)
    browser = page.findChild(QTextBrowser)
    assert browser is not None
    return browser.toPlainText()


@pytest.mark.parametrize(
    ("place", "beginning"),
    [
        (Place(Where.LIST, "seizure"), "Seizures and custody"),
        (Place(Where.LIST, "referral"), "Referrals"),
        (Place(Where.NEW, "outcome"), "Numbers as they were stated"),
        (Place(Where.EXCHANGE), "Sending to headquarters"),
        (Place(Where.OVERVIEW), "Overview"),
        (Place(Where.SECURITY), "Security"),
    ],
)
def test_f1_opens_the_topic_of_the_page(
    session: Session, show_shell: ShowShell, *, place: Place, beginning: str
) -> None:
    shell = show_shell(session)
    shell.presenter.go(place)

    press(Qt.Key.Key_F1, at=shell)

    assert shown(shell.page).startswith(beginning)
    press(Qt.Key.Key_Escape, at=shell.page)
    assert shell.presenter.place == place


def test_a_link_leads_to_another_topic_and_never_out_of_the_program(
    session: Session, show_shell: ShowShell
) -> None:
    shell = show_shell(session)
    shell.presenter.go(Place(Where.HELP, "start"))
    browser = shell.page.findChild(QTextBrowser) if shell.page else None
    assert browser is not None

    browser.anchorClicked.emit(QUrl("send.md"))
    assert shown(shell.page).startswith("Sending")
    browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert shown(shell.page).startswith("Sending")


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_written_and_its_links_lead_somewhere(topic: str) -> None:
    text = read_topic(RESOURCES, topic)

    assert title_of(text)
    assert {topic_behind(link) for link in LINK.findall(text)} <= set(TOPICS)


def test_headquarters_reads_of_its_own_side_of_the_exchange() -> None:
    assert topic_of(Place(Where.EXCHANGE), "", is_headquarters=True) == "headquarters"


def test_a_topic_that_nobody_translated_is_read_in_english() -> None:
    assert read_topic(RESOURCES, "send", "xx") == read_topic(RESOURCES, "send")
    assert read_topic(RESOURCES, "../../README") == ""


def test_a_picture_is_the_guides_own_and_as_wide_as_there_is_room(
    session: Session, show_shell: ShowShell
) -> None:
    shell = show_shell(session)
    shell.presenter.go(Place(Where.HELP, "overview"))
    browser = shell.page.findChild(QTextBrowser) if shell.page else None
    assert browser is not None
    kind = QTextDocument.ResourceType.ImageResource.value

    shown = browser.loadResource(kind, QUrl("../pictures/overview.png"))

    assert isinstance(shown, QImage)
    assert 240 <= shown.width() <= browser.viewport().width()
    assert browser.loadResource(kind, QUrl("../pictures/none.png")) is None
    assert browser.loadResource(kind, QUrl("../../../NOTICE")) is None


def test_a_picture_shows_the_window_in_the_language_that_is_read(tmp_path: Path) -> None:
    for folder in ("", "fr"):
        (tmp_path / PICTURES / folder).mkdir(parents=True, exist_ok=True)
    for name in ("list.png", "send.png", "fr/list.png"):
        (tmp_path / PICTURES / name).touch()

    assert picture(tmp_path, "list.png", "fr") == tmp_path / PICTURES / "fr" / "list.png"
    assert picture(tmp_path, "list.png") == tmp_path / PICTURES / "list.png"
    assert picture(tmp_path, "send.png", "fr") == tmp_path / PICTURES / "send.png"
    assert picture(tmp_path, "../../fr", "fr") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_speaks_the_language_of_the_window(
    session: Session, show_shell: ShowShell, wearing: Wearing, *, language: str
) -> None:
    """Serbian is ``sr-Latn`` to Qt and ``sr_Latn`` to us."""
    wearing.wear(Appearance(language, "light"))
    shell = show_shell(session)

    shell.presenter.go(Place(Where.HELP, "security"))

    title = title_of((RESOURCES / "help" / language / "security.md").read_text("utf-8"))
    assert shown(shell.page).startswith(title)


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_that_the_guide_tells_to_type_begin_an_operation(
    session: Session, show_shell: ShowShell, wearing: Wearing, *, language: str
) -> None:
    wearing.wear(Appearance(language, "light"))
    told = re.search(r"^1\. .*?\*([^*]+)\*", read_topic(RESOURCES, "operation", language), re.MULTILINE)
    shell = show_shell(session)
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, at=shell)
    assert told is not None

    hand_over(told[1])
    lines = shell.findChild(ChoiceList)
    assert lines is not None
    assert lines.model().rowCount() == 1
    press(Qt.Key.Key_Return)

    assert isinstance(shell.page, FormPage)
    assert shell.page.form.id == "operation"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_titles_of_the_topics_have_room(qtbot: QtBot, wearing: Wearing, *, language: str) -> None:
    """Small text is the tightest: the list shrinks with it, and the bar beside it does not."""
    wearing.wear(Appearance(language, "light", 90))
    page = HelpPage(RESOURCES, language)
    qtbot.addWidget(page)
    put_up(qtbot, page)

    topics = page.findChild(ScrollPage)
    assert topics is not None
    lacking = [
        topic
        for topic, button in page._topics.items()
        if button.sizeHint().width() > topics.viewport().width()
        or button.text() != title_of(read_topic(RESOURCES, topic, language))
    ]

    assert lacking == []
