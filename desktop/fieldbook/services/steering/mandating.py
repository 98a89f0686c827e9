"""Headquarters' signing key and the roots above it: drafts, signatures of the roots, and putting in force.

What a root key signs is a file that goes from hand to hand: headquarters drafts it, each holder of a root key
adds a signature on a computer of their own, and headquarters takes it in. Root keys never come here.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.errors import HandNotHere, MandateDisagrees, NoRoot, NotARootKey
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import open_by_passphrase, seal_by_passphrase
from fieldbook.bundle.mandate import (
    NOTHING_BEFORE,
    Mandate,
    SignedMandate,
    encode_chain,
    missing_signatures,
    parse_chain,
    read_mandate,
    verify_begins,
    verify_follows,
    write_mandate,
)
from fieldbook.journal.facts import Mandated, Side, rekeyed
from fieldbook.journal.signing import SEED_SIZE_BYTES, PublicKey, Signer
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import STATION_SEED, Session
from fieldbook.services.steering.believing import in_force, mandates, written_signatures

_PENDING = "pending_hands"
_PENDING_MOST = 8
_KEY_PREFIX = b"fieldbook root key 1\n"
_CARD_KIND = "root_card"


class Hand(Enum):
    """What becomes of the signing key in a draft."""

    KEEP = "keep"
    NEW = "new"
    REPLACE = "replace"
    SETTLE = "settle"


@dataclass(frozen=True, slots=True)
class Roots:
    """The root keys that a draft names, and how many of them sign together."""

    keys: tuple[str, ...]
    need: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that goes to the holders of root keys; *missing* says how many have still to sign."""

    content: bytes
    mandate: Mandate
    missing: int


def make_root_key(passphrase: Sensitive, random: Random) -> tuple[bytes, bytes]:
    """A root key under *passphrase*, for a safe, and its card, which names it to headquarters."""
    seed = random.take(SEED_SIZE_BYTES)
    card: dict[str, canonical.Value] = {"v": 1, "kind": _CARD_KIND, "public": Signer(seed).public.hex()}
    return seal_by_passphrase(_KEY_PREFIX + seed, passphrase), canonical.encode(card)


def read_root_card(raw: bytes) -> PublicKey:
    """The root key that a card names.

    Raises:
        NotARootKey: when it is none.
    """
    try:
        found = canonical.decode_object(raw)
        public = bytes.fromhex(cast("str", found["public"]))
        is_card = set(found) == {"v", "kind", "public"} and (found["v"], found["kind"]) == (1, _CARD_KIND)
    except (ValueError, KeyError, TypeError) as error:
        raise NotARootKey from error
    if not is_card or len(public) != SEED_SIZE_BYTES or canonical.encode(found) != raw:
        raise NotARootKey
    return PublicKey(public)


def read_root_key(sealed: bytes, passphrase: Sensitive) -> Signer:
    """The root key in a file.

    Raises:
        NotARootKey: when it is none.
        WrongPassphrase: when it does not open.
    """
    plain = open_by_passphrase(sealed, passphrase)
    seed = plain.removeprefix(_KEY_PREFIX)
    if not plain.startswith(_KEY_PREFIX) or len(seed) != SEED_SIZE_BYTES:
        raise NotARootKey
    return Signer(seed)


def sign_draft(content: bytes, root: Signer) -> Draft:
    """The same draft with *root*'s signature; made where the root key is, without any vault.

    Raises:
        NotAMandate: when it is no such file.
        NotARootKey: when neither the draft nor what is in force before it names this key.
        MandateDisagrees: when the draft does not follow what lies before it in the file.
    """
    draft = read_draft(content)
    chain = parse_chain(content)
    asked = {*draft.mandate.roots, *(read_mandate(chain[-2]).roots if len(chain) > 1 else ())}
    if root.public.hex() not in asked:
        raise NotARootKey
    return read_draft(encode_chain((*chain[:-1], chain[-1].signed(root))))


def read_draft(content: bytes) -> Draft:
    """What lies in a file of mandates: its last one, and how many root keys have still to sign that.

    Raises:
        NotAMandate: when it is no such file.
        MandateDisagrees, MandateUnsigned: when it does not follow what lies before it, or that is not signed.
    """
    chain = parse_chain(content)
    _verify_chain(chain[:-1])
    last, before = read_mandate(chain[-1]), chain[-2] if len(chain) > 1 else None
    if before is not None:
        known = read_mandate(before)
        if (last.number, last.before) != (known.number + 1, before.digest.hex()):
            raise MandateDisagrees(number=last.number, known=known.number)
    return Draft(content, last, missing_signatures(chain[-1], before))


