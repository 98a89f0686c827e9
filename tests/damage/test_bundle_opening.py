"""The killable child that opens sealed files: what it refuses, how it dies, and what the parent then says."""

import io
import os
import runpy
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldbook.base import limits
from fieldbook.base.errors import (
    Altered,
    FieldbookError,
    NotABundle,
    NotForUs,
    NotThere,
    OpeningFailed,
    TooLarge,
    Truncated,
)
from fieldbook.bundle import opener
from fieldbook.bundle.envelope import VERSION_LINE, seal_bytes
from fieldbook.bundle.opener import SealedFile, open_sealed, run
from fieldbook.bundle.reader import BundleReader
from fieldbook.start import OPENER_WORD, VIEWER_WORD
from tests.unit.bundle.examples import (
    HQ,
    HQ_SIGNER,
    chain,
    hq_identity,
    plain,
    station_identity,
    stations,
    trust,
)

DESKTOP = str(Path(opener.__file__).parents[2])
LARGE = bytes(range(256)) * 1024  # four of age's chunks
REAL = "sys.exit(opener.main())"
MIDWAY = "sys.stdin.read(); sys.stdout.write('x' * 100); sys.stdout.flush()\n"


class Child:
    """An opener that runs a few lines instead of, or around, the real one."""

    def __init__(self, script: str = REAL) -> None:
        self.script = (
            f"import sys, os, signal; sys.path.insert(0, {DESKTOP!r})\n"
            f"from fieldbook.base import limits\nfrom fieldbook.bundle import opener\n{script}"
        )

    def command(self) -> tuple[str, ...]:
        return (sys.executable, "-c", self.script)


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[bytes], Path]:
    """Puts bytes into a file, under a name that needs care."""

    def kept(raw: bytes) -> Path:
        path = tmp_path / "étui 1.fbb"
        path.write_bytes(raw)
        return path

    return kept


def sealed(body: bytes = LARGE) -> bytes:
    """For headquarters."""
    return seal_bytes(body, [hq_identity().recipient])


def opening(path: Path, script: str = REAL, *, most_s: float = 60.0) -> SealedFile:
    """As headquarters opens it."""
    return open_sealed(path, hq_identity().secret, opener=Child(script), most_s=most_s)


def all_of(stream: SealedFile) -> bytes:
    """Everything, in uneven pieces."""
    return b"".join(iter(lambda: stream.read(10_007), b""))


def altered(raw: bytes, at: int) -> bytes:
    """One bit turned."""
    changed = bytearray(raw)
    changed[at] ^= 1
    return bytes(changed)


