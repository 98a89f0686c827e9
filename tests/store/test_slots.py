"""A slot file opens with its passphrase or not at all, whatever was done to it."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base import canonical
from fieldbook.base.errors import VaultDamaged, VaultFromNewerApp, WrongPassphrase
from fieldbook.base.ids import OfficerId
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys, slots
from fieldbook.store.custody.beside import by_passphrase
from fieldbook.store.keys import CHEAP, DEFAULT, FLOOR, KdfCost
from fieldbook.store.vault import Vault
from tests.store.hand import PASSPHRASE, Dice, PlainExcerpts, make_vault, open_vault

FLIPS = 3000
OFFICER = OfficerId("ab" * 16)
ROOT, SEED = bytes(range(32)), bytes(range(32, 64))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A folder with a slot file in it."""
    opened = slots.Opened(ROOT, 1, OFFICER, SEED)
    file = slots.make_file(opened, slots.Way(PASSPHRASE, CHEAP), random=Dice())
    slots.write_file(tmp_path, file, ROOT, random=Dice("names"))
    return tmp_path


def test_the_passphrase_gives_root_and_seed(written: Path) -> None:
    assert slots.unlock(slots.read_file(written), PASSPHRASE) == slots.Opened(ROOT, 1, OFFICER, SEED)


def test_the_file_says_nothing_but_ids_and_numbers(written: Path) -> None:
    said = json.loads((written / slots.NAME).read_bytes())

    assert set(said) == {"v", "vault", "epoch", "turning", "gen", "destroy_after", "slots", "mac", "rest_mac"}
    told = {"id", "type", "officer", "vault", "epoch", "public", "kdf", "wrap", "ct", "later"}
    assert set(said["slots"][0]) == told
    assert said["slots"][0]["officer"] == OFFICER
    assert [path.name for path in written.iterdir()] == [slots.NAME]


