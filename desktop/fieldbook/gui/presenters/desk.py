"""The slice of the services that a form needs, and that slice over a session."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft, new_draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import Code
from fieldbook.gui.presenters.offers import Offer, PlaceOffer, place_offer
from fieldbook.services import browse, drafting
from fieldbook.services.drafting import Saved
from fieldbook.services.entry import beginning, placing
from fieldbook.services.entry.habits import habit_of, settle_draft
from fieldbook.services.session import Session


class FormDesk(Protocol):
    """The slice of the services that a form needs."""

    def check(self, draft: Draft) -> Checked:
        """What stands against saving *draft*."""
        ...

    def title(self, draft: Draft) -> str:
        """What the record is called so far; "" when nothing names it yet."""
        ...

    def is_taken(self) -> bool:
        """Whether ``keep`` would have to wait for something long that is being written."""
        ...

    def keep(self, draft: Draft) -> datetime:
        """Keep *draft*; the instant at which it was kept.

        Raises:
            FieldbookError: when it could not be kept.
        """
        ...

    def save(self, draft: Draft) -> Saved:
        """Save *draft*.

        Raises:
            FieldbookError: when it was not saved.
        """
        ...

    def another(self, form: str, given: Mapping[str, Typed]) -> Draft:
        """A draft of a new record of the same form."""
        ...

    def carried(self, form: str) -> frozenset[str]:
        """The fields whose answers the next record of that form begins with."""
        ...

    def record_title(self, record: RecordId) -> str:
        """What another record is called."""
        ...

    def settled(self, form: str, draft: Draft) -> Draft:
        """*draft* with every number read as it is written where the officer comes from."""
        ...

    def choices(self, forms: tuple[str, ...], typed: str, operation: RecordId | None) -> list[Offer]:
        """Records of *forms* that fit *typed*, those of *operation* first."""
        ...

    def places(self, typed: str, operation: RecordId | None) -> list[PlaceOffer]:
        """Places that begin with *typed*, those in the countries of *operation* first."""
        ...

    def place_at(self, crossing: Code) -> Mapping[str, str]:
        """The answers about the place of *crossing*; none where nobody knows it."""
        ...


class SessionDesk:
    """The desk over a session's services."""

    def __init__(self, session: Session, say: Callable[[str], str] = str) -> None:
        """Over *session*; *say* tells titles in the language of the window, so that they are found by it."""
        self._session, self._say = session, say
        self._titles = browse.titles(session)

    def check(self, draft: Draft) -> Checked:
        """What stands against saving *draft*."""
        return drafting.check(self._session, draft)

    def title(self, draft: Draft) -> str:
        """What the record is called so far; "" when nothing names it yet."""
        form = self._session.catalogue.form(draft.form)
        if draft.is_new and not _is_named(form, draft):
            return ""
        title = drafting.draft_title(form, draft)
        return "" if title == form.label else title

    def is_taken(self) -> bool:
        """Whether another thread is writing."""
        return self._session.vault.is_taken

    def keep(self, draft: Draft) -> datetime:
        """Keep *draft*; the instant at which it was kept."""
        drafting.keep(self._session, draft)
        return self._session.outside.clock.now_at()

    def save(self, draft: Draft) -> Saved:
        """Save *draft*, and remember of it what the next record may begin with."""
        saved = drafting.save(self._session, draft)
        with suppress(
            FieldbookError
        ):  # it is saved; that nothing was remembered must not look like a refusal
            beginning.note_saved(self._session, draft)
        return saved

    def another(self, form: str, given: Mapping[str, Typed]) -> Draft:
        """A draft of a new record of the same form."""
        return beginning.follow(self._session, form, given)

    def carried(self, form: str) -> frozenset[str]:
        """The fields whose answers the next record of that form begins with."""
        return beginning.carried(self._session, self._session.catalogue.form(form))

    def record_title(self, record: RecordId) -> str:
        """What another record is called."""
        return self._titles(record)

    def settled(self, form: str, draft: Draft) -> Draft:
        """*draft* with every number read as it is written where the officer comes from."""
        return settle_draft(self._session.catalogue.form(form), draft, habit_of(self._session))

    def choices(self, forms: tuple[str, ...], typed: str, operation: RecordId | None) -> list[Offer]:
        """Records of *forms* that fit *typed*, those of *operation* first."""
        found = browse.link_choices(self._session, forms, typed, operation=operation, say=self._say)
        return [
            Offer(row.record, browse.called(self._session, row) or row.record[:8], row.day) for row in found
        ]

    def places(self, typed: str, operation: RecordId | None) -> list[PlaceOffer]:
        """Places that begin with *typed*, those in the countries of *operation* first."""
        return [place_offer(found) for found in placing.find(self._session, typed, operation=operation)]

    def place_at(self, crossing: Code) -> Mapping[str, str]:
        """The answers about the place of *crossing*; none where nobody knows it."""
        found = placing.at_crossing(self._session.outside, crossing)
        return found.typed if found else {}


def _is_named(form: Form, draft: Draft) -> bool:
    """Whether somebody answered what the title is made of: what the program fills in names nothing yet."""
    given = new_draft(form, draft.record).typed
    asked = (name for name in form.titled if name != form.numbered)
    return any(draft.typed_at((name,)) not in ("", given.get(name, "")) for name in asked)
