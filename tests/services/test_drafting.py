"""From keystroke to record, on a real vault."""

from dataclasses import replace

import pytest

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.errors import (
    NeedsReason,
    NoSuchForm,
    NoSuchRecord,
    NotAmendable,
    SeenTooOld,
    Unsaveable,
)
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import Typed
from fieldbook.forms.record import Record, encode_record
from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.services import browse, drafting
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, save, save_operation, save_outcome

REFERRAL: dict[str, Typed] = {
    "services": ["medical"],
    "status": "offered",
    "people": {"qualifier": "exact", "value": "1", "unit": "person"},
}


@pytest.fixture
def heard(station: Session) -> list[Changes]:
    """Everything that the station announces."""
    changes: list[Changes] = []
    station.changes.listen(changes.append)
    return changes


class TestADraft:
    def test_is_kept_as_it_was_typed_wrong_or_not(self, station: Session) -> None:
        draft = drafting.new(station, "outcome").with_typed(("figure", "value"), "about\x00 a dozen")

        drafting.keep(station, draft)

        assert drafting.resume(station, draft.record) == draft

    def test_is_kept_in_its_last_state(self, station: Session) -> None:
        draft = drafting.new(station, "source", title="Lo")
        drafting.keep(station, draft)
        drafting.keep(station, draft.with_typed(("title",), "Log"))

        assert [one.title for one in drafting.open_drafts(station)] == ["Log"]

    def test_waits_in_the_list_of_drafts_the_last_typed_into_first(self, station: Session) -> None:
        older, newer = drafting.new(station, "operation", name="Theseus"), drafting.new(station, "outcome")
        for draft in (older, newer):
            drafting.keep(station, draft)

        waiting = drafting.open_drafts(station)

        assert [(one.form, one.record, one.title, one.is_new) for one in waiting] == [
            ("outcome", newer.record, "Outcome", True),
            ("operation", older.record, "Theseus", True),
        ]
        assert browse.counts(station).drafts == 2

    def test_is_thrown_away_on_demand(self, station: Session, heard: list[Changes]) -> None:
        draft = drafting.new(station, "source")
        drafting.keep(station, draft)

        drafting.discard(station, draft.record)

        assert drafting.resume(station, draft.record) is None
        assert heard == [Changes(drafts=True)]

    def test_that_never_was_is_none(self, station: Session) -> None:
        assert drafting.resume(station, RecordId("00" * 16)) is None

    def test_of_an_unknown_form_is_refused(self, station: Session) -> None:
        with pytest.raises(NoSuchForm):
            drafting.new(station, "spell")


class TestSaving:
    def test_makes_a_record_and_throws_the_draft_away(self, station: Session) -> None:
        draft = drafting.new(station, "operation", name="Theseus")
        drafting.keep(station, draft)

        saved = drafting.save(station, draft)

        row = browse.row(station, saved.record)
        assert row is not None
        assert (row.title, row.state, row.revisions, row.head) == ("Theseus", "saved", 1, saved.digest)
        assert drafting.resume(station, draft.record) is None

    def test_announces_once_what_changed(self, station: Session, heard: list[Changes]) -> None:
        saved = drafting.save(station, drafting.new(station, "operation", name="Theseus"))

        assert heard == [
            Changes(records=frozenset({saved.record}), forms=frozenset({"operation"}), drafts=True)
        ]

    def test_is_refused_with_every_problem(self, station: Session, heard: list[Changes]) -> None:
        draft = drafting.new(station, "outcome", measure="teleported")
        drafting.keep(station, draft)

        with pytest.raises(Unsaveable) as refused:
            drafting.save(station, draft)

        assert [one.where for one in refused.value.problems] == ["operation", "measure", "figure"]
        assert drafting.resume(station, draft.record) == draft
        assert heard == []

    def test_puts_what_was_typed_into_the_one_form_that_is_kept(self, station: Session) -> None:
        record = save(station, "operation", name="  The\u0308seus \u2028 ")

        assert browse.read(station, record).row.title == "Thëseus"

    def test_takes_a_reason_in_any_letters(self, station: Session) -> None:
        record = save_operation(station)

        amend(station, record, reason=" cafe\u0301 \u200d\n ", name="Theseus I")

        assert browse.read(station, record).reason == "café \u200d"

    def test_is_refused_where_one_record_would_be_too_large_to_read_again(self, station: Session) -> None:
        rows: Typed = [{"name": "𝄞" * 110} for _ in range(limits.ROWS_MOST)]
        draft = drafting.new(station, "operation", name="Theseus").with_typed(("agencies",), rows)

        whole = draft.with_typed(("summary",), "𝄞" * 4000).with_reason("𝄞" * 20_000)

        with pytest.raises(Unsaveable) as refused:
            drafting.save(station, whole)
        assert [one.code for one in refused.value.problems] == ["form.too_large"]

    def test_of_many_is_all_or_none(self, station: Session) -> None:
        good, bad = drafting.new(station, "operation", name="Theseus"), drafting.new(station, "operation")

        with pytest.raises(Unsaveable):
            drafting.save_all(station, [good, bad])

        assert browse.row(station, good.record) is None