def test_no_flipped_bit_opens_anything_wrong(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Either the file is refused, or the passphrase is, or it is the right key and the change is told."""
    stretched = {}

    def once(passphrase: Sensitive, salt: bytes, cost: KdfCost) -> bytes:
        """The slow step, remembered: its inputs are what a flip changes."""
        asked = (passphrase.reveal(), salt, cost)
        if asked not in stretched:
            stretched[asked] = keys.derived_key(repr(asked).encode(), "slot-kek")
        return stretched[asked]

    monkeypatch.setattr(keys, "passphrase_key", once)
    opened = slots.Opened(ROOT, 1, OFFICER, SEED)
    file = slots.make_file(opened, slots.Way(PASSPHRASE, CHEAP), random=Dice())
    slots.write_file(written, file, ROOT, random=Dice("more"))
    raw = (written / slots.NAME).read_bytes()
    assert slots.unlock(slots.parse_file(raw), PASSPHRASE) == opened
    bits = len(raw) * 8
    for turn in range(FLIPS):
        bit = turn * bits // FLIPS
        flipped = bytearray(raw)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            found = slots.unlock(slots.parse_file(bytes(flipped)), PASSPHRASE)
        except (ValueError, WrongPassphrase, VaultDamaged, VaultFromNewerApp):
            continue
        assert found == replace(opened, is_altered=True), bit


def test_no_flipped_bit_keeps_anybody_out_while_the_copy_is_whole(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever it fell: the right key, by the file or by the copy; only the version says something else."""
    monkeypatch.setattr(
        keys, "passphrase_key", lambda *asked: keys.derived_key(repr(asked).encode(), "slot-kek")
    )
    opened = slots.Opened(ROOT, 1, OFFICER, SEED)
    file = slots.make_file(opened, slots.Way(PASSPHRASE, CHEAP), random=Dice())
    slots.write_file(written, file, ROOT, random=Dice("more"), settle=True)
    raw = (written / slots.NAME).read_bytes()
    find, ways = by_passphrase(written, PASSPHRASE), set()
    for turn in range(FLIPS // 3):
        bit = turn * len(raw) * 8 // (FLIPS // 3)
        flipped = bytearray(raw)
        flipped[bit // 8] ^= 1 << bit % 8
        (written / slots.NAME).write_bytes(flipped)
        try:
            found = find(slots.read_file(written))
        except VaultFromNewerApp:
            assert raw[bit // 8 - 4 : bit // 8] == b'"v":'
            continue
        assert (found.root, found.seed, found.epoch) == (ROOT, SEED, 1), bit
        ways.add((found.is_altered, found.by_copy is not None))
    assert ways == {(False, False), (True, False), (True, True)}


HOSTILE = [
    *({"m_kib": value} for value in (0, -1, 19 * 1024 - 1, 2 * 1024 * 1024 + 1, 2**52, True, None, "262144")),
    *({"t": value} for value in (0, -1, 17, 2**31, True, None, "3")),
    *({"p": value} for value in (0, 9, 2**24, False, None)),
    *({"alg": value} for value in ("argon2i", "scrypt", None)),
    *({"v": value} for value in (16, 0x14, None)),
    *({"salt": value} for value in ("", "ab" * 15, "AB" * 16, "zz" * 16, 7)),
    {"more": 1},
]


@pytest.mark.parametrize("change", HOSTILE, ids=repr)
def test_hostile_costs_are_refused_before_any_memory_is_taken(
    written: Path, change: dict[str, canonical.Value]
) -> None:
    said = json.loads((written / slots.NAME).read_bytes())
    said["slots"][0]["kdf"] |= change
    raw = canonical.encode(said)

    begun = time.perf_counter()
    with pytest.raises(ValueError):  # noqa: PT011 - which check it meets first is its own business
        slots.parse_file(raw)
    assert time.perf_counter() - begun < 0.05


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"v":1}',
        b'{"v":true}',
        b'{"epoch":1,"gen":1,"mac":"","slots":[],"v":2,"vault":"' + b"ab" * 16 + b'"}',
        b" " * (slots.FILE_MOST_BYTES + 1),
    ],
)
def test_what_is_no_slot_file_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which check it meets first is its own business
        slots.parse_file(raw)


def test_a_slot_of_another_vault_is_refused(written: Path, tmp_path: Path) -> None:
    said = json.loads((written / slots.NAME).read_bytes())
    said["slots"][0]["vault"] = "cd" * 16

    with pytest.raises(ValueError, match="another vault"):
        slots.parse_file(canonical.encode(said))


def test_a_file_altered_around_a_slot_that_opens_is_told(written: Path) -> None:
    """Somebody set back the generation, or took a slot away: the slot opens, and the change is told."""
    said = json.loads((written / slots.NAME).read_bytes())
    said["gen"] = 7

    opened = slots.unlock(slots.parse_file(canonical.encode(said)), PASSPHRASE)

    assert opened == slots.Opened(ROOT, 1, OFFICER, SEED, is_altered=True)


def test_an_altered_file_that_says_the_key_is_turning_is_refused(written: Path) -> None:
    said = json.loads((written / slots.NAME).read_bytes())
    said["turning"] = True

    with pytest.raises(VaultDamaged):
        slots.unlock(slots.parse_file(canonical.encode(said)), PASSPHRASE)


def test_a_slot_or_file_of_another_epoch_is_refused(written: Path) -> None:
    for change in ({"epoch": 2}, {"epoch": 0}):
        said = json.loads((written / slots.NAME).read_bytes()) | change
        with pytest.raises(VaultDamaged):
            slots.unlock(slots.parse_file(canonical.encode(said)), PASSPHRASE)
    said = json.loads((written / slots.NAME).read_bytes())
    said["slots"][0]["epoch"] = 2
    with pytest.raises(WrongPassphrase):  # the slot is sealed to its epoch
        slots.unlock(slots.parse_file(canonical.encode(said)), PASSPHRASE)


def test_a_file_of_a_later_version_is_told(written: Path) -> None:
    said = json.loads((written / slots.NAME).read_bytes())
    said["v"] = 3

    with pytest.raises(VaultFromNewerApp):
        slots.parse_file(canonical.encode(said))


class TestANewPassphrase:
    def test_opens_and_the_old_one_no_longer_does(self, vault: Vault) -> None:
        vault.change_passphrase(Sensitive("another five words"), random=Dice("new"), cost=CHEAP)
        vault.close()

        Vault.open(vault.folder, Sensitive("another five words"), excerpts=PlainExcerpts()).close()
        with pytest.raises(WrongPassphrase):
            open_vault(vault.folder)

    def test_leaves_the_generation_before_for_the_day_the_newest_is_damaged(self, vault: Vault) -> None:
        vault.change_passphrase(PASSPHRASE, random=Dice("new"), cost=CHEAP)
        vault.close()
        (vault.folder / slots.NAME).write_bytes(b"torn")

        open_vault(vault.folder).close()


def test_the_costs_are_those_of_the_decision() -> None:
    assert (DEFAULT.memory_kib, DEFAULT.passes, DEFAULT.lanes) == (256 * 1024, 3, 4)
    assert (FLOOR.memory_kib, FLOOR.passes, FLOOR.lanes) == (64 * 1024, 3, 4)


def test_a_vault_costs_what_its_founder_asked(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    vault.close()

    assert [slot.cost for slot in slots.read_file(tmp_path / "v").officers] == [CHEAP]


def test_the_key_of_a_passphrase_is_the_published_one() -> None:
    """Argon2id through two libraries gives the same bytes; the derivation after it is HKDF."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - only this test asks it

    salt = bytes(16)
    stretched = Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=19 * 1024).derive(
        PASSPHRASE.key_bytes()
    )

    assert keys.passphrase_key(PASSPHRASE, salt, CHEAP) == keys.derived_key(stretched, "slot-kek")
