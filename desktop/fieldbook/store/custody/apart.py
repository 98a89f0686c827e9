"""The keys of what identifies people: one a subject, and for whom each of them is sealed.

A subject's key lies here sealed to the officer who wrote the identity, and to the identity key of the vault.
The secret half of that identity key lies here too, sealed to each victim liaison and to the recovery sheet;
no key of the database opens either. ``docs/format/vault.md`` is the contract.
"""

from dataclasses import dataclass

from fieldbook.base import canonical
from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.base.ports import Random
from fieldbook.store import keys
from fieldbook.store.engine import Connection

EVERY_LIAISON = ""
"""The holder that stands for the vault's identity key."""

_PADDED_BYTES = 256
_LENGTH_BYTES = 4
_PUT_KEY = "INSERT OR REPLACE INTO subject_key VALUES (?, ?, ?, ?, ?)"
_KEYS = "SELECT key, record, holder, generation, sealed FROM subject_key "
_DROP_KEYS = "DELETE FROM subject_key WHERE record = ?"
_DROP_HELD = (
    "DELETE FROM subject_key WHERE holder = ?1 AND key IN (SELECT key FROM subject_key WHERE holder <> ?1)"
)
_PUT_GRANT = "INSERT OR REPLACE INTO identity_grant VALUES (?, ?, ?)"
_GRANTS = "SELECT generation, holder, sealed FROM identity_grant ORDER BY generation, holder"
_DROP_GRANT = "DELETE FROM identity_grant WHERE generation = ? AND holder = ?"
_PUT_DRAFT = "INSERT OR REPLACE INTO identity_draft VALUES (?, ?, ?)"
_DRAFT = "SELECT sealed FROM identity_draft WHERE record IN (?1, ?2) AND officer = ?3 ORDER BY record DESC"
_DROP_DRAFT = "DELETE FROM identity_draft WHERE record IN (?1, ?2) AND officer = ?3"
_DROP_DRAFTS = "DELETE FROM identity_draft WHERE substr(record, 1, ?) = ?"


@dataclass(frozen=True, slots=True)
class SubjectKey:
    """A subject's key, sealed for one holder: an officer, or ``EVERY_LIAISON`` of a generation."""

    key: str
    record: RecordId
    holder: str
    generation: int
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Grant:
    """The secret half of one generation of the identity key, sealed for one holder."""

    generation: int
    holder: str
    sealed: bytes


