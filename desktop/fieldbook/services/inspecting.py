"""What a file says of itself, without taking anything of it in."""

from pathlib import Path

from fieldbook.base.digest import spoken_code
from fieldbook.base.errors import NotACard, NotEnrolled
from fieldbook.base.ids import StationId
from fieldbook.bundle.card import open_card, read_card
from fieldbook.bundle.mandate import MANDATE_SUFFIX, key_code, missing_signatures, read_mandate
from fieldbook.bundle.reader import BundleReader
from fieldbook.bundle.receipt import read_receipt, show_receipt
from fieldbook.bundle.statement import SUFFIX as STATEMENT_SUFFIX
from fieldbook.journal.facts import Side
from fieldbook.journal.signing import PublicKey
from fieldbook.services.enrol import headquarters, own_publics, signing_keys
from fieldbook.services.inbox import opened, read_small
from fieldbook.services.session import Session
from fieldbook.services.statements.receiving import look_into
from fieldbook.services.steering.believing import believed_hands
from fieldbook.services.steering.trusting import chain_in
from fieldbook.store.places import refusals

Lines = tuple[tuple[str, str], ...]


def inspect(session: Session, file: Path) -> Lines:
    """Label and text for everything that can be told of *file*: whatever travels but keys of identities.

    Raises:
        BundleError, EnrolmentError, PlaceError: when it is none of them, is not for us, or is damaged.
    """
    if file.suffix == ".fbc":
        return _card(session, read_small(file))
    if file.suffix == ".fbr":
        return _receipt(session, read_small(file))
    if file.suffix == MANDATE_SUFFIX:
        return _mandates(session, read_small(file))
    if session.side is Side.STATION:
        return (("What it is", "A file sealed to headquarters; only headquarters can open it"), *_size(file))
    return _statement(session, file) if file.suffix == STATEMENT_SUFFIX else _bundle(session, file)


def _card(session: Session, raw: bytes) -> Lines:
    try:
        card = read_card(raw)
    except NotACard:
        card = open_card(raw, session.identity)
    party = card.party
    return (
        ("What it is", f"Enrolment card of a {party.side}"),
        ("Name", party.station_name),
        ("Officer", party.officer_name),
        ("Card", spoken_code(card.digest)),
    )


def _mandates(session: Session, raw: bytes) -> Lines:
    chain = chain_in(session, raw)
    last, before = read_mandate(chain[-1]), chain[-2] if len(chain) > 1 else None
    return (
        ("What it is", "Which key signs for headquarters"),
        ("Mandates", str(len(chain))),
        ("Written", last.written_at),
        ("Signing key", key_code(last.hand)),
        *(("Root key", key_code(PublicKey(bytes.fromhex(one)))) for one in last.roots),
        ("Of these sign", str(last.need)),
        ("Have still to sign", str(missing_signatures(chain[-1], before))),
    )


def _receipt(session: Session, raw: bytes) -> Lines:
    receipt, key = read_receipt(raw, session.identity)
    known = headquarters(session)
    if known is None or key not in believed_hands(session, known):
        raise NotEnrolled
    return (
        ("What it is", "Receipt"),
        ("From", known.station_name),
        ("Holds entries up to", str(receipt.next_seq)),
        ("Written", receipt.written_at),
        ("As it reads", show_receipt(receipt, key)),
    )


def _statement(session: Session, file: Path) -> Lines:
    signed, looked = look_into(session, file)
    told = looked.statement
    return (
        ("What it is", "Statistics, without records"),
        ("Station", looked.station),
        ("As of", told.as_of),
        ("Operations", f"{len(told.began)}{', together' if told.is_whole else ''}"),
        ("Numbers shown", str(told.shown)),
        ("Held back", str(told.hidden)),
        ("Smallest number shown", str(told.policy.least)),
        ("Held here already", "no" if looked.is_new else "yes"),
        ("By Fieldbook", told.app),
        ("Signed by", key_code(signed.public)),
        *_size(file),
    )


def _bundle(session: Session, file: Path) -> Lines:
    """At headquarters the manifest; a station cannot open what it sealed."""
    known = session.vault.queries.parties()
    parties = {key: party for party in known for key in signing_keys(session, party)}

    def station_of(key: PublicKey) -> StationId | None:
        return parties[key].station if key in parties else None

    with opened(session, file) as stream:
        reader = BundleReader(
            stream, station_of, headquarters=session.own.station, headquarters_keys=own_publics(session)
        )
        manifest, station = reader.manifest, parties[reader.station_key]
    return (
        ("What it is", "Bundle"),
        ("Station", station.station_name),
        ("Bundle number", str(manifest.number)),
        ("Entries", f"{manifest.first_seq} to {manifest.next_seq - 1}"),
        ("Attached files", str(manifest.files)),
        ("Held here up to", str(session.vault.truth.tip(manifest.device).next_seq)),
        ("Written", manifest.written_at),
        ("By Fieldbook", manifest.app),
        ("Last entry", spoken_code(manifest.head, groups=2)),
        *_size(file),
    )


def _size(file: Path) -> Lines:
    with refusals():
        return (("Size", f"{file.stat().st_size:,} bytes"),)
