"""One operation with everything that is known of its numbers."""

import pytest

from fieldbook.base.errors import NoSuchRecord
from fieldbook.forms.kind import Typed
from fieldbook.services import drafting
from fieldbook.services.reconcile.looking import reconcile
from tests.services.reconcile.conftest import Told
from tests.toolkit.vaults import save, save_outcome


def test_only_an_operation_is_reconciled(told: Told) -> None:
    with pytest.raises(NoSuchRecord):
        reconcile(told.session, told.lower)


def test_the_gap_between_two_sources_is_told(told: Told) -> None:
    (block,) = reconcile(told.session, told.operation).summary.blocks

    assert block.total is not None
    assert (block.total.words, block.gap) == (
        "72 to 80, sources disagree",
        "8 between the lowest and the highest",
    )


def test_distinct_persons_stand_beside_the_stated_number(told: Told) -> None:
    for _ in range(2):
        told.person(roles="suspect", arrests=[{"arrested_on": "2019-12-09"}])

    (block,) = reconcile(told.session, told.operation).summary.blocks

    assert block.recorded is not None
    assert (block.recorded.words, block.stated[0].gap) == ("2 persons", "70 more")


def test_exhibits_stand_beside_the_seizures_that_hold_them(told: Told) -> None:
    told.passport("A1")
    told.passport("B2")

    documents = reconcile(told.session, told.operation).summary.blocks[1]

    assert documents.recorded is not None
    assert (documents.recorded.words, documents.gap) == ("2 documents", "none")


def test_offered_accepted_and_received_are_counted_apart_each_person_once(told: Told) -> None:
    """Rule R4 from the rows of services: two referrals of one person for a doctor are one person."""
    person = told.person()
    services: Typed = [
        {"service": "medical", "status": "in_service"},
        {"service": "legal", "status": "accepted"},
    ]
    only_one: Typed = ["medical"]
    for rows in (services, only_one):
        save(
            told.session,
            "referral",
            operation=told.operation,
            person=person,
            services=rows,
            status="in_service",
            people={"qualifier": "exact", "value": "1", "unit": "person"},
            consent="given_written",
        )

    blocks = reconcile(told.session, told.operation).summary.blocks
    counts = {
        one.label: one.recorded.words
        for one in blocks
        if one.recorded and "Referral" in one.label and not one.stated
    }

    assert counts == {
        "Referral, offered, medical and dental care": "1",
        "Referral, accepted by provider, medical and dental care": "1",
        "Referral, offered, legal assistance": "1",
        "Referral, accepted by provider, legal assistance": "1",
    }
    assert [one.recorded.words for one in blocks if one.recorded and one.stated] == ["1", "1"]


def test_the_source_is_told_with_how_far_it_is_trusted(told: Told) -> None:
    source = save(told.session, "source", title="Release", type="press_release", reliability="B")
    stated: Typed = {
        "qualifier": "exact",
        "value": "5",
        "unit": "person",
        "source": source,
        "credibility": "2",
    }
    save_outcome(told.session, told.operation, figure=stated)

    found = reconcile(told.session, told.operation)

    assert [found.trust(one.figure) for block in found.summary.blocks for one in block.stated] == [
        "",
        "",
        "Usually reliable, probably true",
    ]


def test_warrants_of_our_own_stand_beside_the_stated_number_of_their_sort(told: Told) -> None:
    """One that two searches name is one warrant; a sort that nobody stated stands by itself."""
    search: dict[str, Typed] = {"type": "search", "number": "12/2019", "executed_on": "2019-12-10"}
    place: Typed = {"qualifier": "exact", "value": "1", "unit": "place"}
    work: dict[str, Typed] = {"operation": told.operation, "kind": "house_search", "count": place}
    save(told.session, "activity", **work, warrants=[search, {"type": "search"}, {"type": "arrest"}])
    save(told.session, "activity", **work, warrants=[search])
    stated: Typed = {"qualifier": "exact", "value": "11", "unit": "warrant"}
    save_outcome(
        told.session, told.operation, measure="warrant_issued", warrant_types=["search"], figure=stated
    )

    blocks = reconcile(told.session, told.operation).summary.blocks
    counts = {
        one.label: (one.recorded.words, len(one.stated))
        for one in blocks
        if one.recorded and "Warrant" in one.label
    }

    assert counts == {
        "Warrant issued · Search warrant": ("2 warrants", 1),
        "Warrant issued, arrest warrant": ("1", 0),
        "Warrant executed, search warrant": ("1", 0),
    }


def test_more_warrants_carried_out_than_issued_stand_beside_the_numbers(told: Told) -> None:
    """Two stations wrote one number each: neither was asked, and headquarters sees both."""
    source = save(told.session, "source", title="Release", type="press_release")

    def warrants(number: str) -> Typed:
        return {"qualifier": "exact", "value": number, "unit": "warrant", "source": source}

    save_outcome(told.session, told.operation, measure="warrant_issued", figure=warrants("11"))
    record = save_outcome(told.session, told.operation, measure="warrant_executed", figure=warrants("8"))
    assert reconcile(told.session, told.operation).summary.flags == ()

    draft = drafting.amend(told.session, record).with_typed(("figure",), warrants("12"))
    draft = draft.with_override("figure", "outcome.warrants", "Some were issued the year before")
    drafting.save(told.session, draft.with_reason("Counted again"))

    (flag,) = reconcile(told.session, told.operation).summary.flags
    assert flag.text == "Warrant executed (12 warrants) is more than warrant issued (11 warrants)."
