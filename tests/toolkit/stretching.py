"""The slow step of every unlocking, taken once for each passphrase, salt and cost in a run of tests."""

from collections.abc import Iterator

import pytest

from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys


@pytest.fixture(autouse=True, scope="session")
def passphrases_stretched_once() -> Iterator[None]:
    """Remember what Argon2 gave: it depends on nothing else, and many tests make the same vault."""
    stretch, known = keys.passphrase_key, dict[tuple[bytes, bytes, keys.KdfCost], bytes]()

    def once(passphrase: Sensitive, salt: bytes, cost: keys.KdfCost) -> bytes:
        asked = (passphrase.key_bytes(), salt, cost)
        if asked not in known:
            known[asked] = stretch(passphrase, salt, cost)
        return known[asked]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keys, "passphrase_key", once)
        yield
