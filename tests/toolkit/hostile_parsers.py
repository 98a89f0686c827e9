"""Every parser that is given bytes from outside, with whole examples, and what it may answer to others.

Used by the mutations of ``tests/damage`` and by coverage-guided fuzzing (``build/dev.py damage --long``).
"""

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fieldbook.base import canonical, limits
from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle import bulletin, card, filing, keyfile, mandate, manifest, receipt, section, statement
from fieldbook.bundle.envelope import check_header, open_bytes, seal_bytes
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kind import WireError
from fieldbook.forms.record import Record, decode_record, encode_record
from fieldbook.journal.entry import encode_header, parse_header
from fieldbook.journal.packing import Unpackable, pack, unpack
from fieldbook.services.attaching.capture import capture_data_in, cleaned
from fieldbook.services.attaching.sorts import media_type_of
from fieldbook.services.intake.commas import read_commas
from fieldbook.services.intake.given import parse_given
from fieldbook.services.intake.sheets import read_sheets
from fieldbook.store import slots
from fieldbook.store.keys import CHEAP
from fieldbook.workbook.template.plan import plan_of
from fieldbook.workbook.template.writing import write_template
from tests.toolkit.pictures import jpeg, png
from tests.toolkit.ports import BEGUN_AT, Dice
from tests.toolkit.templates import filled
from tests.unit.bundle.examples import (
    BUNDLE,
    DEVICE,
    HQ,
    HQ_SIGNER,
    OFFICER,
    STATION,
    STATION_SIGNER,
    chain,
    digest_like,
    hq_identity,
    party,
    plain,
    read_all,
    station_identity,
)
from tests.unit.bundle.examples import manifest as manifest_of
from tests.unit.bundle.examples import packed as packed_entries
from tests.unit.bundle.test_bulletin import FULL as BULLETIN
from tests.unit.bundle.test_card import mandate as card_mandate
from tests.unit.bundle.test_keyfile import KEYS
from tests.unit.bundle.test_keyfile import opened as opened_keys
from tests.unit.bundle.test_keyfile import read as read_keys
from tests.unit.bundle.test_mandate import BEGUN as MANDATE
from tests.unit.bundle.test_mandate import HANDS, ROOTS, follower, signed
from tests.unit.bundle.test_statement import STATEMENT, plain_of, read_plain, sealed_of

PAYLOADS = Path(__file__).parents[1] / "golden" / "payloads"
_ENTRIES = chain(4)


@dataclass(frozen=True)
class Parser:
    """One of them.

    Attributes:
        samples: What it is meant to read.
        parse: What it does with bytes; what it gives is written back by *spell*, where there is only one way
            to write it.
        refusals: What it may raise; everything else is a fault of ours.
        sealed: Whether nothing at all may be changed without refusal.
    """

    samples: tuple[bytes, ...]
    parse: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...] = (FieldbookError,)
    spell: Callable[[bytes], bytes] | None = None
    sealed: bool = False


def _next_mandate() -> mandate.SignedMandate:
    return signed(follower(MANDATE), HANDS[1], *ROOTS[:2])


def _read_mandate(raw: bytes) -> mandate.Mandate:
    return mandate.read_mandate(mandate.SignedMandate(raw.decode("utf-8", "surrogateescape")))


def _receipt() -> receipt.Receipt:
    at = "2026-11-29T08:15:00.000Z"
    return receipt.Receipt(HQ, STATION, DEVICE, 0, 5, digest_like(1), BUNDLE, 1, at)


def _slot_file() -> bytes:
    opened = slots.Opened(b"r" * 32, 1, OFFICER, b"s" * 32)
    file = slots.make_file(opened, slots.Way(Sensitive("seven grey herons"), CHEAP), random=Dice())
    return file.signed(opened.root)


def _respelled_slots(raw: bytes) -> bytes:
    file = slots.parse_file(raw)
    return canonical.encode(file.body() | {"mac": file.mac.hex(), "rest_mac": file.rest_mac.hex()})


def _opened_by(secret: str) -> Callable[[bytes], object]:
    return lambda raw: read_all(open_bytes(raw, secret, most_bytes=limits.MIB))


def _record(raw: bytes) -> list[Record]:
    """Read as every form in turn: what is no record of one may be of another."""
    found: list[Record] = []
    for form in CATALOGUE.forms:
        with suppress(WireError):
            found.append(decode_record(form, raw, version=form.version, upcasts=CATALOGUE.upcasts))
    return found


def _respelled_record(raw: bytes) -> bytes:
    found = _record(raw)
    return encode_record(found[0]) if found else raw


def _picture(raw: bytes) -> object:
    media_type = media_type_of(raw, "picture.jpg")
    return capture_data_in(raw, "image/jpeg"), capture_data_in(raw, "image/png"), cleaned(raw, media_type)


def _template() -> bytes:
    out, form = io.BytesIO(), CATALOGUE.form("source")
    rows = filled(plan_of(form), [{"title": "Release", "type": "media", "note": "As it was said"}])
    write_template(out, form, made_at=BEGUN_AT, filled=rows)
    return out.getvalue()


def _part() -> bytes:
    record = RecordId("0f" * 16)
    part = filing.FilePart(b"d" * 32, record, 900, 0, "AGE-SECRET-KEY-1", b"x" * 900)
    return filing.encode_part(part)


