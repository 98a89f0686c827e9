"""Two ways to type a command: into a process of its own, and into this one with the cheap derivation."""

import hashlib
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldbook.cli.run import run
from fieldbook.cli.terminal import Terminal
from tests.toolkit.vaults import PASSPHRASE, outside

MAIN = Path(__file__).parents[2] / "desktop" / "main.py"
SEEDS = MAIN.parent / "fieldbook" / "catalogue" / "seeds"
_COMES_AND_GOES = ("-wal", "-shm", "lock")


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON document on stdout."""
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def refusal(self) -> dict[str, Any]:
        """The one JSON object on stderr."""
        (line,) = self.err.splitlines()
        found: dict[str, Any] = json.loads(line)
        return found


class Hands:
    """Types commands for one vault; every one of them answers with JSON."""

    def __init__(self, vault: Path) -> None:
        self.vault = vault

    def do(self, *words: object, piped: str = "", passphrase: str = PASSPHRASE.reveal()) -> Said:
        """One command; the passphrase comes first in the pipe, then what is *piped*."""
        line = [*map(str, words), "--vault", str(self.vault), "--passphrase-file", "-", "--json"]
        return self._type(line, f"{passphrase}\n{piped}".encode())

    def _type(self, line: list[str], piped: bytes) -> Said:
        raise NotImplementedError


class Process(Hands):
    """Each command in a process of its own, as a person or a script starts it."""

    def _type(self, line: list[str], piped: bytes) -> Said:
        done = subprocess.run(
            [sys.executable, str(MAIN), *line], input=piped, capture_output=True, check=False, timeout=120
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


class Inside(Hands):
    """Each command in this process, on vaults that open quickly."""

    def __init__(self, vault: Path) -> None:
        super().__init__(vault)
        self.resources = vault
        self._outside = outside(vault.name)

    def _type(self, line: list[str], piped: bytes) -> Said:
        out, err = io.StringIO(), io.StringIO()
        terminal = Terminal(out, err, io.BytesIO(piped), self._asked)
        code = run(line, outside=self._outside, folders=self, terminal=terminal)
        return Said(code, out.getvalue(), err.getvalue())

    def _asked(self, prompt: str) -> str:
        raise AssertionError(f"nobody sits here to answer {prompt}")


def enrol(station: Hands, headquarters: Hands, folder: Path) -> None:
    """Both are set up, cards go to and fro, and both halves of the code are said."""
    hq_card, station_card = folder / "hq.fbc", folder / f"{station.vault.name}.fbc"
    if not hq_card.exists():
        assert headquarters.do("init", "--station", "HQ", "--officer", "Ilir", "--headquarters").code == 0
        assert headquarters.do("enrol", "card", "--out", hq_card).code == 0
    assert station.do("init", "--station", "Tablet 4", "--officer", "Amina").code == 0
    said_there = station.do("enrol", "join", hq_card, "--out", station_card).data["code_to_say"]
    said_here = headquarters.do("enrol", "look", station_card).data["code_to_say"]
    assert station.do("enrol", "confirm", "--heard", said_here).data["confirmed"]
    assert headquarters.do("enrol", "accept", station_card, "--heard", said_there).data["confirmed"]


def content(folder: Path) -> dict[str, str]:
    """Every file beneath *folder* with a hash of its bytes, but for what SQLite makes while it is open."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(_COMES_AND_GOES)
    }
