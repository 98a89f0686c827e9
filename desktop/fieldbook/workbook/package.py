"""The workbook's file: large sheets are streamed into it, openpyxl makes everything around them."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from types import TracebackType
from typing import IO, BinaryIO, Self

from openpyxl import Workbook
from openpyxl.xml.functions import tostring

_PROPERTIES = "docProps/core.xml"
_FAST = 3
"""A compression level: half the time of the usual one, for a tenth more bytes."""


class Package:
    """A workbook file that is being written.

    Every part carries the same instant, so that equal contents give equal files. To be used in a ``with``:
    what breaks off leaves nothing behind that would still write into a file that is closed by then.
    """

    def __init__(self, out: BinaryIO, made_at: datetime) -> None:
        """Begin the file in *out*, dated *made_at* to the minute."""
        self._made_at = made_at.replace(second=0, microsecond=0)
        self._file = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_FAST)
        self._streamed: set[str] = set()

    def __enter__(self) -> Self:
        """The package, open."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the file; after an error it is no workbook, and its end cannot matter."""
        with suppress(OSError, ValueError):
            self._file.close()

    @contextmanager
    def sheet(self, number: int) -> Iterator[IO[bytes]]:
        """The part of the *number*-th sheet, counted from one, to be streamed into."""
        name = f"xl/worksheets/sheet{number}.xml"
        self._streamed.add(name)
        with self._file.open(self._entry(name), "w") as part:
            yield part

    def finish(self, book: Workbook) -> None:
        """Add what *book* says beside the streamed sheets, and end the file.

        *book* has a blank sheet in the place of each streamed one.
        """
        made = io.BytesIO()
        book.save(made)
        # Saving puts the present time there; ours comes from outside.
        book.properties.created = book.properties.modified = self._made_at.replace(tzinfo=None)
        with zipfile.ZipFile(made) as parts:
            for name in parts.namelist():
                if name == _PROPERTIES:
                    self._file.writestr(self._entry(name), tostring(book.properties.to_tree()))
                elif name not in self._streamed:
                    self._file.writestr(self._entry(name), parts.read(name))
        self._file.close()

    def _entry(self, name: str) -> zipfile.ZipInfo:
        at = self._made_at
        entry = zipfile.ZipInfo(name, (at.year, at.month, at.day, at.hour, at.minute, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        return entry
