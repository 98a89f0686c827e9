"""The window in other languages: everything can be said, at once, and nothing that was typed is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldbook.base.errors import DiskFull, FieldbookError, VaultFromNewerApp
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.number import format_number, parse_number
from fieldbook.gui import style, tongue
from fieldbook.gui.direction import reads_leftwards
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.settings.appearance import NAME, Appearance, keep_appearance, kept_appearance
from fieldbook.gui.settings.page import SettingsPage
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.style.tokens import BODY
from fieldbook.gui.tables import RecordTable
from fieldbook.gui.tables.delegate import CELL_PX, days_px
from fieldbook.gui.tables.words import show_instant
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services.entry.habits import HABITS
from fieldbook.services.session import Session
from fieldbook.store.scratch import Scratch
from tests.gui.conftest import ShowShell, put_up
from tests.gui.fields.keys import write
from tests.toolkit import pseudo
from tests.toolkit.vaults import RESOURCES, found, outside

KNOWN = (
    "Fieldbook Amina Obi Harbour tablet English Shqip Srpski Français Español Ctrl Shift Alt Esc Tab Enter"
)
"""What stands in a window as it is: names, keys, languages in themselves."""


@pytest.fixture
def wearing(look: QApplication, tmp_path: Path) -> Iterator[Wearing]:
    """A choice that is remembered in a temporary folder; English again afterwards."""
    made = Wearing(look, RESOURCES, tmp_path / "state")
    made.wear(Appearance(tongue.ENGLISH, "light"))
    yield made
    made.wear(Appearance(tongue.ENGLISH, "light"))
    made.deleteLater()


@pytest.fixture
def made_up(look: QApplication, wearing: Wearing, tmp_path: Path) -> None:
    """The window speaks the made-up language."""
    pseudo.learn(look, tmp_path)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty station."""
    made = found(tmp_path / "station")
    yield made
    made.close()


@pytest.fixture
def window(wearing: Wearing, session: Session, qtbot: QtBot) -> Iterator[Window]:
    """The window over the station, unlocked."""
    made = Window(Given(outside, session.vault.folder, None, wearing))
    qtbot.addWidget(made)
    put_up(qtbot, made)
    made.enter(session)
    yield made
    made.close()


@pytest.mark.usefixtures("made_up")
class TestEveryPageCanBeSaid:
    def test_those_that_are_there_once(self, session: Session, show_shell: ShowShell) -> None:
        shell = show_shell(session)
        single = (Where.DRAFTS, Where.EXCHANGE, Where.WORKBOOK, Where.IMPORT, Where.SECURITY, Where.SETTINGS)
        for where in single:
            shell.presenter.go(Place(where))
            QApplication.processEvents()
            assert pseudo.plain(shell, KNOWN) == [], where

    def test_the_list_and_the_form_of_every_sort_of_record_with_its_problems(
        self, session: Session, show_shell: ShowShell
    ) -> None:
        shell = show_shell(session)
        for form in (form for form in session.catalogue if not form.file_field):
            shell.presenter.go(Place(Where.LIST, form.id))
            QApplication.processEvents()
            assert pseudo.plain(shell, KNOWN) == [], form.id
            shell.presenter.go(Place(Where.NEW, form.id))
            assert isinstance(shell.page, FormPage)
            shell.page.save()
            QApplication.processEvents()
            assert pseudo.plain(shell, KNOWN) == [], form.id


@pytest.mark.usefixtures("made_up")
def test_an_error_is_said_with_its_values() -> None:
    error: FieldbookError = VaultFromNewerApp(found=9, known=3)

    assert tongue.say(error.what) == pseudo.accented(VaultFromNewerApp.title).format(found=9, known=3)


def _refuse(*_given: object, **_named: object) -> None:
    raise DiskFull


