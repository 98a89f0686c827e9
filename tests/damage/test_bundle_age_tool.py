"""The envelope is plain age: the ``age`` tool opens what we seal, and we open what it seals."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest

from fieldbook.base.errors import Altered, NotForUs, UnknownStation
from fieldbook.base.ids import StationId
from fieldbook.bundle.envelope import Identity, open_bytes, seal_bytes
from fieldbook.bundle.reader import BundleReader
from fieldbook.journal.signing import Signer
from tests.damage.conftest import Figure
from tests.unit.bundle.examples import HQ_SIGNER, chain, plain, read_all, stations

AGE = shutil.which("age")
pytestmark = pytest.mark.skipif(AGE is None, reason="needs the age tool")


def age(*arguments: str, given: bytes) -> bytes:
    """What the tool answers."""
    done = subprocess.run([str(AGE), *arguments], input=given, capture_output=True, check=True, timeout=60)
    return done.stdout


@pytest.fixture
def identity() -> Identity:
    return Identity.generate()


@pytest.fixture
def identity_file(identity: Identity, tmp_path: Path) -> Path:
    path = tmp_path / "identity.txt"
    path.write_text(identity.secret + "\n", encoding="ascii")
    return path


def test_the_tool_opens_our_bundle(identity: Identity, identity_file: Path, figure: Figure) -> None:
    entries = chain(20)
    sealed = seal_bytes(plain(entries), [identity.recipient])

    inside = age("--decrypt", "--identity", str(identity_file), given=sealed)

    figure("age", f"the age tool opened {len(sealed):,} bytes of ours, and what it sealed anew was refused")
    assert read_all(inside) == entries


def test_we_open_what_the_tool_sealed(identity: Identity) -> None:
    raw = plain(chain(20))

    sealed = age("--encrypt", "--recipient", identity.recipient, given=raw)

    assert open_bytes(sealed, identity.secret, most_bytes=len(raw)) == raw


class TestWhatAnOutsiderSealsAnew:
    """Anybody who holds a bundle's key can open it, change it and seal it again; age proves no sender."""

    def resealed(self, inside: bytes, identity: Identity) -> bytes:
        """By the tool, and opened at headquarters."""
        sealed = age("--encrypt", "--recipient", identity.recipient, given=inside)
        return open_bytes(sealed, identity.secret, most_bytes=1_000_000)

    def test_altered_is_refused(self, identity: Identity, identity_file: Path) -> None:
        sealed = seal_bytes(plain(chain(20)), [identity.recipient])
        inside = bytearray(age("--decrypt", "--identity", str(identity_file), given=sealed))
        inside[-30] ^= 1

        with pytest.raises(Altered):
            read_all(self.resealed(bytes(inside), identity))

    def test_under_a_hand_of_their_own_is_refused(self, identity: Identity) -> None:
        forged = plain(chain(20), station=Signer(b"x" * 32))

        with pytest.raises(UnknownStation):
            read_all(self.resealed(forged, identity))

    def test_for_another_headquarters_is_refused_there(self, identity: Identity) -> None:
        """The whole, unaltered bundle of a station that the other headquarters knows as well."""
        inside = self.resealed(plain(chain(20)), identity)

        with pytest.raises(NotForUs):
            BundleReader(
                io.BytesIO(inside),
                stations,
                headquarters=StationId("9f" * 16),
                headquarters_keys=[HQ_SIGNER.public],
            )

    def test_unaltered_for_whom_it_was_is_the_same_bundle(self, identity: Identity) -> None:
        """The control: sealing anew alone is no harm, so the refusals above have other reasons."""
        entries = chain(20)

        assert read_all(self.resealed(plain(entries), identity)) == entries
