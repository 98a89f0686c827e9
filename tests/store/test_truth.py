"""Entries come back as they were signed, and nobody can change one."""

import pytest
from sqlcipher3 import dbapi2 as engine

from fieldbook.base.errors import VaultDamaged
from fieldbook.journal.chain import Tip, verify_chain
from fieldbook.journal.packed import pack_entry
from fieldbook.store.vault import Vault
from tests.store.hand import Device, save


@pytest.fixture
def other(vault: Vault) -> Device:
    return Device(vault.officer, vault.officer_seed, name="second tablet")


def test_a_chain_comes_back_whole_and_in_order(vault: Vault, device: Device) -> None:
    written = [device.revise(device.new_record(), name=f"n{n}") for n in range(1203)]

    with vault.transaction():
        assert vault.truth.append_many(iter(written)) == len(written)

    assert list(vault.truth.entries(device.id)) == written
    assert verify_chain(Tip(device.id), vault.truth.entries(device.id)) == device.tip
    assert vault.truth.tip(device.id) == device.tip
    assert list(vault.truth.entries(device.id, 5, 8)) == written[5:8]
    assert list(vault.truth.packed(device.id, 5, 6)) == [pack_entry(written[5])]
    assert list(vault.truth.in_arrival()) == written


def test_what_came_packed_is_kept_as_it_came(vault: Vault, device: Device) -> None:
    entry = device.revise(device.new_record(), name="n")
    packed = pack_entry(entry)

    with vault.transaction():
        vault.truth.append_packed([(entry, packed)])

    assert list(vault.truth.packed(device.id)) == [packed]
    assert vault.truth.entry_at(device.id, 0) == entry


def test_devices_do_not_mix(vault: Vault, device: Device, other: Device) -> None:
    entries = [device.revise(device.new_record()), other.revise(device.new_record())]
    save(vault, *entries)

    assert set(vault.truth.devices()) == {device.id, other.id}
    assert list(vault.truth.entries(other.id)) == entries[1:]
    assert vault.truth.entry_at(other.id, 1) is None


def test_an_empty_journal_has_its_beginning_as_its_end(vault: Vault, device: Device) -> None:
    assert vault.truth.tip(device.id) == Tip(device.id)
    assert (vault.truth.lamport(), vault.truth.count(), vault.truth.devices()) == (0, 0, [])


def test_the_lamport_number_never_falls(vault: Vault, device: Device) -> None:
    """Neither over an undone save nor by opening anew."""
    save(vault, device.revise(device.new_record()), device.revise(device.new_record()))
    with pytest.raises(RuntimeError), vault.transaction():  # noqa: PT012 - the work and what breaks it
        vault.truth.append(device.revise(device.new_record()))
        raise RuntimeError

    assert vault.truth.lamport() == 3
    with vault.reader() as reading:
        assert reading.truth.lamport() == 2


def test_revisions_are_in_the_order_in_which_a_person_reads_them(vault: Vault, device: Device) -> None:
    record = device.new_record()
    first = device.revise(record, name="1")
    second = device.revise(record, parents=(first.digest,), name="2")
    save(vault, second, device.revise(device.new_record()), first)

    assert vault.truth.revisions(record) == [first, second]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entry",
        "UPDATE entry SET seq = 7",
        "UPDATE entry SET header = x'00'",
        "UPDATE entry SET body = NULL, salt = NULL",
        "UPDATE entry SET body = x'00'",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry",
        "DROP TABLE entry",
        "DROP TRIGGER entry_same",
        "ALTER TABLE entry RENAME TO former",
    ],
)
def test_truth_refuses(vault: Vault, device: Device, statement: str) -> None:
    entry = device.revise(device.new_record(), name="n")
    save(vault, entry)

    with pytest.raises(engine.DatabaseError):
        vault._connection.run(statement)
    assert list(vault.truth.entries(device.id)) == [entry]


def test_a_payload_goes_only_after_a_shred_entry_of_its_record(vault: Vault, device: Device) -> None:
    record = device.new_record()
    doomed, kept = device.revise(record, name="doomed"), device.revise(device.new_record(), name="kept")
    save(vault, doomed, kept, device.shred(record))

    vault._connection.run("UPDATE entry SET body = NULL, salt = NULL WHERE digest = ?", (doomed.digest,))
    with pytest.raises(engine.DatabaseError):
        vault._connection.run("UPDATE entry SET body = NULL, salt = NULL WHERE digest = ?", (kept.digest,))

    without = vault.truth.entry(doomed.digest)
    assert without is not None
    assert without.payload is None
    assert without.raw == doomed.raw
    verify_chain(Tip(device.id), vault.truth.entries(device.id))


def test_an_entry_is_held_once(vault: Vault, device: Device) -> None:
    entry = device.revise(device.new_record())
    save(vault, entry)

    with pytest.raises(engine.IntegrityError):
        save(vault, entry)


def test_bytes_that_changed_behind_the_triggers_are_found(vault: Vault, device: Device) -> None:
    entry = device.revise(device.new_record())
    save(vault, entry)
    vault._connection._raw.set_authorizer(None)
    vault._connection.run("DROP TRIGGER entry_same")
    vault._connection.run("UPDATE entry SET header = zeroblob(9)")

    with pytest.raises(VaultDamaged):
        vault.truth.entry(entry.digest)
