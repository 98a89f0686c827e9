"""The envelope is plain age: the ``age`` tool opens what we seal, and we open what it seals."""

import shutil
import subprocess
from pathlib import Path

import pytest

from fieldbook.bundle.envelope import Identity, open_bytes, seal_bytes
from tests.unit.bundle.examples import chain, plain, read_all

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


def test_the_tool_opens_our_bundle(identity: Identity, identity_file: Path) -> None:
    entries = chain(20)
    sealed = seal_bytes(plain(entries), [identity.recipient])

    inside = age("--decrypt", "--identity", str(identity_file), given=sealed)

    assert read_all(inside) == entries


def test_we_open_what_the_tool_sealed(identity: Identity) -> None:
    raw = plain(chain(20))

    sealed = age("--encrypt", "--recipient", identity.recipient, given=raw)

    assert open_bytes(sealed, identity.secret, most_bytes=len(raw)) == raw
