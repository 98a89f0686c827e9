"""The age envelope around everything that travels: the one module that knows the age library.

A sealed file is an age v1 file (https://age-encryption.org/v1), so the ``age`` tool opens it too. Age does
not say who sealed a file; what is inside is therefore signed, and nothing inside is believed before.
"""

from collections.abc import Sequence
from typing import Protocol, Self

import pyrage

from fieldbook.base import limits
from fieldbook.base.errors import (
    Altered,
    BundleError,
    NotABundle,
    NotForUs,
    TooLarge,
    Truncated,
    WrongPassphrase,
)
from fieldbook.base.sensitive import Sensitive

VERSION_LINE = b"age-encryption.org/v1\n"
_MAC_LINE = b"\n--- "
_STANZA = b"\n-> "
_CHUNK_BYTES = 64 * limits.KIB
_TAG_BYTES = 16
_NOT_FOR_US = "No matching keys"
_CUT_HEADER = "Incomplete header"


class Source(Protocol):
    """Where bytes come from."""

    def read(self, size_bytes: int, /) -> bytes:
        """At most so many of the next bytes; none at the end."""
        ...


class Sink(Protocol):
    """Where bytes go."""

    def write(self, chunk: bytes, /) -> object:
        """Take *chunk*."""
        ...


class Identity:
    """The secret half of an age key: opens what was sealed to its recipient."""

    def __init__(self, opened: pyrage.x25519.Identity) -> None:
        self._key = opened

    @classmethod
    def generate(cls) -> Self:
        """A new one, from the operating system's randomness."""
        return cls(pyrage.x25519.Identity.generate())

    @classmethod
    def parse(cls, secret: str) -> Self:
        """The identity that is written ``AGE-SECRET-KEY-1…``.

        Raises:
            ValueError: for any other text; the text is not repeated in it.
        """
        try:
            return cls(pyrage.x25519.Identity.from_str(secret))
        except pyrage.IdentityError:
            raise ValueError("not an age identity") from None

    @property
    def secret(self) -> str:
        """``AGE-SECRET-KEY-1…``: kept in the vault only."""
        return str(self._key)

    @property
    def recipient(self) -> str:
        """``age1…``: the public half, for those who seal."""
        return str(self._key.to_public())

    def __repr__(self) -> str:
        """The public half only."""
        return f"Identity({self.recipient})"


