"""A key on a stick in a safe: sealed by a passphrase, opened by that one alone."""

import pytest

from fieldbook.base.errors import NotABundle, WrongPassphrase
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import open_by_passphrase, seal_by_passphrase

RIGHT = Sensitive("seven grey herons wait quietly")


def test_the_same_passphrase_opens_it_and_another_does_not() -> None:
    """Sealed once for both, because age takes about a second for each look at a passphrase."""
    sealed = seal_by_passphrase(b"the key", RIGHT)

    assert open_by_passphrase(sealed, RIGHT) == b"the key"
    with pytest.raises(WrongPassphrase):
        open_by_passphrase(sealed, Sensitive("eight herons"))


def test_something_else_is_named() -> None:
    with pytest.raises(NotABundle):
        open_by_passphrase(b"no such file", RIGHT)
