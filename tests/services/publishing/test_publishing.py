"""Workbooks for readers outside, from a real vault: what is in them, what is not, and who may write them."""

from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldbook.base.errors import NoSuchRecord, NotProtecting, PlaceError, WrongRole
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.journal.facts import Issued, Protected
from fieldbook.report.publishing.suppression import Policy
from fieldbook.services import enrol
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.publishing.issuing import issues
from fieldbook.services.publishing.protection import policy_of, set_policy, strictest
from fieldbook.services.publishing.writing import Looked, Profile, look, write_for
from fieldbook.services.session import Session
from tests.toolkit.books import cells_of
from tests.toolkit.vaults import amend, carry, save, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

OUTSIDE = (Profile.PARTNER, Profile.PUBLIC)


def stated(operation: RecordId, session: Session, value: str, *parts: tuple[str, str, str]) -> RecordId:
    """Victims as a source states them, with a split."""
    rows: list[Typed] = [{"dimension": split, "what": what, "value": number} for split, what, number in parts]
    figure: Typed = {
        "qualifier": "exact",
        "value": value,
        "unit": "person",
        "breakdown": rows,
        "as_of": "2026-03-04",
    }
    return save_outcome(
        session, operation, figure=figure, measure="victim_safeguarded", detail="told by Ms Doe"
    )


def numbers(looked: Looked) -> dict[tuple[str, str], int | None]:
    """Each number of the figures by split and part."""
    return {
        (row.cell.split, row.cell.part): None if row.number is None else int(row.number)
        for row in looked.figures.rows
    }


def bring_back(hq: Session, station: Session, stick: Path) -> None:
    """Let the station take in what headquarters has to say."""
    to = enrol.find_station(hq, station.own.station_name)
    take_back(station, send_back(hq, to, stick, progress=Silent()).path, Silent())


def texts_of(path: Path) -> str:
    """Every cell of a workbook, one below the other."""
    rows = (row for sheet in cells_of(path).values() for row in sheet)
    return "\n".join(str(cell) for row in rows for cell in row if cell is not None)


class TestFigures:
    def test_that_a_total_would_give_away_are_held_back(self, station: Session) -> None:
        stated(save_operation(station), station, "93", ("sex", "sex.F", "92"), ("sex", "sex.M", "1"))

        assert numbers(look(station, None, progress=Silent())) == {
            ("", ""): 93,
            ("Sex", "female"): None,
            ("Sex", "male"): None,
        }

    def test_that_are_a_part_without_the_rest_do_not_tell_the_rest(self, station: Session) -> None:
        stated(save_operation(station), station, "93", ("age", "age.adult", "90"))

        assert numbers(look(station, None, progress=Silent()))["Age group", "adults"] is None

    def test_by_citizenship_name_no_country_of_few(self, station: Session) -> None:
        parts = (("origin", "origin.CO", "40"), ("origin", "origin.PE", "4"), ("origin", "origin.NG", "11"))
        stated(save_operation(station), station, "66", *parts)

        found = numbers(look(station, None, progress=Silent()))

        assert {part for _, part in found} == {"", "Colombia", "Nigeria", "Other or not stated"}
        assert found["Citizenship or origin", "Other or not stated"] == 15

    def test_of_money_are_amounts_and_stay(self, station: Session) -> None:
        figure: Typed = {"qualifier": "exact", "value": "3.5", "unit": "currency", "currency": "EUR"}
        save_outcome(
            station, save_operation(station), figure=figure, measure="money_stated", money_role="bribe"
        )

        assert [str(row.number) for row in look(station, None, progress=Silent()).figures.rows] == ["3.5"]


class TestFourHundredPersons:
    @pytest.fixture
    def operation(self, station: Session) -> RecordId:
        operation = save_operation(station, "Operation with a name of its own")
        ages, citizenships = cycle(["7", "17", "24", "35", "35", "61"]), cycle(["CO", "CO", "PE", "NG", "AL"])
        for at in range(400):
            save(
                station,
                "person",
                operation=operation,
                roles=["victim"],
                sex="M" if at % 57 == 0 else "F",
                age=next(ages),
                citizenship=["FR"] if at % 100 == 0 else [next(citizenships)],
            )
        return operation

    @pytest.mark.slow
    def test_show_no_small_number_and_no_code(
        self, station: Session, operation: RecordId, tmp_path: Path
    ) -> None:
        looked = look(station, operation, progress=Silent())
        written = write_for(
            station, tmp_path / "public.xlsx", Profile.PUBLIC, operation=operation, progress=Silent()
        )

        assert looked.hidden
        assert [row for row in looked.persons.rows if row.number is not None and row.number < 10] == []
        assert not {row.cell.part for row in looked.persons.rows} & {"France"}
        assert "Colombia" in texts_of(written.path)
        assert "P-" not in texts_of(written.path)
        assert "400" in texts_of(written.path)


