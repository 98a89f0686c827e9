"""Guessing at the keyboard gets slower, and may cost the slots where somebody wished so."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.base import canonical
from fieldbook.base.errors import TooSoon, WrongPassphrase
from fieldbook.base.sensitive import Sensitive
from fieldbook.journal.facts import Side
from fieldbook.services.custody import attempts, recovery
from fieldbook.services.custody.attempts import FREE_TRIES, wait_after
from fieldbook.services.custody.recovering import NewPassphrase, recover_by_sheet
from fieldbook.services.session import Here, Outside, Session
from fieldbook.services.unlock import Founding, set_up, unlock
from fieldbook.store import slots
from tests.toolkit.ports import BEGUN_AT
from tests.toolkit.vaults import PASSPHRASE, outside

WRONG = Sensitive("wrong wrong wrong wrong")


class SlowClock:
    """Next to nothing passes with every look; the test lets more pass."""

    def __init__(self) -> None:
        self.at = BEGUN_AT

    def now_at(self) -> datetime:
        self.at += timedelta(milliseconds=10)
        return self.at


@pytest.fixture
def clock() -> SlowClock:
    return SlowClock()


@pytest.fixture
def world(tmp_path: Path, clock: SlowClock) -> Outside:
    return replace(outside("w"), clock=clock, here=Here(tmp_path / "state", "tablet"))


@pytest.fixture
def vault(tmp_path: Path, world: Outside) -> Session:
    founding = Founding(Side.STATION, "Harbour", "Amina Obi", PASSPHRASE)
    return set_up(tmp_path / "vault", founding, world)


def guess(vault: Session, world: Outside) -> None:
    with pytest.raises(WrongPassphrase):
        unlock(vault.vault.folder, WRONG, world)


def test_the_waits_grow_to_five_minutes() -> None:
    assert [wait_after(count) for count in (0, 3, 4, 5, 6, 11, 12, 99)] == [0, 0, 2, 4, 8, 256, 300, 300]


class TestAfterThreeWrongOnes:
    def test_even_the_right_one_waits(self, vault: Session, world: Outside, clock: SlowClock) -> None:
        vault.close()
        for _ in range(FREE_TRIES + 1):
            guess(vault, world)

        with pytest.raises(TooSoon) as caught:
            unlock(vault.vault.folder, PASSPHRASE, world)
        assert caught.value.fields == {"wait_s": 2}
        clock.at += timedelta(seconds=2)
        unlock(vault.vault.folder, PASSPHRASE, world).close()
        guess(vault, world)
        unlock(vault.vault.folder, PASSPHRASE, world).close()

    def test_a_clock_that_was_set_back_does_not_shorten_it(
        self, vault: Session, world: Outside, clock: SlowClock
    ) -> None:
        vault.close()
        for _ in range(FREE_TRIES + 1):
            guess(vault, world)
        clock.at -= timedelta(days=365)

        with pytest.raises(TooSoon):
            unlock(vault.vault.folder, PASSPHRASE, world)

    def test_a_damaged_way_in_counts_a_wrong_one_once(self, vault: Session, world: Outside) -> None:
        """Both files were tried, and it was one try; the right one is none."""
        vault.close()
        path = vault.vault.folder / slots.NAME
        said = json.loads(path.read_bytes())
        said["slots"][0]["ct"] = "00" + said["slots"][0]["ct"][2:]
        path.write_bytes(canonical.encode(said))
        for _ in range(FREE_TRIES):
            guess(vault, world)
        unlock(vault.vault.folder, PASSPHRASE, world).close()
        for _ in range(FREE_TRIES):
            guess(vault, world)
        unlock(vault.vault.folder, PASSPHRASE, world).close()


class TestDestruction:
    def test_is_off_unless_somebody_wished_it(self, vault: Session, world: Outside, clock: SlowClock) -> None:
        vault.close()
        for _ in range(12):
            guess(vault, world)
            clock.at += timedelta(seconds=400)

        assert len(slots.read_file(vault.vault.folder).officers) == 1

    def test_takes_the_passphrases_and_leaves_the_sheet(self, vault: Session, world: Outside) -> None:
        sheet = recovery.make_sheet(vault)
        attempts.destroy_after(vault, 3)
        vault.close()
        for _ in range(3):
            guess(vault, world)

        assert slots.read_file(vault.vault.folder).officers == ()
        with pytest.raises(WrongPassphrase):
            unlock(vault.vault.folder, PASSPHRASE, outside("elsewhere"))
        new = NewPassphrase(Sensitive("five quite different words now"))
        recover_by_sheet(vault.vault.folder, sheet.shares, new=new, outside=outside("new")).close()

    def test_is_never_set_so_low_that_a_slip_does_it(self, vault: Session) -> None:
        with pytest.raises(ValueError, match="three"):
            attempts.destroy_after(vault, 1)
