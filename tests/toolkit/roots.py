"""Root keys of a headquarters, and what they sign."""

from dataclasses import dataclass, field

from fieldbook.bundle.mandate import Mandate, SignedMandate
from fieldbook.journal.signing import Signer
from fieldbook.services import enrol
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import believed_hands, mandates
from fieldbook.services.steering.mandating import Hand, Roots, draft, put_in_force, sign_draft


@dataclass
class Safe:
    """The offline root keys; *need* of them sign whatever headquarters drafts."""

    headquarters: Session
    keys: list[Signer] = field(default_factory=lambda: [Signer(bytes([at] * 32)) for at in (1, 2, 3)])
    need: int = 2

    def begin(self) -> Mandate:
        """Name the roots."""
        return self.put(draft(self.headquarters, Hand.KEEP, self.roots()).content)

    def roots(self) -> Roots:
        """As a draft names them."""
        return Roots(tuple(one.public.hex() for one in self.keys), self.need)

    def change(self, hand: Hand) -> Mandate:
        """Let them sign what becomes of the signing key."""
        return self.put(draft(self.headquarters, hand).content)

    def signed(self, content: bytes, *, by: int | None = None) -> bytes:
        """A draft with their signatures."""
        for key in self.keys[: self.need if by is None else by]:
            content = sign_draft(content, key).content
        return content

    def put(self, content: bytes) -> Mandate:
        """Sign a draft, and put it in force."""
        return put_in_force(self.headquarters, self.signed(content))


def chain_of(headquarters: Session) -> tuple[SignedMandate, ...]:
    """The mandates that are in force there."""
    return mandates(headquarters, headquarters.own.station)


def hand_at(station: Session) -> list[str]:
    """The keys that a station believes to be headquarters'."""
    known = enrol.confirmed_headquarters(station)
    return [one.hex() for one in believed_hands(station, known)]
