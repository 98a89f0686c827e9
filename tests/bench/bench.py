"""Measures the rows of the performance table, each against its baseline in the same run.

Ratios are what counts: a single time says more about the machine than about the program.
Run by ``python3 build/dev.py bench [--records 10000] [--rows 1,3,4]``.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT)]

from tests.bench import exchanging, listing, saving, starting, writing_workbooks  # noqa: E402  # the paths come first
from tests.bench.timing import Row  # noqa: E402  # as above


@dataclass(frozen=True, slots=True)
class Target:
    """A row of the table: what is measured, how, and the ratio to hold."""

    number: int
    what: str
    measure: Callable[[Path, int], Sequence[Row]]


TARGETS = (
    Target(1, "save one record", saving.one_by_one),
    Target(3, "bulk add", saving.in_bulk),
    Target(4, "send", exchanging.sending),
    Target(5, "receive", exchanging.receiving),
    Target(10, "workbook", writing_workbooks.writing),
    Target(11, "first page of a list", listing.first_pages),
    Target(12, "search as one types", listing.searching),
    Target(17, "start to the lock screen", starting.starting),
)


def main(arguments: Sequence[str]) -> int:
    """Print a line a row; with ``--json`` a list of objects."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--rows", default=",".join(str(target.number) for target in TARGETS))
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    wanted = {int(number) for number in asked.rows.split(",")}
    found: list[Row] = []
    for target in TARGETS:
        if target.number in wanted:
            with tempfile.TemporaryDirectory() as folder:
                for row in target.measure(Path(folder), asked.records):
                    found.append(row)
                    if not asked.json:
                        print(row.told(), flush=True)
    if asked.json:
        print(json.dumps([asdict(row) for row in found], indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