class TestChoosing:
    def test_another_language_is_worn_at_once_and_what_is_typed_stays(
        self, wearing: Wearing, window: Window, qtbot: QtBot
    ) -> None:
        assert window.shell is not None
        window.shell.presenter.go(Place(Where.NEW, "operation"))
        page = window.shell.page
        assert isinstance(page, FormPage)
        page.presenter.typed(("name",), "Blue Harbour")
        before = window.shell

        wearing.choose(replace(wearing.worn, language="ar"))
        qtbot.waitUntil(lambda: window.shell is not before)

        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        after = window.shell.page
        assert isinstance(after, FormPage)
        assert after.presenter.draft.typed_at(("name",)) == "Blue Harbour"

    def test_pages_that_nobody_sees_are_gone_before_it_is_put_on(
        self, wearing: Wearing, window: Window, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Each would be put into it, only to be thrown away: 8 s once every page had been visited."""
        shell = window.shell
        assert shell is not None
        pages = []
        for where in (Where.OVERVIEW, Where.DRAFTS, Where.SETTINGS):
            shell.presenter.go(Place(where))
            pages.append(shell.page)
        there: list[bool] = []
        monkeypatch.setattr(wearing, "wear", lambda _chosen: there.extend(isValid(page) for page in pages))

        wearing.choose(replace(wearing.worn, text_percent=115))

        assert there == [False, False, True]
        qtbot.waitUntil(lambda: window.shell is not shell)
        assert window.shell is not None
        assert window.shell.presenter.place == Place(Where.SETTINGS)

    @pytest.mark.parametrize("name", ["scheme", "text", "numbers"])
    def test_the_page_goes_on_where_the_choice_was_made(
        self, window: Window, qtbot: QtBot, name: str
    ) -> None:
        """It was made anew, and the focus went to the language."""
        shell = window.shell
        assert shell is not None
        shell.presenter.go(Place(Where.SETTINGS))
        box = getattr(shell.page, name)
        box.setFocus()

        box.activated.emit(box.count() - 1)
        qtbot.waitUntil(lambda: window.shell is not shell)

        assert window.shell is not None
        page = window.shell.page
        assert isinstance(page, SettingsPage)
        assert window.focusWidget() is getattr(page, name)
        page.arrive()
        assert window.focusWidget() is page.language.box

    def test_where_what_is_typed_cannot_be_kept_the_look_stays_and_the_page_says_why(
        self, wearing: Wearing, window: Window, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """On a full disk the words were lost: the page was made anew from the last draft that was kept."""
        shell = window.shell
        assert shell is not None
        shell.presenter.go(Place(Where.NEW, "operation"))
        page = shell.page
        assert isinstance(page, FormPage)
        write("Blue Harbour")
        focus, worn, before = QApplication.focusWidget(), wearing.worn, (tongue.language(), style.look())
        with monkeypatch.context() as full:
            full.setattr(Scratch, "keep_draft", _refuse)
            wearing.choose(replace(worn, language="fr", text_percent=115))
            QApplication.processEvents()

            assert wearing.worn == worn
            assert (tongue.language(), style.look()) == before
            assert window.shell is shell
            assert shell.page is page
            assert page.isEnabled()
            assert QApplication.focusWidget() is focus
            assert DiskFull.title in " ".join(label.text() for label in page.findChildren(QLabel))
        write(" II")

        wearing.choose(replace(worn, text_percent=115))
        qtbot.waitUntil(lambda: window.shell is not shell)
        assert window.shell is not None
        after = window.shell.page
        assert isinstance(after, FormPage)
        assert after.presenter.draft.typed_at(("name",)) == "Blue Harbour II"

    def test_it_is_remembered_outside_every_vault(self, wearing: Wearing, tmp_path: Path) -> None:
        wearing.choose(replace(wearing.worn, language="sq", text_percent=115))

        assert kept_appearance(tmp_path / "state") == Appearance("sq", "light", 115)

    @pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"language": 1}', b'{"scheme": "dark"}'])
    def test_a_spoiled_file_gives_the_usual(self, tmp_path: Path, raw: bytes) -> None:
        (tmp_path / NAME).write_bytes(raw)

        assert kept_appearance(tmp_path) == Appearance()

    def test_what_nobody_offers_is_not_worn(self, tmp_path: Path) -> None:
        keep_appearance(tmp_path, Appearance("en", "pink", 700, touch=True, numbers="roman"))

        assert kept_appearance(tmp_path) == Appearance("en", "system", 100, touch=True)

    def test_the_first_steps_keep_the_names_in_another_language(
        self, wearing: Wearing, qtbot: QtBot, tmp_path: Path
    ) -> None:
        window = Window(Given(outside, tmp_path / "none", None, wearing))
        qtbot.addWidget(window)
        window.begin()
        put_up(qtbot, window)
        first = window.first_run
        assert first is not None
        first.presenter.type("station_name", "Sector East")
        first.take_over(first.presenter.typed.side, {"station_name": "Sector East", "officer_name": ""})

        wearing.choose(replace(wearing.worn, language="fr"))
        qtbot.waitUntil(lambda: window.first_run is not first)

        assert window.first_run is not None
        assert window.first_run.presenter.typed.station_name == "Sector East"
        window.close()

    def test_the_page_offers_what_is_worn(self, wearing: Wearing, qtbot: QtBot) -> None:
        wearing.wear(Appearance("es", "dark", 115, touch=True, numbers="comma"))

        page = SettingsPage(wearing)
        qtbot.addWidget(page)

        assert page.language.box.currentText() == "Español"
        assert page.scheme.currentData() == "dark"
        assert page.text.currentData() == 115
        assert page.numbers.currentData() == "comma"
        assert page.touch.isChecked()

    def test_numbers_are_read_as_they_are_written(self, wearing: Wearing, qtbot: QtBot) -> None:
        read: list[str] = []
        page = SettingsPage(wearing, read_numbers=read.append)
        qtbot.addWidget(page)

        page.numbers.activated.emit(page.numbers.findData("comma"))

        assert read == ["sq"]
        assert HABITS["sq"] == ","
        assert wearing.worn.numbers == "comma"


@pytest.mark.parametrize(
    ("numbers", "written"), [("point", "1,234,567.5"), ("comma", "1.234.567,5"), ("", "1,234,567.5")]
)
def test_numbers_are_written_as_was_chosen(wearing: Wearing, numbers: str, written: str) -> None:
    wearing.wear(replace(wearing.worn, numbers=numbers))

    assert tongue.say(format_number(parse_number("1234567.5"))) == written


@pytest.mark.parametrize("language", [one.code for one in tongue.LANGUAGES])
class TestDaysInLists:
    def test_the_widest_day_is_the_widest(self, wearing: Wearing, language: str) -> None:
        wearing.wear(Appearance(language, "light"))
        metrics = QFontMetrics(style.font(BODY))
        days = [Day(2028, month, day) for month in range(1, 13) for day in range(1, 29)]

        assert all(metrics.horizontalAdvance(tongue.show_day(day)) <= days_px() for day in days)

    def test_a_column_of_days_has_room_for_it(
        self, wearing: Wearing, session: Session, *, language: str, qtbot: QtBot
    ) -> None:
        wearing.wear(Appearance(language, "light"))
        form = session.catalogue.form("outcome")
        table = RecordTable(form, "State")
        qtbot.addWidget(table)
        table.resize(900, 300)
        table.show()
        days = [at for at, name in enumerate(form.listed, start=1) if name == form.day_field]
        cells = tuple("2019-12-09" if name == form.day_field else "" for name in form.listed)
        line = Line(
            RecordId("0" * 32),
            form.id,
            title="Arrest",
            short="00000000",
            cells=cells,
            state="saved",
            incomplete=False,
            readable=True,
            changed_at="2026-03-01T08:00:00.000Z",
        )
        table.show_lines([line], more=False)

        assert days
        assert all(table.columnWidth(at) >= days_px() + CELL_PX for at in days)

    def test_a_day_is_named_as_the_small_line_below_the_title_names_it(
        self, wearing: Wearing, language: str
    ) -> None:
        wearing.wear(Appearance(language, "light"))

        told = show_instant("2019-12-16T12:00:00.000Z").lstrip("\N{RIGHT-TO-LEFT MARK}")
        assert told.startswith(tongue.show_day(Day(2019, 12, 16)))


def test_arabic_writes_days_in_lists_with_numbers(wearing: Wearing) -> None:
    """A month has two names there, and which one is read depends on the country."""
    wearing.wear(Appearance("ar", "light"))

    said = [tongue.show_day(day) for day in (Day(2019, 12, 16), Day(2019, 12), Day(2019))]
    assert said == ["16/12/2019", "12/2019", "2019"]


def test_arabic_reads_the_day_before_the_time(wearing: Wearing) -> None:
    """There is no letter in it that says so: alone on a line it ran from left to right."""
    wearing.wear(Appearance("ar", "light"))

    assert reads_leftwards(show_instant("2019-12-16T12:00:00.000Z"))


@pytest.mark.parametrize(
    ("language", "parts", "between", "told"),
    [
        ("en", ("Tirana", "AL"), ", ", "Tirana, Albania"),
        ("sr_Latn", ("AL", "IT"), ", ", "Albanija, Italija"),
        ("ar", ("AL", "IT"), ", ", "ألبانيا، إيطاليا"),
        ("ar", ("AL", "IT"), "; ", "ألبانيا؛ إيطاليا"),
        ("fr", ("AL", "IT"), ", ", "Albanie, Italie"),
        ("fr", ("AL", "IT"), "; ", "Albanie\u00a0; Italie"),
        ("fr", ("AL", "IT"), ": ", "Albanie\u00a0: Italie"),
        ("ar", ("Our Rescue", "AL"), ", ", "\u200f\u2068Our Rescue\u2069، \u2068ألبانيا\u2069"),
    ],
)
def test_a_row_of_words_has_the_marks_and_the_order_of_the_language(
    look: QApplication, *, language: str, parts: tuple[str, ...], between: str, told: str
) -> None:
    """A Latin name among Arabic words would turn the order of its neighbours round."""
    pseudo.compile_once()
    countries = codes("country")
    tongue.speak(look, language, RESOURCES)

    row = in_row((countries.label(part) if countries.get(part) else part for part in parts), between)

    assert tongue.say(row) == told
    tongue.speak(look, tongue.ENGLISH, RESOURCES)


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("en", 1, "1 entry"),
        ("en", 2, "2 entries"),
        ("en", 1500, "1,500 entries"),
        ("sr_Latn", 21, "21 stavka"),
        ("sr_Latn", 3, "3 stavke"),
        ("sr_Latn", 12, "12 stavki"),
        ("ar", 2, "قيدان"),
        ("ar", 3, "3 قيود"),
        ("ar", 11, "11 قيدا"),
    ],
)
def test_what_is_counted_is_declined(look: QApplication, *, language: str, count: int, told: str) -> None:
    pseudo.compile_once()
    tongue.speak(look, language, RESOURCES)

    assert QCoreApplication.translate("BundleCard", "%Ln entries", "", count) == told
    tongue.speak(look, tongue.ENGLISH, RESOURCES)
