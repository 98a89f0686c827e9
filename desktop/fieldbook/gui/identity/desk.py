"""Lets the form page write an identity: what is typed is sealed, in the draft as in what is kept."""

from collections.abc import Mapping
from datetime import datetime

from fieldbook.base.ids import RecordId
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import Code
from fieldbook.gui.presenters.offers import Offer, PlaceOffer
from fieldbook.services import browse
from fieldbook.services.drafting import Saved
from fieldbook.services.identity import keeping
from fieldbook.services.session import Session, revision_code


class IdentityFormDesk:
    """The services of identities as a ``FormDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._titles = browse.titles(session)

    def check(self, draft: Draft) -> Checked:
        """What stands against sealing *draft*."""
        return keeping.check(self._session, draft)

    def title(self, draft: Draft) -> str:
        """The code of the person; never the name."""
        return self._titles(draft.record)

    def is_taken(self) -> bool:
        """Whether another thread is writing."""
        return self._session.vault.is_taken

    def keep(self, draft: Draft) -> datetime:
        """Keep *draft*, sealed to whoever types."""
        keeping.keep_draft(self._session, draft)
        return self._session.outside.clock.now_at()

    def save(self, draft: Draft) -> Saved:
        """Seal *draft*."""
        entry = keeping.seal(self._session, draft)
        return Saved(draft.record, entry.digest, revision_code(entry.digest), is_new_revision=True)

    def another(self, form: str, given: Mapping[str, Typed]) -> Draft:
        """Nobody has two identities: a blank draft of the same form."""
        return Draft(form, RecordId(self._session.new_id()), dict(given))

    def carried(self, form: str) -> frozenset[str]:
        """Nothing is carried from one person to the next."""
        del form
        return frozenset()

    def record_title(self, record: RecordId) -> str:
        """What another record is called."""
        return self._titles(record)

    def settled(self, form: str, draft: Draft) -> Draft:
        """*draft* as it is: no number is asked for that could be read two ways."""
        del form
        return draft

    def choices(self, forms: tuple[str, ...], typed: str, operation: RecordId | None) -> list[Offer]:
        """An identity points at no record."""
        del forms, typed, operation
        return []

    def places(self, typed: str, operation: RecordId | None) -> list[PlaceOffer]:
        """An identity asks for no place."""
        del typed, operation
        return []

    def place_at(self, crossing: Code) -> Mapping[str, str]:
        """An identity asks for no place."""
        del crossing
        return {}
