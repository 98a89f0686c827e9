"""Coverage-guided fuzzing of every parser (H12): the long form of the damage tests, on Linux only.

The fuzzer is a tool of this command alone. It is installed by hash into ``build/out/fuzz``, beside the locked
packages and never among them.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import dev_setup

if TYPE_CHECKING:
    from collections.abc import Iterator

FUZZER = dev_setup.OUT / "fuzz"
CHILD = dev_setup.ROOT / "tests" / "damage" / "fuzzing_child.py"
REQUIREMENT = """atheris==3.0.0 \\
    --hash=sha256:8a5c8a781467c187da40fd29139784193e2647058831f837f675d0bb8cbd8746 \\
    --hash=sha256:510e502c57b6dc615fb174066407af620d4c7f73cf08a782c86e7761bf12c4eb \\
    --hash=sha256:a402cdca8a650d1371050b1f9552eb4cdc488d2db64950d603c4560318365eac
"""
BOUNDS = ("-timeout=20", "-rss_limit_mb=2048", "-max_len=16384")


def fuzz() -> int:
    """Give each parser ``FIELDBOOK_FUZZ_S`` seconds, or ten minutes; 0 where nothing was found."""
    seconds = int(os.environ.get("FIELDBOOK_FUZZ_S", "600"))
    if not sys.platform.startswith("linux") or not _is_there():
        print("No fuzzing: the fuzzer is to be had for Linux on x86_64 alone, and from the package index.")
        return 0
    found = [name for name in _parsers() if _fuzz_one(name, seconds)]
    print(f"Findings, each with its bytes in {FUZZER}: {', '.join(found)}" if found else "No finding.")
    return 1 if found else 0


def _is_there() -> bool:
    if (FUZZER / "atheris").is_dir():
        return True
    FUZZER.mkdir(parents=True, exist_ok=True)
    requirement = FUZZER / "requirement.txt"
    requirement.write_text(REQUIREMENT, encoding="utf-8")
    return not dev_setup.call(
        dev_setup.PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps",
        "--only-binary=:all:", "--target", FUZZER, "--requirement", requirement,
    )  # fmt: skip


def _parsers() -> Iterator[str]:
    words = "from tests.toolkit.hostile_parsers import parsers; print('\\n'.join(parsers()))"
    yield from dev_setup.hear(dev_setup.PYTHON, "-c", words, PYTHONPATH=_path()).stdout.splitlines()


def _fuzz_one(name: str, seconds: int) -> int:
    """One parser; the exit code of the fuzzer."""
    print(f"H12 {name}, {seconds} s", flush=True)
    report = f"-artifact_prefix={FUZZER}/{name.replace(' ', '-')}-"
    return dev_setup.call(
        dev_setup.PYTHON, CHILD, name, f"-max_total_time={seconds}", *BOUNDS, report,
        "-verbosity=0", "-print_final_stats=1", PYTHONPATH=_path(),
    )  # fmt: skip


def _path() -> str:
    return os.pathsep.join(map(str, (FUZZER, dev_setup.ROOT / "desktop", dev_setup.ROOT)))
