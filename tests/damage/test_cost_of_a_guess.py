"""What one guess at a passphrase costs (C4): in processor time, which a busy machine cannot shorten."""

import time

import pytest

from fieldbook.base.sensitive import Sensitive
from fieldbook.store.keys import CHEAP, DEFAULT, SALT_SIZE_BYTES, KdfCost, calibrated_cost, passphrase_key
from tests.damage.conftest import Figure

GUESSES = 3
LEAST_S = 0.4
"""So much of one processor a guess takes at least; a figure of the security note is two a second and core."""
LEAST_KIB = 64 * 1024


def guess_s(cost: KdfCost) -> float:
    """Processor time for one guess, all lanes together; the best of some, as an attacker would count."""
    took = []
    for number in range(GUESSES):
        began_s = time.process_time()
        passphrase_key(Sensitive(f"guess {number}"), bytes(SALT_SIZE_BYTES), cost)
        took.append(time.process_time() - began_s)
    return min(took)


def test_a_guess_takes_its_time(figure: Figure) -> None:
    took_s = guess_s(DEFAULT)

    memory = f"{DEFAULT.memory_kib // 1024} MiB"
    figure("C4", f"one guess: {memory}, {took_s:.2f} s of a core, {1 / took_s:.1f} a second and core")
    assert took_s >= LEAST_S


def test_a_cheap_derivation_is_found_out() -> None:
    """The control: what the other tests use would be guessed many times a second."""
    assert guess_s(CHEAP) < LEAST_S


@pytest.mark.parametrize("slowness", [0.01, 1, 100])
def test_no_machine_is_so_slow_that_little_memory_is_asked(slowness: float) -> None:
    clock = iter(one * slowness for one in range(1000))

    assert calibrated_cost(lambda: next(clock)).memory_kib >= LEAST_KIB
