"""Walks one whole story with unmistakable words in it, while every write of the process is noted.

Station and headquarters, window and services: typed, kept, saved, sealed, searched, attached, backed up,
sent, received, refused. Started by ``test_canary``.
"""

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.gate.discreet import forget_dialogs
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.run import make_application
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.journal.facts import Side
from fieldbook.services import browse, drafting, exchange
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.carrying import choose_files
from fieldbook.services.audit import audit
from fieldbook.services.custody import backups
from fieldbook.services.session import Here, Outside, Session
from fieldbook.services.unlock import Founding, set_up, unlock
from fieldbook.store import engine
from tests.gui.conftest import Answers
from tests.toolkit.people import save_person, seal
from tests.toolkit.vaults import RESOURCES, amend, introduce, outside, save, save_operation

MARKERS = (
    "Elvanmarker",
    "Doruntinamarker",
    "Эльвамаркер",
    "Zanzibarquartz",
    "Hüttenmarker",
    "Yellowjacketfern",
    "BAMARKER765",
    "Searchmarker",
    "Filenamemarker",
    "Insidemarker",
    "Typedmarker",
    "Stationmarker",
    "Passphrasemarker",
)
MANY = 150
SORTED = "SELECT DISTINCT a.title || b.title FROM record AS a, record AS b ORDER BY 1 DESC"
"""More than the engine sorts in the memory that a control leaves it."""


def world(root: Path, name: str) -> Outside:
    """As the program has it: a machine that remembers, and a reserve."""
    return replace(outside(name), here=Here(root / "state", "this machine"), reserve_bytes=65536)


def begun(root: Path, side: Side) -> Session:
    name = side.value
    founding = Founding(
        side, f"Stationmarker {name}", "Elvanmarker", Sensitive("Passphrasemarker of seven herons")
    )
    return set_up(root / name, founding, world(root, name))


def record_all(station: Session, root: Path) -> None:
    """What an officer records in a day."""
    operation = save_operation(station, "Zanzibarquartz")
    amend(station, operation, summary="Hüttenmarker and Yellowjacketfern " * 20)
    for number in range(MANY):
        save(station, "source", title=f"Doruntinamarker {number}", type="media", note="Hüttenmarker " * 40)
    person = save_person(station)
    seal(station, person, name="Эльвамаркер", name_latin="Elvanmarker", papers=[{"number": "BAMARKER765"}])
    draft = drafting.new(station, "outcome", operation=operation, detail="Typedmarker")
    drafting.keep(station, draft)
    with suppress(FieldbookError):
        drafting.save(station, draft)
    while station.vault.search.feed():
        pass
    browse.search(station, "Searchmarker Hüttenmarker")
    file = root / "given" / "Filenamemarker.txt"
    shown = begin_attachment(station, file, owner=operation).with_typed(("shows_person",), "no")
    drafting.save(station, shown)


def look_around(session: Session) -> None:
    """The window: every sort of page, a form typed into, a search, and away again."""
    application = make_application(RESOURCES, scheme="light")
    shell = Shell(session, Answers())
    shell.resize(1366, 768)
    shell.show()
    shell.open(None)
    record = next(row.record for row in browse.page(session, browse.Asked("operation")).rows)
    for place in (
        Place(Where.LIST, "source"),
        Place(Where.RECORD, record),
        Place(Where.HISTORY, record),
        Place(Where.OVERVIEW),
        Place(Where.SECURITY),
        Place(Where.NEW, "source"),
    ):
        shell.presenter.go(place)
        application.processEvents()
    page = shell.page
    focus = application.focusWidget()
    if isinstance(page, FormPage) and focus is not None:
        QTest.keyClicks(focus, "Typedmarker")
        page.presenter.flush()
    application.processEvents()
    shell.put_away()
    shell.close()
    forget_dialogs()


def carry(station: Session, headquarters: Session, root: Path) -> None:
    """Backed up, sent with files, received, answered; and what is no bundle is refused."""
    choose_files(station, with_files=True)
    backups.back_up(station, root / "stick", Silent())
    sent = exchange.send(station, root / "stick", Silent())
    received = exchange.receive(headquarters, sent.path, Silent())
    exchange.take_receipt(station, received.receipt_path)
    for session in (station, headquarters):
        with suppress(FieldbookError):
            exchange.receive(session, root / "given" / "Filenamemarker.txt", Silent())
        audit(session, Silent())


def main(root: Path, way: str) -> None:
    """The whole story; *way* takes a care away."""
    if way == "temporary files":
        kept = [one for one in engine._SETTINGS if not one.startswith(("temp_store", "cache_size"))]
        pytest.MonkeyPatch().setattr(engine, "_SETTINGS", (*kept, "temp_store=FILE", "cache_size=10"))
    station, headquarters = begun(root, Side.STATION), begun(root, Side.HEADQUARTERS)
    introduce(station, headquarters)
    record_all(station, root)
    look_around(station)
    carry(station, headquarters, root)
    station.vault._connection.rows(SORTED)
    for session in (station, headquarters):
        session.close()
    again = unlock(root / "station", Sensitive("Passphrasemarker of seven herons"), world(root, "again"))
    again.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
