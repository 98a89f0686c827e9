"""A person with an identity, and officers who may or may not open it."""

from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.base.sensitive import Sensitive
from fieldbook.forms.kind import Typed
from fieldbook.services.custody import officers
from fieldbook.services.custody.officers import NewOfficer, OfficerLine
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity import keeping
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.toolkit.vaults import outside, save, save_operation

NAME = "Elvanmarker Doruntina"
NUMBER = "BAMARKER1234"
REASON = "The court asked for it"


@dataclass(frozen=True)
class Colleague:
    """An officer who was appointed, with the passphrase."""

    line: OfficerLine
    passphrase: Sensitive

    def unlock(self, session: Session) -> Session:
        """The vault of *session*, which is closed, opened by them."""
        session.close()
        return unlock(session.vault.folder, self.passphrase, outside(self.line.name))


def appoint(session: Session, role: Role, name: str = "Lirije") -> Colleague:
    """A colleague in that role."""
    passphrase = Sensitive(f"nine loud trams turn left {name.lower()}")
    return Colleague(officers.appoint(session, NewOfficer(name, role, passphrase)), passphrase)


def save_person(session: Session, **typed: Typed) -> RecordId:
    """A victim, by a code, in an operation."""
    given: dict[str, Typed] = {"operation": save_operation(session), "roles": ["victim"]}
    return save(session, "person", **{**given, **typed})


def seal(session: Session, record: RecordId, **typed: Typed) -> None:
    """Seal who the person is."""
    draft = keeping.begin(session, record)
    for name, answer in (typed or {"name": NAME}).items():
        draft = draft.with_typed((name,), answer)
    keeping.seal(session, draft)


def name_in(session: Session, record: RecordId) -> str:
    """The name that opening shows."""
    return dict(keeping.open_identity(session, record, REASON).lines)["Name"]
