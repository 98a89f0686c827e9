"""Headquarters' page for its stations: cards, bundles that come in, receipts that go out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.ask import Ask
from fieldbook.gui.page import BusyCard, Page
from fieldbook.gui.parts import (
    Card,
    NoticeBanner,
    NoticeKind,
    ScrollPage,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.presenters.enrolment import HeadquartersEnrolment, SessionEnrolment
from fieldbook.gui.presenters.exchange import BundleLine, ReceivedBundles, Receiving, TakenIn, bundles_in
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import keep_folder, kept_folder
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.gui.views.enrol_cards import BundleCard, CodeBox
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import Looked, Standing
from fieldbook.services.exchange import ReceivedBundle
from fieldbook.services.session import Session


class HeadquartersPage(Page):
    """Stations and their bundles."""

    def __init__(self, session: Session, runner: Runner, ask: Ask) -> None:
        super().__init__(self.tr("Stations"), self.tr("What they send is taken in whole, or not at all"))
        self._session, self._ask = session, ask
        self._file = primary_button(self.tr("Take in a bundle"), "download")
        self._folder_button = secondary_button(self.tr("All of a folder"), "folder-open")
        self._own = secondary_button(self.tr("Write our card"), "usb")
        self._look = secondary_button(self.tr("Look at a station's card"), "key-round")
        self._looked = make_label("", "strong", wrap=True)
        self._code = CodeBox(
            say=self.tr("Say these to the station"),
            hear=self.tr("Type what the station says"),
            button=self.tr("Enrol"),
        )
        self._busy = BusyCard()
        self._results: list[NoticeBanner] = []
        self._scroll = ScrollPage(self.tr("Stations"))
        self._stations = Card(self.tr("Enrolled stations"))
        self._table: QWidget = QWidget()
        self._bundles = BundleCard(self.tr("Bundles received"), self.tr("No bundle has been taken in yet."))
        self._arrange()
        self.enrolment = HeadquartersEnrolment(SessionEnrolment(session), self)
        self.receiving = Receiving(ReceivedBundles(session), runner, self)
        self._connect()

    def arrive(self) -> None:
        """Show where things stand."""
        self.enrolment.show()
        self.receiving.show()
        self._file.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, changes: Changes) -> None:
        """Show it again when something came in."""
        if changes.standing:
            self.enrolment.show()
            self.receiving.show()

    def show_standing(self, standing: Standing) -> None:
        """Show who is enrolled, and how much of each is held."""
        table = self._make_stations(standing)
        self._stations.body.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table

    def show_card_kept(self, path: Path) -> None:
        """Say that our card is written."""
        text = self.tr("{name} in {folder}. It holds no secret; give it to every station.")
        told = text.format(name=path.name, folder=path.parent)
        self.notices.show_notice(NoticeKind.OK, self.tr("Our card is written"), told)

    def show_looked(self, looked: Looked) -> None:
        """Show whose card it is, and what to read aloud."""
        self.notices.clear()
        words = self.tr("{station}, {officer}. Call them on a number that you know.")
        self._looked.setText(words.format(station=looked.station_name, officer=looked.officer_name))
        self._code.show_code(looked.code_to_say)
        self._show_code(shown=True)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_accepted(self, looked: Looked) -> None:
        """Say that the station is enrolled."""
        self._show_code(shown=False)
        title = self.tr("{station} is enrolled").format(station=looked.station_name)
        self.notices.show_notice(NoticeKind.OK, title, self.tr("Its bundles can be taken in from now on."))

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)

    def show_busy(self) -> None:
        """Bundles are being taken in."""
        self._clear_results()
        self.notices.clear()
        for button in (self._file, self._folder_button):
            button.setEnabled(False)
        self._busy.begin(self.tr("Opening, checking and taking in"))

    def show_step(self, what: str, done: int, of: int | None) -> None:
        """How far it is."""
        self._busy.step(what, done, of)

    def show_idle(self) -> None:
        """Nothing is under way any more."""
        self._busy.end()
        for button in (self._file, self._folder_button):
            button.setEnabled(True)

    def show_bundles(self, waiting: int, bundles: Sequence[BundleLine]) -> None:
        """Show what came in so far."""
        del waiting
        self._bundles.show_bundles(bundles)

    def show_taken(self, taken: TakenIn) -> None:
        """Say what came of each file."""
        for refused in taken.refused:
            error = refused.error
            text = f"{error.remedy} ({error.code}, {refused.name})"
            self._tell(NoticeKind.DANGER, error.what, text)
        for received in taken.received:
            self._tell_received(received)

    def _tell_received(self, received: ReceivedBundle) -> None:
        if not received.is_new:
            title = self.tr("{station}: everything in this bundle was held already")
            text = self.tr("Nothing was changed. The receipt {name} was written again.")
            told = text.format(name=received.receipt_path.name)
            self._tell(NoticeKind.INFO, title.format(station=received.station), told)
            return
        many = self.tr("{station}: %Ln records received", "", received.records)
        title = self.tr("{station}: 1 record received") if received.records == 1 else many
        title = title.format(station=received.station)
        text = self.tr("{entries} entries of {officer}. The receipt {name} lies beside it: hand it back.")
        told = text.format(
            entries=show_number(received.entries), officer=received.officer, name=received.receipt_path.name
        )
        if received.conflicts:
            many = self.tr("%Ln records now have several open revisions.", "", received.conflicts)
            one = self.tr("1 record now has several open revisions.")
            told += " " + (one if received.conflicts == 1 else many)
        self._tell(NoticeKind.WARN if received.conflicts else NoticeKind.OK, title, told)

    def _tell(self, kind: NoticeKind, title: str, text: str) -> None:
        banner = NoticeBanner(kind, title, text)
        banner.offer_close(self.tr("Put this message away"))
        self._results.append(banner)
        self._scroll.body.insertWidget(len(self._results), banner)

    def _clear_results(self) -> None:
        for banner in self._results:
            banner.hide()
            banner.deleteLater()
        self._results = []

    def _make_stations(self, standing: Standing) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        if not standing.stations:
            words = self.tr("None yet. Give your card to a station; it brings one back.")
            grid.addWidget(make_label(words, "quiet", wrap=True), 0, 0)
        for row, station in enumerate(standing.stations):
            held = self.tr("{count} entries held").format(count=show_number(station.entries))
            last = self.tr("last on {when}").format(when=show_instant(station.last_at))
            grid.addWidget(make_label(station.name, "strong"), row, 0)
            grid.addWidget(make_label(station.officer, "quiet"), row, 1)
            grid.addWidget(make_label(held, "quiet"), row, 2)
            grid.addWidget(make_label(last if station.last_at else self.tr("nothing yet"), "quiet"), row, 3)
        grid.setColumnStretch(4, 1)
        return table

    def _arrange(self) -> None:
        enrol = Card(self.tr("Enrol a station"))
        words = self.tr(
            "Give every station your card. It brings its own card back; look at that, call the officer, "
            "and compare the code by voice."
        )
        enrol.body.addWidget(make_label(words, "quiet", wrap=True))
        enrol.body.addLayout(_beside(self._own, self._look))
        enrol.body.addWidget(self._looked)
        enrol.body.addWidget(self._code)
        self._show_code(shown=False)
        receive = Card(self.tr("Bundles"))
        words = self.tr("A receipt is written beside each bundle; it goes back to the station.")
        receive.body.addWidget(make_label(words, "quiet", wrap=True))
        receive.body.addLayout(_beside(self._file, self._folder_button))
        self._stations.body.addWidget(self._table)
        for widget in (self.notices, self._busy, receive, self._stations, self._bundles, enrol):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose_bundle)
        self._folder_button.clicked.connect(self._choose_bundles)
        self._own.clicked.connect(self._choose_card_folder)
        self._look.clicked.connect(self._choose_card)
        self._code.heard.connect(self.enrolment.accept)
        self._busy.cancelled.connect(self.receiving.cancel)

    def _show_code(self, *, shown: bool) -> None:
        self._looked.setVisible(shown)
        self._code.setVisible(shown)
        self._code.clear()

    def _folder(self) -> str:
        return kept_folder(self._session, "stick")

    def _choose_bundle(self) -> None:
        kinds = self.tr("Bundles (*.fbb)")
        file = self._ask.file(self.tr("Which bundle?"), self._folder(), kinds)
        if file is not None:
            keep_folder(self._session, "stick", str(file.parent))
            self.receiving.receive([file])

    def _choose_bundles(self) -> None:
        folder = self._ask.folder(self.tr("Which folder?"), self._folder())
        if folder is None:
            return
        keep_folder(self._session, "stick", str(folder))
        files = bundles_in(folder)
        if files:
            self.receiving.receive(files)
        else:
            self.notices.show_notice(NoticeKind.INFO, self.tr("There is no bundle in this folder"))

    def _choose_card_folder(self) -> None:
        folder = self._ask.folder(self.tr("Where shall our card be written?"), self._folder())
        if folder is not None:
            keep_folder(self._session, "stick", str(folder))
            self.enrolment.write_card(folder)

    def _choose_card(self) -> None:
        kinds = self.tr("Enrolment cards (*.fbc)")
        file = self._ask.file(self.tr("Which card came from the station?"), self._folder(), kinds)
        if file is not None:
            self.enrolment.look(file)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
