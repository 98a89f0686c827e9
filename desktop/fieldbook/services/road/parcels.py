"""Bundles on their way by upload: each a file in the vault's ``out`` folder, until a receipt covers it."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

from fieldbook.base import canonical, limits
from fieldbook.base.errors import PlaceError
from fieldbook.services.exchange import BUNDLE_SUFFIX, SentBundle
from fieldbook.services.session import Session
from fieldbook.store.places import make_folder, refusals

_SETTING = "road.parcels"
_FOLDER = "out"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One bundle that goes, or went, by upload.

    Attributes:
        name: Random; the file's name without its ending, and all that the server is told.
        digest: SHA-256 of the file, in hexadecimal digits.
        size_bytes: Of the file.
        number: The how manieth bundle of this device it is.
        records: How many are in it.
        next_seq: Where it ends in the chain; a receipt up to here covers it.
        code: Of its last entry.
        place: Its path on the server, once that knows it.
        arrived_at: When the server had all of it; None while it has not.
    """

    name: str
    digest: str
    size_bytes: int
    number: int
    records: int
    next_seq: int
    code: str
    place: str | None = None
    arrived_at: str | None = None


class Parcels:
    """All of them, the oldest first; what is changed is on the disk at once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.folder = session.vault.folder / _FOLDER

    def all(self) -> tuple[Parcel, ...]:
        """Those that no receipt covers yet."""
        raw = self._session.vault.scratch.setting(_SETTING)
        kept = canonical.decode_object(raw)["parcels"] if raw else ()
        return tuple(_parcel(cast("Mapping[str, object]", one)) for one in cast("list[object]", kept))

    def file(self, parcel: Parcel) -> Path:
        """Where its bytes are."""
        return self.folder / f"{parcel.name}{BUNDLE_SUFFIX}"

    def make(self, write: Callable[[Path], SentBundle]) -> Parcel:
        """Let *write* write a bundle into the folder, and remember it."""
        with refusals():
            make_folder(self.folder)
        sent = write(self.folder)
        own = self._session.vault.queries.sent(self._session.own.device)
        parcel = Parcel(
            name=sent.path.stem,
            digest=_digest_of(sent.path),
            size_bytes=sent.path.stat().st_size,
            number=sent.number,
            records=sent.records,
            next_seq=next(row.next_seq for row in own if row.number == sent.number),
            code=sent.code,
        )
        self._keep((*self.all(), parcel))
        return parcel

    def note(self, parcel: Parcel, *, place: str | None, arrived_at: str | None = None) -> None:
        """Remember how far *parcel* is."""
        self._keep(
            tuple(
                replace(one, place=place, arrived_at=arrived_at) if one.name == parcel.name else one
                for one in self.all()
            )
        )

    def drop(self, *parcels: Parcel) -> None:
        """Forget parcels and delete their files: everything in them is in the journal."""
        names = {parcel.name for parcel in parcels}
        self._keep(tuple(one for one in self.all() if one.name not in names))
        self._sweep()

    def tidy(self, received_next: int) -> None:
        """Drop what a receipt covers, and what is not there any more as it was made.

        A file that nobody remembers was left by a program that was killed between writing and remembering.
        """
        useless = [
            one
            for one in self.all()
            if one.next_seq <= received_next or (one.arrived_at is None and not self._is_whole(one))
        ]
        self.drop(*useless)

    def _is_whole(self, parcel: Parcel) -> bool:
        try:
            return _digest_of(self.file(parcel)) == parcel.digest
        except PlaceError:
            return False

    def _sweep(self) -> None:
        if self.folder.is_dir():
            known = {self.file(parcel) for parcel in self.all()}
            for path in self.folder.iterdir():
                if path not in known:
                    path.unlink(missing_ok=True)

    def _keep(self, parcels: tuple[Parcel, ...]) -> None:
        kept = {"parcels": [asdict(parcel) for parcel in parcels]}
        self._session.vault.scratch.keep_setting(_SETTING, canonical.encode(kept))


class ParcelMemory:
    """The memory of one parcel's upload, as ``transfer`` wants it."""

    def __init__(self, parcels: Parcels, parcel: Parcel) -> None:
        self._parcels = parcels
        self._parcel = parcel
        self._place = parcel.place

    def recall(self) -> str | None:
        """Its place on the server."""
        return self._place

    def remember(self, path: str) -> None:
        """Keeps it in the vault."""
        self._place = path
        self._parcels.note(self._parcel, place=path)

    def forget(self) -> None:
        """The server no longer knows it."""
        self._place = None
        self._parcels.note(self._parcel, place=None)


def _parcel(kept: Mapping[str, object]) -> Parcel:
    return Parcel(**kept)  # type: ignore[arg-type]  # what asdict wrote into our own vault


def _digest_of(path: Path) -> str:
    running = hashlib.sha256()
    with refusals(), path.open("rb") as file:
        while block := file.read(limits.MIB):
            running.update(block)
    return running.hexdigest()
