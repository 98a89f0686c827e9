"""What a check knows of other records, and the codes that records get by themselves."""

import re
from dataclasses import replace

import pytest

from fieldbook.base.errors import Unsaveable, WrittenOnce
from fieldbook.base.ids import RecordId
from fieldbook.forms.kind import Typed
from fieldbook.services import browse, drafting
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, save, save_operation

ONE_KG: Typed = {"qualifier": "exact", "value": "1", "unit": "KGM"}


def taken(station: Session, operation: RecordId) -> RecordId:
    return save(station, "seizure", operation=operation, category="drugs", quantity=ONE_KG, exhibit_no="D-1")


def event(operation: RecordId, seizure: RecordId, *, action: str, at: str) -> dict[str, Typed]:
    typed: dict[str, Typed] = {
        "operation": operation,
        "seizure": seizure,
        "exhibit_no": "D-1",
        "action": action,
        "done_on": "2026-03-01",
        "done_at": at,
        "received_by": "Store",
        "witness": "Officer W",
    }
    return typed


def test_a_chain_is_checked_against_the_events_that_are_saved(station: Session) -> None:
    operation = save_operation(station)
    seizure = taken(station, operation)
    with pytest.raises(Unsaveable) as refused:
        save(station, "custody", **event(operation, seizure, action="weigh", at="9:00"))
    assert [one.code for one in refused.value.problems] == ["custody.not_begun"]

    save(station, "custody", **event(operation, seizure, action="seize", at="9:00"))

    assert save(station, "custody", **event(operation, seizure, action="weigh", at="10:00"))


def test_an_exhibit_number_of_the_operation_is_found_again(station: Session) -> None:
    """Also where the index does not know the other record yet, and only in the same operation."""
    operation, other = save_operation(station), save_operation(station)
    taken(station, operation)

    def known(of: RecordId, number: str) -> bool:
        draft = drafting.new(
            station, "seizure", operation=of, category="drugs", quantity=ONE_KG, exhibit_no=number
        )
        return any(one.code == "seizure.exhibit_known" for one in drafting.check(station, draft).warnings)

    for _ in range(2):
        assert known(operation, "d-1")
        assert not known(operation, "D-10")
        assert not known(other, "D-1")
        while browse.feed_search(station):
            pass


def test_a_check_sees_what_a_neighbour_says_now(station: Session) -> None:
    """What is remembered of an operation is forgotten with its next revision, and with what it said."""
    operation = save(station, "operation", name="Theseus", starts_on="1.2.2026", ends_on="9.2.2026")
    figure: Typed = {"qualifier": "exact", "value": "4", "unit": "person"}
    draft = drafting.new(
        station, "outcome", operation=operation, happened_on="2.2.2026", measure="arrest", figure=figure
    )

    def outside() -> bool:
        return any(one.code == "day.outside" for one in drafting.check(station, draft).warnings)

    assert not outside()
    amend(station, operation, starts_on="3.2.2026")
    assert outside()
    erase(station, operation, "Asked for")
    assert not outside()


def test_a_custody_event_is_written_once(station: Session) -> None:
    operation = save_operation(station)
    record = save(
        station, "custody", **event(operation, taken(station, operation), action="seize", at="9:00")
    )

    with pytest.raises(WrittenOnce):
        drafting.amend(station, record)


def test_a_person_gets_a_code_that_is_never_given_twice(station: Session) -> None:
    operation = save_operation(station)
    first = drafting.new(station, "person", operation=operation)
    second = drafting.new(station, "person", operation=operation)
    drafting.save(station, second)
    bare = save(station, "person", operation=operation, code="")

    codes = [first.typed["code"], second.typed["code"], browse.read(station, bare).row.title]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"P-\d{4}-[0-9A-Z]{2}", str(code)) for code in codes)


def test_a_code_that_somebody_else_has_is_refused(station: Session) -> None:
    operation = save_operation(station)
    save(station, "person", operation=operation, code="V-1")

    with pytest.raises(Unsaveable) as refused:
        save(station, "person", operation=operation, code="v-1")
    assert [one.code for one in refused.value.problems] == ["person.code_twice"]


def test_a_referral_says_until_when_an_answer_is_due(station: Session) -> None:
    people: Typed = {"qualifier": "exact", "value": "1", "unit": "person"}
    asked: dict[str, Typed] = {"services": ["medical"], "people": people, "consent": "not_asked"}
    record = save(
        station,
        "referral",
        operation=save_operation(station),
        status="offered",
        priority="urgent",
        offered_on="2026-03-01",
        **asked,
    )

    assert browse.read(station, record).sections[0].lines == (("Answer due by", "4 March 2026"),)
    skipped = drafting.amend(station, record).with_typed(("status",), "done")
    with pytest.raises(Unsaveable):
        drafting.save(station, replace(skipped, reason="Told on the phone"))
