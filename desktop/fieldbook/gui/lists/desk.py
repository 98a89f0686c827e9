"""The services as what a list asks: with little patience on the thread of the window, and beside it."""

from collections.abc import Mapping, Sequence

from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.services import browse, drafting
from fieldbook.services.browse import Asked
from fieldbook.services.lists.columns import CellMaker
from fieldbook.services.lists.patience import beside, in_time
from fieldbook.services.lists.unfinished import drafts_in
from fieldbook.services.session import Session
from fieldbook.store.rows import Mark, Page, Row
from fieldbook.store.sifting.sieve import Counted


class SessionLists:
    """The services as a ``ListDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def page(self, asked: Asked) -> Page:
        """Some rows."""
        with in_time(self._session):
            return browse.page(self._session, asked)

    def page_beside(self, asked: Asked, progress: Progress) -> Page:
        """The same on another thread."""
        with beside(self._session, progress) as reading:
            return browse.page_of(reading.queries, asked)

    def counted(self, asked: Asked) -> Counted:
        """How many rows there are in all, of a list that an index answers."""
        return browse.counted(self._session.vault.queries, asked)

    def counted_beside(self, asked: Asked, progress: Progress) -> Counted:
        """The same of any list, on another thread."""
        with beside(self._session, progress) as reading:
            return browse.counted(reading.queries, asked)

    def cells(self, form: Form, rows: Sequence[Row], columns: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The texts of the chosen columns."""
        maker = CellMaker(self._session, form, columns, queries=self._session.vault.queries)
        return maker.cells(rows)

    def marked(self, form: str) -> Mapping[Mark, int]:
        """How many of them somebody has to look at."""
        return browse.marked(self._session, form)

    def search(self, text: str, limit: int) -> list[Row]:
        """Rows of all forms."""
        with in_time(self._session):
            return browse.search(self._session, text, limit=limit)

    def search_beside(self, text: str, limit: int, progress: Progress) -> list[Row]:
        """The same on another thread."""
        with beside(self._session, progress) as reading:
            return reading.search.find(text, limit=limit)

    def drafts(self, form: Form, asked: Asked) -> list[drafting.OpenDraft]:
        """The drafts that stand in a list."""
        return drafts_in(self._session, form, asked)
