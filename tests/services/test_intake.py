"""Answers from a file are saved all or none, link to each other, and change nothing when given twice."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base.errors import NoSuchForm
from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import typed_of
from fieldbook.services import browse, drafting
from fieldbook.services.intake import TakenIn, parse_given, take_in
from fieldbook.services.session import Session
from tests.toolkit.vaults import found, save_operation

OPERATION, SOURCE, OUTCOME = "a" * 32, "b" * 32, "c" * 32
FIGURE = {"qualifier": "exact", "value": 44, "unit": "person", "source": SOURCE}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "station")
    yield opened
    opened.close()


def outcome(**more: object) -> dict[str, Any]:
    """An outcome of OPERATION, told by SOURCE."""
    answers = {"operation": OPERATION, "measure": "victim_potential", "figure": FIGURE}
    return {"form": "outcome", "record": OUTCOME, **answers, **more}


def whole() -> list[dict[str, Any]]:
    """Three records, each of which links to one that comes after it."""
    return [
        outcome(),
        {"form": "operation", "record": OPERATION, "name": "Theseus", "source": SOURCE},
        {"form": "source", "record": SOURCE, "title": "A release", "type": "press_release"},
    ]


def take(session: Session, *objects: dict[str, Any], keep_good: bool = False) -> TakenIn:
    return take_in(session, parse_given(json.dumps(objects).encode()), keep_good=keep_good)


def told(taken: TakenIn) -> list[tuple[int, str, str]]:
    """Which object, where in it, which rule."""
    return [(one.index, one.problem.where, one.problem.code) for one in taken.problems]


def changes(taken: TakenIn) -> list[str]:
    return [one.change for one in taken.added]


class TestAFileThatIsRight:
    def test_may_link_forwards_within_itself(self, session: Session) -> None:
        taken = take(session, *whole())

        assert (changes(taken), taken.problems) == (["added"] * 3, ())
        assert taken.added[0].title == "Potential victim identified: 44 persons"

    def test_changes_nothing_the_second_time(self, session: Session) -> None:
        first = take(session, *whole())
        before = session.vault.truth.count()

        again = take(session, *whole())

        assert changes(again) == ["unchanged"] * 3
        assert [one.code for one in again.added] == [one.code for one in first.added]
        assert session.vault.truth.count() == before

    def test_is_taken_twice_where_records_have_no_identifier(self, session: Session) -> None:
        for _ in range(2):
            assert changes(take(session, {"form": "operation", "name": "Theseus"})) == ["added"]

        assert browse.counts(session).by_form["operation"] == 2

    def test_starts_from_the_forms_own_defaults_as_the_window_does(self, session: Session) -> None:
        operation = save_operation(session)
        people = {"qualifier": "exact", "value": 1, "unit": "person"}
        take(session, {"form": "referral", "operation": operation, "services": ["medical"], "people": people})

        (row,) = browse.page(session, browse.Asked("referral")).rows
        kept = browse.current(session, row.record)
        assert kept is not None
        typed = typed_of(kept.answers)
        assert (typed["status"], typed["consent"]) == ("offered", "not_asked")

    def test_tells_what_a_whole_record_would_also_have(self, session: Session) -> None:
        (added,) = take(session, {"form": "operation", "name": "Theseus"}).added

        assert "starts_on" in {gap.where for gap in added.gaps}


class TestAnAmendment:
    def test_needs_its_reason(self, session: Session) -> None:
        take(session, *whole())

        taken = take(session, outcome(note="As told by telephone"))

        assert told(taken) == [(1, "reason", "intake.reason_needed")]

    def test_is_kept_with_its_reason(self, session: Session) -> None:
        take(session, *whole())

        taken = take(session, outcome(note="As told by telephone", reason="Called back"))

        assert changes(taken) == ["amended"]
        assert browse.read(session, RecordId(OUTCOME)).reason == "Called back"

    def test_does_not_throw_away_what_somebody_is_typing(self, session: Session) -> None:
        take(session, *whole())
        typing = drafting.amend(session, RecordId(OUTCOME)).with_typed(("note",), "half a sen")
        drafting.keep(session, typing)

        taken = take(session, outcome(note="other", reason="Called back"))

        assert told(taken) == [(1, "record", "intake.draft_open")]
        assert drafting.resume(session, RecordId(OUTCOME)) == typing

    def test_cannot_turn_a_record_into_another_form(self, session: Session) -> None:
        take(session, *whole())

        taken = take(session, {"form": "operation", "record": SOURCE, "name": "Theseus", "reason": "x"})

        assert told(taken) == [(1, "record", "intake.other_form")]


class TestAFileWithProblems:
    def test_is_told_object_by_object_and_field_by_field(self, session: Session) -> None:
        bad = outcome(figure={"qualifier": "exact", "value": "many", "unit": "people"}, colour="red")

        taken = take(session, bad, *whole()[1:])

        assert sorted(told(taken)) == [
            (1, "colour", "form.unknown_field"),
            (1, "figure.unit", "choice.not_listed"),
            (1, "figure.value", "number.not_number"),
        ]
        assert taken.problems[0].record == OUTCOME

    def test_saves_nothing(self, session: Session) -> None:
        before = session.vault.truth.count()

        taken = take(session, *whole()[1:], {"form": "operation"})

        assert (taken.added, session.vault.truth.count()) == ((), before)

    def test_saves_the_good_ones_when_that_is_asked_for(self, session: Session) -> None:
        taken = take(session, *whole(), {"form": "operation"}, keep_good=True)

        assert changes(taken) == ["added"] * 3
        assert told(taken) == [(4, "name", "text.blank")]

    def test_never_leaves_a_link_to_what_could_not_be_saved(self, session: Session) -> None:
        """The source is bad, so the operation that names it cannot come, nor that operation's outcome."""
        objects = whole()
        objects[2]["type"] = "hearsay"

        taken = take(session, *objects, keep_good=True)

        assert taken.added == ()
        assert (3, "type", "choice.not_listed") in told(taken)
        assert {(2, "source", "intake.link_not_here"), (1, "figure.source", "intake.link_not_here")} <= set(
            told(taken)
        )

    def test_may_name_no_record_twice(self, session: Session) -> None:
        assert told(take(session, *whole(), whole()[0])) == [(4, "record", "intake.twice")]

    def test_names_a_form_that_there_is(self, session: Session) -> None:
        with pytest.raises(NoSuchForm):
            take(session, {"form": "rumour"})


class TestAWarning:
    def referral(self, **more: object) -> dict[str, Any]:
        people = {"qualifier": "exact", "value": 1, "unit": "person"}
        answers = {"operation": OPERATION, "services": ["medical"], "people": people}
        return {"form": "referral", **answers, "consent": "overridden_vital", **more}

    def test_stops_a_save_until_it_has_a_reason(self, session: Session) -> None:
        take(session, *whole())

        assert told(take(session, self.referral())) == [(1, "consent", "consent.overridden")]

    def test_is_saved_over_with_one_that_is_kept(self, session: Session) -> None:
        take(session, *whole())
        reason = {"consent consent.overridden": "Life at risk; approved by the duty officer"}

        (added,) = take(session, self.referral(overrides=reason)).added

        (kept,) = browse.read(session, added.record).overrides
        assert (kept.where, kept.reason) == ("consent", reason["consent consent.overridden"])