class Apart:
    """Reads and writes these keys, inside the caller's transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def keys_of(self, key: str) -> list[SubjectKey]:
        """One subject key, as it is sealed for each of its holders."""
        return self._keys("WHERE key = ? ORDER BY holder", key)

    def of_record(self, record: RecordId) -> list[SubjectKey]:
        """Every key of *record*, as it is sealed for each of its holders."""
        return self._keys("WHERE record = ? ORDER BY key, holder", record)

    def held_by(self, holder: str) -> list[SubjectKey]:
        """Every subject key that is sealed for *holder*."""
        return self._keys("WHERE holder = ? ORDER BY key", holder)

    def seal_key(self, public: bytes, secret: bytes, *, of: SubjectKey) -> None:
        """Keep *secret* for the holder and generation that *of* names, sealed to *public*."""
        bound = _key_bound(of)
        sealed = keys.seal_to(public, secret, bound_to=bound)
        self._db.run(_PUT_KEY, (of.key, of.record, of.holder, of.generation, sealed))

    def destroy(self, record: RecordId) -> None:
        """Destroy every key of *record*, and what was being typed about it."""
        self._db.run(_DROP_KEYS, (record,))
        self._db.run(_DROP_DRAFTS, (len(record), record))

    def forget_author(self, officer: OfficerId) -> None:
        """Take from *officer* the keys that somebody else holds as well."""
        self._db.run(_DROP_HELD, (officer,))

    def grants(self) -> list[Grant]:
        """Every grant, the oldest generation first."""
        return [Grant(*cells) for cells in self._db.rows(_GRANTS)]

    def grant(self, generation: int, holder: str, *, public: bytes, secret: bytes) -> None:
        """Let *holder* have the *secret* of a generation, sealed to *public*."""
        sealed = keys.seal_to(public, secret, bound_to=_grant_bound(generation, holder))
        self._db.run(_PUT_GRANT, (generation, holder, sealed))

    def grant_sealed(self, generation: int, holder: str, sealed: bytes) -> None:
        """Let *holder* have the secret of a generation, as it was *sealed* by who knows that format."""
        self._db.run(_PUT_GRANT, (generation, holder, sealed))

    def withdraw(self, grant: Grant) -> None:
        """Destroy one grant."""
        self._db.run(_DROP_GRANT, (grant.generation, grant.holder))

    def keep_draft(self, record: RecordId, officer: OfficerId, body: bytes, *, public: bytes) -> None:
        """Keep what *officer* types about *record*, sealed to *public*, which is theirs."""
        sealed = keys.seal_to(public, _padded(body), bound_to=_draft_bound(record, officer))
        self.drop_draft(record, officer)
        self._db.run(_PUT_DRAFT, (_draft_name(record, officer), officer, sealed))

    def draft(self, record: RecordId, officer: OfficerId, *, secret: bytes) -> bytes | None:
        """What *officer* was typing about *record*; None when there is nothing."""
        found = self._db.row(_DRAFT, (record, _draft_name(record, officer), officer))
        if found is None:
            return None
        return _unpadded(keys.unseal_with(secret, found[0], bound_to=_draft_bound(record, officer)))

    def drop_draft(self, record: RecordId, officer: OfficerId) -> None:
        """Forget what *officer* was typing about *record*; what others type is theirs."""
        self._db.run(_DROP_DRAFT, (record, _draft_name(record, officer), officer))

    def _keys(self, where: str, cell: str) -> list[SubjectKey]:
        found = self._db.rows(_KEYS + where, (cell,))
        return [SubjectKey(key, RecordId(of), *more) for key, of, *more in found]


def open_key(found: SubjectKey, secret: bytes) -> bytes:
    """The subject's key, for whoever has the holder's *secret*.

    Raises:
        keys.WrongKey: when it does not open.
    """
    return keys.unseal_with(secret, found.sealed, bound_to=_key_bound(found))


def open_grant(grant: Grant, secret: bytes) -> bytes:
    """The secret half of the identity key.

    Raises:
        keys.WrongKey: when it does not open.
    """
    return keys.unseal_with(secret, grant.sealed, bound_to=_grant_bound(grant.generation, grant.holder))


def seal_body(
    subject_key: bytes, body: bytes, *, of: tuple[str, RecordId], random: Random
) -> tuple[bytes, bytes]:
    """Nonce and sealed bytes of *body*, padded so that their length tells little; *of*: key and record."""
    nonce = random.take(keys.NONCE_SIZE_BYTES)
    return nonce, keys.seal(subject_key, nonce, _padded(body), bound_to=_body_bound(*of))


def open_body(subject_key: bytes, nonce: bytes, sealed: bytes, *, of: tuple[str, RecordId]) -> bytes:
    """What ``seal_body`` sealed.

    Raises:
        keys.WrongKey: when the key is another, or a byte was changed.
    """
    return _unpadded(keys.unseal(subject_key, nonce, sealed, bound_to=_body_bound(*of)))


def _padded(body: bytes) -> bytes:
    told = len(body).to_bytes(_LENGTH_BYTES, "little") + body
    return told + bytes(-len(told) % _PADDED_BYTES)


def _unpadded(padded: bytes) -> bytes:
    size_bytes = int.from_bytes(padded[:_LENGTH_BYTES], "little")
    return padded[_LENGTH_BYTES : _LENGTH_BYTES + size_bytes]


def _key_bound(of: SubjectKey) -> bytes:
    return canonical.encode(
        {
            "sort": "subject",
            "key": of.key,
            "record": of.record,
            "holder": of.holder,
            "generation": of.generation,
        }
    )


def _grant_bound(generation: int, holder: str) -> bytes:
    return canonical.encode({"sort": "grant", "generation": generation, "holder": holder})


def _draft_name(record: RecordId, officer: OfficerId) -> str:
    """What a draft is kept under: two officers may type about one person, and neither shall lose a word."""
    return f"{record}:{officer}"


def _draft_bound(record: RecordId, officer: OfficerId) -> bytes:
    return canonical.encode({"sort": "draft", "record": record, "officer": officer})


def _body_bound(key: str, record: RecordId) -> bytes:
    return canonical.encode({"sort": "identity", "key": key, "record": record})
