"""Reads a vault's database as it lies on the disk: every page decrypted, known to a table or not."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES = 4096
RESERVED_BYTES = 80
IV_BYTES = 16
SALT_BYTES = 16
WAL_HEADER_BYTES, FRAME_HEADER_BYTES = 32, 24


def decrypted(database: Path, key: bytes) -> bytes:
    """Everything in the database file and its write-ahead log, free pages and slack included."""
    return b"".join(_database(database, key)) + b"".join(_log(Path(f"{database}-wal"), key))


def _database(path: Path, key: bytes) -> Iterator[bytes]:
    raw = path.read_bytes()
    for first in range(0, len(raw), PAGE_BYTES):
        yield _page(raw[first : first + PAGE_BYTES], key, skipped=0 if first else SALT_BYTES)


def _log(path: Path, key: bytes) -> Iterator[bytes]:
    raw = path.read_bytes() if path.exists() else b""
    step = FRAME_HEADER_BYTES + PAGE_BYTES
    for first in range(WAL_HEADER_BYTES, len(raw) - step + 1, step):
        is_first_page = int.from_bytes(raw[first : first + 4], "big") == 1
        page = raw[first + FRAME_HEADER_BYTES : first + step]
        yield _page(page, key, skipped=SALT_BYTES if is_first_page else 0)


def _page(page: bytes, key: bytes, *, skipped: int) -> bytes:
    end = PAGE_BYTES - RESERVED_BYTES
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV_BYTES])).decryptor()
    return cipher.update(page[skipped:end]) + cipher.finalize()