class TestAWholeFile:
    def test_is_read_through_the_child(self, keep: Callable[[bytes], Path]) -> None:
        with opening(keep(sealed())) as stream:
            assert all_of(stream) == LARGE

    def test_gives_its_bundle(self, keep: Callable[[bytes], Path]) -> None:
        entries = chain(7)

        with opening(keep(sealed(plain(entries)))) as stream:
            found = BundleReader(stream, stations, headquarters=HQ, headquarters_keys=[HQ_SIGNER.public])
            assert list(found.entries(trust)) == entries

    def test_does_not_put_the_identity_where_other_programs_see_it(
        self, keep: Callable[[bytes], Path]
    ) -> None:
        with opening(keep(sealed())) as stream:
            assert hq_identity().secret not in " ".join(map(str, stream._child.args))  # type: ignore[arg-type]  # a tuple
            assert hq_identity().secret not in "".join(os.environ.values())

    def test_may_be_left_in_the_middle(self, keep: Callable[[bytes], Path]) -> None:
        """No child stays behind."""
        with opening(keep(sealed(LARGE * 8))) as stream:
            assert stream.read(10) == LARGE[:10]

        assert stream._child.returncode is not None

    def test_is_given_time_by_a_slow_reader(
        self, keep: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Only waiting for the child counts: taking a large bundle in may last longer than opening it."""
        with opening(keep(sealed(LARGE * 8))) as stream:
            assert stream.read(10) == LARGE[:10]
            now_s = time.monotonic
            monkeypatch.setattr(opener, "time", SimpleNamespace(monotonic=lambda: now_s() + 3600))
            assert len(all_of(stream)) == len(LARGE) * 8 - 10


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        pytest.param(seal_bytes(LARGE, [station_identity().recipient]), NotForUs, id="for another"),
        pytest.param(altered(sealed(), 1000), Altered, id="altered"),
        pytest.param(altered(sealed(LARGE + b"x"), -1), Truncated, id="altered in its last chunk"),
        pytest.param(sealed()[:-1], Truncated, id="cut"),
        pytest.param(sealed()[:150], Truncated, id="cut in its header"),
        pytest.param(sealed() + b"\x00", Truncated, id="longer"),
        pytest.param(sealed() + sealed(), Altered, id="two files in one"),
        pytest.param(b"PK\x03\x04" + sealed(), NotABundle, id="something else"),
        pytest.param(b"", Truncated, id="empty"),
        pytest.param(VERSION_LINE + b"-> X25519 " + b"A" * 256 * limits.KIB, TooLarge, id="a long header"),
    ],
)
def test_a_file_that_is_not_right_never_ends_well(
    keep: Callable[[bytes], Path], raw: bytes, refusal: type[FieldbookError]
) -> None:
    """Age hands out text before it has seen the end, so the end is where the refusal must come."""
    path = keep(raw)
    with pytest.raises(refusal), opening(path) as stream:
        all_of(stream)


def test_a_hostile_header_costs_nothing(keep: Callable[[bytes], Path]) -> None:
    """Without the look at the beginning the library sits over it for more than a minute and a half."""
    path = keep(VERSION_LINE + b"-> X25519 " + b"A" * 256 * limits.KIB)
    began_s = time.perf_counter()

    with pytest.raises(TooLarge):
        opening(path)

    assert time.perf_counter() - began_s < 10


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        opening(tmp_path / "nothing.fbb")


def test_a_file_beyond_four_gigabytes_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "huge.fbb"
    with path.open("wb") as file:
        file.write(sealed()[:1000])
        file.truncate(limits.BUNDLE_MOST_BYTES + 1)

    with pytest.raises(TooLarge):
        opening(path)


@pytest.mark.skipif(sys.platform == "win32", reason="the signals and limits of other systems")
@pytest.mark.parametrize(
    ("script", "what"),
    [
        pytest.param(MIDWAY + "signal.pause()", "time", id="hangs"),
        pytest.param("signal.pause()", "time", id="hangs before it begins"),
        pytest.param(MIDWAY + "os.close(1); signal.pause()", "time", id="hangs after its last word"),
        pytest.param(MIDWAY + "os.kill(os.getpid(), signal.SIGKILL)", "time or memory", id="is killed"),
        pytest.param(MIDWAY + "os.abort()", "time or memory", id="breaks down"),
        pytest.param(MIDWAY + "sys.exit(77)", "time or memory", id="ends oddly"),
        pytest.param(
            f"opener.open_stream = lambda *_: bytearray(limits.OPEN_MEMORY_MOST_BYTES); {REAL}",
            "memory",
            id="needs too much memory",
        ),
        pytest.param(
            f"limits.OPEN_TIME_MOST_S = 1; opener.open_stream = lambda *_: any(iter(int, 1)); {REAL}",
            "time",
            id="computes without end",
        ),
    ],
)
def test_a_child_that_does_not_end_well_is_not_believed(
    keep: Callable[[bytes], Path], script: str, what: str
) -> None:
    path = keep(sealed())
    most_s = 0.5 if "pause" in script else 30.0

    with pytest.raises(OpeningFailed) as refused, opening(path, script, most_s=most_s) as stream:
        all_of(stream)

    assert refused.value.fields == {"what": what}
    assert stream._child.returncode is not None


def test_a_child_that_says_nothing_leaves_nothing_to_read(keep: Callable[[bytes], Path]) -> None:
    with opening(keep(sealed()), "sys.exit(0)") as stream:
        assert stream.read(10) == b""


class TestTheChild:
    """Its own work, without the process around it."""

    @pytest.mark.parametrize(
        ("raw", "code"),
        [
            pytest.param(sealed(), 0, id="whole"),
            pytest.param(seal_bytes(LARGE, [station_identity().recipient]), 3, id="for another"),
            pytest.param(altered(sealed(), 1000), 4, id="altered"),
            pytest.param(sealed()[:-1], 5, id="cut"),
            pytest.param(b"something else", 6, id="something else"),
            pytest.param(VERSION_LINE + b"A" * 9000, 7, id="a long header"),
        ],
    )
    def test_says_by_its_exit_code_how_it_went(
        self, keep: Callable[[bytes], Path], raw: bytes, code: int
    ) -> None:
        asked = io.BytesIO(hq_identity().secret.encode() + b"\n" + os.fsencode(keep(raw)))

        assert run(asked, io.BytesIO()) == code

    @pytest.mark.parametrize("code", [0, 3, 4, 5, 6, 7, 8, 9])
    def test_has_an_exit_code_that_its_parent_knows(self, code: int) -> None:
        assert code == 0 or code in opener._REFUSALS
        assert code == 0 or code in opener._EXIT_CODES.values()

    @pytest.mark.parametrize(
        ("asked", "code"), [(b"", 1), (b"rubbish\nrubbish", 8), (b"AGE-SECRET-KEY-1X\n/", 1)]
    )
    def test_is_asked_something_else(self, asked: bytes, code: int) -> None:
        assert run(io.BytesIO(asked), io.BytesIO()) == code

    def test_reads_its_question_and_writes_its_answer_on_the_standard_streams(
        self, keep: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked = hq_identity().secret.encode() + b"\n" + os.fsencode(keep(sealed()))
        answer = io.BytesIO()
        monkeypatch.setitem(sys.modules, "resource", None)  # this very process must not be limited
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(asked)))
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(answer))
        monkeypatch.delitem(sys.modules, "fieldbook.bundle.opener")

        with pytest.raises(SystemExit) as ended:
            runpy.run_module("fieldbook.bundle.opener", run_name="__main__")

        assert (ended.value.code, answer.getvalue()) == (0, LARGE)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says of itself whether others may look in")
@pytest.mark.parametrize(
    ("word", "where"), [(OPENER_WORD, "bundle.opener"), (VIEWER_WORD, "gui.viewing.child")]
)
def test_no_neighbour_looks_into_a_child_either(word: str, where: str) -> None:
    """It holds the key that opens what comes: a crash left it in a core file, a debugger read it."""
    script = (
        f"import sys, ctypes; sys.path.insert(0, {DESKTOP!r})\n"
        f"import fieldbook.{where} as child\n"
        "from fieldbook.start import main\n"
        "child.main = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)\n"
        f"sys.exit(10 + main([{word!r}]))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 10
