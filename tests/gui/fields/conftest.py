"""Fields in a window, with a few records to point at and a fixed day."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import AnyKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.folding import fold
from fieldbook.gui import style
from fieldbook.gui.fields import Around, Question, make_field
from fieldbook.gui.presenters.offers import Offer, PlaceOffer, place_offer, rank
from fieldbook.gui.presenters.paths import kind_at
from fieldbook.gui.tongue import turn
from tests.unit.gui.presenters.form_fakes import SKOPJE, THESEUS, TITLES

if TYPE_CHECKING:
    from fieldbook.base.problem import Path as Steps

RESOURCES = Path(__file__).parents[3] / "resources"
DAYS = {THESEUS: "2019-12-09"}


def choices(_forms: tuple[str, ...], typed: str) -> list[Offer]:
    return rank((Offer(record, title, DAYS.get(record, "")) for record, title in TITLES.items()), typed)


def places(typed: str) -> list[PlaceOffer]:
    return [place_offer(SKOPJE)] if fold("Skopje").startswith(fold(typed)) else []


AROUND = Around(
    today=lambda: date(2026, 3, 1),
    record_title=lambda record: TITLES.get(record, record[:8]),
    choices=choices,
    make=make_field,
    places=places,
)


class Heard:
    """A question in a window, and what it told."""

    def __init__(self, question: Question, window: QWidget) -> None:
        self.question, self.window = question, window
        self.typed: list[tuple[Steps, Typed]] = []
        self.left: list[Steps] = []
        question.typed.connect(lambda path, typed: self.typed.append((path, typed)))
        question.left.connect(self.left.append)

    @property
    def last(self) -> tuple[object, object]:
        return self.typed[-1]


Ask = Callable[..., Heard]


def declared(form: str, *path: str) -> AnyKind:
    """The kind of one question of the real catalogue."""
    return kind_at(CATALOGUE.form(form).model, path)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in light, from left to right; and so again afterwards."""
    style.apply(qapp, scheme="light", resources=RESOURCES)
    yield qapp
    turn(qapp, Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def ask(dressed: QApplication, qtbot: QtBot) -> Ask:
    """Put one question into an active window, with another place for the focus below it."""

    def put(kind: AnyKind, typed: Typed = "") -> Heard:
        window = QWidget()
        style.dress(window, "canvas")
        column = QVBoxLayout(window)
        question = Question(kind, AROUND)
        question.show_typed(typed)
        elsewhere = QWidget()
        elsewhere.setObjectName("elsewhere")
        elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(question)
        column.addWidget(elsewhere)
        window.resize(1000, 700)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        question.take_focus()
        return Heard(question, window)

    return put
