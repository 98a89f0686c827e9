"""What stands on paper: a record with its code; of custody the whole chain of the exhibit, in order."""

import pytest

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.services import drafting
from fieldbook.services.post.erasing import erase
from fieldbook.services.printing.paper import Signer, paper_of
from fieldbook.services.session import Session
from tests.toolkit.vaults import save_operation


def seizure(session: Session, operation: RecordId) -> RecordId:
    draft = drafting.new(session, "seizure", operation=operation, category="documents")
    for part, typed in (("qualifier", "exact"), ("value", "3"), ("unit", "H87")):
        draft = draft.with_typed(("quantity", part), typed)
    return drafting.save(session, draft).record


def event(session: Session, seized: RecordId, exhibit: str, *, at: str, action: str) -> RecordId:
    """One event of an exhibit, its warnings overridden."""
    draft = drafting.new(session, "custody", seizure=seized, exhibit_no=exhibit, action=action)
    given = {"operation": save_operation(session, f"Of {at}"), "done_on": "2026-02-28", "done_at": at}
    given |= {"released_by": "Zoë Martínez", "received_by": "Store, room 4"}
    for name, answer in given.items():
        draft = draft.with_typed((name,), answer)
    for warning in drafting.check(session, draft).warnings:
        draft = draft.with_override(str(warning.where), warning.code, "Noted")
    return drafting.save(session, draft).record


def test_a_record_comes_with_the_code_of_its_revision(station: Session) -> None:
    operation = save_operation(station)

    paper = paper_of(station, operation)

    assert (paper.heading, paper.title, paper.tables, paper.signers) == ("Operation", "Theseus", (), ())
    assert len(paper.code) == len("7Q4K-M2XC")
    assert "Amina Obi" in paper.printed_by


def test_a_receipt_shows_the_chain_of_its_exhibit_alone_and_in_order(station: Session) -> None:
    seized = seizure(station, save_operation(station))
    event(station, seized, "A-1", at="10:05", action="seize")
    later = event(station, seized, "A-1", at="16:20", action="transfer")
    event(station, seized, "B-2", at="11:00", action="seize")

    (table,) = paper_of(station, later).tables

    assert [row[2] for row in table.rows] == ["10:05", "16:20"]
    assert table.marked == 1


def test_a_receipt_names_who_signs(station: Session) -> None:
    seized = seizure(station, save_operation(station))
    event(station, seized, "A-1", at="10:05", action="seize")
    handed = event(station, seized, "A-1", at="16:20", action="transfer")

    assert paper_of(station, handed).signers == (
        Signer("Handed over by", "Zoë Martínez"),
        Signer("Received by", "Store, room 4"),
        Signer("Witness", ""),
    )


def test_what_was_erased_is_not_printed(station: Session) -> None:
    operation = save_operation(station)
    erase(station, operation, "Kept too long")

    with pytest.raises(NoSuchRecord):
        paper_of(station, operation)
