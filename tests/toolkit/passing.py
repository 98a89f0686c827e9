"""What only comes and goes: messages, banners, a preview; and what stands before the vault is open.

Each is yielded alone, so that looking at it costs next to nothing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget

from fieldbook.base.digest import Digest
from fieldbook.base.errors import DiskFull, TooSoon, VaultInUse, WrongPassphrase
from fieldbook.base.ids import RecordId
from fieldbook.gui.ask import Ask
from fieldbook.gui.attached.card import FilesCard
from fieldbook.gui.gate.first_run import FirstRunPage
from fieldbook.gui.gate.lock import LockPage
from fieldbook.gui.gate.locked import Locked
from fieldbook.gui.gate.rescue import RescuePage
from fieldbook.gui.importing.page import ImportPage
from fieldbook.gui.page import Page
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.reconcile.page import ReconcilePage
from fieldbook.gui.reconcile.presenter import Verdict
from fieldbook.gui.road import words
from fieldbook.gui.road.uploading import Going, Standing
from fieldbook.gui.search.page import SearchPage
from fieldbook.gui.settings.wearing import Wearing
from fieldbook.gui.views.headquarters_page import HeadquartersPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.send_page import SendPage
from fieldbook.gui.views.shell import Shell
from fieldbook.gui.views.workbook_page import WorkbookPage
from fieldbook.services import browse, drafting
from fieldbook.services.drafting import Saved
from fieldbook.services.intake.running import Taken
from fieldbook.services.session import Session
from fieldbook.transfer.drives import Drive
from tests.toolkit.walking import Stop, rest, settle

IMPORTED = """\
operation,category,quantity.value,quantity.unit,detail
Theseus,drugs,12.4,kg,hshsh
Nthng,drugs,q lt,kg,br
Theseus,firearms,,,pstls
"""
"""Rows of which one is right; in what is typed there are no words that could be taken for ours."""
_FILE, _CODE, _STICK = Path("/m/st/crd.fbc"), "7Q4K-9F2M", "STCK"
_NAMES = {"station_name": "Sctr 4", "officer_name": "Insp. Hx"}


def passing(session: Session, shell: Shell) -> Iterator[Stop]:
    """Every message and banner that the pages know, and the preview of a file."""
    yield from _messages(session, shell)
    yield from _at_the_foot(shell)
    yield from _banners(shell)
    yield from _of_lists(session, shell)
    yield from _preview(shell)
    yield from _found(session, shell)


def before_the_vault(ask: Ask) -> Iterator[Stop]:
    """The lock in each of its states, the ways back in, and the first steps."""
    for page, states in ((_lock(), _LOCK), (_rescue(ask), _RESCUE), (_first_steps(), _FIRST)):
        page.resize(1366, 768)
        page.show()
        for name, state in states.items():
            state(page)
            settle()
            yield Stop(name, page)
        page.close()
        page.deleteLater()


def _messages(session: Session, shell: Shell) -> Iterator[Stop]:
    toast, back, road = shell._toast, shell._way_back, shell._road
    saved = Saved(RecordId("a" * 32), Digest(bytes(32)), _CODE, is_new_revision=True)
    same = Saved(RecordId("a" * 32), Digest(bytes(32)), _CODE, is_new_revision=False)
    draft = drafting.new(session, "operation")
    receipt: Any = SimpleNamespace(want=(), records=0)
    asking: Any = SimpleNamespace(want=((1, 2),), records=0)
    told: dict[str, Callable[[], None]] = {
        "saved": lambda: back.tell_saved(saved),
        "same": lambda: back.tell_saved(same),
        "thrown": lambda: back.tell_thrown(draft),
        "arrived": lambda: road._arrived(_arrivals(records=3, returned=1, hand=_CODE, refused=2)),
        "one arrived": lambda: road._arrived(_arrivals(records=1, refused=1)),
        "receipt": lambda: road._arrived(_arrivals(receipts=(receipt,))),
        "asking": lambda: road._arrived(_arrivals(receipts=(asking,))),
        "uploaded": lambda: road._uploaded(_attempt(12, 3)),
        "one uploaded": lambda: road._uploaded(_attempt(1, 1)),
        "stick": lambda: road._came(Drive(Path("/m/st"), _STICK, 2**33, writable=True, file_system="vfat")),
    }
    for name, tell in told.items():
        tell()
        settle()
        yield Stop(f"message {name}", toast)
    yield from _said_by_pages(session, shell)
    toast.hide()


def _said_by_pages(session: Session, shell: Shell) -> Iterator[Stop]:
    operation = browse.page(session, browse.Asked("operation")).rows[0].record
    for where in (Where.RECONCILE, Where.RECORD):
        page = _go(shell, Place(where, operation))
        if isinstance(page, ReconcilePage):
            for verdict in Verdict:
                page.show_decided(verdict)
                settle()
                yield Stop(f"message {verdict.value}", shell._toast)
        for card in page.findChildren(FilesCard):
            card.show_handed_out(_FILE)
            settle()
            yield Stop("message handed out", shell._toast)


def _at_the_foot(shell: Shell) -> Iterator[Stop]:
    for writable in (True, False):
        drive = Drive(Path("/m/st"), _STICK, 2**33, writable=writable, file_system="vfat")
        shell._status.show_way(words.stick_state(drive), icon="usb")
        settle()
        yield Stop("foot stick", shell._status)
    for going in Going:
        shell._status.show_way(words.upload_title(Standing(going, host="hq.xk")), icon="upload")
        settle()
        yield Stop(f"foot {going.value}", shell._status)
    shell._status.show_way("")


def _banners(shell: Shell) -> Iterator[Stop]:
    for place in (Place(Where.EXCHANGE), Place(Where.IMPORT), Place(Where.WORKBOOK)):
        page = _go(shell, place)
        for name, tell in _tellings(page).items():
            tell()
            settle()
            yield Stop(f"banner {name}", page.notices)
        page.notices.clear()


def _tellings(page: QWidget) -> dict[str, Callable[[], object]]:
    if isinstance(page, SendPage):
        return _of_sending(page)
    if isinstance(page, HeadquartersPage):
        return _of_headquarters(page)
    if isinstance(page, ImportPage):
        return _of_importing(page)
    if isinstance(page, WorkbookPage):
        written: Any = SimpleNamespace(sheets=[1, 2, 3], path=_FILE)
        return {"workbook": lambda: page._written(written)}
    return {}


def _of_sending(page: SendPage) -> dict[str, Callable[[], object]]:
    return {
        "joined": lambda: page.show_joined(_ns(headquarters="Demo headquarters")),
        "card": lambda: page.show_card_kept(_FILE),
        "confirmed": lambda: page.show_confirmed("Demo headquarters"),
        "sent": lambda: page.show_sent(_ns(records=12, number=3, path=_FILE, code=_CODE, files=2)),
        "one sent": lambda: page.show_sent(_ns(records=1, number=3, path=_FILE, code=_CODE, files=0)),
        "receipt": lambda: page.show_receipt(_receipt(records=3, files=2, hand=_CODE)),
        "again": lambda: page.show_receipt(_receipt(is_new=False)),
        "word": lambda: page.show_receipt(_receipt(is_new=False, heard=_heard())),
        "forks": lambda: page.show_receipt(_receipt(forks=(3,))),
        "want": lambda: page.show_receipt(_receipt(want=((1, 2),))),
        "aside": lambda: page.show_receipt(_receipt(refused=((4, "B102"),))),
        "questions": lambda: page.show_taken_back(
            _taken_back(is_new=True, records=2, headquarters="Demo headquarters")
        ),
        "full": lambda: page.show_error(DiskFull()),
    }


def _of_headquarters(page: HeadquartersPage) -> dict[str, Callable[[], object]]:
    return {
        "card": lambda: page.show_card_kept(_FILE),
        "accepted": lambda: page.show_accepted(_ns(station_name="Demo station")),
        **{f"retried {count}": lambda count=count: page.show_retried(count) for count in (0, 1, 5)},  # type: ignore[misc]
        "back": lambda: page.show_sent_back(_ns(path=_FILE, code=_CODE)),
    }


def _of_importing(page: ImportPage) -> dict[str, Callable[[], object]]:
    return {
        "taken": lambda: page.show_taken(Taken("records", 3, 1, 2, 4, _FILE), "crd.csv"),
        "drafts": lambda: page.show_taken(Taken("drafts", 3, 1, 0, 0), "crd.csv"),
        "template": lambda: page.show_template(_FILE),
        "stopped": page.show_stopped,
    }


def _of_lists(session: Session, shell: Shell) -> Iterator[Stop]:
    form = session.catalogue.forms[0]
    page = _go(shell, Place(Where.LIST, form.id))
    if isinstance(page, ListPage):
        tellings: tuple[Callable[[], None], ...] = (
            lambda: page.work._tell_written(_FILE),
            lambda: page.work._tell_withdrawn(3),
        )
        for tell in tellings:
            tell()
            settle()
            yield Stop("banner list", page.notices)
        page.notices.clear()
        page.table.selectAll()
        settle()
        yield Stop("chosen lines", page.around.chosen)
        page.table.choose_none()


def _preview(shell: Shell) -> Iterator[Stop]:
    page = _go(shell, Place(Where.IMPORT))
    if isinstance(page, ImportPage):
        with TemporaryDirectory(prefix="fieldbook-walk-") as made:
            source = Path(made) / "szrs.csv"
            source.write_text(IMPORTED, encoding="utf-8")
            page.presenter.form = "seizure"
            page.presenter.choose(source)
            rest(shell)
            yield Stop("import preview", shell)
            page.presenter.put_away()


def _found(session: Session, shell: Shell) -> Iterator[Stop]:
    while browse.feed_search(session):
        continue
    page = _go(shell, Place(Where.SEARCH))
    if isinstance(page, SearchPage):
        page.search("arrest")
        settle()
        yield Stop("found", page.list)
        page.escape()


def _go(shell: Shell, place: Place) -> Page:
    shell.presenter.go(place)
    settle()
    if not isinstance(shell.page, Page):
        raise TypeError(f"no page at {place}")
    return shell.page


def _ns(**fields: object) -> Any:
    return SimpleNamespace(**fields)


def _receipt(**fields: object) -> Any:
    plain: dict[str, object] = {"headquarters": "Demo headquarters", "records": 1, "is_new": True, "files": 0}
    nothing: dict[str, object] = {"want": (), "refused": (), "forks": (), "heard": None, "hand": ""}
    return SimpleNamespace(**{**plain, **nothing, **fields})


def _taken_back(**fields: object) -> Any:
    """With what headquarters changed and what it asks: each a line of the banner."""
    ways: dict[str, object] = {"changed": ("a" * 32, "b" * 32), "asked": ("a" * 32,)}
    return SimpleNamespace(**{**ways, **fields})


def _heard() -> object:
    return SimpleNamespace(is_new_key=True, is_retired=True, codes=True)


def _arrivals(
    *,
    records: int = 0,
    receipts: tuple[object, ...] = (),
    returned: int = 0,
    hand: str = "",
    refused: int = 0,
) -> Any:
    files = tuple((_FILE, DiskFull()) for _ in range(refused))
    return SimpleNamespace(records=records, receipts=receipts, returned=returned, hand=hand, refused=files)


def _attempt(records: int, received: int) -> Any:
    bundles = (SimpleNamespace(records=records),)
    return SimpleNamespace(uploaded=SimpleNamespace(bundles=bundles, receipts=()), received=received)


# --- before the vault is open -------------------------------------------------------------------------------

State = Callable[[Any], object]


def _lock() -> QWidget:
    return LockPage(Wearing.of_application())


def _rescue(ask: Ask) -> QWidget:
    return RescuePage(ask)


def _first_steps() -> QWidget:
    return FirstRunPage(Wearing.of_application())


_LOCK: dict[str, State] = {
    "lock": lambda _page: None,
    "lock after a while": lambda page: page.show_why(Locked(idle=True).words),
    "lock now": lambda page: page.show_why(Locked().words),
    "lock that lost something": lambda page: page.show_why(Locked(idle=True, lost=True).words),
    "lock busy": lambda page: page.show_busy(),
    "lock unasked": lambda page: page.show_unasked(),
    "lock wrong": lambda page: page.refused(WrongPassphrase()),
    "lock too soon": lambda page: page.refused(TooSoon(wait_s=20)),
    "lock in use": lambda page: page.refused(VaultInUse()),
}
_RESCUE: dict[str, State] = {
    "rescue": lambda page: page.show_way(sheet=True),
    "rescue by key": lambda page: page.show_way(sheet=False),
    "rescue request": lambda page: page.show_request(_FILE, _CODE),
    "rescue refused": lambda page: page.refused(DiskFull()),
}


def _named(page: FirstRunPage) -> None:
    for name, typed in _NAMES.items():
        page.presenter.type(name, typed)
    page.presenter.go_on()


_FIRST: dict[str, State] = {
    "first steps": lambda _page: None,
    "first steps unanswered": lambda page: page.presenter.go_on(),
    "first steps passphrase": _named,
    "first steps weak": lambda page: page.presenter.type("passphrase", "rvr"),
    "first steps refused": lambda page: page.presenter.go_on(),
    "first steps strong": lambda page: page.presenter.type("passphrase", "rvr lmp qck 7 hrzn mpl"),
    "first steps full": lambda page: page.refused(DiskFull()),
}
