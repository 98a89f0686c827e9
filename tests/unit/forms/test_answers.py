"""A group of fields: read, checked, kept and shown."""

from collections.abc import Iterator
from typing import Annotated

import pytest

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.forms.answers import (
    Answers,
    field_of,
    from_wire,
    make_answers,
    missing_label,
    read_group,
    show_answer,
    to_wire,
    typed_of,
)
from fieldbook.forms.check import check
from fieldbook.forms.condition import answered, one_of
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need, Typed, WireError
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import warn_when, within
from fieldbook.forms.values.codelist import codes


class Visit(Answers):
    """One visit."""

    place: Annotated[str, Text(label="Place", need=Need.REQUIRED, blank_text="Write the place.")]
    category: Annotated[
        str | Missing, Choice(label="Sort", codes=codes("seizure_category"), need=Need.WANTED)
    ]
    narrower: Annotated[
        str | Missing,
        Choice(label="More exactly", codes=codes("seizure_subcategory"), shown_when=answered("category")),
    ]
    paper: Annotated[
        str | Missing,
        Text(label="Paper", shown_when=one_of("narrower", "documents.passport"), need=Need.REQUIRED),
    ]
    consent: Annotated[str | Missing, Choice(label="Consent", codes=codes("consent_status"))]
    over: Annotated[bool | Missing, YesNo(label="Over")]


def no_bay(answers: Visit) -> Iterator[Problem]:
    if answers.place == "Bay":
        yield Problem(("place",), "visit.bay", "Not the bay.")


def thoughts(_answers: Visit) -> Iterator[Problem]:
    yield Problem((), "visit.odd", "Is that so?", Severity.WARNING)


VISIT = Form(
    id="visit",
    version=1,
    label="Visit",
    plural="Visits",
    model=Visit,
    sections=(
        Section("How", ("over", "consent")),
        Section("Where", ("place", "category", "narrower", "paper")),
    ),
    title="{place}",
    rules=(
        no_bay,
        within("category", "narrower", "This belongs to another sort of thing."),
        warn_when("consent", frozenset({"refused"}), code="visit.refused", text="Was it refused?"),
    ),
)
PASSPORT = next(
    code.code for code in codes("seizure_subcategory").codes if code.code.startswith("documents.")
)


def titles(_record: str) -> str:
    return ""


class TestReading:
    def test_hides_a_question_until_it_is_due(self) -> None:
        shown = read_group(Visit, {"place": "Port"}).shown

        assert (shown["place"], shown["narrower"], shown["paper"]) == (True, False, False)

    def test_puts_a_question_when_it_is_due(self) -> None:
        assert read_group(Visit, {"category": "documents"}).shown["narrower"]

    def test_forgets_answers_to_questions_that_are_not_put(self) -> None:
        group = read_group(Visit, {"place": "Port", "narrower": PASSPORT, "paper": "AB 1"})

        assert (group.values["narrower"], group.values["paper"]) == (Missing.NOT_ASKED, Missing.NOT_ASKED)

    def test_lets_a_hidden_question_show_no_other(self) -> None:
        """The narrower sort is hidden, so that what it holds cannot ask for a paper."""
        shown = read_group(Visit, {"place": "Port", "narrower": "documents.passport"}).shown

        assert not shown["paper"]

    def test_tells_no_problem_of_a_hidden_question(self) -> None:
        assert "narrower" not in {
            one.where for one in read_group(Visit, {"place": "A", "narrower": "?"}).problems
        }

    def test_tells_every_problem_in_the_order_of_the_fields_and_strangers_last(self) -> None:
        group = read_group(Visit, {"shoe_size": "44", "over": "perhaps", "category": "?", "place": ""})

        assert [one.where for one in group.problems] == ["place", "category", "over", "shoe_size"]

    def test_tells_a_blank_by_what_it_means(self) -> None:
        problems = read_group(Visit, {}).problems

        assert [(one.where, one.text, one.severity) for one in problems] == [
            ("place", "Write the place.", Severity.ERROR),
            ("category", "Sort is not answered yet.", Severity.GAP),
        ]

    def test_takes_a_reason_for_an_answer_that_is_needed(self) -> None:
        assert (
            read_group(Visit, {"place": {"missing": "withheld"}, "category": {"missing": "unknown"}}).problems
            == ()
        )

    def test_does_not_take_not_asked_for_a_reason(self) -> None:
        assert read_group(Visit, {"place": {"missing": "not_asked"}}).problems[0].where == "place"