def is_recipient(text: str) -> bool:
    """Whether something can be sealed to *text*."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def seal_stream(plain: Source, sealed: Sink, recipients: Sequence[str]) -> None:
    """Seal all of *plain* into *sealed*, in memory that does not grow. *sealed* is not flushed.

    Raises:
        ValueError: when one of *recipients* is none, or there is none.
        Exception: whatever reading *plain* or writing *sealed* raised, as it was; *sealed* then holds a
            beginning that cannot be opened.
    """
    source, sink = _WatchedSource(plain), _WatchedSink(sealed)
    keys = _keys_of(recipients)
    try:
        pyrage.encrypt_io(source, sink, keys)
    except (pyrage.EncryptError, OSError) as error:
        raise source.failure or sink.failure or error from None


def seal_bytes(plain: bytes, recipients: Sequence[str]) -> bytes:
    """*plain* sealed, for small files.

    Raises:
        ValueError: when one of *recipients* is none, or there is none.
    """
    sealed: bytes = pyrage.encrypt(plain, _keys_of(recipients))
    return sealed


def seal_by_passphrase(plain: bytes, passphrase: Sensitive) -> bytes:
    """*plain* as an age file that a passphrase opens (scrypt): for a key on a stick in a safe."""
    return pyrage.passphrase.encrypt(plain, passphrase.key_bytes().decode("utf-8"))


def open_by_passphrase(sealed: bytes, passphrase: Sensitive) -> bytes:
    """What is inside such a file.

    Raises:
        NotABundle, TooLarge: when it is none.
        WrongPassphrase: when it does not open.
    """
    check_header(sealed[: limits.AGE_HEADER_MOST_BYTES])
    try:
        return pyrage.passphrase.decrypt(sealed, passphrase.key_bytes().decode("utf-8"))
    except pyrage.DecryptError as error:
        raise WrongPassphrase from error


def open_stream(sealed: Source, plain: Sink, identity: str) -> None:
    """Open all of *sealed* into *plain*. Run only in a process that may be killed (``bundle.opener``).

    What has reached *plain* before an error is authentic as far as it goes, but not whole: throw it away.
    *identity* may be several, with spaces between.

    Raises:
        NotForUs: when it was sealed to others.
        Truncated: when it breaks off. Age cannot tell a cut last chunk from an altered one: both say this.
        Altered: when it was changed anywhere before.
        OSError: whatever reading or writing raised.
        ValueError: when *identity* is none.
    """
    source, sink = _WatchedSource(sealed), _WatchedSink(plain)
    keys = _identities(identity)
    try:
        pyrage.decrypt_io(source, sink, keys)
    except (pyrage.DecryptError, OSError) as error:
        raise source.failure or sink.failure or _refusal(str(error), at_end=source.ended) from None


def open_bytes(sealed: bytes, identity: str, *, most_bytes: int) -> bytes:
    """What is inside a small sealed file; *identity* may be several, with spaces between.

    Raises:
        NotABundle: when it is no sealed file.
        NotForUs: when it was sealed to others.
        TooLarge: when it, or its header, is larger than it may be.
        Truncated, Altered: when it is not as it was sealed.
        ValueError: when *identity* is none.
    """
    check_header(sealed[: limits.AGE_HEADER_MOST_BYTES])
    if len(sealed) > sealed_most_bytes(most_bytes):
        raise TooLarge(what=f"{len(sealed)} bytes")
    keys = _identities(identity)
    try:
        plain: bytes = pyrage.decrypt(sealed, keys)
    except pyrage.DecryptError as error:
        raise _refusal(str(error), at_end=len(sealed) < _CHUNK_BYTES) from None
    if len(plain) > most_bytes:
        raise TooLarge(what=f"{len(plain)} bytes")
    return plain


def sealed_most_bytes(plain_most_bytes: int) -> int:
    """How large a sealed file may be that holds so many bytes: the header, a nonce, a tag for each chunk."""
    chunks = plain_most_bytes // _CHUNK_BYTES + 1
    return limits.AGE_HEADER_MOST_BYTES + _TAG_BYTES + plain_most_bytes + chunks * _TAG_BYTES


def check_header(first: bytes) -> None:
    """Look at a file's *first* 8 KiB (all of it, where it is shorter) before any age parser may.

    The library takes minutes over a long header; real ones have 162 to 522 bytes.

    Raises:
        NotABundle: when it is no age v1 file.
        Truncated: when it breaks off within its header.
        TooLarge: when the header is longer than 8 KiB or names more than 16 recipients.
    """
    first = first[: limits.AGE_HEADER_MOST_BYTES]
    if not first.startswith(VERSION_LINE):
        raise Truncated if VERSION_LINE.startswith(first) else NotABundle
    header, end, _ = first.partition(_MAC_LINE)
    if not end:
        raise TooLarge(what="header") if len(first) == limits.AGE_HEADER_MOST_BYTES else Truncated
    if header.count(_STANZA) > limits.AGE_STANZAS_MOST:
        raise TooLarge(what="recipients")


class _WatchedSource:
    """Remembers how reading failed (the library keeps only its text), and whether it came to the end."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.failure: BaseException | None = None
        self.ended = False

    def read(self, size_bytes: int) -> bytes:
        try:
            chunk = self._source.read(size_bytes)
        except BaseException as error:
            self.failure = error
            raise
        self.ended = not chunk
        return chunk


class _WatchedSink:
    """Remembers how writing failed."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.failure: BaseException | None = None

    def write(self, chunk: bytes) -> object:
        try:
            return self._sink.write(chunk)
        except BaseException as error:
            self.failure = error
            raise


def _keys_of(recipients: Sequence[str]) -> list[pyrage.x25519.Recipient]:
    if not recipients or not all(map(is_recipient, recipients)):
        raise ValueError("not an age recipient")
    return [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]


def _identities(secrets: str) -> list[pyrage.x25519.Identity]:
    """One or several secrets, with spaces between: whoever changed keys still opens with those before."""
    found = [Identity.parse(secret)._key for secret in secrets.split(" ")]  # noqa: SLF001  # the library's object never leaves this module
    return found[: limits.AGE_STANZAS_MOST]


def _refusal(said: str, *, at_end: bool) -> BundleError:
    if said.startswith(_NOT_FOR_US):
        return NotForUs()
    if at_end or said.startswith(_CUT_HEADER):
        return Truncated()
    return Altered()