def _on_the_road() -> dict[str, Parser]:
    """What comes by stick or server."""
    inside, secret = plain(_ENTRIES), station_identity().secret
    sealed = seal_bytes(inside, [hq_identity().recipient])
    answer = receipt.make_receipt(_receipt(), HQ_SIGNER, recipient=station_identity().recipient)
    plain_card = card.write_card(party(), STATION_SIGNER)
    rooted_card = card.write_card(party("headquarters"), HQ_SIGNER, card_mandate())
    sealed_keys = keyfile.seal_keys(KEYS, STATION_SIGNER, recipient=hq_identity().recipient)
    sealed_card = card.seal_card(plain_card, hq_identity().recipient)
    return {
        "bundle": Parser((inside,), read_all, sealed=True),
        "sealed bundle": Parser((sealed,), _opened_by(hq_identity().secret), sealed=True),
        "age header": Parser((sealed[:600],), check_header),
        "sealed receipt": Parser((answer,), lambda raw: receipt.read_receipt(raw, secret), sealed=True),
        "card": Parser((plain_card, rooted_card), card.read_card, sealed=True),
        "signed identity keys": Parser((opened_keys(),), read_keys, sealed=True),
        "sealed identity keys": Parser(
            (sealed_keys,),
            lambda raw: read_keys(open_bytes(raw, hq_identity().secret, most_bytes=limits.MIB)),
            sealed=True,
        ),
        "signed statistics": Parser((plain_of(STATEMENT),), read_plain, sealed=True),
        "sealed statistics": Parser(
            (sealed_of(STATEMENT),),
            lambda raw: read_plain(open_bytes(raw, hq_identity().secret, most_bytes=limits.MIB)),
            sealed=True,
        ),
        "sealed card": Parser(
            (sealed_card,), lambda raw: card.open_card(raw, hq_identity().secret), sealed=True
        ),
    }


def _inside() -> dict[str, Parser]:
    """What an insider can sign: the station's own key is no reason to believe its bytes."""
    entries = b"".join(map(section.encode_entry, packed_entries(_ENTRIES)))
    payloads = tuple(path.read_bytes().rstrip(b"\n") for path in sorted(PAYLOADS.glob("*.json")))
    written = manifest.encode_manifest(manifest_of(_ENTRIES))
    return {
        "manifest": Parser(
            (written,),
            manifest.parse_manifest,
            spell=lambda raw: manifest.encode_manifest(manifest.parse_manifest(raw)),
        ),
        "section": Parser((entries,), lambda raw: list(section.read_entries(raw))),
        "entry": Parser(
            tuple(encode_header(entry.header) for entry in _ENTRIES),
            parse_header,
            spell=lambda raw: encode_header(parse_header(raw)),
        ),
        "packed": Parser(
            (pack(b"Bay 4 " * 90), pack(bytes(range(256)))),
            lambda raw: unpack(raw, limits.PAYLOAD_MOST_BYTES),
            (Unpackable,),
        ),
        "file part": Parser(
            (_part(),), filing.parse_part, spell=lambda raw: filing.encode_part(filing.parse_part(raw))
        ),
        "receipt": Parser(
            (receipt.encode_receipt(_receipt()),),
            receipt.parse_receipt,
            spell=lambda raw: receipt.encode_receipt(receipt.parse_receipt(raw)),
        ),
        "mandates": Parser(
            (mandate.encode_chain([MANDATE]), mandate.encode_chain([MANDATE, _next_mandate()])),
            mandate.parse_chain,
            spell=lambda raw: mandate.encode_chain(mandate.parse_chain(raw)),
        ),
        "mandate": Parser(
            (MANDATE.said.encode(),),
            _read_mandate,
            spell=lambda raw: mandate.write_mandate(_read_mandate(raw)).said.encode(),
        ),
        "bulletin": Parser(
            (bulletin.encode_bulletin(BULLETIN),),
            bulletin.parse_bulletin,
            spell=lambda raw: bulletin.encode_bulletin(bulletin.parse_bulletin(raw)),
        ),
        "statistics": Parser(
            (statement.encode_statement(STATEMENT),),
            statement.parse_statement,
            spell=lambda raw: statement.encode_statement(statement.parse_statement(raw)),
        ),
        "identity keys": Parser(
            (keyfile.encode_keys(KEYS),),
            keyfile.parse_keys,
            spell=lambda raw: keyfile.encode_keys(keyfile.parse_keys(raw)),
        ),
        "record": Parser(payloads, _record, (WireError,), _respelled_record),
    }


def _given() -> dict[str, Parser]:
    """What lies on this disk, or what an officer hands over."""
    lines = b'{"form":"source","title":"Release","type":"media"}\n{"form":"operation","name":"Theseus"}\n'
    commas = b'title,type,note\nRelease,media,"two, words"\nOther,press_release,\n'
    return {
        "slot file": Parser(
            (_slot_file(),), slots.parse_file, (FieldbookError, ValueError), _respelled_slots
        ),
        "lines": Parser((lines,), parse_given),
        "commas": Parser((commas,), lambda raw: read_commas(raw, CATALOGUE.form("source"))),
        "workbook": Parser((_template(),), lambda raw: read_sheets(raw, CATALOGUE)),
        "picture": Parser((jpeg(), png()), _picture, (ValueError,)),
    }


@cache
def parsers() -> dict[str, Parser]:
    """All of them by name."""
    return {**_on_the_road(), **_inside(), **_given()}