def draft(session: Session, hand: Hand, roots: Roots | None = None) -> Draft:
    """A mandate to be signed by the holders of root keys; nothing is in force before it was taken in.

    Raises:
        WrongSide, WrongRole: when it may not be made here.
        NoRoot: when there is no root yet, and *roots* names none.
        HandNotHere: when it keeps a signing key that this computer does not have.
        ValueError: when roots or their number break their pattern.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    own, known = session.own.station, mandates(session, session.own.station)
    last = read_mandate(known[-1]) if known else None
    if last is None and (roots is None or hand is not Hand.KEEP):
        raise NoRoot
    named = roots or Roots(last.roots, last.need) if last else roots
    signer = _drafting_hand(session, hand)
    before = last.hands if last else (session.station.public.hex(),)
    mandate = Mandate(
        headquarters=own,
        number=last.number + 1 if last else 1,
        before=known[-1].digest.hex() if known else NOTHING_BEFORE,
        hands=_hands(hand, signer.public.hex(), before),
        roots=tuple(sorted(named.keys)) if named else (),
        need=named.need if named else 0,
        written_at=format_instant(session.outside.clock.now_at()),
    )
    return read_draft(encode_chain((*known, write_mandate(mandate).signed(signer))))


def put_in_force(session: Session, content: bytes, *, restored: bool = False) -> Mandate:
    """Take in what the roots signed: from now on headquarters signs with the key that it names.

    Args:
        session: Headquarters'.
        content: The file.
        restored: Whether this computer was restored from a backup, and shall learn which key is in force
            although it does not hold it: then only a new one can follow.

    Raises:
        WrongSide, WrongRole: when it may not be done here.
        NotAMandate, MandateDisagrees, MandateUnsigned: when it does not follow what is in force.
        HandNotHere: when this computer does not hold the key that it names, unless *restored*.
        PlaceError: when the disk refuses; nothing has changed.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    fresh = _news(session, parse_chain(content))
    newest = read_mandate(fresh[-1]) if fresh else in_force(session, session.own.station)
    if newest is None or not fresh:
        raise MandateDisagrees(number=len(parse_chain(content)), known=newest.number if newest else 0)
    seeds = {Signer(seed).public: seed for seed in _pending(session)}
    is_ours = newest.hand == session.station.public
    if not is_ours and newest.hand not in seeds and not restored:
        raise HandNotHere
    with session.vault.transaction():
        for one in fresh:
            mandate = read_mandate(one)
            session.write_fact(
                Mandated(mandate.headquarters, mandate.number, one.said, written_signatures(one))
            )
        if not is_ours and newest.hand in seeds:
            _go_on_with(session, seeds[newest.hand])
    session.vault.leave_nothing_behind()
    session.forget_own()
    session.changes.announce(Changes(standing=True))
    return newest


def is_hand_here(session: Session) -> bool:
    """Whether headquarters holds the signing key that is in force."""
    newest = in_force(session, session.own.station)
    return newest is None or newest.hand == session.station.public


def require_hand(session: Session) -> None:
    """Go on only where what is signed now will be believed.

    Raises:
        HandNotHere: otherwise.
    """
    if not is_hand_here(session):
        raise HandNotHere


def _news(session: Session, chain: tuple[SignedMandate, ...]) -> tuple[SignedMandate, ...]:
    """What *chain* adds to what is in force here, verified link by link."""
    known = mandates(session, session.own.station)
    if chain[: len(known)] != known or read_mandate(chain[0]).headquarters != session.own.station:
        raise MandateDisagrees(number=read_mandate(chain[-1]).number, known=len(known))
    _verify_chain(chain)
    if not known and read_mandate(chain[0]).hand != session.station.public:
        # The first one keeps the key that stations compared by voice.
        raise MandateDisagrees(number=1, known=0)
    return chain[len(known) :]


def _verify_chain(chain: tuple[SignedMandate, ...]) -> None:
    for at, one in enumerate(chain):
        if at:
            verify_follows(chain[at - 1], one)
        else:
            verify_begins(one)


def _drafting_hand(session: Session, hand: Hand) -> Signer:
    if hand in {Hand.KEEP, Hand.SETTLE}:
        require_hand(session)
        return session.station
    seed = session.outside.random.take(SEED_SIZE_BYTES)
    kept = [*_pending(session), seed][-_PENDING_MOST:]
    session.vault.scratch.keep_setting(_PENDING, b"".join(kept))
    return Signer(seed)


def _hands(hand: Hand, own: str, before: tuple[str, ...]) -> tuple[str, ...]:
    return {
        Hand.KEEP: before,
        Hand.NEW: (own, before[0]),
        Hand.REPLACE: (own,),
        Hand.SETTLE: (own,),
    }[hand]


def _pending(session: Session) -> list[bytes]:
    """Seeds of signing keys that were drafted and are not in force."""
    kept = session.vault.scratch.setting(_PENDING) or b""
    return [kept[at : at + SEED_SIZE_BYTES] for at in range(0, len(kept), SEED_SIZE_BYTES)]


def _go_on_with(session: Session, seed: bytes) -> None:
    """Sign with *seed* from now on; the key until now is destroyed, and so is every other draft's."""
    party = replace(session.me, station_public=Signer(seed).public.hex())
    session.write_fact(rekeyed(party, session.keyset.epoch))
    session.vault.scratch.keep_setting(STATION_SEED, seed)
    session.vault.scratch.keep_setting(_PENDING, b"")
