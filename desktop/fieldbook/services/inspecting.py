"""What a file says of itself, without taking anything of it in."""

from pathlib import Path

from fieldbook.base.digest import spoken_code
from fieldbook.base.errors import NotACard, NotEnrolled
from fieldbook.base.ids import StationId
from fieldbook.bundle.card import Card, open_card, read_card
from fieldbook.bundle.reader import BundleReader
from fieldbook.bundle.receipt import read_receipt, show_receipt
from fieldbook.journal.facts import Side
from fieldbook.journal.signing import PublicKey
from fieldbook.services.enrol import headquarters
from fieldbook.services.inbox import opened, read_small
from fieldbook.services.session import Session
from fieldbook.store.places import refusals

Lines = tuple[tuple[str, str], ...]


def inspect(session: Session, file: Path) -> Lines:
    """Label and text for everything that can be told of *file*: a bundle, a receipt or a card.

    Raises:
        BundleError, EnrolmentError, PlaceError: when it is none of them, is not for us, or is damaged.
    """
    if file.suffix == ".fbc":
        return _card(session, read_small(file))
    if file.suffix == ".fbr":
        return _receipt(session, read_small(file))
    return _bundle(session, file)


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
        ("Card", spoken_code(Card(party).digest)),
    )


def _receipt(session: Session, raw: bytes) -> Lines:
    receipt, key = read_receipt(raw, session.identity)
    known = headquarters(session)
    if known is None or key != known.station_public:
        raise NotEnrolled
    return (
        ("What it is", "Receipt"),
        ("From", known.station_name),
        ("Holds entries up to", str(receipt.next_seq)),
        ("Written", receipt.written_at),
        ("As it reads", show_receipt(receipt, key)),
    )


def _bundle(session: Session, file: Path) -> Lines:
    """At headquarters the manifest; a station cannot open what it sealed, and tells from its own journal."""
    if session.side is Side.STATION:
        return (("What it is", "A file sealed to headquarters; only headquarters can open it"), *_size(file))
    parties = {party.station_public: party for party in session.vault.queries.parties()}

    def station_of(key: PublicKey) -> StationId | None:
        return parties[key].station if key in parties else None

    with opened(session, file) as stream:
        reader = BundleReader(
            stream, station_of, headquarters=session.own.station, headquarters_key=session.station.public
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
