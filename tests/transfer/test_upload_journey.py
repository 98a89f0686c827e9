"""The whole way of a bundle on the worst day: a line that cuts and stalls, and both sides killed (T5).

```
a station has records for headquarters     -> it makes a bundle, and uploads it by a line that cuts and stalls
the station's program is killed, and again  -> it goes on where the server is
the server is killed, and again             -> so it does
the last byte arrives                       -> the same bytes lie in headquarters' inbox, and are taken in
```
"""

import itertools
import subprocess
import sys
from pathlib import Path

import pytest

from fieldbook.base.ports import Silent
from fieldbook.services import road
from tests.damage.conftest import Figure, figure
from tests.toolkit.killing import child_environment, kills
from tests.toolkit.ports import Dice
from tests.toolkit.vaults import enrolled, reopen, save
from tests.transfer import carrying_child
from tests.transfer.bad_line import BadLine
from tests.transfer.servers import TOKEN, TusServer, until

__all__ = ["figure"]

pytestmark = pytest.mark.network
RECORDS = 350
KILLS_MOST = 8
"""More would not all fall into one upload."""
BETWEEN = 2
"""So many chunks come at least between one kill and the next; there are enough for a quick machine too."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station with records that no packing makes small, and its headquarters; both locked."""
    station, headquarters = enrolled(tmp_path)
    for number in range(RECORDS):
        told = Dice(f"operation {number}").take(2500).hex()
        save(station, "operation", name=f"Operation {number}", summary=told)
    station.close()
    headquarters.close()
    return tmp_path


class Program:
    """The station's program, started as often as it takes."""

    def __init__(self, folder: Path, *, port: int, way: str) -> None:
        self._command = [sys.executable, carrying_child.__file__, str(folder / "station")]
        self._more = [f"http://127.0.0.1:{port}/files", TOKEN, way]
        self._seeds = itertools.count()
        self.running = self._started()

    def _started(self) -> "subprocess.Popen[bytes]":
        seed = f"upload {next(self._seeds)}"
        command = [*self._command, seed, *self._more]
        return subprocess.Popen(command, env=child_environment())

    def has_ended(self) -> bool:
        """Whether everything is said to be there; one whom nobody answered begins again."""
        code = self.running.poll()
        if code not in {None, 0}:
            assert code == carrying_child.NOBODY_ANSWERED
            self.running = self._started()
        return code == 0

    def kill(self) -> bool:
        """Kill it in its work, and start it again; whether there was something to kill."""
        self.running.kill()
        was_killed = self.running.wait() != 0
        self.running = self._started()
        return was_killed

    def end(self) -> None:
        """No program is left."""
        self.running.kill()
        self.running.wait()


def carried(folder: Path, tus: TusServer, times: int, *, way: str) -> tuple[int, int, BadLine]:
    """Upload by a bad line, with so many kills of each side in between; how many there were, and the line."""
    stations, servers = 0, 0
    with BadLine(tus.port, cut_after_bytes=(20_000, 120_000)) as line:
        program = Program(folder, port=line.port, way=way)
        try:
            for number in range(2 * times):
                until_moved(tus, program)
                if number % 2:
                    tus.kill()
                    tus.start()
                    servers += 1
                else:
                    stations += program.kill()
            until(program.has_ended)
        finally:
            program.end()
    return stations, servers, line


def until_moved(tus: TusServer, program: Program) -> None:
    """Until some chunks more were sent, or nothing is left to send."""
    wanted = len(tus.requests("PATCH")) + BETWEEN
    until(lambda: program.has_ended() or len(tus.requests("PATCH")) >= wanted)


def test_a_bundle_arrives_byte_for_byte_and_is_taken_in(folder: Path, tus: TusServer, figure: Figure) -> None:
    asked = min(kills(3), KILLS_MOST)
    stations, servers, line = carried(folder, tus, asked, way="honestly")

    (made,) = (folder / "station" / "out").glob("*.fbb")
    (arrived,) = tus.inbox()
    assert (arrived.name, arrived.read_bytes()) == (made.name, made.read_bytes())
    headquarters = reopen(folder / "hq", "collecting")
    collected = road.collect(headquarters, tus.folder, Silent())
    headquarters.close()
    assert [(one.records, one.is_new) for one in collected.bundles] == [(RECORDS, True)]
    killed = f"{stations} kills of the station, {servers} of the server"
    figure("T5", f"upload: {killed}, {line.cuts} cuts, {line.stalls} stalls: equal bytes, taken in")
    assert (stations, servers) == (asked, asked)
    assert line.cuts
    assert line.stalls


def test_a_program_that_does_not_go_to_where_the_server_is_is_found_out(folder: Path, tus: TusServer) -> None:
    """The control: what arrives then is as long, and is another bundle."""
    carried(folder, tus, 2, way="carelessly")

    (made,) = (folder / "station" / "out").glob("*.fbb")
    (arrived,) = tus.inbox()
    assert arrived.stat().st_size == made.stat().st_size
    assert arrived.read_bytes() != made.read_bytes()
