"""Where one can be in the window: a few words that a vault can keep and a button can carry."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from fieldbook.base.errors import FieldbookError, PlaceError
from fieldbook.base.ids import RecordId
from fieldbook.services.session import Session

_SETTING = "window.place"
_RECENT = "window.recent"
_WAITING = "window.waiting"
_FAILED = "window.failed"
RECENT_MOST = 8


class Where(Enum):
    """Sorts of pages."""

    LIST = "list"
    DRAFTS = "drafts"
    OVERDUE = "overdue"
    RETENTION = "retention"
    RECORD = "record"
    HISTORY = "history"
    FILE = "file"
    PAPER = "paper"
    REPORT = "report"
    NEW = "new"
    DRAFT = "draft"
    COPY = "copy"
    IDENTITY = "identity"
    EXCHANGE = "exchange"
    WORKBOOK = "workbook"
    RECONCILE = "reconcile"
    CHANGES = "changes"
    IMPORT = "import"
    SECURITY = "security"
    KEYS = "keys"
    SETTINGS = "settings"
    OVERVIEW = "overview"
    SEARCH = "search"
    PICKED = "picked"
    MARKED = "marked"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Place:
    """One page.

    Attributes:
        where: Which sort.
        key: A form's id for lists and new drafts, a record for the others, "" where there is one only.
        operation: What a new draft, a list or a workbook belongs to; "" for nothing.
        field: Where in a draft the cursor stood; "" for the beginning.
        records, title: What was picked to be looked at together, and why.
    """

    where: Where
    key: str = ""
    operation: str = ""
    field: str = ""
    records: tuple[str, ...] = ()
    title: str = ""


def looking_at(records: Sequence[RecordId], title: str) -> Place:
    """Where *records* are looked at: the page of the one, or a list of them that is headed *title*."""
    several = tuple(dict.fromkeys(records))
    if len(several) == 1:
        return Place(Where.RECORD, several[0])
    return Place(Where.PICKED, records=several, title=title)


def keep_place(session: Session, place: Place) -> None:
    """Keep *place* inside the vault, where nobody can read it while it is locked."""
    with session.vault.transaction():
        session.vault.scratch.keep_setting(_SETTING, json.dumps(_told(place)).encode("ascii"))


def kept_place(session: Session) -> Place | None:
    """The place that was kept last; None when there is none, or when it is from another version."""
    kept = session.vault.scratch.setting(_SETTING)
    try:
        return _place(json.loads(kept)) if kept else None
    except (ValueError, TypeError, KeyError, FieldbookError):
        return None


def _told(place: Place) -> dict[str, Any]:
    return {**asdict(place), "where": place.where.value}


def _place(told: dict[str, Any]) -> Place:
    records = tuple(told.pop("records", ()))
    return Place(**{**told, "where": Where(told["where"]), "records": records})


def keep_recent(session: Session, record: RecordId) -> None:
    """Remember that *record* was looked at; inside the vault, for its identifier may say too much."""
    others = [one for one in kept_recent(session) if one != record]
    _remember(session, _RECENT, json.dumps([record, *others][:RECENT_MOST]).encode("ascii"))


def kept_recent(session: Session) -> list[RecordId]:
    """The records that were looked at last, the latest first."""
    kept = json.loads(session.vault.scratch.setting(_RECENT) or b"[]")
    return [RecordId(one) for one in kept if isinstance(one, str)]


def went_wrong_before(session: Session, place: Place) -> bool:
    """Whether something of ours went wrong at *place* the last time too; from now on it has."""
    told = json.dumps(_told(place)).encode("ascii")
    is_again = session.vault.scratch.setting(_FAILED) == told
    _remember(session, _FAILED, b"" if is_again else told)
    return is_again


def keep_waiting(session: Session, waiting: Mapping[RecordId, Place]) -> None:
    """Remember at which place a draft waits for which record that is being written."""
    told = {record: _told(place) for record, place in waiting.items()}
    _remember(session, _WAITING, json.dumps(told).encode("ascii"))


def kept_waiting(session: Session) -> dict[RecordId, Place]:
    """Which drafts waited when that was remembered last."""
    try:
        told = json.loads(session.vault.scratch.setting(_WAITING) or b"{}")
        return {RecordId(record): _place(place) for record, place in told.items()}
    except (ValueError, TypeError, KeyError, FieldbookError):
        return {}


def keep_folder(session: Session, purpose: str, folder: str) -> None:
    """Remember the folder that was chosen for *purpose*."""
    _remember(session, f"window.folder.{purpose}", os.fsencode(folder))


def kept_folder(session: Session, purpose: str) -> str:
    """The folder that was chosen last for *purpose*, "" when none was."""
    return os.fsdecode(session.vault.scratch.setting(f"window.folder.{purpose}") or b"")


def _remember(session: Session, name: str, what: bytes) -> None:
    """Remember for convenience: a full disk must not stop what is really wanted."""
    with suppress(PlaceError), session.vault.transaction():
        session.vault.scratch.keep_setting(name, what)
