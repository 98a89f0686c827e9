"""Makes the page for a place."""

from functools import partial
from typing import TYPE_CHECKING

from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.gui import tongue
from fieldbook.gui.ask import Ask, AskWhileThere
from fieldbook.gui.attached.card import FilesCard
from fieldbook.gui.attached.page import FilePage
from fieldbook.gui.attached.presenter import SessionFiles
from fieldbook.gui.changes.page import ChangesPage
from fieldbook.gui.changes.presenter import SessionChanges
from fieldbook.gui.form.reading import read_as_laid
from fieldbook.gui.help.page import HelpPage
from fieldbook.gui.identity.page import make_identity_page
from fieldbook.gui.identity.presenter import SessionIdentity
from fieldbook.gui.importing.page import ImportPage
from fieldbook.gui.overview.operation_map import OperationMap, SessionPlaces
from fieldbook.gui.overview.page import OverviewPage
from fieldbook.gui.overview.picked_page import PickedPage
from fieldbook.gui.overview.presenter import SessionOverview
from fieldbook.gui.page import Page
from fieldbook.gui.palette.keys_page import KeysPage
from fieldbook.gui.paper.page import PaperPage
from fieldbook.gui.post.care import SessionCare
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.presenters.record import SessionRecords
from fieldbook.gui.reconcile.page import ReconcilePage
from fieldbook.gui.reconcile.presenter import SessionReconciliation
from fieldbook.gui.retention.page import RetentionPage
from fieldbook.gui.retention.presenter import SessionRetention
from fieldbook.gui.road.watch import RoadWatch
from fieldbook.gui.search.page import SearchPage
from fieldbook.gui.security.page import SecurityPage
from fieldbook.gui.settings.page import SettingsPage
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.staying import WhileThere
from fieldbook.gui.views.drafts_page import DraftsPage
from fieldbook.gui.views.form_page import FormPage, make_form_page
from fieldbook.gui.views.headquarters_page import HeadquartersPage
from fieldbook.gui.views.history_panel import HistoryPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.overdue_page import OverduePage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.send_page import SendPage
from fieldbook.gui.views.workbook_page import WorkbookPage
from fieldbook.journal.facts import Side
from fieldbook.services import browse, drafting
from fieldbook.services.changes import Changes
from fieldbook.services.entry.beginning import begin, duplicate
from fieldbook.services.entry.habits import choose_habit
from fieldbook.services.overview.attention import Matter
from fieldbook.services.overview.clock import of_wrong_days
from fieldbook.services.overview.places import OPERATION
from fieldbook.services.post.asking import questions
from fieldbook.services.printing.operation import report_of
from fieldbook.services.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldbook.gui.palette.deeds import Deed


_PICKED_MOST = 500
_OF_RECORDS = frozenset(
    {Where.RECORD, Where.FILE, Where.PAPER, Where.REPORT, Where.RECONCILE, Where.HISTORY, Where.CHANGES}
)


