"""Headquarters' page for its stations: cards, bundles that come in, receipts that go out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.ask import Ask
from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.rows import in_a_row
from fieldbook.gui.page import BusyCard, Page
from fieldbook.gui.parts import (
    Card,
    NoticeKind,
    ScrollPage,
    make_label,
    primary_button,
    secondary_button,
)
from fieldbook.gui.post.aside_card import AsideCard
from fieldbook.gui.post.care import open_questions
from fieldbook.gui.post.questions_card import QuestionsCard, ReturnCard
from fieldbook.gui.post.stations_card import ResultsBox, StationsCard
from fieldbook.gui.post.statistics_card import StatisticsCard
from fieldbook.gui.presenters.enrolment import HeadquartersEnrolment, SessionEnrolment
from fieldbook.gui.presenters.exchange import (
    BundleLine,
    KeptAside,
    ReceivedBundles,
    Receiving,
    TakenIn,
)
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import Where, keep_folder, kept_folder
from fieldbook.gui.road.cards import StickRow
from fieldbook.gui.road.watch import RoadWatch
from fieldbook.gui.steering.boxes import StationsBox
from fieldbook.gui.steering.replaces import ReplacesBox
from fieldbook.gui.views.enrol_cards import BundleCard, CodeBox
from fieldbook.services.browse import Counts
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import Looked, Standing
from fieldbook.services.exchange import SentBundle
from fieldbook.services.session import Session
from fieldbook.services.statements.incoming import files_of_stations


class HeadquartersPage(Page):
    """Stations and their bundles."""

    def __init__(self, session: Session, runner: Runner, ask: Ask, *, watch: RoadWatch) -> None:
        super().__init__(self.tr("Stations"), self.tr("What they send is taken in whole, or not at all"))
        self._session, self._ask, self._watch = session, ask, watch
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
        self._from_stick = secondary_button(self.tr("All of the stick"), "usb")
        self._takers = (self._file, self._from_stick, self._folder_button)
        self._busy, self._stick = BusyCard(), StickRow()
        self._results = ResultsBox()
        self._scroll = ScrollPage(self.tr("Stations"))
        self._stations = StationsCard()
        self._bundles = BundleCard(self.tr("Bundles received"), self.tr("No bundle has been taken in yet."))
        self._aside, self._return = AsideCard(), ReturnCard()
        self._statistics = StatisticsCard(session, ask)
        self._questions = QuestionsCard(self.tr("Questions without a reply"))
        self._steering, self._replaces = StationsBox(session, ask), ReplacesBox()
        self._arrange()
        self.enrolment = HeadquartersEnrolment(SessionEnrolment(session), self)
        self.receiving = Receiving(ReceivedBundles(session), runner, self)
        self._connect()
        self._show_stick()

    def arrive(self) -> None:
        """Show where things stand."""
        self.enrolment.show()
        self.receiving.show()
        self._steering.steering.show()
        self._file.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_in_from_stick(self) -> None:
        """Take in every bundle on the stick that is in."""
        stick = self._watch.stick
        if stick is not None:
            self.receiving.receive(files_of_stations(self._session, stick.path))

    def heard(self, changes: Changes) -> None:
        """Show it again when something came in."""
        if changes.standing:
            self.enrolment.show()
            self.receiving.show()
            self._steering.steering.show()

    def show_standing(self, standing: Standing) -> None:
        """Show who is enrolled, and how much of each is held."""
        self._return.show_stations(standing.stations)
        self._questions.show_questions(open_questions(self._session))
        self._stations.show_standing(standing)
        self._statistics.refresh()
        self._replaces.show_stations(standing.stations)

    def show_card_kept(self, path: Path) -> None:
        """Say that our card is written."""
        text = self.tr("{name} in {folder}. It holds no secret; give it to every station.")
        told = filled(text, name=path.name, folder=path.parent)
        self.notices.show_notice(NoticeKind.OK, self.tr("Our card is written"), told)

    def show_looked(self, looked: Looked) -> None:
        """Show whose card it is, and what to read aloud."""
        self.notices.clear()
        words = self.tr("{station}, {officer}. Call them on a number that you know.")
        self._looked.setText(filled(words, station=looked.station_name, officer=looked.officer_name))
        self._code.show_code(looked.code_to_say)
        self._show_code(shown=True)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_accepted(self, looked: Looked) -> None:
        """Say that the station is enrolled."""
        self._show_code(shown=False)
        title = filled(self.tr("{station} is enrolled"), station=looked.station_name)
        self.notices.show_notice(NoticeKind.OK, title, self.tr("Its bundles can be taken in from now on."))

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)

    def show_busy(self) -> None:
        """Bundles are being taken in."""
        self._results.clear()
        self.notices.clear()
        self._busy.begin(self.tr("Opening, checking and taking in"))
        for button in self._takers:
            button.setEnabled(False)

    def show_step(self, what: str, done: int, of: int | None) -> None:
        """How far it is."""
        self._busy.step(what, done, of)

    def show_idle(self) -> None:
        """Nothing is under way any more."""
        for button in self._takers:
            button.setEnabled(True)
        self._busy.end(self._file)

    def show_bundles(self, waiting: Counts, bundles: Sequence[BundleLine]) -> None:
        """Show what came in so far."""
        del waiting
        self._bundles.show_bundles(bundles)

    def show_kept_aside(self, kept: KeptAside) -> None:
        """Show what could not be taken in yet."""
        self._aside.show_kept(kept)

    def show_retried(self, count: int) -> None:
        """Say how much of that came in now."""
        many = self.tr("%Ln bundles were taken in now", "", count)
        title = self.tr("1 bundle was taken in now") if count == 1 else many
        if not count:
            title = self.tr("Nothing more could be taken in yet")
        self.notices.show_notice(NoticeKind.OK if count else NoticeKind.INFO, title)

    def show_sent_back(self, sent: SentBundle) -> None:
        """Say that it is written."""
        title = filled(self.tr("{name} is written"), name=sent.path.name)
        text = self.tr("Code {code}. The station takes it in like a receipt.").format(code=sent.code)
        self.notices.show_notice(NoticeKind.OK, title, text)

    def show_taken(self, taken: TakenIn) -> None:
        """Say what came of each file."""
        self._results.show_taken(taken)

    def _arrange(self) -> None:
        enrol = Card(self.tr("Enrol a station"))
        words = self.tr(
            "Give every station your card. It brings its own card back; look at that, call the officer, "
            "and compare the code by voice."
        )
        enrol.body.addWidget(make_label(words, "quiet", wrap=True))
        add_layout(enrol.body, in_a_row(self._own, self._look))
        enrol.body.addWidget(self._looked)
        enrol.body.addWidget(self._replaces)
        enrol.body.addWidget(self._code)
        self._show_code(shown=False)
        receive = Card(self.tr("Bundles"))
        words = self.tr("A receipt is written beside each bundle; it goes back to the station.")
        receive.body.addWidget(make_label(words, "quiet", wrap=True))
        receive.body.addWidget(self._stick)
        add_layout(receive.body, in_a_row(*self._takers))
        for widget in (
            self.notices,
            self._results,
            self._busy,
            receive,
            self._aside,
            self._stations,
            self._statistics,
            self._return,
            self._questions,
            self._bundles,
            enrol,
            self._steering,
        ):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose_bundle)
        self._folder_button.clicked.connect(self._choose_bundles)
        self._from_stick.clicked.connect(self.take_in_from_stick)
        self._watch.changed.connect(self._show_stick)
        self._watch.wanted.connect(self.take_in_from_stick)
        self._own.clicked.connect(self._choose_card_folder)
        self._look.clicked.connect(self._choose_card)
        self._code.heard.connect(lambda heard: self.enrolment.accept(heard, replaces=self._replaces.chosen))
        self._steering.told.connect(self._tell)
        self._steering.opened.connect(lambda record: self.go(Where.RECORD, record))
        self._steering.refused.connect(self.show_error)
        self._statistics.told.connect(self._tell)
        self._statistics.refused.connect(self.show_error)
        self._aside.retry.connect(self._choose_receipts)
        self._aside.admitted.connect(self.receiving.admit)
        self._return.wanted.connect(self._choose_return_folder)
        self._questions.opened.connect(lambda record: self.go(Where.RECORD, record))
        self._busy.cancelled.connect(self.receiving.cancel)
        self._results.went.connect(self.went)

    def _show_stick(self) -> None:
        self._stick.show_stick(self._watch.stick)
        self._from_stick.setVisible(self._watch.stick is not None)

    def _show_code(self, *, shown: bool) -> None:
        self._looked.setVisible(shown)
        self._replaces.setVisible(shown and self._replaces.has_some)
        self._code.setVisible(shown)
        self._code.clear()

    def _tell(self, title: str, text: str) -> None:
        self.notices.show_notice(NoticeKind.OK, title, text)
        self._scroll.show_from_top()

    def _folder(self) -> str:
        return kept_folder(self._session, "stick")

    def _choose_bundle(self) -> None:
        kinds = self.tr("From stations (*.fbb *.fbs)")
        file = self._ask.file(self.tr("Which bundle?"), self._folder(), kinds)
        if file is not None:
            keep_folder(self._session, "stick", str(file.parent))
            self.receiving.receive([file])

    def _choose_bundles(self) -> None:
        folder = self._ask.folder(self.tr("Which folder?"), self._folder())
        if folder is None:
            return
        keep_folder(self._session, "stick", str(folder))
        files = files_of_stations(self._session, folder)
        if files:
            self.receiving.receive(files)
        else:
            self.notices.show_notice(NoticeKind.INFO, self.tr("There is no bundle in this folder"))

    def _choose_return_folder(self, station: str) -> None:
        folder = self._ask.folder(self.tr("Where shall it be written?"), self._folder())
        if folder is not None:
            keep_folder(self._session, "stick", str(folder))
            self.receiving.send_back(station, folder)

    def _choose_receipts(self) -> None:
        folder = self._ask.folder(self.tr("Where shall receipts be written?"), self._folder())
        if folder is not None:
            keep_folder(self._session, "stick", str(folder))
            self.receiving.retry(folder)

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
