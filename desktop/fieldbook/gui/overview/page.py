"""The overview: what needs attention, the key numbers, and charts that lead to the records behind them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QElapsedTimer, QLocale, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant
from fieldbook.forms.catalogue import Catalogue
from fieldbook.gui import style
from fieldbook.gui.direction import in_line, listed
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.layouts.tiles import Tiles
from fieldbook.gui.overview.attention_card import AttentionCard
from fieldbook.gui.overview.bars import AIR_PX, Bar, line_up
from fieldbook.gui.overview.map_card import MapCard
from fieldbook.gui.overview.metric import METRIC_PX, Metric
from fieldbook.gui.overview.months import Month, MonthChart
from fieldbook.gui.overview.presenter import (
    BARS_MOST,
    MONTHS_MOST,
    OverviewDesk,
    OverviewPresenter,
    groups_of,
    metrics_of,
)
from fieldbook.gui.page import Page
from fieldbook.gui.parts import Button, Card, EmptyState, ScrollPage, make_label
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.gui.tongue import colon, say
from fieldbook.report.overall import Overall
from fieldbook.services.changes import Changes
from fieldbook.services.overview.attention import Attention
from fieldbook.services.overview.picture import Picture, Slice

_FORMS = ("outcome", "seizure")
_CHART_PX = 420
_REST_LEAST_MS, _REST_TIMES = 1_500, 5
"""Numbers that took a second to add up are added up again after five: typing on goes before them."""


class OverviewPage(Page):
    """The first page."""

    def __init__(self, desk: OverviewDesk, runner: Runner, catalogue: Catalogue) -> None:
        super().__init__(self.tr("Overview"))
        self._catalogue = catalogue
        self._scroll = ScrollPage(self.tr("Overview"))
        self._attention = AttentionCard()
        self._attention.went.connect(self.went)
        self._numbers = QWidget()
        for widget in (self.notices, self._attention, self._numbers):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        self._said: list[str] = []
        self._took, self._took_ms = QElapsedTimer(), 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._add_up_again)
        self.presenter = OverviewPresenter(desk, runner, self)
        self._attention.clock_confirmed.connect(self.presenter.confirm_clock)

    def arrive(self) -> None:
        """Show what is true now."""
        self.presenter.open()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
        """A new operation: everything else belongs to one. Afterwards one is at their list."""
        form = self._catalogue.forms[0].id
        self.go(Where.LIST, form)
        self.go(Where.NEW, form)

    def heard(self, changes: Changes) -> None:
        """Show what may have changed."""
        self.presenter.heard(changes)

    def missed(self, changes: Changes) -> None:
        """Remember that the numbers are of before."""
        self.presenter.missed(changes)

    def show_attention(self, found: Sequence[Attention]) -> None:
        """Show what needs attention."""
        self._attention.show_matters(found)

    def show_waiting(self) -> None:
        """Say that the numbers are being added up."""
        self._again.stop()
        self._took.start()
        self.header.show_title(self.tr("Overview"), self.tr("Adding up …"))

    def show_stale(self) -> None:
        """Say that something was written since, and add up again after a while: long work seldom."""
        since = self.tr("something was written since")
        self.header.show_title(self.tr("Overview"), in_line(*self._said, since))
        if self.isVisible() and not self._again.isActive():
            self._again.start(max(_REST_LEAST_MS, _REST_TIMES * self._took_ms))

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        self.notices.show_error(error)

    def show_picture(self, picture: Picture) -> None:
        """Show the numbers and charts; when they were made, and whether they may still change."""
        preliminary = any(one.preliminary for one in picture.measures)
        as_of = self.tr("As of {when}").format(when=show_instant(format_instant(picture.as_of)))
        said = [as_of, *([self.tr("preliminary: numbers may still change")] if preliminary else [])]
        self._said, self._took_ms = said, self._took.elapsed()
        self.header.show_title(self.tr("Overview"), in_line(*said))
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        if not picture.operations:
            empty, offer = self._make_empty()
            column.addWidget(empty)
            made.setFocusProxy(offer)
        else:
            column.addWidget(self._make_metrics(picture))
            column.addWidget(self._make_charts(picture))
            if picture.places:
                column.addWidget(self._make_map(picture, told=in_line(*said)))
        self._scroll.body.replaceWidget(self._numbers, made)
        self._numbers.hide()
        self._numbers.deleteLater()
        self._numbers = made
        if not picture.operations and self._scroll.hasFocus():  # nobody went elsewhere meanwhile
            made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_up_again(self) -> None:
        if self.isVisible():
            self.presenter.open()

    def _make_map(self, picture: Picture, *, told: str) -> Card:
        card = MapCard(style.look().resources, picture.places, told)
        card.chosen.connect(lambda spot: self._pick(say(spot.label), spot.records))
        return card

    def _make_empty(self) -> tuple[EmptyState, Button]:
        empty = EmptyState(
            "layout-dashboard",
            self.tr("Nothing to add up yet"),
            self.tr("Begin with an operation; its numbers and charts will stand here."),
        )
        offer = empty.offer(self.tr("New operation"))
        empty.acted.connect(self.begin_new)
        return empty, offer

    def _make_metrics(self, picture: Picture) -> QWidget:
        operations = Metric(self.tr("Operations"), show_number(picture.operations), "")
        operations.clicked.connect(lambda: self.go(Where.LIST, self._catalogue.forms[0].id))
        metrics = [operations]
        for one in metrics_of(picture):
            metric = Metric(say(one.label), say(one.words), self._unit(one))
            metric.clicked.connect(lambda _=False, one=one: self._pick(say(one.label), one.records))
            metrics.append(metric)
        return Tiles(metrics, least_px=METRIC_PX)

    def _unit(self, one: Overall) -> str:
        unit = say(one.unit_label)
        return self.tr("{unit}, sources disagree").format(unit=say(unit)) if one.disputed else unit

    def _make_charts(self, picture: Picture) -> QWidget:
        """Two columns, each card in the one that is shorter so far."""
        cards = [self._make_months(picture)] if picture.months else []
        cards += [self._make_slices(label, slices) for label, slices in picture.slices.items()]
        cards += [card for form in _FORMS if (card := self._make_groups(picture, form)) is not None]
        holders, heights_px = (QWidget(), QWidget()), [0, 0]
        columns = [QVBoxLayout(holder) for holder in holders]
        for card in cards:
            shorter = heights_px.index(min(heights_px))
            columns[shorter].addWidget(card)
            heights_px[shorter] += card.sizeHint().height()
        for column in columns:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            column.addStretch(1)
        return Tiles(
            [holder for holder, px in zip(holders, heights_px, strict=True) if px], least_px=_CHART_PX
        )

    def _make_months(self, picture: Picture) -> Card:
        forms = [form for form in self._catalogue if any(form.id in of for of in picture.months.values())]
        series = {form.id: at for at, form in enumerate(forms)}
        keys = list(picture.months)[-MONTHS_MOST:]
        months = [self._month(key, picture.months[key], series) for key in keys]
        chart = MonthChart(months, [(series[form.id], say(form.plural)) for form in forms])
        chart.chosen.connect(lambda key: self._pick(_month_name(key), self.presenter.in_month(key)))
        card = Card(self.tr("Records by month"))
        card.body.addWidget(chart)
        return card

    def _month(self, key: str, of: Mapping[str, int], series: Mapping[str, int]) -> Month:
        parts = tuple((series[form], many) for form, many in of.items())
        forms = {form: self._catalogue.form(form) for form in of}
        said = listed(
            f"{show_number(many)} {say(forms[form].label if many == 1 else forms[form].plural).lower()}"
            for form, many in of.items()
        )
        return Month(key, _month_name(key, short=True), f"{_month_name(key)}{colon()}{said}", parts)

    def _make_slices(self, label: str, slices: Sequence[Slice]) -> Card:
        card = Card(say(label), self.tr("Victims recorded one by one"))
        lines = _lines_in(card)
        most = max((len(one.records) for one in slices), default=1)
        for one in slices[:BARS_MOST]:
            bar = Bar(say(one.label), show_number(len(one.records)), share=len(one.records) / most, series=3)
            bar.clicked.connect(lambda _=False, one=one: self._pick(say(one.label), one.records))
            lines.addWidget(bar)
        line_up(card.findChildren(Bar))
        return card

    def _make_groups(self, picture: Picture, form: str) -> Card | None:
        groups = groups_of(picture, form)
        if not groups:
            return None
        declared = self._catalogue.form(form)
        card = Card(say(declared.plural))
        lines = _lines_in(card)
        for unit, bars in groups:
            heading = make_label(say(unit), "caption")
            heading.setContentsMargins(AIR_PX, 8, AIR_PX, 0)
            lines.addWidget(heading)
            for one, share in bars:
                bar = Bar(say(one.label), say(one.words), share=share, series=_FORMS.index(form))
                bar.clicked.connect(lambda _=False, one=one: self._pick(say(one.label), one.records))
                lines.addWidget(bar)
        line_up(card.findChildren(Bar))
        return card

    def _pick(self, title: str, records: Sequence[RecordId]) -> None:
        self.went.emit(Place(Where.PICKED, records=tuple(records), title=title))


def _lines_in(card: Card) -> QVBoxLayout:
    """Where the bars of *card* go: the words begin where its title does."""
    margins = card.body.contentsMargins()
    side_px = margins.left() - AIR_PX
    card.body.setContentsMargins(side_px, margins.top(), side_px, margins.bottom())
    if card.heading is not None:
        card.heading.setContentsMargins(AIR_PX, 0, AIR_PX, 0)
    lines = QVBoxLayout()
    lines.setSpacing(2)
    add_layout(card.body, lines)
    return lines


def _month_name(key: str, *, short: bool = False) -> str:
    """``December 2019``, ``Dec 19`` where there is little room."""
    day = QDate.fromString(f"{key}-01", Qt.DateFormat.ISODate)
    return QLocale().toString(day, "MMM yy" if short else "MMMM yyyy")
