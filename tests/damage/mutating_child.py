"""Gives every parser its mutations, in a process whose memory is bounded; started by ``test_mutations``.

Prints a line of JSON for each parser: how many were accepted that should not have been, what broke, the
slowest answer and the most memory.
"""

import json
import resource
import sys
import time
import traceback
from dataclasses import asdict, dataclass, field

from tests.toolkit.hostile_parsers import Parser, parsers
from tests.toolkit.mutating import mutations

MEMORY_MOST_BYTES = 512 * 1024 * 1024
"""On top of what the program itself takes."""


@dataclass
class Result:
    """What became of one parser."""

    name: str
    tried: int = 0
    accepted: int = 0
    wrongly: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    slowest_s: float = 0.0
    memory_mib: int = 0


def attempt(parser: Parser, raw: bytes, result: Result) -> None:
    """One mutation: refused by name, or read as what it says in its one spelling."""
    began_s = time.process_time()
    try:
        parser.parse(raw)
    except parser.refusals:
        return
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        result.broken.append(f"{raw[:200]!r}: {traceback.format_exc(limit=-3)}")
        return
    finally:
        result.slowest_s = max(result.slowest_s, time.process_time() - began_s)
    result.accepted += 1
    other_spelling = parser.spell is not None and parser.spell(raw) != raw
    if raw not in parser.samples and (parser.sealed or other_spelling):
        result.wrongly.append(f"{raw[:300]!r}")


def main(count: int, only: str) -> None:
    """Try them all; *only* one where it is named."""
    for name, parser in parsers().items():
        if only not in {"", name}:
            continue
        for sample in parser.samples:
            parser.parse(sample)  # otherwise nothing below would mean anything
        result = Result(name)
        for raw in mutations(parser.samples, count):
            attempt(parser, raw, result)
            result.tried += 1
        result.memory_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        sys.stdout.write(json.dumps(asdict(result)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    taken = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()  # noqa: PTH123, SIM115
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY_MOST_BYTES,) * 2)
    main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
