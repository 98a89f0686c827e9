"""Headquarters' card of its stations, and what came of the files that were taken in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldbook.base.ids import RecordId
from fieldbook.gui.direction import filled, in_line, listed
from fieldbook.gui.page import Sighting
from fieldbook.gui.parts import Card, NoticeBanner, NoticeKind, make_label
from fieldbook.gui.presenters.exchange import Refused, TakenIn
from fieldbook.gui.presenters.places import looking_at
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.gui.tongue import say
from fieldbook.services.enrol import Standing, StationRow
from fieldbook.services.exchange import ReceivedBundle
from fieldbook.services.statements.receiving import TakenStatement

_COLUMNS = 5

_Told = tuple[NoticeKind, str, str]


class StationsCard(Card):
    """Who is enrolled, and how much of each is held."""

    def __init__(self) -> None:
        super().__init__(self.tr("Enrolled stations"))
        self._table: QWidget = QWidget()
        self.body.addWidget(self._table)

    def show_standing(self, standing: Standing) -> None:
        """Show it in place of what was shown."""
        table = self._make_table(standing)
        self.body.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table

    def _make_table(self, standing: Standing) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        if not standing.stations:
            words = self.tr("None yet. Give your card to a station; it brings one back.")
            grid.addWidget(make_label(words, "quiet", wrap=True), 0, 0, 1, _COLUMNS + 1)
        for row, station in enumerate(standing.stations):
            held = self.tr("%Ln entries held", "", station.entries)
            last = self.tr("last on {when}").format(when=show_instant(station.last_at))
            grid.addWidget(make_label(station.name, "strong"), row, 0)
            grid.addWidget(make_label(station.officer, "quiet"), row, 1)
            grid.addWidget(make_label(held, "quiet"), row, 2)
            grid.addWidget(make_label(last if station.last_at else self.tr("nothing yet"), "quiet"), row, 3)
            grid.addWidget(make_label(self._state(station), "strong"), row, 4)
        grid.setColumnStretch(_COLUMNS, 1)
        return table

    def _state(self, station: StationRow) -> str:
        if station.lost:
            return self.tr("lost")
        return self.tr("retired") if station.is_retired else ""


class ResultsBox(QWidget):
    """What came of several files: a banner for each way it ended, which stays until it is put away.

    ``went`` says where a line of one leads.
    """

    went = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._sighting = Sighting(self)
        self.hide()

    def clear(self) -> None:
        """Say nothing more."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def show_taken(self, taken: TakenIn) -> None:
        """Say what came of each file; of several that ended alike one banner tells."""
        if taken.refused:
            self._tell_refused(taken.refused)
        told = [
            self._statement(one) if isinstance(one, TakenStatement) else self._received(one)
            for one in taken.received
        ]
        replied = [
            record for one in taken.received if isinstance(one, ReceivedBundle) for record in one.replied
        ]
        for kind in (NoticeKind.WARN, NoticeKind.OK, NoticeKind.INFO):
            banner = self._tell_alike(kind, [(title, text) for of, title, text in told if of is kind])
            if banner is not None and replied:
                self._lead_to_replies(banner, replied)
                replied = []
        self._sighting.start()

    def _tell_refused(self, refused: Sequence[Refused]) -> None:
        names: dict[tuple[str, str, str], list[str]] = {}
        for one in refused:
            error = one.error
            names.setdefault((say(error.what), say(error.remedy), error.code), []).append(one.name)
        lines = [(what, f"{remedy} ({listed((code, *of))})") for (what, remedy, code), of in names.items()]
        many = self.tr("%Ln files were not taken in", "", len(refused))
        self._tell(NoticeKind.DANGER, *_together(many, lines))

    def _lead_to_replies(self, banner: NoticeBanner, replied: Sequence[RecordId]) -> None:
        many = self.tr("%Ln questions have their reply", "", len(replied))
        words = self.tr("1 question has its reply") if len(replied) == 1 else many
        banner.list_lines([words])
        banner.line_chosen.connect(lambda _at: self.went.emit(looking_at(replied, words)))

    def _tell_alike(self, kind: NoticeKind, told: Sequence[tuple[str, str]]) -> NoticeBanner | None:
        """*told* are a title and a sentence for each file; what is said twice is shown once."""
        if not told:
            return None
        many = self.tr("%Ln files were taken in", "", len(told))
        if kind is NoticeKind.INFO:
            many = self.tr("%Ln files were held already", "", len(told))
        return self._tell(kind, *_together(many, list(dict.fromkeys(told))))

    def _received(self, received: ReceivedBundle) -> _Told:
        if not received.is_new:
            title = self.tr("{station}: everything in this bundle was held already")
            text = self.tr("Nothing was changed. The receipt {name} was written again.")
            told = filled(text, name=received.receipt_path.name)
            return NoticeKind.INFO, filled(title, station=received.station), told
        many = self.tr("{station}: %Ln records received", "", received.records)
        few = {0: self.tr("{station} sent word"), 1: self.tr("{station}: 1 record received")}
        title = filled(few.get(received.records, many), station=received.station)
        text = self.tr(
            "%Ln entries of {officer}. The receipt {name} lies beside it: hand it back.", "", received.entries
        )
        told = filled(text, officer=received.officer, name=received.receipt_path.name)
        kind = NoticeKind.WARN if received.conflicts or received.doubtful else NoticeKind.OK
        return kind, title, told + self._besides(received)

    def _statement(self, taken: TakenStatement) -> _Told:
        if not taken.is_new:
            title = filled(self.tr("{station}: these statistics were held already"), station=taken.station)
            return NoticeKind.INFO, title, self.tr("Nothing was changed.")
        title = filled(self.tr("{station}: statistics were taken in"), station=taken.station)
        text = self.tr(
            "Numbers shown: {shown}; held back: {hidden}. They are kept as they were told, beside what is "
            "computed here."
        )
        shown, hidden = show_number(taken.statement.shown), show_number(taken.statement.hidden)
        return NoticeKind.OK, title, text.format(shown=shown, hidden=hidden)

    def _besides(self, received: ReceivedBundle) -> str:
        told = ""
        if received.released:
            many = self.tr("%Ln bundles that had waited followed.", "", received.released)
            one = self.tr("1 bundle that had waited followed.")
            told += " " + (one if received.released == 1 else many)
        if received.conflicts:
            many = self.tr("%Ln records now have several open revisions.", "", received.conflicts)
            one = self.tr("1 record now has several open revisions.")
            told += " " + (one if received.conflicts == 1 else many)
        if received.doubtful:
            told += " " + self.tr(
                "The clock of that computer was wrong when it wrote: order is kept, days may not be right. "
                "Tell its officer to look at the clock."
            )
        return told

    def _tell(self, kind: NoticeKind, title: str, text: str) -> NoticeBanner:
        banner = NoticeBanner(kind, title, text)
        banner.offer_close(self.tr("Put this message away"))
        self._column.addWidget(banner)
        self.show()
        return banner


def _together(title: str, told: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """The one thing that is *told*, or under *title* all of them, a line for each."""
    if len(told) == 1:
        return told[0]
    return title, "\n".join(in_line(*one) for one in told)
