"""What the store's tests write with: repeatable randomness, one device's pen, excerpts of plain bodies."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from fieldbook.base import canonical
from fieldbook.base.digest import Digest
from fieldbook.base.ids import DeviceId, OfficerId, RecordId
from fieldbook.base.sensitive import Sensitive
from fieldbook.forms.excerpt import Excerpt
from fieldbook.journal.chain import Pen, Tip, Writing, extend, tip_after
from fieldbook.journal.entry import Entry, EntryType, Payload, Subject
from fieldbook.journal.facts import Erased, Fact
from fieldbook.journal.signing import Signer
from fieldbook.store.keys import CHEAP
from fieldbook.store.vault import Founder, Vault

PASSPHRASE = Sensitive("seven grey herons wait")
BEGUN_AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
DAY, NAME, OPERATION, KIND = "day", "name", "operation", "kind"


class Dice:
    """The Random port, the same bytes every time."""

    def __init__(self, seed: str = "dice") -> None:
        self._seed = seed
        self._taken = 0

    def take(self, size_bytes: int) -> bytes:
        self._taken += 1
        return hashlib.shake_256(f"{self._seed}/{self._taken}".encode()).digest(size_bytes)


class PlainExcerpts:
    """Excerpts of bodies that are small objects: name, day, operation."""

    def __init__(self, fingerprint: str = "1") -> None:
        self.fingerprint = fingerprint

    def __call__(self, form: str, form_version: int, body: bytes) -> Excerpt:
        if form_version > 1:
            return Excerpt(readable=False)
        said = json.loads(body)
        operation = RecordId(said[OPERATION]) if OPERATION in said else None
        return Excerpt(
            title=said.get(NAME, ""),
            listed=(form, said.get(NAME, "")),
            sort_text=said.get(NAME, "").casefold(),
            day=said.get(DAY, ""),
            operation=operation,
            links=((OPERATION, operation),) if operation else (),
            facets=tuple((KIND, code) for code in said.get(KIND, "").split()),
            texts=partial(said.get, NAME, ""),
            incomplete=DAY not in said,
        )


class Device:
    """One chain and the officer who writes it; entries come out signed and in order."""

    def __init__(self, officer: OfficerId, seed: bytes, *, name: str = "tablet") -> None:
        self.id = DeviceId(hashlib.shake_256(name.encode()).hexdigest(16))
        self.pen = Pen(officer, Signer(seed))
        self.tip = Tip(self.id)
        self._dice = Dice(name)

    def new_record(self) -> RecordId:
        return RecordId(self._dice.take(16).hex())

    def revise(
        self,
        record: RecordId,
        *,
        form: str = "seizure",
        version: int = 1,
        parents: tuple[Digest, ...] = (),
        **said: str,
    ) -> Entry:
        payload = Payload(self._dice.take(16), canonical.encode(said))
        subject = Subject(record, form, version, tuple(sorted(parents)))
        return self._write(Writing(EntryType.REVISE, payload, subject))

    def shred(self, record: RecordId) -> Entry:
        body = Erased("Asked for").body()
        payload = Payload(self._dice.take(16), body)
        return self._write(Writing(EntryType.SHRED, payload, Subject(record, "seizure", 1)))

    def state(self, fact: Fact) -> Entry:
        return self.say(fact.ENTRY, fact.body())

    def say(self, entry_type: EntryType, body: bytes) -> Entry:
        return self._write(Writing(entry_type, Payload(self._dice.take(16), body)))

    def _write(self, writing: Writing) -> Entry:
        at = BEGUN_AT + timedelta(minutes=self.tip.next_seq)
        entry = extend(self.tip, writing, pen=self.pen, lamport=self.tip.next_seq, now_at=at)
        self.tip = tip_after(entry)
        return entry


def make_vault(folder: Path, *, excerpts: PlainExcerpts | None = None) -> Vault:
    founder = Founder(OfficerId(Dice("officer").take(16).hex()), CHEAP)
    return Vault.create(
        folder, PASSPHRASE, founder=founder, random=Dice(), excerpts=excerpts or PlainExcerpts()
    )


def open_vault(folder: Path, *, excerpts: PlainExcerpts | None = None) -> Vault:
    return Vault.open(folder, PASSPHRASE, excerpts=excerpts or PlainExcerpts())


def save(vault: Vault, *entries: Entry) -> None:
    """As a save does it: truth and cache in one transaction."""
    with vault.transaction():
        for entry in entries:
            vault.truth.append(entry)
            vault.projections.apply(entry)
