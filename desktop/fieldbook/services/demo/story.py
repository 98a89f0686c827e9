"""The whole way, told step by step; every step through the same services as everybody's."""

import json
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from fieldbook.base.errors import NameTaken
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.base.sensitive import Sensitive
from fieldbook.journal.facts import Side
from fieldbook.services import browse, drafting, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.demo.seeds import SEEDS, seed_bytes
from fieldbook.services.intake import parse_given, take_in
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Outside, Session
from fieldbook.services.unlock import Founding, set_up
from fieldbook.store.places import refusals, write_safely

PASSPHRASE = "a demo only, never for real records"  # noqa: S105  # printed for everybody; these vaults hold published reports
AMENDED_FIGURE = "72"
REASON = "Another outlet states 236 arrests in all; the release gives 72 and 167."
_HEADQUARTERS, _STATION = "Headquarters", "Station"


@dataclass(frozen=True, slots=True)
class DemoStep:
    """One thing that was done: by whom, what, the numbers in it, the files it made."""

    who: str
    told: str
    counts: Mapping[str, int] = field(default_factory=dict)
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoResult:
    """Everything that the demo did and left."""

    folder: Path
    passphrase: str
    steps: tuple[DemoStep, ...]
    workbook: Path


def run_demo(folder: Path, outside: Outside, progress: Progress) -> DemoResult:
    """Do everything once, in *folder*, and tell it step by step.

    Raises:
        NameTaken: when *folder* holds something already.
        FieldbookError: when the disk refuses.
        Cancelled: from *progress*.
    """
    stick = folder / "stick"
    with refusals():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise NameTaken
        stick.mkdir(parents=True)
    with ExitStack() as closing:
        told = _Told(folder, stick, progress)
        told.headquarters = _set_up(folder / "headquarters", Side.HEADQUARTERS, outside)
        closing.callback(told.headquarters.close)
        told.station = _set_up(folder / "station", Side.STATION, outside)
        closing.callback(told.station.close)
        _tell_all(told)
        return DemoResult(folder, PASSPHRASE, tuple(told.steps), told.workbook)


def _set_up(folder: Path, side: Side, outside: Outside) -> Session:
    names = {
        Side.HEADQUARTERS: ("Demo headquarters", "Demo supervisor"),
        Side.STATION: ("Demo station", "Demo officer"),
    }
    station, officer = names[side]
    return set_up(folder, Founding(side, station, officer, Sensitive(PASSPHRASE)), outside)


class _Told:
    """The two vaults, the stick between them, and what was done so far."""

    headquarters: Session
    station: Session

    def __init__(self, folder: Path, stick: Path, progress: Progress) -> None:
        self.stick = stick
        self.progress = progress
        self.workbook = folder / "fieldbook-demo.xlsx"
        self.steps: list[DemoStep] = []

    def tell(self, who: str, what: str, *files: Path, **counts: int) -> None:
        """Add a step."""
        self.steps.append(DemoStep(who, what, counts, files))


def _tell_all(told: _Told) -> None:
    told.tell(_HEADQUARTERS, "set up", told.headquarters.vault.folder)
    told.tell(_STATION, "set up", told.station.vault.folder)
    _enrol(told)
    for name in SEEDS:
        _add(told, name)
    first = _send(told)
    _receive(told, first)
    _amend(told)
    second = _send(told)
    _receive(told, second)
    _receive_again(told, second)
    _report(told)
    _audit(told)


def _enrol(told: _Told) -> None:
    card, answer = told.stick / "headquarters.fbc", told.stick / "station.fbc"
    _write(told, card, enrol.own_card(told.headquarters))
    joined = enrol.join(told.station, card.read_bytes())
    _write(told, answer, joined.station_card)
    looked = enrol.look_at(told.headquarters, answer.read_bytes())
    enrol.confirm(told.station, looked.code_to_say)
    enrol.accept(told.headquarters, answer.read_bytes(), joined.code_to_say)
    what = f"exchanged cards with the station and compared the code {looked.code_to_say}-{joined.code_to_say}"
    told.tell(_HEADQUARTERS, what, card, answer)


def _write(told: _Told, path: Path, raw: bytes) -> None:
    def write(out: BinaryIO) -> None:
        out.write(raw)

    write_safely(path, write, random=told.station.outside.random, overwrite=False)


def _add(told: _Told, name: str) -> None:
    raw = seed_bytes(name)
    taken = take_in(told.station, parse_given(raw))
    incomplete = sum(1 for one in taken.added if one.gaps)
    told.tell(
        _STATION,
        f"records added: {len(taken.added)}. {json.loads(raw)['about']}",
        records=len(taken.added),
        incomplete=incomplete,
        problems=len(taken.problems),
    )


def _send(told: _Told) -> Path:
    sent = exchange.send(told.station, told.stick, told.progress)
    what = f"sent bundle {sent.number}, last entry {sent.code}; records in it: {sent.records}"
    told.tell(_STATION, what, sent.path, records=sent.records, entries=sent.entries)
    return sent.path


def _receive(told: _Told, bundle: Path) -> None:
    got = exchange.receive(told.headquarters, bundle, told.progress)
    what = f"received bundle {got.number} and wrote a receipt; new records: {got.records}"
    told.tell(_HEADQUARTERS, what, got.receipt_path, records=got.records, entries=got.entries)
    receipt = exchange.take_receipt(told.station, got.receipt_path)
    waiting = browse.counts(told.station).waiting
    what = f"took the receipt in; newly received records: {receipt.records}, still waiting: {waiting}"
    told.tell(_STATION, what, received=receipt.records, waiting=waiting)


def _amend(told: _Told) -> None:
    record = _figure_to_amend()
    draft = drafting.amend(told.station, record).with_typed(("figure", "status"), "disputed")
    saved = drafting.save(told.station, replace(draft, reason=REASON))
    row = browse.row(told.station, record)
    title = row.title if row else record
    what = f"amended “{title}” to disputed, with a reason; the revision is {saved.code}"
    told.tell(_STATION, what, revisions=row.revisions if row else 0)


def _figure_to_amend() -> RecordId:
    theseus = next(given for given in parse_given(seed_bytes("theseus")) if _states(given.typed))
    if theseus.record is None:
        raise KeyError(AMENDED_FIGURE)
    return theseus.record


def _states(typed: Mapping[str, object]) -> bool:
    figure = typed.get("figure")
    return isinstance(figure, dict) and figure.get("value") == AMENDED_FIGURE


def _receive_again(told: _Told, bundle: Path) -> None:
    got = exchange.receive(told.headquarters, bundle, told.progress)
    what = "received the same bundle once more: nothing changed" if not got.is_new else "received it anew"
    told.tell(_HEADQUARTERS, what, got.receipt_path, records=got.records, entries=got.entries)


def _report(told: _Told) -> None:
    written = write_workbook(told.headquarters, told.workbook, progress=told.progress)
    rows = sum(sheet.rows for sheet in written.sheets)
    what = f"wrote the workbook; sheets: {len(written.sheets)}, rows: {rows}"
    told.tell(_HEADQUARTERS, what, written.path, sheets=len(written.sheets), rows=rows)


def _audit(told: _Told) -> None:
    for who, session in ((_STATION, told.station), (_HEADQUARTERS, told.headquarters)):
        audited = audit(session, told.progress)
        what = f"audited the journal, which is whole; entries: {audited.entries}, devices: {audited.devices}"
        told.tell(who, what, entries=audited.entries, devices=audited.devices)
