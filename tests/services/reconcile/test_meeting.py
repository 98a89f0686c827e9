"""What is typed stands in another record already: told before it is saved, and only to who may know it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.record import Record
from fieldbook.services import browse, drafting
from fieldbook.services.custody.roles import Role
from fieldbook.services.figures import read_body
from fieldbook.services.identity import keeping
from fieldbook.services.identity.openings import openings
from fieldbook.services.reconcile import meeting
from fieldbook.services.reconcile.deciding import tell_apart
from fieldbook.services.reconcile.meeting import Lookout
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from tests.toolkit.people import NAME, NUMBER, appoint, save_person, seal
from tests.toolkit.vaults import amend, found, save, save_operation

CAR: dict[str, Typed] = {
    "category": "vehicles",
    "subcategory": "vehicles.vehicle",
    "pieces": "1",
    "plate": "AA 123 BB",
}
ONE_CAR: Typed = {"qualifier": "exact", "value": "1", "unit": "vehicle"}


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "vault")
    yield session
    session.close()


def car(operation: RecordId, *rows: dict[str, Typed], **more: Typed) -> dict[str, Typed]:
    return {"operation": operation, "category": "vehicles", "quantity": ONE_CAR, "items": list(rows), **more}


def writing(session: Session, form: str, **typed: Typed) -> Draft:
    draft = drafting.new(session, form)
    for name, answer in typed.items():
        draft = draft.with_typed((name,), answer)
    return draft


def met(session: Session, draft: Draft) -> list[tuple[object, ...]]:
    return [(*one.path, one.other) for one in Lookout(session).look(draft, Silent())]


class TestAThing:
    def test_is_known_by_its_plate_however_it_is_spelled(self, station: Session) -> None:
        operation = save_operation(station)
        one = save(station, "seizure", **car(operation, CAR))

        draft = writing(
            station, "seizure", **car(operation, {**CAR, "plate": "xx"}, {**CAR, "plate": "aa-123bb"})
        )

        assert met(station, draft) == [("items", 1, "plate", one)]

    def test_is_told_while_its_row_and_the_rest_are_not_whole(self, station: Session) -> None:
        operation = save_operation(station)
        one = save(station, "seizure", **car(operation, CAR))
        row: Typed = {"category": "vehicles", "plate": "AA123BB", "pieces": "many"}

        draft = writing(station, "seizure", operation=operation, category="vehicles", items=["", row])

        assert met(station, draft) == [("items", 1, "plate", one)]

    def test_of_another_operation_or_sort_is_another_one(self, station: Session) -> None:
        here, elsewhere = save_operation(station), save_operation(station)
        save(station, "seizure", **car(elsewhere, CAR))
        save(station, "seizure", **car(here, {**CAR, "plate": "", "vin": "AA123BB"}))

        assert met(station, writing(station, "seizure", **car(here, CAR))) == []

    def test_is_not_its_own_double(self, station: Session) -> None:
        record = save(station, "seizure", **car(save_operation(station), CAR))

        assert met(station, drafting.amend(station, record)) == []

    def test_that_was_told_apart_is_not_told_again(self, station: Session) -> None:
        """By whoever writes it, on this computer; by a supervisor's decision, everywhere."""
        operation = save_operation(station)
        one = save(station, "seizure", **car(operation, CAR))
        draft = writing(station, "seizure", **car(operation, CAR))

        Lookout(station).tell_apart(draft.record, one)
        assert met(station, draft) == []

        second = save(station, "seizure", **car(operation, CAR))
        another = drafting.amend(station, second)
        assert met(station, another) == [("items", 0, "plate", one)]
        tell_apart(station, one, second, why="Two trailers behind one car")
        assert met(station, another) == []

    @pytest.mark.parametrize(("countries", "is_met"), [(["AL"], True), (["XK"], False), ("", True)])
    def test_with_an_answer_against_it_passes(
        self, station: Session, countries: Typed, *, is_met: bool
    ) -> None:
        """One country's case number says nothing of another country's."""
        operation = save_operation(station)
        case: dict[str, Typed] = {"operation": operation, "number": "12/2019", "type": "criminal"}
        save(station, "case", **case, status="open", countries=["AL"])
        lookout, draft = Lookout(station), writing(station, "case", **case)
        assert lookout.look(draft, Silent())

        assert bool(lookout.look(draft.with_typed(("countries",), countries), Silent())) is is_met


