"""A list is narrowed by what there is, kept by name, shown in chosen columns, and written as it is shown."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from fieldbook.base.errors import HasRecords, NeedsReason, NotOffered
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.forms.form import Form
from fieldbook.services import browse
from fieldbook.services.browse import Asked
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.lists import kept
from fieldbook.services.lists.columns import CHANGED, OFFICER, OPERATION, CellMaker, choosable, chosen
from fieldbook.services.lists.kept import KeptFilter
from fieldbook.services.lists.many import withdraw_many
from fieldbook.services.lists.narrowing import Narrowing, filters, parse_narrowing
from fieldbook.services.lists.sheet import ListSheet, write_list
from fieldbook.services.session import Session
from fieldbook.store.sifting.sieve import Counted
from tests.toolkit.vaults import carry, reopen, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.services.changes import Changes

ARREST = "arrest"


@pytest.fixture
def theseus(station: Session) -> RecordId:
    """An operation with three outcomes: two of victims, one arrest in February."""
    operation = save_operation(station)
    save_outcome(station, operation, "44", happened_on="9.12.2019")
    save_outcome(station, operation, "7", happened_on="1.2020")
    save_outcome(station, operation, "3", measure=ARREST, happened_on="3.2.2020", offences="0204")
    return operation


@pytest.fixture
def form(station: Session) -> Form:
    return station.catalogue.form("outcome")


def listed(session: Session, *texts: str, **asked: object) -> list[str]:
    narrowing = parse_narrowing(session, session.catalogue.form("outcome"), texts)
    page = browse.page(session, Asked("outcome", narrowing=narrowing, **asked))  # type: ignore[arg-type]
    return [row.title for row in page.rows]


class TestNarrowing:
    @pytest.mark.parametrize(
        ("texts", "count"),
        [
            (["measure=arrest"], 1),
            (["measure=Arrest"], 1),
            (["measure=arrest,victim_potential"], 3),
            (["measure=victim_potential", "day=2020-01-01..2020-01-31"], 1),
            (["day=2020-02-03"], 1),
            (["day=..2020-01-31"], 2),
            (["state=saved"], 3),
            (["state=received"], 0),
            (["officer=amina obi"], 3),
        ],
    )
    def test_finds_what_fits(
        self, station: Session, theseus: RecordId, *, texts: list[str], count: int
    ) -> None:
        assert len(listed(station, *texts)) == count

    @pytest.mark.parametrize(
        "text",
        ["measure", "colour=red", "state=lost", "day=soon", "day=2020-01-01,2020-01-02", "officer=Nobody"],
    )
    def test_what_the_list_does_not_offer_is_refused(self, station: Session, form: Form, text: str) -> None:
        with pytest.raises(NotOffered):
            parse_narrowing(station, form, [text])

    def test_is_counted(self, station: Session, theseus: RecordId, form: Form) -> None:
        narrowing = parse_narrowing(station, form, ["measure=victim_potential"])

        assert browse.counted(station.vault.queries, Asked("outcome", narrowing=narrowing)) == Counted(2)
        assert browse.counted(station.vault.queries, Asked("outcome")) == Counted(3)

    def test_what_was_withdrawn_is_out_of_it(self, station: Session, theseus: RecordId) -> None:
        (record,) = (row.record for row in browse.page(station, Asked("outcome")).rows if "3" in row.title)

        withdraw(station, record, "Counted twice")

        assert listed(station, "measure=arrest") == []

    def test_offers_the_codes_that_there_are_with_their_counts(
        self, station: Session, theseus: RecordId, form: Form
    ) -> None:
        (measures,) = (one for one in filters(station, form) if one.name == "measure")

        assert [(one.code, one.count) for one in measures.options] == [("victim_potential", 2), (ARREST, 1)]
        assert "officer" not in [one.name for one in filters(station, form)]

    def test_headquarters_narrows_by_station(self, pair: tuple[Session, Session], stick: Path) -> None:
        station, headquarters = pair
        save_outcome(station, save_operation(station))
        carry(station, headquarters, stick)
        save_outcome(headquarters, save_operation(headquarters, "Ours"))
        form = headquarters.catalogue.form("outcome")

        offered = {one.name: [option.label for option in one.options] for one in filters(headquarters, form)}

        assert offered["station"] == ["Harbour tablet 4", "Headquarters"]
        narrowing = parse_narrowing(headquarters, form, ["station=harbour tablet 4"])
        rows = browse.page(headquarters, Asked("outcome", narrowing=narrowing)).rows
        assert len(rows) == 1


class TestKept:
    NARROWING = Narrowing({"measure": (ARREST,)}, "saved", "2020-01-01", "2020-03-31")

    def test_a_filter_is_there_again_after_a_lock(self, tmp_path: Path, station: Session) -> None:
        form = station.catalogue.form("outcome")
        mine = KeptFilter("Arrests of winter", self.NARROWING, order="day", ascending=True)
        kept.keep_filter(station, form, mine)
        station.close()

        again = reopen(tmp_path / "vault")
        try:
            assert kept.kept_filters(again, form) == [mine]
            assert kept.kept_filters(again, again.catalogue.form("seizure")) == []
            kept.drop_filter(again, form, "Arrests of winter")
            assert kept.kept_filters(again, form) == []
        finally:
            again.close()

    def test_one_of_the_same_name_is_replaced(self, station: Session, form: Form) -> None:
        kept.keep_filter(station, form, KeptFilter("Mine"))
        kept.keep_filter(station, form, KeptFilter("Mine", self.NARROWING))

        assert [one.narrowing for one in kept.kept_filters(station, form)] == [self.NARROWING]

    def test_columns_are_the_form_s_until_others_are_chosen(self, station: Session, form: Form) -> None:
        assert kept.kept_columns(station, form) == form.listed

        kept.keep_columns(station, form, ["place", "_officer", "gone since"])
        assert kept.kept_columns(station, form) == ("place", "_officer")

        kept.keep_columns(station, form, None)
        assert kept.kept_columns(station, form) == form.listed

    def test_what_cannot_be_read_is_left_out(self, station: Session, form: Form) -> None:
        name = f"lists.{station.vault.officer}.{form.id}"
        station.vault.scratch.keep_setting(name, b'{"filters": [{"name": "odd", "narrowing": 3}]}')
        assert kept.kept_filters(station, form) == []

        station.vault.scratch.keep_setting(name, b"not even json")
        assert kept.kept_columns(station, form) == form.listed


class TestColumns:
    def test_can_be_any_answer_and_what_is_known_of_the_record(
        self, station: Session, theseus: RecordId, form: Form
    ) -> None:
        columns = ("measure", "figure", OPERATION, OFFICER, CHANGED, "offences")
        rows = browse.page(station, Asked("outcome", "day")).rows

        cells = CellMaker(station, form, columns, queries=station.vault.queries).cells(rows)

        assert [str(cell) for cell in cells[0][:4]] == ["Arrest", "3 persons", "Theseus", "Amina Obi"]
        assert cells[0][4] == rows[0].changed_at
        assert cells[0][5] != "" == cells[1][5]

    def test_what_is_sensitive_is_no_column(self, station: Session) -> None:
        person = station.catalogue.form("person")

        assert "special_needs" not in {column.name for column in choosable(person)}
        with pytest.raises(NotOffered):
            chosen(person, ["special_needs"])


class TestWriting:
    def test_holds_what_is_shown_and_where_it_comes_from(
        self, station: Session, theseus: RecordId, *, form: Form, tmp_path: Path
    ) -> None:
        narrowing = parse_narrowing(station, form, ["measure=victim_potential"])
        wanted = ListSheet(
            form, Asked("outcome", "day", theseus, narrowing=narrowing), ("happened_on", OPERATION)
        )

        (sheet,) = write_list(station, tmp_path / "list.xlsx", wanted, progress=Silent())

        book = load_workbook(tmp_path / "list.xlsx")
        rows = list(book["Outcomes"].values)
        assert sheet.rows == 2
        assert rows[0][:4] == ("Outcome", "Day", "Operation", "Record")
        assert [row[1:3] for row in rows[1:]] == [("January 2020", "Theseus"), ("9 December 2019", "Theseus")]
        assert {row[5] for row in rows[1:]} == {"Amina Obi"}
        told = {row[0]: row[1] for row in book["Contents"].values if row[0]}
        assert told["Operation"] == "Theseus"
        assert told["What happened"] == "Potential victim identified"
        assert "Operations" not in told

    def test_what_looks_like_a_formula_stays_a_text(self, station: Session, tmp_path: Path) -> None:
        save_operation(station, "=HYPERLINK(1)")
        form = station.catalogue.form("operation")

        write_list(station, tmp_path / "x.xlsx", ListSheet(form, Asked("operation"), ()), progress=Silent())

        cell = load_workbook(tmp_path / "x.xlsx")["Operations"]["A2"]
        assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")

    def test_chosen_ones_are_written_alone(
        self, station: Session, theseus: RecordId, *, form: Form, tmp_path: Path
    ) -> None:
        first = browse.page(station, Asked("outcome")).rows[0].record
        wanted = ListSheet(form, Asked("outcome"), (), (first,))

        (sheet,) = write_list(station, tmp_path / "list.xlsx", wanted, progress=Silent())

        assert sheet.rows == 1

    def test_stopping_leaves_no_file(
        self, station: Session, theseus: RecordId, *, form: Form, tmp_path: Path
    ) -> None:
        class Stopped:
            def step(self, what: str, done: int, of: int | None) -> None:
                raise Cancelled

        with pytest.raises(Cancelled):
            write_list(
                station, tmp_path / "list.xlsx", ListSheet(form, Asked("outcome"), ()), progress=Stopped()
            )

        assert not list(tmp_path.glob("*.xlsx*"))


class TestWithdrawingMany:
    def test_takes_all_of_them_for_one_reason_and_tells_it_once(
        self, station: Session, theseus: RecordId
    ) -> None:
        records = [row.record for row in browse.page(station, Asked("outcome")).rows]
        heard: list[Changes] = []
        station.changes.listen(heard.append)

        assert withdraw_many(station, records, "Entered twice", progress=Silent()) == 3

        assert browse.page(station, Asked("outcome")).rows == ()
        assert {browse.read(station, record).reason for record in records} == {"Entered twice"}
        assert [one.records for one in heard] == [frozenset(records)]

    def test_takes_none_where_one_refuses(self, station: Session, theseus: RecordId) -> None:
        empty = save_operation(station, "Empty")

        with pytest.raises(HasRecords):
            withdraw_many(station, [empty, theseus], "A mistake", progress=Silent())

        assert len(browse.page(station, Asked("operation")).rows) == 2

    def test_takes_none_without_a_reason(self, station: Session, theseus: RecordId) -> None:
        records = [row.record for row in browse.page(station, Asked("outcome")).rows]

        with pytest.raises(NeedsReason):
            withdraw_many(station, records, "  ", progress=Silent())

        assert len(browse.page(station, Asked("outcome")).rows) == 3
