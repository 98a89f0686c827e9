"""Opens a vault, or tries to, and says what came of it; the one that opened it waits to be ended."""

import sys
from pathlib import Path

from fieldbook.base.errors import FieldbookError
from fieldbook.base.sensitive import Sensitive
from fieldbook.services.unlock import unlock
from tests.toolkit.vaults import outside


def main(folder: Path, passphrase: str) -> None:
    """Say ``opened`` or the code of the refusal."""
    try:
        unlock(folder, Sensitive(passphrase), outside("holding"))
    except FieldbookError as error:
        sys.stdout.write(f"{error.code}\n")
        return
    sys.stdout.write("opened\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
