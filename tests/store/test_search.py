"""Search finds what was just saved and what was saved long ago, and takes any question."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.forms.excerpt import Excerpt
from fieldbook.store.vault import Vault
from tests.store.hand import Device, save


def found(vault: Vault, text: str) -> list[str]:
    return [row.title for row in vault.search.find(text)]


def fed(vault: Vault) -> None:
    while vault.search.feed(3):
        pass


@pytest.fixture(params=["just saved", "long ago"])
def known(request: pytest.FixtureRequest, vault: Vault, device: Device) -> Vault:
    names = ("Zodiac boats and engines", "Été à Gjirokastër", "cash: 1500 EUR", "Passports, forged")
    save(vault, *(device.revise(device.new_record(), name=name) for name in names))
    if request.param == "long ago":
        fed(vault)
        assert vault.search.waiting() == 0
    return vault


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("zod", "Zodiac boats and engines"),
        ("ENGINES boa", "Zodiac boats and engines"),
        ("ete", "Été à Gjirokastër"),
        ("ÉTÉ", "Été à Gjirokastër"),
        ("gjirokaster", "Été à Gjirokastër"),
        ("1500", "cash: 1500 EUR"),
        ("forged-pass", "Passports, forged"),
    ],
)
def test_the_beginnings_of_words_find(known: Vault, typed: str, title: str) -> None:
    assert found(known, typed) == [title]


@pytest.mark.parametrize("typed", ["", "  ", "nothing", "zodiac forged", "odiac", "***", '"'])
def test_what_is_not_there_finds_nothing(known: Vault, typed: str) -> None:
    assert found(known, typed) == []


def test_a_changed_record_is_found_by_its_new_words_only(vault: Vault, device: Device) -> None:
    record = device.new_record()
    first = device.revise(record, name="rifles")
    save(vault, first)
    fed(vault)

    second = device.revise(record, parents=(first.digest,), name="pistols")
    save(vault, second)

    assert (found(vault, "rif"), found(vault, "pis")) == ([], ["pistols"])
    fed(vault)
    assert (found(vault, "rif"), found(vault, "pis")) == ([], ["pistols"])


def test_the_index_forgets_replaced_words_for_good(vault: Vault, device: Device) -> None:
    """Not even the index's own pages hold them: they might be what was corrected."""
    record = device.new_record()
    first = device.revise(record, name="quincunxville")
    save(vault, first)
    fed(vault)
    assert b"quincunxvill" in _index_bytes(vault)

    save(vault, device.revise(record, parents=(first.digest,), name="elsewhere"))
    fed(vault)

    assert b"quincunxvill" not in _index_bytes(vault)


def test_a_rebuild_feeds_the_index_from_the_start(vault: Vault, device: Device) -> None:
    save(vault, *(device.revise(device.new_record(), name=f"boat {n}") for n in range(5)))
    fed(vault)

    vault.rebuild(Silent())

    assert vault.search.waiting() == 5
    assert len(found(vault, "boat")) == 5
    fed(vault)
    assert len(found(vault, "boat")) == 5


def test_the_newest_come_first_and_no_more_than_asked_for(vault: Vault, device: Device) -> None:
    save(vault, *(device.revise(device.new_record(), name=f"boat {n}") for n in range(9)))
    fed(vault)
    save(vault, device.revise(device.new_record(), name="boat 9"))

    assert [row.title for row in vault.search.find("boat", limit=3)] == ["boat 9", "boat 8", "boat 7"]


def test_entries_that_are_no_records_are_passed_over(vault: Vault, device: Device) -> None:
    save(vault, device.shred(RecordId("ab" * 16)))

    assert vault.search.feed() == 1
    assert vault.search.feed() == 0


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    typed=st.text()
    | st.sampled_from(['a" OR "b', "NEAR(a b)", "text:a", "a*", "^a", "a AND NOT", "{a}:b", "\0"])
)
def test_nothing_that_is_typed_raises(known: Vault, typed: str) -> None:
    assert isinstance(known.search.find(typed), list)


def _index_bytes(vault: Vault) -> bytes:
    rows = vault._connection.rows("SELECT block FROM search_data")
    return b"".join(block for (block,) in rows)


def test_letters_typed_one_after_the_other_read_what_just_came_once(
    vault: Vault, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index is behind, as after a bundle: each letter would read the newest records anew."""
    read: list[bytes] = []
    made = vault.search._excerpts

    def counted(form: str, version: int, body: bytes) -> Excerpt:
        read.append(body)
        return made(form, version, body)

    monkeypatch.setattr(vault.search, "_excerpts", counted)
    record = device.new_record()
    first = device.revise(record, name="rifles")
    save(vault, first, device.revise(device.new_record(), name="rings"))
    for letters in ("r", "ri", "rif"):
        vault.search.find(letters)
    assert len(read) == 2

    save(vault, device.revise(record, parents=(first.digest,), name="pistols"))

    assert found(vault, "pis") == ["pistols"]
    assert found(vault, "rif") == []
