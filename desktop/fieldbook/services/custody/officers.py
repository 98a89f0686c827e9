"""The officers who share a vault: each appointed, with a passphrase and a hand of their own."""

from dataclasses import dataclass

from fieldbook.base.errors import LastLeader, NoSuchOfficer, PassphraseTooWeak, Unsaveable, WrongPassphrase
from fieldbook.base.ids import OfficerId
from fieldbook.base.problem import Problem
from fieldbook.base.said import said
from fieldbook.base.sensitive import Sensitive
from fieldbook.journal.chain import Pen
from fieldbook.journal.facts import Appointed, Dismissed, SealingKey
from fieldbook.journal.signing import SEED_SIZE_BYTES, Signer
from fieldbook.services.changes import Changes
from fieldbook.services.custody.passphrases import (
    FAIR,
    NAME_MOST,
    PASSPHRASE_LEAST,
    check_name,
    check_passphrase,
    one_line,
    strength,
)
from fieldbook.services.custody.resealing import reseal
from fieldbook.services.custody.roles import CONFIDANTS, LEADERS, Role, role_of
from fieldbook.services.identity.keyring import require_successor, tend
from fieldbook.services.session import Session
from fieldbook.store import keys, slots


@dataclass(frozen=True, slots=True)
class OfficerLine:
    """One officer of this vault.

    Attributes:
        may_open: Whether a passphrase of theirs opens it.
        is_me: Whether it is the one who unlocked.
    """

    officer: OfficerId
    name: str
    role: Role
    may_open: bool
    is_me: bool


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """What is asked about somebody who is to be appointed."""

    name: str
    role: Role
    passphrase: Sensitive


def officers(session: Session) -> tuple[OfficerLine, ...]:
    """Everybody who writes or wrote here, the founder first; dismissed ones cannot open it."""
    own, opening = session.own, set(session.vault.custody.officers())
    leader = Role.HEADQUARTERS if own.side == "headquarters" else Role.SUPERVISOR
    known = {own.officer: (own.officer_name, leader)}
    rows = session.vault.queries.officers()
    known |= {row.officer: (row.name, role_of(row.role)) for row in rows}
    dismissed = {row.officer for row in rows if not row.role}
    return tuple(
        OfficerLine(officer, name, role, officer in opening - dismissed, officer == session.vault.officer)
        for officer, (name, role) in known.items()
    )


def roles_here(session: Session) -> tuple[Role, ...]:
    """The roles that make sense on this side."""
    lead = Role.HEADQUARTERS if session.own.side == "headquarters" else Role.SUPERVISOR
    return (Role.OFFICER, Role.LIAISON, lead, Role.AUDITOR)


def check_officer(new: NewOfficer, repeated: str) -> tuple[Problem, ...]:
    """What is not right yet about somebody who is to be appointed."""
    name = one_line(new.name)
    found = []
    if refused := check_name(new.name):
        found.append(refused.under("name"))
    elif not name:
        found.append(Problem(("name",), "officer.name", "Write the name as it stands in reports."))
    elif len(name) > NAME_MOST:
        found.append(
            Problem(("name",), "officer.name_long", said("Use at most {most} characters.", most=NAME_MOST))
        )
    return (*found, *check_passphrase(new.passphrase.reveal(), repeated))


def appoint(session: Session, new: NewOfficer) -> OfficerLine:
    """Let another officer open this vault; the passphrase has been tried when this ends.

    Raises:
        WrongRole: when the officer who unlocked may not appoint.
        Unsaveable: when the name or the passphrase will not do.
        PlaceError: when the disk refuses.
    """
    session.require_role(*LEADERS)
    if problems := check_officer(new, new.passphrase.reveal()):
        raise Unsaveable(problems)
    random, custody = session.outside.random, session.vault.custody
    officer, seed = OfficerId(session.new_id()), random.take(SEED_SIZE_BYTES)
    name, public = one_line(new.name), Signer(seed).public.hex()
    with session.vault.transaction():
        session.vault.keep_officer(officer)
        session.write_fact(Appointed(officer, name, public, new.role.value))
        if new.role in CONFIDANTS:
            sealing = keys.public_half(slots.sealing_secret(seed)).hex()
            session.write_fact(SealingKey(sealing), pen=Pen(officer, Signer(seed)))
    custody.admit(officer, seed, passphrase=new.passphrase, random=random)
    slots.unlock(custody.file, new.passphrase)
    tend(session)
    session.changes.announce(Changes(standing=True))
    return OfficerLine(officer, name, new.role, may_open=True, is_me=False)


