"""Was the key file changed behind the program's back? Told at unlocking, and put in order by who leads.

The file is signed with a key that only a holder of the root key has, and its generation is remembered inside
the vault. So a slot that was slipped in or taken away shows, and an older file that was put back as well.

The copy beside it lets in whom a damaged file keeps out, as long as it is the newest that was ever seen
whole: an older one might let in somebody who was kept out since, or by a passphrase from before.
"""

from contextlib import suppress
from enum import Enum

from fieldbook.base.errors import FieldbookError, VaultDamaged
from fieldbook.base.ids import OfficerId
from fieldbook.base.said import said
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.store.custody.slot import OfficerSlot, SheetSlot, Slot
from fieldbook.store.vault import Vault

_SEEN = "slots_generation"


class Tampering(Enum):
    """What was found at unlocking."""

    NONE = "none"
    ALTERED = "altered"
    ROLLED_BACK = "rolled_back"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"

    @property
    def words(self) -> str:
        """For people; "" for nothing."""
        return _WORDS[self]


_WORDS = {
    Tampering.NONE: "",
    Tampering.ALTERED: said(
        "The key file of this vault was changed behind the program's back: somebody may have added or "
        "removed a way in."
    ),
    Tampering.ROLLED_BACK: said(
        "An older key file of this vault was put back: a passphrase from before may open it again."
    ),
    Tampering.UNREADABLE: said(
        "The key file of this vault cannot be read. The copy beside it was used; it may be an older one."
    ),
    Tampering.DAMAGED: said(
        "Your way in is damaged in the key file of this vault, or was changed there. The copy beside it is "
        "whole and was used."
    ),
}


def tampering(session: Session) -> Tampering:
    """How the key file stands now."""
    custody = session.vault.custody
    if custody.opened.by_copy is not None:
        return Tampering.DAMAGED
    if custody.opened.is_altered:
        return Tampering.ALTERED
    if not custody.is_readable:
        return Tampering.UNREADABLE
    return Tampering.ROLLED_BACK if custody.file.generation < _seen(session.vault) else Tampering.NONE


def refuse_older(vault: Vault) -> None:
    """Let nobody in by a copy of the key file that is older than the newest that was seen whole.

    Raises:
        VaultDamaged: when it is.
    """
    copy = vault.custody.opened.by_copy
    if copy is not None and copy < _seen(vault):
        raise VaultDamaged(part="key file")


def bring_back(session: Session) -> None:
    """Put an altered key file in order by its copy, for whoever comes back by a way of recovery.

    Nobody who leads is there to do it; without this one fallen bit would keep everybody out for good.

    Raises:
        SlotsAltered: when the copy is not whole, or not the newest.
        PlaceError: when the disk refuses.
    """
    session.vault.custody.bring_back(at_least=_seen(session.vault), random=session.outside.random)


def watch_slots(session: Session) -> None:
    """At unlocking and before the vault closes: remember the newest whole key file, and copy it."""
    _note(session)
    session.on_close(lambda: _note(session))


def mend(session: Session) -> tuple[str, ...]:
    """Put the key file in order: what cannot be relied on is taken out of it.

    Returns:
        Whose ways in were taken out, as names; they are admitted or made anew.

    Raises:
        WrongRole: for somebody who does not lead.
        PlaceError: when the disk refuses; nothing has changed.
    """
    session.require_role(*LEADERS)
    if tampering(session) is Tampering.NONE:
        return ()
    left = session.vault.custody.mend(at_least=_seen(session.vault), random=session.outside.random)
    _note(session)
    session.changes.announce(Changes(standing=True))
    return tuple(_name_of(session, slot) for slot in left)


def _name_of(session: Session, slot: Slot) -> str:
    if isinstance(slot, OfficerSlot):
        return _officer_name(session, slot.officer)
    return said("the recovery sheet") if isinstance(slot, SheetSlot) else said("headquarters' recovery key")


def _officer_name(session: Session, officer: OfficerId) -> str:
    if officer == session.own.officer:
        return session.own.officer_name
    rows = session.vault.queries.officers()
    return next((row.name for row in rows if row.officer == officer), officer[:8])


def _note(session: Session) -> None:
    custody = session.vault.custody
    if not custody.opened.is_altered and custody.file.generation > _seen(session.vault):
        session.vault.scratch.keep_setting(_SEEN, str(custody.file.generation).encode("ascii"))
    if tampering(session) is Tampering.NONE:
        with suppress(FieldbookError):  # what a full disk prevents today is done at the next unlocking
            custody.keep_copy(random=session.outside.random)


def _seen(vault: Vault) -> int:
    return int(vault.scratch.setting(_SEEN) or b"0")
