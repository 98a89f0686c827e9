"""Which files belong to a record, and whether they are here."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.forms.values.filed import Filed
from fieldbook.services import browse
from fieldbook.services.attaching.pointing import filed_in, owner_in
from fieldbook.services.session import Session
from fieldbook.store.attached.keys import State
from fieldbook.store.rows import Row


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """One file with the record that tells of it.

    Attributes:
        row: That record's line.
        filed: Name, sort, size and digests.
        owner: The record that the file belongs to.
        state: ``held``, ``expected`` (its record came without it), ``shredded``.
        told: What headquarters last said of it: ``has``, ``wants``, or "".
        title: What the record is called.
        is_apart: Whether it shows who somebody is, and opens only with a reason, to those who may.
    """

    row: Row
    filed: Filed
    owner: RecordId
    state: State
    told: str
    title: str
    is_apart: bool = False

    @property
    def is_here(self) -> bool:
        """Whether it can be opened on this computer."""
        return self.state == "held"


def file_forms(session: Session) -> list[Form]:
    """The forms whose records come with a file."""
    return [form for form in session.catalogue if form.file_field]


def files_of(session: Session, owner: RecordId) -> list[AttachedFile]:
    """The files that belong to *owner*, the newest first."""
    pointing = dict.fromkeys(session.vault.queries.linking_to(owner))
    found = (attached(session, record) for record in pointing)
    mine = [one for one in found if one is not None and one.owner == owner]
    return sorted(mine, key=lambda one: one.row.changed_at, reverse=True)


def attached(session: Session, record: RecordId) -> AttachedFile | None:
    """The file that *record* tells of; None for a record without one, or one that cannot be read."""
    row = browse.row(session, record)
    form = session.catalogue.by_id.get(row.form) if row else None
    if row is None or form is None or not form.file_field:
        return None
    kept = browse.current(session, record)
    filed = filed_in(form, kept.answers) if kept else None
    if kept is None or filed is None:
        return None
    known = session.vault.attached.row(bytes.fromhex(filed.sealed))
    owner = owner_in(form, kept.answers)
    state, told = (known.state, known.told) if known else ("expected", "")
    is_apart = known is not None and known.is_apart
    return AttachedFile(row, filed, owner, state, told, browse.called(session, row), is_apart)


def find_attached(session: Session, beginning: str) -> AttachedFile:
    """The file of the one record whose identifier begins so.

    Raises:
        NoSuchRecord: when there is none, or it tells of no file.
    """
    found = attached(session, browse.find_record(session, beginning))
    if found is None:
        raise NoSuchRecord(record=beginning)
    return found


def all_attached(session: Session) -> Iterator[AttachedFile]:
    """Every file of which a readable record tells."""
    for form in file_forms(session):
        for row, _body in session.vault.queries.current(form.id):
            found = attached(session, row.record)
            if found is not None:
                yield found