class TestTheFile:
    @pytest.mark.parametrize("profile", OUTSIDE)
    def test_holds_nothing_that_somebody_typed(
        self, station: Session, tmp_path: Path, profile: Profile
    ) -> None:
        operation = save_operation(station, "=HYPERLINK(Theseus)")
        stated(operation, station, "93")
        target = tmp_path / "outside.xlsx"

        write_for(station, target, profile, operation=operation, progress=Silent())

        found = texts_of(target)
        assert [word for word in ("Theseus", "Doe", "Amina", "2026-03-04") if word in found] == []
        assert ("Harbour tablet 4" in found) == (profile is Profile.PARTNER)
        assert [
            word for word in ("Preliminary", "as of", "no count below 10", "held back") if word not in found
        ] == []
        assert "2026-03" in found
        assert operation not in found

    def test_for_us_is_the_one_with_provenance(self, station: Session, tmp_path: Path) -> None:
        save_operation(station)

        write_for(station, tmp_path / "own.xlsx", Profile.INTERNAL, operation=None, progress=Silent())

        assert "Amina Obi" in texts_of(tmp_path / "own.xlsx")

    def test_of_an_operation_that_is_not_there_is_refused(self, station: Session) -> None:
        with pytest.raises(NoSuchRecord):
            look(station, RecordId("0" * 32), progress=Silent())


class TestProtection:
    def test_is_ten_without_zeros_until_somebody_sets_it(self, station: Session) -> None:
        assert policy_of(station, None) == Policy(10, zero_shown=False, rounded_to=1)

    def test_of_one_operation_goes_before_that_of_all(self, station: Session) -> None:
        own, other = save_operation(station), save_operation(station)
        set_policy(station, None, Policy(11, rounded_to=5))
        set_policy(station, own, Policy(20, zero_shown=True))

        assert (policy_of(station, own).least, policy_of(station, other).least) == (20, 11)
        assert strictest(station) == Policy(20, zero_shown=False, rounded_to=5)

    def test_rounds_what_is_shown(self, station: Session) -> None:
        stated(save_operation(station), station, "93")
        set_policy(station, None, Policy(10, rounded_to=5))

        assert numbers(look(station, None, progress=Silent())) == {("", ""): 95}

    def test_outlives_the_cache(self, station: Session) -> None:
        set_policy(station, None, Policy(12))

        station.vault.projections.rebuild(Silent())

        assert policy_of(station, None) == Policy(12)

    @pytest.mark.parametrize("policy", [Policy(2), Policy(5_000), Policy(10, rounded_to=7)])
    def test_that_protects_nobody_is_refused(self, station: Session, policy: Policy) -> None:
        with pytest.raises(NotProtecting):
            set_policy(station, None, policy)

        assert policy_of(station, None) == Policy()


class TestAWordOnProtection:
    """Said on one side, it holds on both."""

    def test_of_a_station_holds_at_headquarters(self, pair: tuple[Session, Session], stick: Path) -> None:
        station, hq = pair
        operation, other = save_operation(station), save_operation(station)
        set_policy(station, None, Policy(11))
        set_policy(station, operation, Policy(20, zero_shown=True))
        carry(station, hq, stick)

        assert policy_of(hq, operation) == policy_of(station, operation) == Policy(20, zero_shown=True)
        assert policy_of(hq, other) == policy_of(station, other) == Policy(11)
        assert strictest(hq) == strictest(station) == Policy(20)

    def test_of_headquarters_goes_before_it_and_comes_back(
        self, pair: tuple[Session, Session], stick: Path
    ) -> None:
        station, hq = pair
        operation, other = save_operation(station), save_operation(station)
        set_policy(station, operation, Policy(5))
        set_policy(station, None, Policy(4))
        carry(station, hq, stick)
        set_policy(hq, None, Policy(12, rounded_to=5))
        bring_back(hq, station, stick)

        # What a station says of one operation is never less careful than what headquarters says of all.
        assert policy_of(station, operation) == policy_of(hq, operation) == Policy(12, rounded_to=5)
        assert policy_of(station, other) == policy_of(hq, other) == Policy(12, rounded_to=5)

        set_policy(hq, operation, Policy(6))
        bring_back(hq, station, stick)

        assert policy_of(station, operation) == policy_of(hq, operation) == Policy(6)

    def test_on_an_operation_of_others_is_not_told_to_a_station(
        self, pair: tuple[Session, Session], stick: Path
    ) -> None:
        station, hq = pair
        set_policy(hq, save_operation(hq), Policy(30))
        set_policy(hq, None, Policy(12))

        bring_back(hq, station, stick)

        assert [row.least for row in station.vault.queries.published.protections()] == [12]

    def test_that_protects_nobody_is_kept_and_not_followed(self, station: Session) -> None:
        with station.vault.transaction():
            station.write_fact(Protected("", 1, 1, 1))

        assert policy_of(station, None) == Policy()


