"""Candidates are shown, a person decides, and nobody is asked twice."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NeedsReason, NoSuchRecord, NotComparable, Unsaveable
from fieldbook.base.ids import RecordId
from fieldbook.forms.kind import Typed
from fieldbook.services import browse, drafting
from fieldbook.services.reconcile.deciding import join, tell_apart
from fieldbook.services.reconcile.lookalikes import Lookalike
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.session import Session
from tests.services.reconcile.conftest import Told
from tests.toolkit.vaults import carry, save, save_operation, save_outcome

ALIKE = {"sex": "F", "age": "17", "citizenship": "NG", "found_on": "2019-12-09"}


def alike(session: Session, operation: RecordId) -> tuple[Lookalike, ...]:
    return reconcile(session, operation).lookalikes


class TestCandidates:
    def test_are_persons_with_the_same_answers(self, told: Told) -> None:
        one, other = told.person(**ALIKE), told.person(**ALIKE)

        (found,) = alike(told.session, told.operation)

        assert {found.one, found.other} == {one, other}
        assert found.why == "The same sex, age, citizenship, met on"

    @pytest.mark.parametrize("differs", [{"sex": "M"}, {"age": "18"}, {"found_on": "2019-12-10"}])
    def test_are_not_persons_who_differ_in_anything(self, told: Told, differs: dict[str, str]) -> None:
        told.person(**ALIKE)
        told.person(**{**ALIKE, **differs})

        assert alike(told.session, told.operation) == ()

    def test_are_not_persons_of_whom_hardly_anything_is_known(self, told: Told) -> None:
        told.person(sex="F")
        told.person(sex="F")

        assert alike(told.session, told.operation) == ()

    def test_are_things_with_one_number_however_it_was_typed(self, told: Told) -> None:
        told.passport("AB 123-4")
        told.passport("ab1234")

        found = [one for one in alike(told.session, told.operation) if one.key]

        assert [one.why for one in found] == ["The same document number"]
        assert "1234" not in found[0].key

    def test_are_figures_with_one_number_and_near_texts(self, told: Told) -> None:
        for detail in ("women freed from forced work", "Women, freed from forced work"):
            save_outcome(told.session, told.operation, "44", detail=detail)

        assert [one.form for one in alike(told.session, told.operation)] == ["outcome"]

    def test_of_two_operations_never_meet(self, told: Told) -> None:
        told.person(**ALIKE)
        lantern = save_operation(told.session, "Lantern")
        save(told.session, "person", operation=lantern, roles="victim", **ALIKE)

        assert alike(told.session, told.operation) == ()


class TestTheSame:
    def test_person_keeps_both_codes_and_is_counted_once(self, told: Told) -> None:
        one, other = told.person(**ALIKE), told.person(**ALIKE)

        join(told.session, one, other, why="One scar, one tattoo")

        found = reconcile(told.session, told.operation)
        counted = next(block.recorded for block in found.summary.blocks if not block.stated)
        assert counted is not None
        assert counted.number == 1
        assert found.lookalikes == ()
        assert told.session.vault.queries.row(other) is not None

    def test_figure_is_counted_once(self, told: Told) -> None:
        one = save_outcome(told.session, told.operation, "44")
        other = save_outcome(told.session, told.operation, "44")

        join(told.session, one, other, why="One release, told by two outlets")

        victims = reconcile(told.session, told.operation).summary.blocks[1]
        assert victims.total is not None
        assert victims.total.words == "44"
        kept = browse.current(told.session, other)
        assert kept is not None
        assert kept.reason == "One release, told by two outlets"

    def test_keeps_the_relations_that_were_stated_before(self, told: Told) -> None:
        same = save_outcome(told.session, told.operation, "80", measure="arrest")

        join(told.session, same, told.higher, why="Told twice")

        block = reconcile(told.session, told.operation).summary.blocks[0]
        relations = next(one.figure.relations for one in block.stated if one.figure.record == told.higher)
        assert relations == (("contradicts", told.lower), ("same_as", same))

    def test_keeps_the_reasons_for_older_warnings(self, told: Told) -> None:
        warned: Typed = ["victim", "suspect"]
        people = [self._warned(told, warned) for _ in range(2)]

        join(told.session, people[0], people[1], why="One scar, one tattoo")

        kept = browse.current(told.session, people[1])
        assert kept is not None
        assert [one.reason for one in kept.overrides] == ["The supervisor knows"]

    def test_needs_a_reason(self, told: Told) -> None:
        with pytest.raises(NeedsReason):
            join(told.session, told.person(**ALIKE), told.person(**ALIKE), why="")

    @staticmethod
    def _warned(told: Told, roles: Typed) -> RecordId:
        draft = drafting.new(told.session, "person", operation=told.operation).with_typed(("roles",), roles)
        for warning in drafting.check(told.session, draft).warnings:
            draft = draft.with_override(warning.where, warning.code, "The supervisor knows")
        return drafting.save(told.session, draft).record


class TestNotTheSame:
    def test_is_remembered_whichever_is_named_first(self, told: Told) -> None:
        one, other = told.person(**ALIKE), told.person(**ALIKE)

        tell_apart(told.session, other, one, why="Twins")

        assert alike(told.session, told.operation) == ()

    def test_travels_so_that_headquarters_is_not_asked_either(
        self, pair: tuple[Told, Session], tmp_path: Path
    ) -> None:
        told, headquarters = pair
        tell_apart(told.session, told.person(**ALIKE), told.person(**ALIKE), why="Twins")

        carry(told.session, headquarters, tmp_path / "stick")

        assert alike(headquarters, told.operation) == ()

    def test_needs_a_reason(self, told: Told) -> None:
        with pytest.raises(Unsaveable):
            tell_apart(told.session, told.person(**ALIKE), told.person(**ALIKE), why="")


class TestWhatCannotBeCompared:
    def test_is_of_another_form_or_operation_or_the_record_itself(self, told: Told) -> None:
        person, lantern = told.person(**ALIKE), save_operation(told.session, "Lantern")
        elsewhere = save(told.session, "person", operation=lantern, roles="victim")

        for other in (told.lower, elsewhere, person):
            with pytest.raises(NotComparable):
                tell_apart(told.session, person, other, why="Twins")

    def test_is_not_here(self, told: Told) -> None:
        with pytest.raises(NoSuchRecord):
            join(told.session, told.lower, RecordId("e" * 32), why="Told twice")

    def test_says_nowhere_that_it_is_the_same(self, told: Told) -> None:
        cases = [
            save(told.session, "group", operation=told.operation, label=label) for label in ("One", "Two")
        ]

        with pytest.raises(NotComparable):
            join(told.session, cases[0], cases[1], why="One gang")
