"""What became of a record."""

from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.services import drafting
from fieldbook.services.history import Change, history
from fieldbook.services.session import Session
from tests.services.test_drafting import beside
from tests.toolkit.vaults import amend, save_operation, save_outcome


class TestTheHistory:
    def test_tells_the_newest_first_with_who_when_and_why(self, station: Session) -> None:
        record = save_operation(station)
        saved = amend(station, record, name="Theseus II", reason="Second round")

        newest, first = history(station, record)

        assert (newest.officer, newest.station, newest.reason) == (
            "Amina Obi",
            "Harbour tablet 4",
            "Second round",
        )
        assert (newest.code, newest.is_first, first.is_first) == (saved.code, False, True)
        assert newest.at > first.at

    def test_tells_what_changed(self, station: Session) -> None:
        record = save_operation(station)
        amend(station, record, name="Theseus II", place="Durrës")

        newest, first = history(station, record)

        assert newest.changes == (
            Change("Name of the operation", "Theseus", "Theseus II"),
            Change("Main place: Name", "", "Durrës"),
        )
        assert first.changes == (Change("Name of the operation", "", "Theseus"),)

    def test_tells_the_parts_of_a_figure_one_by_one(self, station: Session) -> None:
        operation = save_operation(station)
        record = save_outcome(station, operation, "44")
        draft = (
            drafting.amend(station, record)
            .with_typed(("figure", "value"), "39")
            .with_reason("Five were told twice")
        )
        drafting.save(station, draft)

        assert history(station, record)[0].changes == (Change("Figure: Number", "44", "39"),)

    def test_tells_an_answer_that_was_taken_back(self, station: Session) -> None:
        record = save_operation(station)
        amend(station, record, place="Durrës")
        amend(station, record, place={"missing": "withheld"})
        amend(station, record, place="")

        changes = [step.changes for step in history(station, record)]

        assert changes[0] == (Change("Main place", "Withheld", ""),)
        assert changes[1] == (Change("Main place", "Durrës", "Withheld"),)

    def test_compares_a_joining_revision_with_the_one_that_was_shown(self, station: Session) -> None:
        record = save_operation(station)
        seen = drafting.amend(station, record)
        for name in ("One", "Two", "Three"):
            beside(station, record, seen, name=name)
        shown = drafting.amend(station, record).typed_at(("name",))
        amend(station, record, name="Joined")

        assert history(station, record)[0].changes == (Change("Name of the operation", str(shown), "Joined"),)

    def test_lists_what_it_cannot_read(self, station: Session) -> None:
        record = save_operation(station)
        seen = tuple(one.digest for one in station.vault.truth.revisions(record))
        with station.vault.transaction():
            station.write(
                Writing(EntryType.REVISE, station.payload(b"{}"), Subject(record, "operation", 99, seen))
            )

        newest, first = history(station, record)

        assert (newest.readable, newest.changes, first.readable) == (False, (), True)

    def test_of_nothing_is_empty(self, station: Session) -> None:
        assert history(station, drafting.new(station, "source").record) == []
