"""Verifies signatures beside other work, on all cores; asked for its answer before anything is committed."""

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from fieldbook.base.ids import OfficerId
from fieldbook.journal.chain import verify_signature
from fieldbook.journal.entry import Entry
from fieldbook.journal.signing import PublicKey

Officers = Callable[[OfficerId], PublicKey | None]
Learn = Callable[[Sequence[Entry]], None]
_PIECE = 128
_AHEAD_MOST = 64


class Verifier:
    """Takes batches of entries and verifies their officers' signatures on other threads."""

    def __init__(self, officers: Officers, learn: Learn | None = None) -> None:
        """Verify against the keys of *officers*, of whom *learn* is told each batch first."""
        self._officers = officers
        self._learn = learn
        self._pool = ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1), thread_name_prefix="verify")
        self._under_way: deque[Future[None]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def take(self, entries: Sequence[Entry]) -> None:
        """Begin to verify *entries*.

        Raises:
            ChainError: when an earlier one turned out badly.
        """
        if self._learn is not None:
            self._learn(entries)
        for first in range(0, len(entries), _PIECE):
            self._under_way.append(self._pool.submit(self._verify, entries[first : first + _PIECE]))
        while len(self._under_way) > _AHEAD_MOST:
            self._under_way.popleft().result()

    def finish(self) -> None:
        """Wait for the rest; only then may anything be committed.

        Raises:
            BadSignature, UnknownOfficer: for the first entry that is not its officer's.
        """
        while self._under_way:
            self._under_way.popleft().result()

    def _verify(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            verify_signature(entry, self._officers)