class TestAPerson:
    def typing(self, station: Session, record: RecordId, **typed: Typed) -> Draft:
        draft = keeping.begin(station, record)
        for name, answer in typed.items():
            draft = draft.with_typed((name,), answer)
        return draft

    def test_is_told_by_the_code_to_whoever_could_open_both(self, station: Session) -> None:
        operation = save_operation(station)
        one, other = (save_person(station, operation=operation) for _ in range(2))
        seal(station, one, name=NAME, born_on="3 May 2001", papers=[{"type": "passport", "number": NUMBER}])

        by_number = self.typing(station, other, papers=[{"number": NUMBER.lower()}])
        by_name = self.typing(station, other, name_latin=NAME, born_on="03.05.2001")

        assert met(station, by_number) == [("papers", 0, "number", one)]
        (found_,) = Lookout(station).look(by_name, Silent())
        assert (found_.path, found_.title) == (("name_latin",), browse.read(station, one).row.title)
        assert openings(station) == []
        assert met(station, self.typing(station, other, name=NAME)) == []

    def test_is_told_to_nobody_who_could_not_open_it(self, station: Session) -> None:
        """Who types a name to see whether it is known would have an answer, and leave no trace."""
        operation = save_operation(station)
        one, other = (save_person(station, operation=operation) for _ in range(2))
        seal(station, one, papers=[{"type": "passport", "number": NUMBER}])
        colleague = appoint(station, Role.OFFICER).unlock(station)

        assert met(colleague, self.typing(colleague, other, papers=[{"number": NUMBER}])) == []
        colleague.close()

    def test_of_another_operation_is_not_told(self, station: Session) -> None:
        one, other = save_person(station), save_person(station)
        seal(station, one, papers=[{"type": "passport", "number": NUMBER}])

        assert met(station, self.typing(station, other, papers=[{"number": NUMBER}])) == []

    def test_is_not_told_of_what_was_sealed_before(self, station: Session) -> None:
        operation = save_operation(station)
        one, other = (save_person(station, operation=operation) for _ in range(2))
        seal(station, one, papers=[{"type": "passport", "number": NUMBER}])
        seal(station, one, papers=[{"type": "passport", "number": "ANOTHER1"}])

        assert met(station, self.typing(station, other, papers=[{"number": NUMBER}])) == []
        assert met(station, self.typing(station, other, papers=[{"number": "ANOTHER1"}])) != []

    def test_costs_its_tenth_of_a_second_once(
        self, station: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        operation = save_operation(station)
        one, other = (save_person(station, operation=operation) for _ in range(2))
        seal(station, one, papers=[{"type": "passport", "number": NUMBER}])
        asked: list[str] = []

        def key(_operation: RecordId, _sort: str, text: str) -> str:
            asked.append(text)
            return "AAAA-BBBB-CCCC"

        monkeypatch.setattr(meeting, "costly_match_key", key)
        lookout = Lookout(station)
        for number in (NUMBER, NUMBER, "X1"):
            lookout.look(self.typing(station, other, papers=[{"number": number}]), Silent())

        assert asked == [NUMBER, "X1"]


def test_a_form_that_compares_nothing_is_not_looked_at(station: Session) -> None:
    record = save_operation(station)
    amend(station, record, name="Weka")

    assert met(station, drafting.amend(station, record)) == []


def test_the_operation_is_read_anew_only_when_a_number_is_another_one(
    station: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody reads thousands of records because a remark was typed; where it stands is told as it is now."""
    operation = save_operation(station)
    one = save(station, "seizure", **car(operation, CAR))
    read: list[RecordId] = []

    def counted(session: Session, form: Form, *, row: Row, body: bytes) -> Record | None:
        read.append(row.record)
        return read_body(session, form, row=row, body=body)

    monkeypatch.setattr(meeting, "read_body", counted)
    lookout, draft = Lookout(station), writing(station, "seizure", **car(operation, CAR))
    for typed in (draft, draft.with_typed(("note",), "Blue"), draft.with_typed(("items",), ["", CAR])):
        (found_,) = lookout.look(typed, Silent())
        assert found_.other == one

    assert found_.path == ("items", 1, "plate")
    assert read == [one]
    lookout.look(draft.with_typed(("items", 0, "plate"), "ZZ"), Silent())
    assert read == [one, one]


def test_it_can_be_stopped(station: Session) -> None:
    operation = save_operation(station)
    save(station, "seizure", **car(operation, CAR))

    class Stopped(Silent):
        def step(self, what: str, done: int, of: int | None) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        Lookout(station).look(writing(station, "seizure", **car(operation, CAR)), Stopped())
