"""Headquarters takes a station's statistics in: opened by a child, signed, parsed, and only then kept.

They are kept as entries of headquarters' own chain, with the exact bytes and the signature: so they are in
every backup, every audit looks at them, and nobody can put others in their place. No record and no computed
figure learns of them.
"""

from dataclasses import dataclass
from pathlib import Path

from fieldbook.base import limits
from fieldbook.base.errors import NotABundle, NotAStatement, StatementDisagrees, StatementTooLate
from fieldbook.base.moment import day_of
from fieldbook.bundle.envelope import sealed_most_bytes
from fieldbook.bundle.statement import SignedStatement, Statement, read_signed, statement_for
from fieldbook.journal.facts import Reported, Side
from fieldbook.journal.signing import PublicKey
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.enrol import enrolled_stations, is_retired, own_publics, signing_keys
from fieldbook.services.inbox import opened
from fieldbook.services.post.losing import loss_of
from fieldbook.services.session import Session
from fieldbook.store.rows import PartyRow

_FILE_MOST_BYTES = sealed_most_bytes(limits.STATEMENT_MOST_BYTES + limits.KIB)


@dataclass(frozen=True, slots=True)
class TakenStatement:
    """What a file said.

    Attributes:
        station: Whose it is, by name.
        statement: All of it.
        is_new: False when it is held already: nothing was changed then.
    """

    station: str
    statement: Statement
    is_new: bool


def take_statement(session: Session, file: Path) -> TakenStatement:
    """Take a station's statistics in, whole or not at all.

    Raises:
        WrongSide: at a station.
        WrongRole: for somebody who may only look.
        NotAStatement, FromNewerApp: when the file is something else, or is not written as it must be.
        StatementOfStranger: when nobody known signed it.
        StatementTooLate: when its station is lost or retired.
        StatementDisagrees: when another one of this name is held.
        Truncated, Altered, TooLarge, NotForUs, OpeningFailed: when it cannot be believed or opened.
        PlaceError: when a disk refuses; nothing was taken in then.
    """
    session.require_role(*WRITERS)
    signed, looked = look_into(session, file)
    if looked.is_new:
        with session.vault.transaction():
            _keep(session, looked.statement, signed)
        session.changes.announce(Changes(standing=True))
    return looked


def look_into(session: Session, file: Path) -> tuple[SignedStatement, TakenStatement]:
    """What *file* says, and whether it is new, without keeping anything of it.

    Raises:
        As ``take_statement`` does, but for who may only look.
    """
    session.require(Side.HEADQUARTERS)
    senders = _senders(session)
    signed = _read(session, file, senders)
    sender = senders[signed.public]
    _refuse_gone(session, sender, signed.public)
    statement = statement_for(
        signed,
        sender.station,
        headquarters=session.own.station,
        headquarters_keys=own_publics(session),
    )
    is_new = not _is_held(session, statement, signed)
    return signed, TakenStatement(sender.station_name, statement, is_new)


def _read(session: Session, file: Path, senders: dict[PublicKey, PartyRow]) -> SignedStatement:
    try:
        with opened(session, file, _FILE_MOST_BYTES) as stream:
            return read_signed(stream, lambda key: senders[key].station if key in senders else None)
    except NotABundle:
        raise NotAStatement from None


def _senders(session: Session) -> dict[PublicKey, PartyRow]:
    """Every key with which a station that was ever enrolled here may have signed."""
    known = enrolled_stations(session, retired=True)
    keys_of = session.vault.queries.steering.keys_of
    by_key = {key: party for party in known for key, _ in keys_of(party.station)}
    return by_key | {
        key: party for party in enrolled_stations(session) for key in signing_keys(session, party)
    }


def _refuse_gone(session: Session, sender: PartyRow, key: PublicKey) -> None:
    """A statement stands in no chain: nothing shows whether it was written before the loss."""
    loss = loss_of(session, sender.station)
    if loss is not None:
        raise StatementTooLate(station=sender.station_name, day=day_of(loss.at))
    if is_retired(session, sender) or key not in signing_keys(session, sender):
        _, at = session.vault.queries.letters.retired(sender.station)
        raise StatementTooLate(station=sender.station_name, day=day_of(at))


def _is_held(session: Session, statement: Statement, signed: SignedStatement) -> bool:
    published = session.vault.queries.published
    held = next((row for row in published.reported() if row.issue == statement.name), None)
    if held is None:
        return False
    if published.said_in(held).encode("utf-8") != signed.raw:
        raise StatementDisagrees
    return True


def _keep(session: Session, statement: Statement, signed: SignedStatement) -> None:
    text = signed.raw.decode("utf-8")
    parts = [text[at : at + limits.ISSUED_MOST] for at in range(0, len(text), limits.ISSUED_MOST)]
    for part, said in enumerate(parts):
        session.write_fact(
            Reported(
                issue=statement.name,
                part=part,
                parts=len(parts),
                station=statement.station,
                signing_public=signed.public.hex(),
                signature=signed.signature.hex(),
                said=said,
            )
        )