class TestWhatLeftBefore:
    """A workbook is written down as readers saw it, and the next one does not tell the difference."""

    def write(self, session: Session, folder: Path, profile: Profile = Profile.PUBLIC) -> None:
        write_for(session, folder / "out.xlsx", profile, operation=None, progress=Silent())

    def test_holds_a_number_back_that_is_little_more(self, station: Session, tmp_path: Path) -> None:
        operation = save_operation(station)
        record = stated(operation, station, "93")
        self.write(station, tmp_path)
        amend(station, record, figure={"qualifier": "exact", "value": "95", "unit": "person"})

        looked = look(station, None, progress=Silent())

        assert (numbers(looked), looked.beside) == ({("", ""): None}, 1)
        set_policy(station, None, Policy(rounded_to=5))
        assert numbers(look(station, None, progress=Silent())) == {("", ""): 95}

    def test_is_no_reason_where_nothing_changed(self, station: Session, tmp_path: Path) -> None:
        stated(save_operation(station), station, "93", ("sex", "sex.F", "92"), ("sex", "sex.M", "1"))
        before = numbers(look(station, None, progress=Silent()))
        self.write(station, tmp_path)

        looked = look(station, None, progress=Silent())

        assert (numbers(looked), looked.beside) == (before, 0)

    def test_of_a_station_counts_at_headquarters(
        self, pair: tuple[Session, Session], stick: Path, tmp_path: Path
    ) -> None:
        station, hq = pair
        record = stated(save_operation(station), station, "93")
        self.write(station, tmp_path)
        amend(station, record, figure={"qualifier": "exact", "value": "95", "unit": "person"})
        carry(station, hq, stick)

        assert look(hq, None, progress=Silent()).beside == 1

    def test_is_listed_with_who_and_for_whom(self, station: Session, tmp_path: Path) -> None:
        stated(save_operation(station), station, "93", ("sex", "sex.F", "92"), ("sex", "sex.M", "1"))
        self.write(station, tmp_path)
        self.write(station, tmp_path, Profile.INTERNAL)

        own, public = issues(station)

        assert (own.profile, own.shown, own.hidden) == ("internal", 0, 0)
        assert (public.profile, public.officer, public.operation) == ("public", "Amina Obi", "")
        assert (public.shown, public.hidden, public.is_ours) == (1, 2, True)

    def test_that_is_not_understood_stands_in_the_list_and_in_nobodys_way(self, station: Session) -> None:
        stated(save_operation(station), station, "93")
        with station.vault.transaction():
            station.write_fact(Issued("ab" * 16, 0, 1, "public", "", 0, "{"))

        assert [one.profile for one in issues(station)] == ["public"]
        assert numbers(look(station, None, progress=Silent())) == {("", ""): 93}

    def test_is_not_written_down_when_the_disk_refuses(self, station: Session, tmp_path: Path) -> None:
        with pytest.raises(PlaceError):
            self.write(station, tmp_path / "nowhere")

        assert issues(station) == []


class TestSomebodyWhoDoesNotLead:
    @pytest.fixture(autouse=True)
    def _officer(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Session, "role", property(lambda _self: Role.OFFICER))

    def test_sets_no_threshold(self, station: Session) -> None:
        with pytest.raises(WrongRole):
            set_policy(station, None, Policy(3))

    @pytest.mark.parametrize("profile", OUTSIDE)
    def test_writes_no_workbook_for_readers_outside(
        self, station: Session, tmp_path: Path, profile: Profile
    ) -> None:
        with pytest.raises(WrongRole):
            write_for(station, tmp_path / "x.xlsx", profile, operation=None, progress=Silent())

        assert not (tmp_path / "x.xlsx").exists()


def test_no_measure_is_told_in_words_that_somebody_typed() -> None:
    """A measure is called by its code and by what keeps it apart; both are answers out of lists."""
    fields = [form.field(name) for form in CATALOGUE for name in (form.counted_by, *form.alike) if name]

    assert [field.name for field in fields if isinstance(field.kind, Text)] == []
    assert all(field.kind.named_by for field in fields if isinstance(field.kind, Rows))
