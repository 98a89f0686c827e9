"""Files kept aside: authentic but not welcome yet, each with its reason, until what it waits for has come.

What nobody can be held to (damaged, cut, sealed to others) leaves no trace; what a known station signed is
never lost, and never deleted before its entries are in the journal.
"""

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

from fieldbook.base import canonical, limits
from fieldbook.base.errors import FieldbookError
from fieldbook.base.moment import format_instant
from fieldbook.base.said import plain
from fieldbook.bundle.manifest import Manifest
from fieldbook.services.session import Session
from fieldbook.store.places import flush_folder, make_folder, refusals
from fieldbook.store.rows import PartyRow

NEW, HELD, IMPORTED, REJECTED = "new", "held", "imported", "rejected"
_SETTING = "post.aside"
_FOLDER = "aside"
_SUFFIX = ".fbb"
_IMPORTED_SHOWN = 100


@dataclass(frozen=True, slots=True)
class Aside:
    """One file that came and is not in the journal.

    Attributes:
        name: Random; that of its file.
        digest: SHA-256 of the file, by which it is known again.
        state: ``new`` (never tried, after a power cut), ``held`` (waits for something), ``rejected``
            (refused for good, until somebody tries it again), ``imported``.
        code: Of the refusal; *what* is its sentence, *remedy* what to do.
        station: Id of who signed it, *station_name* for people; "" where that is not known.
        number: The how manieth bundle of its device it is; 0 where that is not known.
        prev: Digest of the entry that it continues; "" at the beginning of a chain.
        came_at, tried_at: When it first came, and when it was last tried.
    """

    name: str
    digest: str
    size_bytes: int
    state: str
    code: str = ""
    what: str = ""
    remedy: str = ""
    station: str = ""
    station_name: str = ""
    device: str = ""
    bundle: str = ""
    number: int = 0
    first_seq: int = 0
    next_seq: int = 0
    prev: str = ""
    came_at: str = ""
    tried_at: str = ""
    tries: int = 0

    @property
    def waits(self) -> bool:
        """Whether its entries are still not in the journal."""
        return self.state != IMPORTED


class Asides:
    """All of them, the oldest first; what is changed is on the disk at once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.folder = session.vault.folder / _FOLDER

    def all(self) -> tuple[Aside, ...]:
        """What is known of every file, those that a power cut left unnoted included."""
        kept = self._kept()
        known = {one.name for one in kept}
        return (*kept, *(one for one in self._unnoted() if one.name not in known))

    def waiting(self, station: str = "") -> list[Aside]:
        """Those whose entries are not in the journal; of one station, or of all."""
        return [one for one in self.all() if one.waits and station in {"", one.station}]

    def file(self, one: Aside) -> Path:
        """Where its bytes are."""
        return self.folder / f"{one.name}{_SUFFIX}"

    def keep(
        self, copy: Path, state: str, error: FieldbookError, *, known: tuple[Manifest, PartyRow] | None
    ) -> Aside | None:
        """Keep the file at *copy*, which is moved here; a file that is here already is only noted again.

        Returns:
            What was noted; None where too many of unknown senders are here already.

        Raises:
            PlaceError: when the disk refuses.
        """
        digest = _digest_of(copy)
        found = next((one for one in self.all() if one.digest == digest), None)
        if found is None and known is None and self._is_full():
            return None
        name = found.name if found else self._session.new_id()
        fresh = found or Aside(name, digest, copy.stat().st_size, state, came_at=self._now())
        if not self.file(fresh).exists():
            self._move(copy, self.file(fresh))
        return self.note(fresh, state, error, known=known)

    def note(
        self,
        one: Aside,
        state: str,
        error: FieldbookError | None = None,
        *,
        known: tuple[Manifest, PartyRow] | None = None,
    ) -> Aside:
        """Remember what became of *one*."""
        noted = replace(
            _with_manifest(one, known),
            state=state,
            code=error.code if error else "",
            what=plain(error.what) if error else "",
            remedy=plain(error.remedy) if error else "",
            tried_at=self._now(),
            tries=one.tries + 1,
        )
        others = [other for other in self.all() if other.name != one.name]
        self._write([*others, noted])
        return noted

    def imported(self, one: Aside) -> None:
        """Its entries are in the journal: only then does the file go."""
        self.note(one, IMPORTED)
        with suppress(OSError):  # a file that stays is tried again, and found held already
            self.file(one).unlink(missing_ok=True)

    def _move(self, copy: Path, target: Path) -> None:
        with refusals():
            make_folder(self.folder)
            with copy.open("rb+") as file:
                os.fsync(file.fileno())
            copy.replace(target)
            flush_folder(self.folder)

    def _is_full(self) -> bool:
        strangers = [one for one in self.all() if one.waits and not one.station]
        return len(strangers) >= limits.ASIDE_UNKNOWN_MOST

    def _unnoted(self) -> list[Aside]:
        if not self.folder.is_dir():
            return []
        noted = {one.name for one in self._kept()}
        files = [file for file in sorted(self.folder.glob(f"*{_SUFFIX}")) if file.stem not in noted]
        return [Aside(file.stem, _digest_of(file), file.stat().st_size, NEW) for file in files]

    def _kept(self) -> tuple[Aside, ...]:
        raw = self._session.vault.scratch.setting(_SETTING)
        kept = canonical.decode_object(raw)["files"] if raw else ()
        return tuple(_aside(cast("Mapping[str, object]", one)) for one in cast("list[object]", kept))

    def _write(self, asides: list[Aside]) -> None:
        done = [one for one in asides if not one.waits][-_IMPORTED_SHOWN:]
        files = [asdict(one) for one in asides if one.waits or one in done]
        self._session.vault.scratch.keep_setting(_SETTING, canonical.encode({"files": files}))

    def _now(self) -> str:
        return format_instant(self._session.outside.clock.now_at())


def _with_manifest(one: Aside, known: tuple[Manifest, PartyRow] | None) -> Aside:
    if known is None:
        return one
    manifest, sender = known
    return replace(
        one,
        station=sender.station,
        station_name=sender.station_name,
        device=manifest.device,
        bundle=manifest.bundle,
        number=manifest.number,
        first_seq=manifest.first_seq,
        next_seq=manifest.next_seq,
        prev=manifest.prev.hex() if manifest.prev else "",
    )


def _aside(kept: Mapping[str, object]) -> Aside:
    return Aside(**kept)  # type: ignore[arg-type]  # what asdict wrote into our own vault


def _digest_of(path: Path) -> str:
    running = hashlib.sha256()
    with refusals(), path.open("rb") as file:
        while block := file.read(limits.MIB):
            running.update(block)
    return running.hexdigest()
