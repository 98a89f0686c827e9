"""What a check knows of other records, and the codes that records get by themselves."""

import re
from dataclasses import replace

import pytest

from fieldbook.base.errors import Unsaveable, WrittenOnce
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import Typed
from fieldbook.services import browse, drafting
from fieldbook.services.post.erasing import erase
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, save, save_operation
from tests.unit.catalogue.around import HELP

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

    assert browse.read(station, record).sections[0].lines == (("An answer", "by 4 March 2026"),)
    skipped = drafting.amend(station, record).with_typed(("status",), "done")
    with pytest.raises(Unsaveable):
        drafting.save(station, replace(skipped, reason="Told on the phone"))


def referral(station: Session, operation: RecordId, provider: str) -> Draft:
    draft = drafting.new(station, "referral")
    for name, answer in {**HELP, "operation": operation, "provider": provider}.items():
        draft = draft.with_typed((name,), answer)
    return draft


class TestAProvider:
    """Rule R3 in a real vault: by the index, and by what the index does not know yet."""

    @pytest.mark.parametrize("fed", [False, True])
    @pytest.mark.parametrize(
        ("organisation", "provider"),
        [
            ("Blue Sea; Harbour Hotel d.o.o.", "Harbour Hotel"),
            ("Harbour Hotel", "The Harbour Hotel, Durrës"),
            ("+355 69 123 4567", "A doctor (069 123 4567)"),
        ],
    )
    def test_of_a_suspect_in_another_operation_is_found_in_a_vault(
        self, station: Session, organisation: str, *, provider: str, fed: bool
    ) -> None:
        here, elsewhere = save_operation(station), save_operation(station, "Weka")
        save(station, "person", operation=elsewhere, roles=["suspect"], organisation=organisation)
        if fed:
            while station.vault.search.feed():
                pass

        def doubted(of: str) -> list[str]:
            draft = referral(station, here, of)
            problems = drafting.check(station, draft).problems
            return [one.text for one in problems if one.code == "referral.provider_suspect"]

        (text,) = doubted(provider)
        assert "Weka" in text
        assert doubted("Another House") == []

    def test_is_found_though_a_hundred_records_share_a_word_with_it(self, station: Session) -> None:
        here = save_operation(station)
        save(station, "person", operation=here, roles=["suspect"], organisation="Harbour Hotel")
        for number in range(100):
            save(station, "source", title=f"Harbour Hotel, page {number}", type="media")
        draft = referral(station, here, "Harbour Hotel")

        codes = {one.code for one in drafting.check(station, draft).problems}

        assert "referral.provider_suspect" in codes


def test_a_source_that_is_here_is_told_while_it_is_typed(station: Session) -> None:
    page = "https://example.org/news/boat-seized"
    save(station, "source", title="Boat seized", type="media", reference=page)
    draft = drafting.new(
        station, "source", title="Twelve arrested", type="media", reference=f"{page}?ref=mail"
    )

    (told,) = (one for one in drafting.check(station, draft).warnings if one.code == "source.known")

    assert told.path == ("reference",)
    assert "Boat seized" in told.text
    drafting.save(station, draft.with_override("reference", "source.known", "The page was changed since"))


def test_more_warrants_carried_out_than_issued_are_told_from_both_sides(station: Session) -> None:
    """In a real vault, by the index of codes; a withdrawn number says nothing any more."""
    here, elsewhere = save_operation(station), save_operation(station)

    def draft(of: RecordId, measure: str, number: str) -> Draft:
        figure: Typed = {"qualifier": "exact", "value": number, "unit": "warrant"}
        return drafting.new(station, "outcome", operation=of, measure=measure, figure=figure)

    def doubted(of: RecordId, measure: str, number: str) -> bool:
        problems = drafting.check(station, draft(of, measure, number)).warnings
        return any(one.code == "outcome.warrants" for one in problems)

    issued = drafting.save(station, draft(here, "warrant_issued", "8")).record

    assert doubted(here, "warrant_executed", "11")
    assert not doubted(here, "warrant_executed", "8")
    assert not doubted(elsewhere, "warrant_executed", "11")
    amend(station, issued, figure={"qualifier": "exact", "value": "12", "unit": "warrant"})
    assert not doubted(here, "warrant_executed", "11")

    drafting.save(station, draft(here, "warrant_executed", "11"))
    assert doubted(here, "warrant_issued", "10")