class TestAnAmendment:
    def test_begins_with_what_is_saved(self, station: Session) -> None:
        operation = save_operation(station)
        outcome = save_outcome(station, operation, "89", detail="told three times")

        draft = drafting.amend(station, outcome)

        assert draft.typed_at(("figure", "value")) == "89"
        assert draft.typed_at(("detail",)) == "told three times"
        assert not draft.is_new

    def test_becomes_the_next_revision(self, station: Session) -> None:
        record = save_operation(station)

        saved = amend(station, record, name="Theseus II")

        row = browse.row(station, record)
        assert row is not None
        assert (row.title, row.revisions, row.heads, row.head) == ("Theseus II", 2, 1, saved.digest)
        assert saved.is_new_revision

    def test_needs_its_reason(self, station: Session) -> None:
        record = save_operation(station)
        draft = drafting.amend(station, record).with_typed(("name",), "Theseus II").with_reason("  ")

        with pytest.raises(NeedsReason):
            drafting.save(station, draft)

    def test_in_which_nothing_changed_writes_nothing(self, station: Session) -> None:
        record = save_operation(station)
        draft = drafting.amend(station, record).with_typed(("name",), " Theseus ").with_reason("Looked again")
        drafting.keep(station, draft)
        before = station.vault.truth.count()

        saved = drafting.save(station, draft)

        assert (saved.is_new_revision, station.vault.truth.count()) == (False, before)
        assert drafting.resume(station, record) is None

    def test_that_did_not_see_the_newest_revision_is_refused_and_kept(self, station: Session) -> None:
        record = save_operation(station)
        slow = drafting.amend(station, record).with_typed(("name",), "Slow").with_reason("Heard so")
        drafting.keep(station, slow)
        amend(station, record, name="Quick")
        drafting.keep(station, slow)

        with pytest.raises(SeenTooOld):
            drafting.save(station, slow)

        assert drafting.resume(station, record) == slow
        assert browse.read(station, record).row.title == "Quick"

    def test_cannot_be_a_new_record_of_the_same_name(self, station: Session) -> None:
        """A file that is added twice with its identifiers must not overwrite what was amended since."""
        record = save_operation(station)

        with pytest.raises(SeenTooOld):
            drafting.save(station, drafting.new(station, "operation", record=record, name="Again"))

    def test_of_nothing_is_refused(self, station: Session) -> None:
        with pytest.raises(NoSuchRecord):
            drafting.amend(station, RecordId("00" * 16))

    def test_joins_two_heads(self, station: Session) -> None:
        """Two officers edited without seeing each other; the next save is a revision with two parents."""
        record = save_operation(station)
        first = drafting.amend(station, record)
        amend(station, record, name="One")
        beside(station, record, first, name="Other")

        draft = drafting.amend(station, record)
        amend(station, record, name="Joined", reason="Both were asked")

        row = browse.row(station, record)
        assert len(draft.parents) == 2
        assert row is not None
        assert (row.title, row.heads, row.revisions, row.state) == ("Joined", 1, 4, "saved")

    def test_joins_two_heads_even_where_nothing_else_changes(self, station: Session) -> None:
        record = save_operation(station)
        first = drafting.amend(station, record)
        amend(station, record, name="Same")
        beside(station, record, first, name="Other")

        saved = drafting.save(station, drafting.amend(station, record).with_reason("This one is right"))

        assert saved.is_new_revision

    def test_of_what_a_newer_program_wrote_is_refused(self, station: Session) -> None:
        record = save_operation(station)
        seen = tuple(one.digest for one in station.vault.truth.revisions(record))
        with station.vault.transaction():
            station.write(
                Writing(EntryType.REVISE, station.payload(b"{}"), Subject(record, "operation", 99, seen))
            )

        with pytest.raises(NotAmendable):
            drafting.amend(station, record)

        shown = browse.read(station, record)
        assert (shown.sections, shown.row.readable) == ((), False)


def beside(station: Session, record: RecordId, draft: Draft, *, name: str) -> None:
    """Another officer's revision, built on what *draft* saw."""
    checked = drafting.check(station, draft.with_typed(("name",), name))
    assert checked.answers is not None
    body = encode_record(Record(checked.answers, "Beside"))
    parents = tuple(Digest(bytes.fromhex(parent)) for parent in draft.parents)
    with station.vault.transaction():
        station.write(
            Writing(EntryType.REVISE, station.payload(body), Subject(record, "operation", 1, parents))
        )


class TestAWarning:
    def test_stops_a_save_without_a_reason(self, station: Session) -> None:
        draft = self.draft(station)

        with pytest.raises(Unsaveable) as refused:
            drafting.save(station, draft)

        assert [one.code for one in refused.value.problems] == ["consent.overridden"]

    def test_is_saved_over_with_a_reason_that_is_kept(self, station: Session) -> None:
        draft = self.draft(station).with_override("consent", "consent.overridden", " Court order 7/26 \u2028")

        saved = drafting.save(station, draft)

        shown = browse.read(station, saved.record)
        assert [(one.where, one.code, one.reason) for one in shown.overrides] == [
            ("consent", "consent.overridden", "Court order 7/26")
        ]

    def draft(self, station: Session) -> Draft:
        operation = save_operation(station)
        draft = drafting.new(station, "referral", operation=operation, consent="overridden_legal")
        return replace(draft, typed={**draft.typed, **REFERRAL})
