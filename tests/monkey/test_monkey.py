"""A monkey in front of the window, for a moment; ``build/dev.py monkey`` lets many loose for long."""

from pathlib import Path

import pytest

from tests.monkey.run import let_loose, make_places

pytestmark = pytest.mark.slow
DEEDS = 40
GAP_S = 3.0
"""More than for a long run: this one shares a busy machine with other tests."""


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("monkeys")
    make_places(made)
    return made


@pytest.mark.parametrize("seed", ["1", "8"])
def test_whatever_is_pressed_the_window_goes_on_and_loses_nothing(seed: str, places: Path) -> None:
    """One at a station in Arabic, from right to left; one at headquarters in English."""
    told = let_loose(seed, places, deeds=DEEDS, more=["--gap-s", str(GAP_S)])

    assert told.findings == []
    assert told.deeds == DEEDS


def test_a_window_that_is_careless_is_found_out(places: Path) -> None:
    """It breaks in a slot, warns, and stands still."""
    told = "\n".join(let_loose("1", places, deeds=DEEDS, more=["--careless"]).findings)

    for sign in ("ZeroDivisionError", "a careless warning", "a careless line", "the window stood still"):
        assert sign in told