class TestChecking:
    def test_gives_answers_when_nothing_stops_a_save(self) -> None:
        checked = check(VISIT, {"place": "Port", "over": "yes"})

        assert checked.answers == Visit(place="Port", over=True)  # type: ignore[call-arg]  # the rest was not asked
        assert [one.where for one in checked.gaps] == ["category"]
        assert (checked.errors, checked.warnings) == ((), ())

    def test_gives_problems_in_the_order_of_the_page(self) -> None:
        checked = check(VISIT, {"over": "perhaps", "stranger": "x"})

        assert checked.answers is None
        assert [one.where for one in checked.problems] == ["over", "place", "category", "stranger"]

    def test_looks_across_fields_only_when_each_is_right(self) -> None:
        assert [one.code for one in check(VISIT, {"place": "Bay", "over": "perhaps"}).errors] == [
            "yesno.neither"
        ]
        assert [one.code for one in check(VISIT, {"place": "Bay"}).errors] == ["visit.bay"]
        assert check(VISIT, {"place": "Bay"}).answers is None

    def test_puts_problems_of_the_whole_form_last(self) -> None:
        odd = Form(
            id="odd",
            version=1,
            label="Odd",
            plural="Odd",
            model=Visit,
            sections=VISIT.sections,
            title="",
            rules=(thoughts,),
        )

        assert [one.where for one in check(odd, {"place": "Port"}).problems] == ["category", ""]

    @pytest.mark.parametrize(
        ("category", "codes_found"), [("documents", []), ("drugs", ["choice.other_group"])]
    )
    def test_knows_what_belongs_to_a_group(self, category: str, codes_found: list[str]) -> None:
        typed: dict[str, Typed] = {
            "place": "Port",
            "category": category,
            "narrower": PASSPORT,
            "paper": "AB 1",
        }

        assert [one.code for one in check(VISIT, typed).errors] == codes_found

    def test_says_nothing_of_a_group_while_one_is_blank(self) -> None:
        assert check(VISIT, {"place": "Port", "category": "drugs"}).errors == ()
        assert check(VISIT, {"place": "Port", "category": {"missing": "unknown"}}).errors == ()

    def test_warns_of_what_can_be_overridden(self) -> None:
        checked = check(VISIT, {"place": "Port", "consent": "refused"})

        assert checked.answers is not None
        assert [one.code for one in checked.warnings] == ["visit.refused"]


class TestKeeping:
    WHOLE = Visit(place="Port", category=Missing.REFUSED, over=False)  # type: ignore[call-arg]  # as above

    def test_leaves_out_what_was_not_asked(self) -> None:
        assert to_wire(self.WHOLE) == {"place": "Port", "category": {"missing": "refused"}, "over": False}

    def test_gives_back_what_was_kept(self) -> None:
        assert from_wire(Visit, to_wire(self.WHOLE)) == self.WHOLE

    def test_gives_back_what_was_typed(self) -> None:
        typed = typed_of(self.WHOLE)

        assert typed == {"place": "Port", "category": {"missing": "refused"}, "over": "no"}
        assert make_answers(Visit, read_group(Visit, typed).values) == self.WHOLE

    @pytest.mark.parametrize(
        "wire",
        [
            [],
            "Port",
            {"place": 1},
            {"place": "Port", "shoe_size": "44"},
            {"place": {"missing": "forgotten"}},
            {"place": {"missing": ["refused"]}},
            {"over": "yes"},
        ],
    )
    def test_refuses_what_does_not_fit(self, wire: list[str] | str | dict[str, str]) -> None:
        with pytest.raises(WireError):
            from_wire(Visit, wire)

    def test_never_tells_the_answers_in_an_error(self) -> None:
        """An error may stand in a log."""
        with pytest.raises(WireError) as refused:
            make_answers(Visit, {"place": 7, "over": "her aunt"})

        assert str(refused.value) == "Visit: 2 values do not fit"

    def test_knows_its_fields_by_name(self) -> None:
        assert field_of(Visit, "over").kind.label == "Over"
        with pytest.raises(KeyError):
            field_of(Visit, "shoe_size")


class TestShowing:
    @pytest.mark.parametrize(
        ("value", "text"),
        [("Port", "Port"), (Missing.NOT_ASKED, ""), (Missing.REFUSED, "Declined to answer")],
    )
    def test_says_an_answer_a_reason_or_nothing(self, value: str | Missing, text: str) -> None:
        answers = make_answers(Visit, {"place": value})

        assert show_answer(field_of(Visit, "place"), answers, titles) == text

    @pytest.mark.parametrize("reason", Missing)
    def test_has_words_for_every_reason(self, reason: Missing) -> None:
        assert missing_label(reason)


class TestAGroupInAField:
    KIND = GroupKind(label="Visit", model=Visit, rules=(no_bay,))

    def test_is_told_problem_by_problem(self) -> None:
        reading = self.KIND.read({"over": "perhaps"})

        assert [one.code for one in reading.problems] == ["text.blank", "choice.blank", "yesno.neither"]

    def test_keeps_its_own_rules(self) -> None:
        reading = self.KIND.read({"place": "Bay"})

        assert (reading.value, [one.code for one in reading.problems][-1]) == (Missing.NOT_ASKED, "visit.bay")

    def test_of_which_nothing_is_left_was_not_asked(self) -> None:
        class Note(Answers):
            """A note."""

            text: Annotated[str | Missing, Text(label="Text")]

        assert GroupKind(label="Note", model=Note).read({"text": "\u2028"}).value is Missing.NOT_ASKED

    def test_is_shown_part_by_part(self) -> None:
        value = make_answers(Visit, {"place": "Port", "category": Missing.UNKNOWN, "over": True})

        assert self.KIND.show(value, titles) == "Port, Unknown, Yes"

    def test_says_why_a_part_is_missing_in_its_first_cell(self) -> None:
        value = make_answers(Visit, {"place": "Port", "category": Missing.UNKNOWN})

        assert self.KIND.cells(value, titles) == ("Port", "Unknown", None, None, None, None)