def give_role(session: Session, officer: OfficerId, role: Role) -> None:
    """Appoint an officer anew, in another *role*.

    Raises:
        WrongRole, NoSuchOfficer: when it may not be.
        LastLeader: when nobody would be left who may appoint.
        LastConfidant: when nobody would be left who can open the identities that are kept.
    """
    session.require_role(*LEADERS)
    line = _line(session, officer)
    if role not in LEADERS:
        _keep_a_leader(session, officer)
    if role not in CONFIDANTS:
        require_successor(session, officer)
    with session.vault.transaction():
        session.write_fact(Appointed(officer, line.name, _public(session, officer), role.value))
        tend(session)
    session.changes.announce(Changes(standing=True))


def dismiss(session: Session, officer: OfficerId) -> None:
    """Revoke an officer: the database gets a new key, which every other officer's slot is given.

    What the officer knows by heart, or copied before, no key takes back (``docs/threat-model.md``).

    Raises:
        WrongRole, NoSuchOfficer: when it may not be.
        LastLeader: when nobody would be left who may appoint.
        LastConfidant: when nobody would be left who can open the identities that are kept.
        VaultInUse: while something long still reads.
        DiskFull, OfficerAway: when the key could not be turned; the next unlocking tries again.
    """
    session.require_role(*LEADERS)
    line = _line(session, officer)
    _keep_a_leader(session, officer)
    require_successor(session, officer)
    with session.vault.transaction():
        if officer == session.own.officer and _row_of(session, officer) is None:
            # The founder was never appointed: a name and a key, for those who read the journal later.
            public = _public(session, officer)
            session.write_fact(Appointed(officer, line.name, public, line.role.value))
        session.write_fact(Dismissed(officer))
    end_dismissals(session)
    tend(session)
    session.changes.announce(Changes(standing=True))


def end_dismissals(session: Session) -> bool:
    """Turn the key if somebody who was dismissed still has a slot; whether it turned.

    Called after a dismissal, and at every unlocking in case that one was cut off.
    """
    custody = session.vault.custody
    gone = {row.officer for row in session.vault.queries.officers() if not row.role}
    opening = set(custody.officers())
    if not gone & opening:
        return False
    session.vault.turn_key(opening - gone, reseal, random=session.outside.random)
    return True


def change_passphrase(session: Session, old: Sensitive, new: Sensitive) -> None:
    """Give the officer who unlocked a new passphrase; it has been tried when this ends.

    Raises:
        SlotsAltered: when the key file is not as this program left it.
        WrongPassphrase: when *old* is not theirs.
        PassphraseTooWeak: when *new* would not hold.
        PlaceError: when the disk refuses; the old one still opens the vault.
    """
    custody = session.vault.custody
    custody.require_whole()  # in a damaged file the right one would be called wrong
    if slots.unlock(custody.file, old).officer != session.vault.officer:
        raise WrongPassphrase
    if strength(new.reveal()).level < FAIR:
        raise PassphraseTooWeak(least=PASSPHRASE_LEAST)
    session.vault.change_passphrase(new, random=session.outside.random)
    slots.unlock(custody.file, new)


def _line(session: Session, officer: OfficerId) -> OfficerLine:
    for line in officers(session):
        if line.officer == officer and line.may_open:
            return line
    raise NoSuchOfficer


def _keep_a_leader(session: Session, leaving: OfficerId) -> None:
    others = (line for line in officers(session) if line.officer != leaving)
    if not any(line.role in LEADERS and line.may_open for line in others):
        raise LastLeader


def _row_of(session: Session, officer: OfficerId) -> str | None:
    rows = session.vault.queries.officers()
    return next((row.role for row in rows if row.officer == officer), None)


def _public(session: Session, officer: OfficerId) -> str:
    if officer == session.own.officer:
        return session.own.officer_public.hex()
    return next(row.public.hex() for row in session.vault.queries.officers() if row.officer == officer)
