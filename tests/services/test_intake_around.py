"""Rules across records hold within one file: each row is checked as if those before it were saved."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import drafting
from fieldbook.services.checking.coming import Coming
from fieldbook.services.checking.surroundings import VaultSurroundings
from fieldbook.services.intake import TakenIn, parse_given, take_in
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.given import Given
from fieldbook.services.intake.running import look_at_file, take_file
from fieldbook.services.intake.turns import turns_of
from fieldbook.services.session import Session
from tests.toolkit.vaults import found

OPERATION, SEIZURE = "a" * 32, "b" * 32
ONE_FIREARM = {"qualifier": "exact", "value": 1, "unit": "firearm"}
WHEN = {"done_on": "2019-12-09", "witness": "Officer W"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "station")
    yield opened
    opened.close()


def operation(record: str = OPERATION, **more: object) -> dict[str, Any]:
    return {"form": "operation", "record": record, "name": "Theseus", **more}


def seizure(record: str = SEIZURE, **more: object) -> dict[str, Any]:
    answers = {"operation": OPERATION, "category": "firearms", "quantity": ONE_FIREARM, "exhibit_no": "E-1"}
    return {"form": "seizure", "record": record, **answers, **more}


def event(action: str, at: str, **more: object) -> dict[str, Any]:
    answers = {"operation": OPERATION, "seizure": SEIZURE, "exhibit_no": "E-1", **WHEN}
    return {"form": "custody", "action": action, "done_at": at, **answers, **more}


CHAIN = (
    event("seize", "10:00", received_by="Officer A", seal_after="S1"),
    event("transfer", "11:00", released_by="Officer A", received_by="Officer B", seal_before="S1"),
    event("return", "12:00", released_by="Officer B", received_by="The owner"),
)


def take(session: Session, *objects: dict[str, Any]) -> TakenIn:
    return take_in(session, parse_given(json.dumps(objects).encode()))


def told(taken: TakenIn) -> list[tuple[int, str]]:
    """Which object breaks which rule."""
    return [(one.index, one.problem.code) for one in taken.problems]


class TestAChainOfCustody:
    def test_comes_whole_in_one_file(self, session: Session) -> None:
        taken = take(session, operation(), seizure(), *CHAIN)

        assert told(taken) == []
        assert len(taken.added) == 5

    def test_comes_whole_in_a_file_that_is_looked_at_first(self, session: Session, tmp_path: Path) -> None:
        path = tmp_path / "chain.jsonl"
        path.write_text("\n".join(json.dumps(one) for one in (operation(), seizure(), *CHAIN)))

        batch = read_file(path, session.catalogue, form="", progress=Silent())
        preview = look_at_file(session, batch, taking="records", progress=Silent())
        taken = take_file(session, preview, progress=Silent())

        assert (taken.new, taken.rejected) == (5, 0)

    def test_is_broken_by_a_row_as_by_a_record(self, session: Session) -> None:
        wrong = (
            event("seize", "10:00", received_by="Officer A", seal_after="S1"),
            event("seize", "10:30", received_by="Officer C"),
            event("transfer", "09:00", released_by="Officer Z", received_by="Officer B", seal_before="S7"),
        )

        assert told(take(session, operation(), seizure(), *wrong)) == [
            (4, "custody.begun_twice"),
            (5, "custody.time_back"),
            (5, "custody.holder"),
            (5, "custody.seal"),
        ]


class TestRowsOfOneFile:
    def test_do_not_have_one_exhibit_number(self, session: Session) -> None:
        taken = take(session, operation(), seizure(), seizure("c" * 32))

        assert told(taken) == [(3, "seizure.exhibit_known")]

    def test_are_not_one_source_twice(self, session: Session) -> None:
        source = {"form": "source", "type": "media", "title": "A", "reference": "https://example.org/1"}

        assert told(take(session, source, {**source, "title": "B"})) == [(2, "source.known")]

    def test_do_not_make_a_circle_of_operations(self, session: Session) -> None:
        taken = take(session, operation(parent="d" * 32), operation("d" * 32, parent=OPERATION))

        assert (1, "operation.circle") in told(taken)
        assert taken.added == ()

    def test_do_not_carry_out_more_warrants_than_were_issued(self, session: Session) -> None:
        def warrants(measure: str, number: int) -> dict[str, Any]:
            figure = {"qualifier": "exact", "value": number, "unit": "warrant"}
            return {"form": "outcome", "operation": OPERATION, "measure": measure, "figure": figure}

        taken = take(session, operation(), warrants("warrant_issued", 5), warrants("warrant_executed", 7))

        assert told(taken) == [(3, "outcome.warrants")]

    def test_lie_in_the_days_of_an_operation_that_comes_after_them(self, session: Session) -> None:
        days = {"starts_on": "2019-12-09", "ends_on": "2019-12-16"}

        taken = take(session, seizure(taken_on="2020-02-01"), operation(**days))

        assert told(taken) == [(1, "day.outside")]

    def test_count_as_they_come_where_the_vault_knows_them_otherwise(self, session: Session) -> None:
        take(session, operation(), seizure())

        again = seizure(exhibit_no="E-2", reason="The label was misread")
        assert told(take(session, again, seizure("c" * 32))) == []

    def test_that_cannot_be_taken_stand_in_nobodys_way(self, session: Session) -> None:
        taken = take(session, operation(), seizure(category="no such thing"), seizure("c" * 32))

        assert {index for index, _ in told(taken)} == {2}


class TestWhatComes:
    """Is found as what is saved is found."""

    @pytest.fixture
    def both(self, session: Session, tmp_path: Path) -> Iterator[tuple[VaultSurroundings, VaultSurroundings]]:
        """The same records around one that is neither: saved here, and coming to an empty vault."""
        cash = {"qualifier": "exact", "value": 50, "unit": "currency", "currency": "EUR"}
        other = seizure("c" * 32, exhibit_no="E-2", category="cash", quantity=cash)
        taken = take(session, operation(), seizure(), other, *CHAIN)
        assert told(taken) == []
        coming, nobody = Coming(), RecordId("e" * 32)
        saved = VaultSurroundings(session, nobody, read=drafting.record_in)
        for one in taken.added:
            neighbour = saved.linked(one.record)
            assert neighbour is not None
            coming.add(session.catalogue.form(one.form), one.record, neighbour.answers)
        empty = found(tmp_path / "empty")
        yield saved, VaultSurroundings(empty, nobody, read=drafting.record_in, coming=coming)
        empty.close()

    def test_by_every_question_of_a_rule(self, both: tuple[VaultSurroundings, VaultSurroundings]) -> None:
        asks: tuple[Callable[[VaultSurroundings], Iterable[Any]], ...] = (
            lambda around: around.pointing_at(SEIZURE, "custody"),
            lambda around: around.pointing_at(OPERATION, "seizure"),
            lambda around: around.pointing_at(OPERATION, "person"),
            lambda around: around.mentioning(["e-2", "E-9"], "seizure", OPERATION),
            lambda around: around.mentioning(["E-1"], "seizure", "f" * 32),
            lambda around: around.mentioning(["1 X"], "seizure"),
            lambda around: around.coded("category", "cash", form="seizure", operation=OPERATION),
            lambda around: around.coded("category", "drugs", form="seizure", operation=OPERATION),
        )
        for ask in asks:
            saved, coming = ({one.record for one in ask(around)} for around in both)
            assert coming == saved
        for around in both:
            assert around.named("e-1: SEIZE or collect", "custody", OPERATION) is not None
            assert around.named("E-1", "custody", OPERATION) is None


class TestTurns:
    def test_what_is_pointed_at_goes_first(self) -> None:
        givens = [
            Given(1, "outcome", RecordId("1"), {"figure": {"relations": [{"to": "3"}]}}),
            Given(2, "outcome", RecordId("2"), {}),
            Given(3, "source", RecordId("3"), {}),
        ]

        assert turns_of(givens) == [2, 0, 1]

    def test_a_chain_as_long_as_a_file_has_an_end(self) -> None:
        many = 5_000
        givens = [Given(at, "operation", RecordId(str(at)), {"parent": str(at + 1)}) for at in range(many)]
        givens.append(Given(many, "operation", RecordId(str(many)), {"parent": "0"}))

        assert turns_of(givens) == list(range(many, -1, -1))
