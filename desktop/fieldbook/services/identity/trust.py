"""Who may be given the identity key: what the signatures of the journal say, whatever stands in the cache.

Whoever holds a passphrase can write into the database as they like. So before a key is sealed to anybody, the
appointments are followed from the very first entry on, each only where a hand that led at the time signed it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from fieldbook.base import canonical
from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.ids import OfficerId
from fieldbook.journal.chain import PURPOSE
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import (
    Appointed,
    Begun,
    Dismissed,
    Entrusted,
    Escrow,
    Fact,
    IdentityKey,
    SealingKey,
    Side,
    Vouched,
    read_fact,
)
from fieldbook.journal.signing import PublicKey, is_signed
from fieldbook.services.custody.roles import CONFIDANTS, LEADERS, Role, role_of
from fieldbook.store.truth import Truth

VOUCHING = "vouching"


@dataclass(frozen=True, slots=True)
class Hand:
    """An officer as signed entries tell: signing key, role (None once dismissed), key to seal to ("" yet)."""

    public: PublicKey
    role: Role | None
    sealing: str = ""


@dataclass(slots=True)
class Trusted:
    """What can be relied on.

    Attributes:
        hands: Every officer whose appointment can be followed back to the founder.
        key: The identity key in use; None before there is one.
        escrow: The recovery sheet made last; None before there is one.
        entrusted: Headquarters' recovery key as it was taken in last; None before it was.
    """

    hands: dict[OfficerId, Hand] = field(default_factory=dict)
    key: IdentityKey | None = None
    escrow: Escrow | None = None
    entrusted: Entrusted | None = None

    def confidants(self) -> dict[OfficerId, bytes]:
        """Who is given the identity key, and the key to seal it to."""
        return {
            officer: bytes.fromhex(hand.sealing)
            for officer, hand in self.hands.items()
            if hand.role in CONFIDANTS and hand.sealing
        }

    def leads(self, officer: OfficerId) -> bool:
        """Whether *officer* leads now."""
        return officer in self.hands and self.hands[officer].role in LEADERS

    def take(self, entry: Entry, fact: Fact) -> None:
        """Follow one entry; what an unknown or unentitled hand says changes nothing."""
        if isinstance(fact, Vouched):
            self._vouched(fact)
            return
        writer = self.hands.get(entry.header.officer)
        if writer is None or not is_signed(writer.public, PURPOSE, entry.digest, signature=entry.signature):
            return
        if isinstance(fact, SealingKey):
            self.hands[entry.header.officer] = replace(writer, sealing=fact.public)
        elif writer.role in LEADERS:
            self._told(fact)

    def begin(self, entry: Entry, fact: Begun) -> None:
        """The founder: whoever signed the first entry of all, as they say themselves."""
        public = PublicKey(bytes.fromhex(fact.officer_public))
        if is_signed(public, PURPOSE, entry.digest, signature=entry.signature):
            leads = Role.HEADQUARTERS if fact.side == Side.HEADQUARTERS.value else Role.SUPERVISOR
            self.hands[fact.officer] = Hand(public, leads)

    def _vouched(self, fact: Vouched) -> None:
        """Somebody came back by the recovery sheet or key, whose own key speaks for them."""
        said, signature = vouching_digest(fact), bytes.fromhex(fact.signature)
        spoken = self._vouching().get(fact.sheet)
        if spoken:
            signing = PublicKey(bytes.fromhex(spoken))
            if is_signed(signing, VOUCHING, said, signature=signature):
                public = PublicKey(bytes.fromhex(fact.officer_public))
                self.hands[fact.officer] = Hand(public, role_of(fact.role))

    def _vouching(self) -> dict[str, str]:
        """By the name of each way of recovery that is valid: the key that vouches."""
        found = {self.escrow.sheet: self.escrow.signing_public} if self.escrow else {}
        if self.entrusted:
            found[self.entrusted.slot] = self.entrusted.signing_public
        return found

    def _told(self, fact: Fact) -> None:
        match fact:
            case Appointed():
                before = self.hands.get(fact.officer)
                public = before.public if before else PublicKey(bytes.fromhex(fact.officer_public))
                sealing = before.sealing if before else ""
                self.hands[fact.officer] = Hand(public, role_of(fact.role), sealing)
            case Dismissed() if fact.officer in self.hands:
                self.hands[fact.officer] = replace(self.hands[fact.officer], role=None)
            case IdentityKey() if self.key is None or fact.generation > self.key.generation:
                self.key = fact
            case Escrow():
                self.escrow = fact
            case Entrusted():
                self.entrusted = fact


def vouching_digest(fact: Vouched) -> Digest:
    """What the key of a recovery sheet signs for whoever came back by it."""
    told = canonical.encode(
        {
            "sheet": fact.sheet,
            "officer": fact.officer,
            "officer_public": fact.officer_public,
            "role": fact.role,
        }
    )
    return digest_of(VOUCHING, told)


def trusted(truth: Truth) -> Trusted:
    """What the journal's own entries say, in the order in which they were written here."""
    found = Trusted()
    for entry, fact in _facts(truth):
        if not found.hands and isinstance(fact, Begun):
            found.begin(entry, fact)
        else:
            found.take(entry, fact)
    return found


def _facts(truth: Truth) -> Iterator[tuple[Entry, Fact]]:
    for entry in truth.appointments():
        try:
            fact = read_fact(entry)
        except ValueError:
            continue
        if fact is not None:
            yield entry, fact
