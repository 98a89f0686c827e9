"""Candidates are shown, a person decides, and nobody is asked twice."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NeedsReason, NoSuchRecord, NotComparable, Unsaveable
from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
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


def answered(session: Session, record: RecordId, name: str) -> object:
    """What *record* says at one field now."""
    kept = browse.current(session, record)
    assert kept is not None
    return getattr(kept.answers, name)


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

    def test_are_cases_of_one_number_unless_their_countries_differ(self, told: Told) -> None:
        numbers = (("KO 12/19", "MK"), ("ko-12-19", ""), ("KO 12/19", "AL"))
        here, blank, abroad = (
            told.of("case", number=number, countries=country) for number, country in numbers
        )

        found = alike(told.session, told.operation)

        assert {frozenset((one.one, one.other)) for one in found} == {
            frozenset((here, blank)),
            frozenset((blank, abroad)),
        }
        assert {one.why for one in found} == {"The same case number"}

    @pytest.mark.parametrize(
        ("names", "why"),
        [
            (({"label": "Škaljari"}, {"label": "Kotor", "aliases": "Skaljari, the coast"}), "The same name"),
            (
                ({"label": "Evros lorry group"}, {"label": "Evros lorries group"}),
                "Nearly the same: what it is called",
            ),
        ],
    )
    def test_are_groups_by_any_of_their_names(
        self, told: Told, names: tuple[dict[str, str], ...], why: str
    ) -> None:
        for one in (*names, {"label": "Sarajevo flats"}):
            told.of("group", **one)

        assert [found.why for found in alike(told.session, told.operation)] == [why]

    def test_are_hits_on_one_notice_on_one_day(self, told: Told) -> None:
        notice = {"hit_type": "nominal", "reference": "A-1234/5-2019", "notice_type": "red"}
        told.of("hit", **notice, happened_on="2019-12-09")
        told.of("hit", **{**notice, "reference": "a 1234/5 2019"}, happened_on="2019-12-09")
        told.of("hit", **notice, happened_on="2019-12-10")

        (found,) = alike(told.session, told.operation)

        assert found.why == "The same number of the notice"
        assert "1234" not in found.key

    def test_are_hits_of_one_subject_in_one_database_on_one_day(self, told: Told) -> None:
        hit = {"person": told.person(sex="F"), "database": "SIS", "happened_on": "2019-12-09"}
        told.of("hit", **hit, hit_type="nominal")
        told.of("hit", **hit, hit_type="nominal")
        told.of("hit", **{**hit, "database": "SLTD"}, hit_type="nominal")

        assert [found.why for found in alike(told.session, told.operation)] == [
            "The same person, day, database, sort of hit"
        ]


class TestSources:
    @pytest.mark.parametrize(
        ("sources", "why"),
        [
            (
                (
                    {"reference": "https://www.police.example/news/12?utm_source=x#top"},
                    {"reference": "http://police.example/news/12/"},
                ),
                "The same address or file number",
            ),
            (({"file_hash": "sha256:AB12"}, {"file_hash": "SHA256 ab12"}), "The same hash of the file"),
            (
                (
                    {"title": "Twelve arrested in raids on the Evros", "published_on": "2019-12-09"},
                    {"title": "12 arrested in raids at the Evros", "published_on": "2019-12"},
                ),
                "Nearly the same: title",
            ),
        ],
    )
    def test_look_alike(self, told: Told, sources: tuple[dict[str, str], ...], why: str) -> None:
        cited, other = sources
        told.cited(1, **cited)
        told.source(**other)

        found = alike(told.session, told.operation)

        assert [(pair.form, pair.why) for pair in found] == [("source", why)]

    def test_that_no_figure_names_are_not_asked_about(self, told: Told) -> None:
        for _ in range(2):
            told.source(reference="Log 7")

        assert alike(told.session, told.operation) == ()

    def test_of_one_title_on_different_days_are_two(self, told: Told) -> None:
        for number, day in enumerate(("2019-12-09", "2019-12-10"), start=1):
            told.cited(number, title="Daily bulletin of the border police", published_on=day)

        assert alike(told.session, told.operation) == ()

    def test_that_are_the_same_count_as_one_voice(self, told: Told) -> None:
        one, other = told.cited(44, reference="Log 7"), told.cited(44, reference="log 7")

        join(told.session, one, other, why="One page of the log")

        assert [pair for pair in alike(told.session, told.operation) if pair.form == "source"] == []
        assert told.victims() == "44"

    def test_that_repeat_something_already_keep_saying_so(self, told: Told) -> None:
        release = told.source(title="Release")
        outlet = told.source(title="Outlet", told_by=release)
        late = told.cited(44, title="Late")

        join(told.session, late, outlet, why="One article")

        assert [answered(told.session, one, "told_by") for one in (late, outlet)] == [outlet, release]
        with pytest.raises(NotComparable):
            join(told.session, release, late, why="Of one chain already")

    def test_told_apart_are_asked_about_in_no_operation(self, told: Told) -> None:
        one, other = told.cited(44, reference="Log 7"), told.cited(44, reference="Log 7")

        tell_apart(told.session, one, other, why="Two pages")

        lantern = save_operation(told.session, "Lantern")
        for source in (one, other):
            told.cite(source, 44, operation=lantern)
        found = (*alike(told.session, told.operation), *alike(told.session, lantern))
        assert [pair for pair in found if pair.form == "source"] == []

    def test_cannot_repeat_each_other_in_a_circle(self, told: Told) -> None:
        release = told.source(title="Release")
        outlet = told.source(title="Outlet", told_by=release)
        draft = drafting.amend(told.session, release).with_typed(("told_by",), outlet).with_reason("Mistaken")

        assert [problem.code for problem in drafting.check(told.session, draft).errors] == ["link.circle"]


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

    @pytest.mark.parametrize(
        ("form", "typed"),
        [
            ("case", {"number": "KO 12/19"}),
            ("group", {"label": "Evros"}),
            ("hit", {"document": "AB 1", "happened_on": "2019-12-09"}),
        ],
    )
    def test_records_both_stay_and_are_not_asked_about_again(
        self, told: Told, form: str, typed: dict[str, str]
    ) -> None:
        one, other = told.of(form, **typed), told.of(form, **typed)
        (found,) = alike(told.session, told.operation)

        join(told.session, found.one, found.other, why="Recorded by both shifts")

        assert alike(told.session, told.operation) == ()
        assert answered(told.session, found.other, "merged_into") == found.one
        assert answered(told.session, found.one, "merged_into") is Missing.NOT_ASKED
        assert {one, other} == {found.one, found.other}


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
        one, other = told.operation, save_operation(told.session, "Lantern")

        with pytest.raises(NotComparable):
            join(told.session, one, other, why="One operation")