class PageMaker:
    """Makes pages over one session."""

    def __init__(self, session: Session, runner: Runner, ask: Ask, *, watch: RoadWatch) -> None:
        self._session, self._runner, self._ask, self._watch = session, runner, ask, watch
        self.wearing: Wearing | None = None
        self.deeds: Sequence[Deed] = ()
        self._kept: dict[tuple[Where, str], Page] = {}
        self._runners: dict[Page, WhileThere] = {}

    def keeps(self, page: Page | FormPage) -> bool:
        """Whether *page* is one that stays."""
        return page in self._kept.values()

    def forget_idle(self, shown: Page | FormPage | None) -> list[Page]:
        """The pages that stay and need not, but for the one that is *shown*; they are made anew."""
        idle = {
            key: page
            for key, page in self._kept.items()
            if page is not shown and not self._runners[page].is_busy and not page.holds_work()
        }
        for key, page in idle.items():
            del self._kept[key], self._runners[page]
        return list(idle.values())

    def hear(self, changes: Changes, shown: Page | FormPage | None) -> None:
        """Tell the page that is *shown* of a write, and let all others that stay know of it."""
        if isinstance(shown, Page):
            shown.heard(changes)
        for page in self._kept.values():
            if page is not shown:
                page.missed(changes)

    def make(self, place: Place) -> Page | FormPage:
        """The page for *place*, made anew or kept from before.

        Raises:
            NoSuchRecord: when there is nothing there.
            NotAmendable: when a newer program wrote what would be amended.
        """
        if place.where in {Where.NEW, Where.DRAFT, Where.COPY}:
            return make_form_page(self._session, self._draft(place), self._runner)
        if place.where is Where.IDENTITY:
            return make_identity_page(self._session, RecordId(place.key), self._runner)
        if place.where in _OF_RECORDS:
            return self._of_record(place.where, RecordId(place.key))
        if place.where in {Where.PICKED, Where.MARKED}:
            return PickedPage(self._session, place.title, self._picked(place))
        return self._keep(place)

    def _picked(self, place: Place) -> tuple[RecordId, ...]:
        if place.where is Where.PICKED:
            return tuple(RecordId(record) for record in place.records)
        if place.key == Matter.QUESTION.value:
            return tuple(dict.fromkeys(line.record for line in questions(self._session) if not line.reply))
        if place.key == Matter.WRONG_DAYS.value:
            return tuple(of_wrong_days(self._session, _PICKED_MOST))
        mark = next(one for one in browse.MARKS if one == place.key)
        asked = browse.Asked(mark=mark, limit=_PICKED_MOST)
        return tuple(row.record for row in browse.page(self._session, asked).rows)

    def _of_record(self, where: Where, record: RecordId) -> Page:
        session, runner, ask = self._session, WhileThere(self._runner), AskWhileThere(self._ask)
        makers: dict[Where, Callable[[], Page]] = {
            Where.RECORD: lambda: self._record(record, runner, ask),
            Where.FILE: lambda: FilePage(SessionFiles(session), record, self._runner),
            Where.PAPER: lambda: PaperPage(session, record, ask),
            Where.REPORT: lambda: PaperPage(session, record, ask, make=report_of),
            Where.RECONCILE: lambda: ReconcilePage(SessionReconciliation(session), record),
            Where.HISTORY: lambda: HistoryPage(session, record),
            Where.CHANGES: lambda: ChangesPage(SessionChanges(session, record), runner),
        }
        page = makers[where]()
        runner.belong_to(page)
        ask.belong_to(page)
        return page

    def _record(self, record: RecordId, runner: Runner, ask: Ask) -> RecordPage:
        session = self._session
        apart = SessionIdentity(session)
        page = RecordPage(SessionRecords(session), record, SessionCare(session), identity=apart)
        row = browse.row(session, record)
        if row is not None and row.form == OPERATION:
            chart = OperationMap(SessionPlaces(session, record), runner)
            chart.drawn.connect(lambda: read_as_laid(page))
            page.add_map(chart)
        page.add_files(FilesCard(SessionFiles(session), record, runner=runner, ask=ask))
        return page

    def _keep(self, place: Place) -> Page:
        key = (place.where, "" if place.where is Where.HELP else place.key)
        page = self._kept.get(key)
        if page is None:
            runner, ask = WhileThere(self._runner), AskWhileThere(self._ask)
            page = self._kept[key] = self._make(place, runner, ask)
            runner.belong_to(page)
            ask.belong_to(page)
            self._runners[page] = runner
        if isinstance(page, HelpPage):
            page.read(place.key)
        if isinstance(page, SearchPage) and place.title:
            page.search(place.title)
        if isinstance(page, ListPage | WorkbookPage):
            page.narrow(RecordId(place.operation) if place.operation else None)
        return page

    def _make(self, place: Place, runner: Runner, ask: Ask) -> Page:
        session = self._session
        exchange = HeadquartersPage if session.side is Side.HEADQUARTERS else SendPage
        makers: dict[Where, Callable[[], Page]] = {
            Where.OVERVIEW: lambda: OverviewPage(SessionOverview(session), runner, session.catalogue),
            Where.DRAFTS: lambda: DraftsPage(session),
            Where.SEARCH: lambda: SearchPage(session, runner=runner),
            Where.HELP: lambda: HelpPage(session.outside.resources, tongue.language()),
            Where.OVERDUE: lambda: OverduePage(session),
            Where.RETENTION: lambda: RetentionPage(SessionRetention(session), runner),
            Where.KEYS: lambda: KeysPage(self.deeds),
            Where.WORKBOOK: lambda: WorkbookPage(session, runner, ask),
            Where.IMPORT: lambda: ImportPage(session, runner, ask),
            Where.SECURITY: lambda: SecurityPage(session, runner, ask),
            Where.EXCHANGE: lambda: exchange(session, runner, ask, watch=self._watch),
            Where.SETTINGS: lambda: SettingsPage(
                self.wearing or Wearing.of_application(), read_numbers=partial(choose_habit, session)
            ),
            Where.LIST: lambda: ListPage(session, session.catalogue.form(place.key), runner=runner, ask=ask),
        }
        return makers[place.where]()

    def _draft(self, place: Place) -> Draft:
        if place.where is Where.NEW:
            operation = RecordId(place.operation) if place.operation else None
            return begin(self._session, place.key, operation=operation)
        record = RecordId(place.key)
        if place.where is Where.COPY:
            return duplicate(self._session, record)
        return drafting.resume(self._session, record) or drafting.amend(self._session, record)
