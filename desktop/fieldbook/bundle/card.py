"""The cards by which a station and headquarters meet, and the code that two people compare by voice.

A card is a public introduction, signed with the key that it introduces: this proves that its writer holds
the key, and nothing about who the writer is. That is what the code is for (``docs/format/card.md``).
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from struct import Struct
from typing import cast

from fieldbook.base import canonical, limits
from fieldbook.base.digest import Digest, digest_of, spoken_code
from fieldbook.base.errors import FromNewerApp, MandateUnsigned, NotABundle, NotACard, NotAMandate
from fieldbook.bundle.envelope import is_recipient, open_bytes, seal_bytes
from fieldbook.bundle.mandate import SignedMandate, chain_from, verify_begins, written_chain
from fieldbook.journal.facts import Party, Side
from fieldbook.journal.signing import PublicKey, Signer, is_signed

MAGIC = b"FBCARD01"
VERSION = 2
"""Since headquarters' card may name the roots above its signing key; one that names none is of version 1."""
PURPOSE = "card"
CODE_GROUPS = 4
_LAYOUT = int(MAGIC[6:])
_PREFIX = Struct("<8s64s")
# Line ends, and the marks that turn the direction of writing: a name may not pretend to be another.
_DECEIVING = re.compile("[\n\t\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Card:
    """One side's introduction; both of its keys and its recipient are spelled as they must be.

    Attributes:
        party: Who it is.
        mandate: On headquarters' card, once it has root keys: the one in force, which names them.
    """

    party: Party
    mandate: SignedMandate | None = None

    @property
    def digest(self) -> Digest:
        """What the comparison code is made of."""
        return digest_of("card", _encode(self))

    @property
    def station_key(self) -> PublicKey:
        """The signing key that the card introduces."""
        return PublicKey(bytes.fromhex(self.party.station_public))


def write_card(party: Party, signer: Signer, mandate: SignedMandate | None = None) -> bytes:
    """The card of *party*, signed with the station key that it names.

    Raises:
        ValueError: when a part breaks its pattern, or *signer* holds another key.
        NotAMandate, MandateUnsigned: when *mandate* is none that begins with that key.
    """
    raw = _encode(Card(party, mandate))
    if _parse(raw).station_key != signer.public:
        raise ValueError("the card names another key")
    return _PREFIX.pack(MAGIC, signer.sign(PURPOSE, digest_of("card", raw))) + raw


def read_card(raw: bytes) -> Card:
    """The card in these bytes.

    Raises:
        NotACard: when they are something else, or the key that is introduced did not sign them.
        FromNewerApp: when the card is of a later format.
    """
    if not _PREFIX.size < len(raw) <= limits.CARD_MOST_BYTES:
        raise NotACard
    magic, signature = _PREFIX.unpack_from(raw)
    body = raw[_PREFIX.size :]
    _check_magic(magic)
    try:
        card = _parse(body)
    except (ValueError, KeyError, NotAMandate, MandateUnsigned) as error:
        raise NotACard from error
    if not is_signed(card.station_key, PURPOSE, digest_of("card", body), signature=signature):
        raise NotACard
    return card


def seal_card(card: bytes, recipient: str) -> bytes:
    """A station's written *card* sealed to headquarters: on its way nobody learns who the officer is.

    Raises:
        ValueError: when *recipient* is none.
    """
    return seal_bytes(card, [recipient])


def open_card(sealed: bytes, identity: str) -> Card:
    """The card in a sealed file.

    Raises:
        NotACard: when it is something else.
        FromNewerApp: when the card is of a later format.
        NotForUs: when it was sealed to another headquarters.
        TooLarge, Truncated, Altered: from the envelope.
    """
    try:
        raw = open_bytes(sealed, identity, most_bytes=limits.CARD_MOST_BYTES)
    except NotABundle:
        raise NotACard from None
    return read_card(raw)


def enrolment_code(hq_card: Card, station_card: Card) -> str:
    """The 80 bits that both sides compute alone and compare by voice, like ``7Q4K-M2XC-9DTR-0ABC``."""
    return spoken_code(digest_of("enrolment", hq_card.digest, station_card.digest), groups=CODE_GROUPS)


def code_halves(code: str) -> tuple[str, str]:
    """The half that headquarters reads aloud, and the half that the officer reads back.

    Each hears what the other's machine shows: whoever only repeats what was heard has just half of it.
    """
    groups = code.split("-")
    return "-".join(groups[: CODE_GROUPS // 2]), "-".join(groups[CODE_GROUPS // 2 :])


def _encode(card: Card) -> bytes:
    told: dict[str, canonical.Value] = {"v": 1, **cast("dict[str, canonical.Value]", asdict(card.party))}
    if card.mandate is not None:
        told |= {"v": VERSION, "mandate": written_chain([card.mandate])}
    return canonical.encode(told)


def _parse(raw: bytes) -> Card:
    found = canonical.decode_object(raw)
    version = found.pop("v")
    if type(version) is not int or version < 1:
        raise ValueError("version")
    if version > VERSION:
        raise FromNewerApp(found=version, known=VERSION)
    chain = chain_from(found.pop("mandate"), 1) if version == VERSION else ()
    party = Party.from_parts(found)
    if not is_recipient(party.recipient):
        raise ValueError("recipient")
    for name in (party.station_name, party.officer_name):
        if not name.strip() or _DECEIVING.search(name):
            raise ValueError("name")
    if version == VERSION:
        _check_mandate(party, chain)
    return Card(party, *chain)


def _check_mandate(party: Party, chain: Sequence[SignedMandate]) -> None:
    """One, of the headquarters whose card it is, that begins with the key of the card."""
    if len(chain) != 1 or party.side != Side.HEADQUARTERS.value:
        raise ValueError("mandate")
    mandate = verify_begins(chain[0])
    if (mandate.headquarters, mandate.hands[0]) != (party.station, party.station_public):
        raise ValueError("another's mandate")


def _check_magic(magic: bytes) -> None:
    if magic == MAGIC:
        return
    if magic[:6] == MAGIC[:6] and magic[6:].isdigit() and int(magic[6:]) > _LAYOUT:
        raise FromNewerApp(found=int(magic[6:]), known=_LAYOUT)
    raise NotACard
