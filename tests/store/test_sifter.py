"""A narrowed list holds exactly what fits, once, in order, whichever of its two ways it takes."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from fieldbook.base.ids import BundleId, RecordId, StationId
from fieldbook.journal.facts import Answered, Asked, Sent
from fieldbook.store.rows import Order, Row
from fieldbook.store.sifting import sifter
from fieldbook.store.sifting.facets import DEVICE, OFFICER
from fieldbook.store.sifting.sieve import Counted, Facet, Sieve, Sorting
from fieldbook.store.vault import Vault
from tests.store.hand import Device, Dice, PlainExcerpts, open_vault, save

A, B = (RecordId(Dice(letter).take(16).hex()) for letter in "ab")
STATION = StationId(A)
KINDS = ("knife", "knife rope", "rope", "")
KEYS: dict[Order, Callable[[Row], str]] = {
    "day": lambda row: row.day,
    "name": lambda row: row.title.casefold(),
    "changed": lambda row: row.changed_at,
}
SIEVES = {
    "one code": Sieve("seizure", (("kind", ("knife",)),)),
    "any of two codes": Sieve("seizure", (("kind", ("knife", "rope")),)),
    "two fields": Sieve("seizure", (("kind", ("rope",)), (OFFICER, ("?",)))),
    "an operation and a code": Sieve("seizure", (("kind", ("rope",)),), operation=A),
    "days": Sieve("seizure", first_day="2020-01-02", end_day="2020-01-04"),
    "from a day": Sieve("seizure", first_day="2020-02-01"),
    "a month that is all that is known": Sieve("seizure", first_day="2020-02-01", end_day="2020-03-01"),
    "unsent": Sieve("seizure", state="saved"),
    "sent": Sieve("seizure", (("kind", ("knife",)),), state="sent"),
    "asked about": Sieve("seizure", state="question"),
    "asked about, of an operation": Sieve("seizure", operation=B, state="question"),
    "something is missing": Sieve("seizure", (("kind", ("knife",)),), state="incomplete"),
    "a draft": Sieve("seizure", state="draft"),
    "incomplete": Sieve("seizure", (("kind", ("knife",)),), mark="incomplete"),
    "a code that nothing has": Sieve("seizure", (("kind", ("boat",)),)),
    "nothing said": Sieve("seizure"),
}


@pytest.fixture
def full(vault: Vault, device: Device) -> Vault:
    """Records with many equal days, names and times, the first half of them sent."""
    for number in range(120):
        said = {"name": f"Name {number % 7}", "kind": KINDS[number % 4]}
        if number % 11:
            said["day"] = "2020-02" if number % 13 == 0 else f"2020-01-{number % 5 + 1:02d}"
        if number % 3:
            said["operation"] = A if number % 2 else B
        form = "source" if number % 10 == 9 else "seizure"
        save(vault, device.revise(device.new_record(), form=form, **said))  # type: ignore[arg-type]  # all of them are answers
    save(vault, device.state(Sent(BundleId(A), 1, 0, 60)))
    for row in vault.queries.page("seizure", limit=500).rows[::9]:
        asked = device.state(Asked(STATION, row.record, "Which one?"))
        save(vault, asked)
        if row.seq % 2:
            save(vault, device.state(Answered(asked.digest.hex(), row.record, "This one.")))
    return vault


def fits(vault: Vault, sieve: Sieve) -> list[RecordId]:
    """What must be found, from the rows themselves."""
    found = []
    for row in vault.queries.page(sieve.form, limit=500).rows:
        body = next(iter(vault.queries.sifter.bodies([row.record]).values()))
        kinds = PlainExcerpts()(row.form, 1, body).facets
        has: dict[str, set[str]] = {
            "kind": {code for _field, code in kinds},
            OFFICER: {row.officer},
            DEVICE: {row.device},
        }
        least, most = sieve.first_day, sieve.end_day
        on = {4: f"{row.day}-01-01", 7: f"{row.day}-01"}.get(len(row.day), row.day)
        waits = {"question": row.asked, "incomplete": row.incomplete}
        standing = {row.state, *(name for name, holds in waits.items() if holds)}
        if (
            all(has[field] & set(codes) for field, codes in sieve.facets)
            and sieve.operation in {None, row.operation}
            and (sieve.state is None or sieve.state in standing)
            and (not least or on >= least)
            and (not most or on < most)
            and (sieve.mark is None or row.incomplete)
            and (bool(on) or not (least or most))
        ):
            found.append(row.record)
    return sorted(found)


def all_pages(vault: Vault, sieve: Sieve, sorting: Sorting) -> list[Row]:
    found: list[Row] = []
    page = vault.queries.sifter.page(sieve, sorting, limit=7)
    while True:
        found.extend(page.rows)
        if page.cursor is None:
            return found
        page = vault.queries.sifter.page(sieve, sorting, limit=7, after=page.cursor)


@pytest.mark.parametrize("few", [0, 3_000], ids=["along the index", "from the few"])
@pytest.mark.parametrize("name", SIEVES)
def test_pages_hold_what_fits_once_and_in_order(
    full: Vault, monkeypatch: pytest.MonkeyPatch, *, name: str, few: int
) -> None:
    monkeypatch.setattr(sifter, "FEW", few)
    sieve = SIEVES[name]
    officer = full.queries.page("seizure").rows[0].officer
    codes = tuple((field, (officer,) if found == ("?",) else found) for field, found in sieve.facets)
    sieve = replace(sieve, facets=codes)
    expected = fits(full, sieve)
    assert bool(expected) == (name not in {"a code that nothing has", "a draft"})

    for by in get_args(Order):
        for ascending in (True, False):
            found = all_pages(full, sieve, Sorting(by, ascending=ascending))
            assert sorted(row.record for row in found) == expected
            listed = [KEYS[by](row) for row in found]
            assert listed == sorted(listed, reverse=not ascending)
    assert full.queries.sifter.count(sieve) == Counted(len(expected))
    assert sorted(row.record for row in full.queries.sifter.rows(sieve, Sorting())) == expected


def test_counting_stops_where_it_no_longer_matters(full: Vault) -> None:
    assert full.queries.sifter.count(Sieve("seizure"), most=10) == Counted(10, exact=False)


class TestCodes:
    def test_are_counted_and_follow_what_the_record_says_now(self, vault: Vault, device: Device) -> None:
        record = device.new_record()
        first = device.revise(record, name="x", kind="knife rope")
        save(vault, first, device.revise(device.new_record(), kind="knife"))
        said = [Facet("kind", "knife", 2), Facet("kind", "rope", 1)]
        assert [one for one in vault.queries.sifter.facets("seizure") if one.field == "kind"] == said

        save(vault, device.revise(record, parents=(first.digest,), name="x", kind="rope"))

        said = [Facet("kind", "knife", 1), Facet("kind", "rope", 1)]
        assert [one for one in vault.queries.sifter.facets("seizure") if one.field == "kind"] == said

    def test_of_an_erased_record_are_gone(self, vault: Vault, device: Device) -> None:
        record = device.new_record()
        save(vault, device.revise(record, kind="knife"))
        shred = device.shred(record)
        with vault.transaction():
            vault.truth.append(shred)
            vault.truth.erase(record)
            vault.projections.apply(shred)

        assert not [one for one in vault.queries.sifter.facets("seizure") if one.field == "kind"]

    def test_are_the_same_after_the_cache_was_made_anew(self, full: Vault) -> None:
        before = full.projections.dump()
        assert any("'knife'" in line for line in before)
        folder = full.folder
        full.close()

        again = open_vault(folder, excerpts=PlainExcerpts("2"))
        try:
            assert again.projections.dump() == before
        finally:
            again.close()
