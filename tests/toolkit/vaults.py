"""Stations and headquarters on real vaults, made with the cheap derivation, so that a test takes moments."""

import shutil
from pathlib import Path

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Random, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.kind import Typed
from fieldbook.journal.facts import Side
from fieldbook.services import drafting, enrol, exchange
from fieldbook.services.session import Outside, Session
from fieldbook.services.unlock import Founding, set_up, unlock
from fieldbook.start import VIEWER_WORD, OwnOpener
from fieldbook.store.keys import CHEAP
from tests.toolkit.ports import Dice, SteppingClock

PASSPHRASE = Sensitive("seven grey herons wait quietly")
RESOURCES = Path(__file__).parents[2] / "resources"


def outside(seed: str = "dice", *, catalogue: Catalogue = CATALOGUE, random: Random | None = None) -> Outside:
    """The world that one program sees."""
    own = (OwnOpener(), RESOURCES, CHEAP)
    viewer = OwnOpener(VIEWER_WORD)
    return Outside(SteppingClock(), random or Dice(seed), catalogue, *own, viewer=viewer)


def found(folder: Path, side: Side = Side.STATION, *, name: str = "Harbour tablet 4") -> Session:
    """A fresh vault in *folder*, open."""
    founding = Founding(side, name, "Amina Obi", PASSPHRASE)
    return set_up(folder, founding, outside(f"{side.value}/{name}"))


def reopen(folder: Path, seed: str = "again") -> Session:
    """The vault of an earlier session."""
    return unlock(folder, PASSPHRASE, outside(seed))


def enrolled(folder: Path) -> tuple[Session, Session]:
    """A station and its headquarters, both sides having compared the code."""
    station = found(folder / "station")
    headquarters = found(folder / "hq", Side.HEADQUARTERS, name="Headquarters")
    introduce(station, headquarters)
    return station, headquarters


def introduce(station: Session, headquarters: Session) -> None:
    """Cards are exchanged, and both halves of the code are read aloud."""
    joined = enrol.join(station, enrol.own_card(headquarters))
    looked = enrol.look_at(headquarters, joined.station_card)
    enrol.confirm(station, looked.code_to_say)
    enrol.accept(headquarters, joined.station_card, joined.code_to_say)


def save(session: Session, form: str, **typed: Typed) -> RecordId:
    """A new record, saved."""
    draft = drafting.new(session, form)
    for name, answer in typed.items():
        draft = draft.with_typed((name,), answer)
    return drafting.save(session, draft).record


def save_operation(session: Session, name: str = "Theseus") -> RecordId:
    """An operation with what no operation can do without."""
    return save(session, "operation", name=name)


def save_outcome(session: Session, operation: RecordId, value: str = "44", **typed: Typed) -> RecordId:
    """Some potential victims, as stated."""
    stated: Typed = {"qualifier": "exact", "value": value, "unit": "person"}
    return save(
        session,
        "outcome",
        **{"operation": operation, "measure": "victim_potential", "figure": stated, **typed},
    )


def amend(
    session: Session, record: RecordId, *, reason: str = "Counted again", **typed: Typed
) -> drafting.Saved:
    """A saved record changed."""
    draft = drafting.amend(session, record)
    for name, answer in typed.items():
        draft = draft.with_typed((name,), answer)
    return drafting.save(session, draft.with_reason(reason))


def carry(station: Session, headquarters: Session, stick: Path) -> exchange.ReceivedBundle:
    """One bundle from the station to headquarters, and the receipt back."""
    stick.mkdir(exist_ok=True)
    sent = exchange.send(station, stick, Silent())
    received = exchange.receive(headquarters, sent.path, Silent())
    exchange.take_receipt(station, received.receipt_path)
    return received


def continuing(folder: Path, count: int) -> list[Path]:
    """A station, and a headquarters without its bundles; each continues the one before, on a stick.

    Without an answer every bundle would hold all that came before; so another copy of headquarters answers.
    """
    station, headquarters = enrolled(folder)
    headquarters.close()
    shutil.copytree(folder / "hq", folder / "answering")
    answering = reopen(folder / "answering", "answering")
    stick = folder / "stick"
    for number in range(count):
        save_operation(station, f"Operation {number}")
        carry(station, answering, stick)
    answering.close()
    station.close()
    shutil.rmtree(folder / "answering")
    for receipt in stick.glob("*.fbr"):
        receipt.unlink()
    return sorted(stick.glob("*.fbb"), key=lambda file: file.stat().st_mtime_ns)
