"""The checks: lint, types, import contracts, tests and measurements."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import dev_fuzz
import dev_machine
import dev_setup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FAST = "not slow and not frozen"
SLOW = "slow and not frozen"
NOTHING_CHOSEN = 5
"""The exit code with which pytest says that no test was chosen."""
MEMORY = Path("/dev/shm")  # noqa: S108 - a place, in which tempfile makes the folder
"""Where Linux keeps files in memory: vaults that live for one test need no disk, and wait for none."""
LONG = {
    "FIELDBOOK_KILLS": "1000",
    "FIELDBOOK_FLIPS": "100000",
    "FIELDBOOK_CUTS": "2000",
    "FIELDBOOK_FAILURES": "300",
    "FIELDBOOK_ROOMS": "135",
    "FIELDBOOK_MUTATIONS": "6000",
    "FIELDBOOK_JUMPS": "1000",
    "FIELDBOOK_YANKS": "100",
}
FEW_AHEAD = ("--maxschedchunk=8",)
"""Slow tests are given out a few at a time, so that no process sits on many while another has none."""
COVERED_WHOLLY = ("base", "forms", "journal", "bundle")
COVERED_BY_SLOW = ("tests/unit/bundle", "tests/damage/test_bundle_opening.py")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
BENCH = dev_setup.ROOT / "tests" / "bench" / "bench.py"


def check(arguments: Sequence[str] = ()) -> int:
    """Run ruff, its formatter, mypy and the import contracts; all of them, so that one run shows all."""
    dev_setup.ready("test")
    python = dev_setup.PYTHON
    outcomes = {
        "ruff check": dev_setup.call(python, "-m", "ruff", "check", *arguments),
        "ruff format": dev_setup.call(python, "-m", "ruff", "format", "--check", *arguments),
        "mypy": dev_setup.call(python, "-m", "mypy"),
        "import contracts": dev_setup.call(dev_setup.BIN / "lint-imports", "--no-logo", PYTHONPATH="desktop"),
    }
    return _summed_up(outcomes)


def test(arguments: Sequence[str] = ()) -> int:
    """Set everything up, then run every check and every test but those of the packaged application."""
    _prepare()
    outcomes = {
        "checks": check(),
        "fast tests": _fast(arguments),
        "slow tests": _timed(
            "slow tests", lambda: _chosen(_pytest("-m", SLOW, *_side_by_side(), *FEW_AHEAD, *arguments))
        ),
    }
    return _summed_up(outcomes)


def fast(arguments: Sequence[str]) -> int:
    """Run the fast tests: what is worth waiting for after every change."""
    _prepare()
    return _fast(arguments)


def suite(folder: str) -> Callable[[Sequence[str]], int]:
    """A command that runs the tests of one folder."""

    def run_suite(arguments: Sequence[str]) -> int:
        if not (dev_setup.ROOT / folder).is_dir():
            print(f"There is nothing to test yet: {folder} does not exist.")
            return dev_setup.NOT_THERE_YET
        _prepare()
        return _pytest(folder, *arguments)

    return run_suite


def damage(arguments: Sequence[str]) -> int:
    """Run the damage tests and print their figures; ``--long`` in the sizes of a release, and the fuzzer."""
    _prepare()
    rest = [part for part in arguments if part != "--long"]
    is_long = len(rest) < len(arguments)
    if is_long:
        os.environ |= LONG | os.environ  # a single size can be asked for
    failed = _pytest("tests/damage", "-p", "no:randomly", *rest)
    return (dev_fuzz.fuzz() if is_long and not rest else 0) or failed


def monkey(arguments: Sequence[str]) -> int:
    """Let monkeys loose on the window, one after the other, with the arguments of tests/monkey/run.py."""
    _prepare()
    paths = os.pathsep.join([str(dev_setup.ROOT / "desktop"), str(dev_setup.ROOT)])
    return dev_setup.call(
        dev_setup.PYTHON, "-m", "tests.monkey.run", *arguments, PYTHONPATH=paths, **OFFSCREEN
    )


def frozen(arguments: Sequence[str]) -> int:
    """Run the tests of the packaged application."""
    _prepare()
    return _pytest("-m", "frozen", *arguments)


def coverage(arguments: Sequence[str]) -> int:
    """Hold the parts on which all else rests to full branch coverage, file by file.

    Run for it are the fast tests, and those slow ones that are about these parts alone.
    """
    _prepare()
    measured = ("--cov", "--cov-branch", "--cov-report=", *_side_by_side(), *arguments)
    failed = _pytest("-m", FAST, *measured)
    failed |= _pytest("-m", SLOW, *measured, "--cov-append", *COVERED_BY_SLOW)
    whole = ",".join(f"desktop/fieldbook/{part}/*" for part in COVERED_WHOLLY)
    report = dev_setup.call(
        dev_setup.PYTHON, "-m", "coverage", "report", f"--include={whole}", "--fail-under=100"
    )
    return failed or report


def bench(arguments: Sequence[str]) -> int:
    """Measure; the arguments are those of tests/bench/bench.py."""
    if not BENCH.is_file():
        print("There is nothing to measure yet: tests/bench/bench.py does not exist.")
        return dev_setup.NOT_THERE_YET
    _prepare()
    return dev_setup.call(dev_setup.PYTHON, BENCH, *arguments, PYTHONPATH="desktop", **OFFSCREEN)


def _prepare() -> None:
    dev_machine.need_libraries(dev_machine.OFFSCREEN)
    dev_machine.want_journey_tools()
    dev_machine.want_damage_tools()
    dev_setup.ready("test")


def _pytest(*arguments: str) -> int:
    return dev_setup.call(dev_setup.PYTHON, "-m", "pytest", *arguments, **OFFSCREEN)


def _fast(arguments: Sequence[str]) -> int:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        base = f"--basetemp={Path(folder, 'tests')}"
        return _timed("fast tests", lambda: _chosen(_pytest("-m", FAST, base, *_side_by_side(), *arguments)))


def _timed(what: str, run: Callable[[], int]) -> int:
    """Run, and say how long it took; nothing fails for being slow on a busy machine."""
    began_s = time.monotonic()
    outcome = run()
    print(f"The {what} took {time.monotonic() - began_s:.0f} s.", flush=True)
    return outcome


def _chosen(outcome: int) -> int:
    """No failure where the arguments chose none of these tests."""
    return 0 if outcome == NOTHING_CHOSEN else outcome


def _side_by_side() -> list[str]:
    return ["-n", str(min(os.cpu_count() or 1, 4))]


def _summed_up(outcomes: dict[str, int]) -> int:
    failed = [name for name, exit_code in outcomes.items() if exit_code]
    print(f"Not passed: {', '.join(failed)}" if failed else f"Passed: {', '.join(outcomes)}", flush=True)
    return 1 if failed else 0
