"""Run as a process and killed by its parent: saves without end, and says of each entry that it is saved."""

import os
import sys
from pathlib import Path

from tests.store.hand import Device, open_vault, save

SIZES = (1, 40, 400, 4_000)


def main(folder: Path) -> None:
    """Open the vault, go on where it ends, and write one line after each save."""
    vault = open_vault(folder)
    device = Device(vault.officer, vault.officer_seed, name=f"run {os.getpid()}")
    while True:
        entry = device.revise(device.new_record(), name="x" * SIZES[device.tip.next_seq % len(SIZES)])
        save(vault, entry)
        os.write(sys.stdout.fileno(), f"{entry.digest.hex()}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
