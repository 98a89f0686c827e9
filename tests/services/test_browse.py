"""Finding and reading what is saved."""

import pytest

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.said import Said
from fieldbook.services import browse, drafting
from fieldbook.services.browse import Asked
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, save, save_operation, save_outcome


def names(station: Session, asked: Asked) -> list[str]:
    return [row.title for row in browse.page(station, asked).rows]


class TestAList:
    def test_is_read_in_pages_that_miss_nothing(self, station: Session) -> None:
        for name in "EBDAC":
            save_operation(station, name)
        found, cursor = list[str](), None
        while True:
            page = browse.page(station, Asked("operation", "name", after=cursor, limit=2))
            found += [row.title for row in page.rows]
            cursor = page.cursor
            if cursor is None:
                break

        assert found == list("ABCDE")

    def test_is_ordered_as_asked(self, station: Session) -> None:
        save(station, "operation", name="B", starts_on="2025-03")
        first = save(station, "operation", name="A", starts_on="2019")
        save(station, "operation", name="C", starts_on="2020-01-01")
        amend(station, first, place="Durrës")

        assert names(station, Asked("operation", "name")) == ["A", "B", "C"]
        assert names(station, Asked("operation", "day")) == ["B", "C", "A"]
        assert names(station, Asked("operation", "changed")) == ["A", "C", "B"]

    def test_may_be_of_one_operation(self, station: Session) -> None:
        mine, other = save_operation(station, "Mine"), save_operation(station, "Other")
        record = save_outcome(station, mine)
        save_outcome(station, other)

        assert [row.record for row in browse.page(station, Asked("outcome", operation=mine)).rows] == [record]

    def test_may_be_of_every_form(self, station: Session) -> None:
        operation = save_operation(station)
        save_outcome(station, operation)

        assert len(names(station, Asked())) == 2


def test_the_numbers_beside_the_navigation(station: Session) -> None:
    operation = save_operation(station)
    save_outcome(station, operation)
    drafting.keep(station, drafting.new(station, "source"))

    counts = browse.counts(station)

    assert {form: count for form, count in counts.by_form.items() if count} == {"operation": 1, "outcome": 1}
    assert (counts.drafts, counts.waiting, counts.has_news) == (1, 2, False)


def french(title: str) -> str:
    """As a window may say it: words of ours alone are another language's."""
    assert isinstance(title, Said)
    return title.replace("Potential victim", "Victimes potentielles").replace("persons", "personnes")


class TestALinkField:
    def test_offers_what_holds_every_word(self, station: Session) -> None:
        save(station, "source", title="Border log, Durrës", type="official_record")
        save(station, "source", title="Border release", type="press_release")

        found = browse.link_choices(station, ("source",), "border LOG")

        assert [row.title for row in found] == ["Border log, Durrës"]

    def test_offers_what_belongs_to_the_same_operation_first(self, station: Session) -> None:
        mine, other = save_operation(station, "Mine"), save_operation(station, "Other")
        near = save_outcome(station, mine)
        save_outcome(station, other)

        found = browse.link_choices(station, ("outcome", "seizure"), "", operation=mine)

        assert found[0].record == near
        assert len(found) == 2

    @pytest.mark.parametrize("typed", ["victim 44", "victimes 44", "44 personnes potentielles"])
    def test_finds_a_title_as_the_window_says_it_and_as_it_is_kept(
        self, station: Session, typed: str
    ) -> None:
        operation = save_operation(station)
        record = save_outcome(station, operation)
        save_outcome(station, operation, "45")

        found = browse.link_choices(station, ("outcome",), typed, operation=operation, say=french)

        assert [row.record for row in found] == [record]
        assert typed.startswith("victim ") or browse.link_choices(station, ("outcome",), typed) == []

    def test_looks_inside_records_where_titles_do_not_help(self, station: Session) -> None:
        record = save(station, "source", title="Log", type="media", publisher="Shqiptarja")

        assert [row.record for row in browse.link_choices(station, ("source",), "shqip")] == [record]
        assert browse.link_choices(station, ("operation",), "shqip") == []


class TestSearch:
    def test_finds_the_beginnings_of_words_before_and_after_they_are_indexed(self, station: Session) -> None:
        operation = save_operation(station)
        record = save_outcome(station, operation, detail="Women told three times")

        before = [row.record for row in browse.search(station, "wom thr")]
        while browse.feed_search(station):
            pass

        assert before == [row.record for row in browse.search(station, "wom thr")] == [record]

    def test_finds_what_stands_there_now(self, station: Session) -> None:
        record = save_operation(station, "Theseus")
        amend(station, record, name="Minotaur")

        assert [row.record for row in browse.search(station, "minotaur")] == [record]
        assert browse.search(station, "theseus") == []


class TestReading:
    def test_shows_answered_questions_under_their_headings(self, station: Session) -> None:
        source = save(station, "source", title="Log", type="official_record")
        operation = save(station, "operation", name="Theseus", starts_on="12.2019", source=source)

        shown = browse.read(station, operation)

        assert [(section.title, section.lines) for section in shown.sections] == [
            ("What and when", (("Name of the operation", "Theseus"), ("First day", "December 2019"))),
            ("Account", (("Source", "Log"),)),
        ]
        assert (shown.reason, shown.overrides) == ("", ())

    def test_names_a_record_that_is_not_here_by_its_beginning(self, station: Session) -> None:
        operation = save(station, "operation", name="Theseus", source="ab" * 16)

        assert ("Source", "abababab") in browse.read(station, operation).sections[-1].lines

    def test_says_why_an_answer_is_missing(self, station: Session) -> None:
        operation = save(station, "operation", name="Theseus", place={"missing": "withheld"})

        assert ("Main place", "Withheld") in browse.read(station, operation).sections[1].lines

    def test_of_nothing_is_refused(self, station: Session) -> None:
        with pytest.raises(NoSuchRecord):
            browse.read(station, RecordId("00" * 16))


class TestTheBeginningOfAnIdentifier:
    def test_finds_the_one_record(self, station: Session) -> None:
        record = save_operation(station)

        assert browse.find_record(station, f" {record[:6].upper()} ") == record

    @pytest.mark.parametrize("beginning", ["", "zz", "' OR 1=1 --", "0" * 40])
    def test_must_fit_exactly_one(self, station: Session, beginning: str) -> None:
        save_operation(station, "A")
        save_operation(station, "B")

        with pytest.raises(NoSuchRecord):
            browse.find_record(station, beginning)


def test_what_a_record_holds_now_can_be_asked(station: Session) -> None:
    record = save_operation(station)

    current = browse.current(station, record)

    assert current is not None
    assert vars(current.answers)["name"] == "Theseus"
    assert browse.current(station, RecordId("00" * 16)) is None


def test_a_listener_that_left_hears_nothing(station: Session) -> None:
    heard: list[object] = []
    stop = station.changes.listen(heard.append)
    stop()
    stop()

    save_operation(station)

    assert heard == []
