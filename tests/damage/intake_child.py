"""Takes files of records in, one after the other, and says so after each; started to be killed."""

import itertools
import json
import sys
from pathlib import Path

from fieldbook.base.ports import Silent
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import Taken, look_at_file, take_file
from fieldbook.services.session import Session
from tests.toolkit.vaults import reopen

ROWS = 20
SILENT = Silent()


def write_file(path: Path, name: str) -> None:
    """Rows of which the last is no record: it is handed back."""
    rows = [{"name": f"{name} {row}"} for row in range(ROWS)] + [{"nickname": "nobody"}]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


def take(session: Session, path: Path) -> Taken:
    """As the window and the command line do it."""
    batch = read_file(path, session.catalogue, form="operation", progress=SILENT)
    preview = look_at_file(session, batch, taking="records", progress=SILENT)
    rejected_to = path.with_suffix(".rejected.jsonl")
    return take_file(session, preview, rejected_to=rejected_to, progress=SILENT)


def take_by_parts(session: Session, path: Path) -> None:
    """Row by row, each in a transaction of its own: what the test must be able to see."""
    part = path.with_suffix(".part.jsonl")
    for row in path.read_text("utf-8").splitlines()[:ROWS]:
        part.write_text(f"{row}\n", encoding="utf-8")
        take(session, part)


def main(folder: Path, seed: str, way: str) -> None:
    """Take in until somebody ends it."""
    session = reopen(folder / "vault", seed)
    for number in itertools.count():
        path = folder / f"{seed}-{number}.jsonl"
        write_file(path, path.stem)
        if way == "honestly":
            take(session, path)
        else:
            take_by_parts(session, path)
        sys.stdout.write(f"{path.stem}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
