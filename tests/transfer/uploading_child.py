"""Run as a process and killed by its parent: uploads one file and keeps its place beside it."""

import sys
from contextlib import closing
from pathlib import Path

from fieldbook.base.ports import Progress, Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer.cargo import Cargo
from fieldbook.transfer.line import Line
from fieldbook.transfer.pace import Bounds, Pace, Waits
from fieldbook.transfer.server import Server
from fieldbook.transfer.tus import Upload
from tests.toolkit.ports import Dice

SILENT = Silent()
NAME = "0123456789abcdef0123456789abcdef"


class FileMemory:
    """An upload's memory in a file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def recall(self) -> str | None:
        return self._file.read_text() if self._file.exists() else None

    def remember(self, path: str) -> None:
        self._file.write_text(path)

    def forget(self) -> None:
        self._file.unlink(missing_ok=True)


def upload(file: Path, server: Server, *, bounds: Bounds, progress: Progress = SILENT) -> None:
    """Bring *file* to *server*."""
    with closing(Line(server)) as line, file.open("rb") as content:
        cargo = Cargo(NAME, content, file.stat().st_size)
        memory = FileMemory(file.with_suffix(".place"))
        pace = Pace(Dice(), waits=Waits(), bounds=bounds)
        Upload(cargo, server, line=line, memory=memory).run(pace, progress)


if __name__ == "__main__":
    named, url, token, chunk = sys.argv[1:]
    size = int(chunk)
    same = Bounds(chunk_least_bytes=size, chunk_most_bytes=size, chunk_first_bytes=size)
    upload(Path(named), Server(url, Sensitive(token)), bounds=same)
