"""Takes in everything on a stick while its calls are noted; *carelessly* it believes a name in a record."""

import sys
from contextlib import suppress
from pathlib import Path

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Silent
from fieldbook.services import exchange
from fieldbook.services.attaching.listing import all_attached
from tests.toolkit.vaults import reopen


def main(root: Path, way: str) -> None:
    """Receive, and list what came."""
    session = reopen(root / "hq", "receiving")
    for file in sorted((root / "stick").iterdir()):
        with suppress(FieldbookError):
            exchange.receive(session, file, Silent(), receipts_to=root / "receipts")
    names = [one.filed.name for one in all_attached(session)]
    if way == "carelessly":
        (root / "hq" / names[0].replace("\x00", "")).parent.mkdir(parents=True, exist_ok=True)
        (root / "hq" / names[0].replace("\x00", "")).write_bytes(b"believed")
    session.close()
    sys.stdout.write(f"{len(names)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
