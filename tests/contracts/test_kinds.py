"""Every kind of answer through every face: one suite, and no kind can be left out of it."""

import importlib
import pkgutil
import re
from decimal import Decimal
from typing import Annotated, Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbook.base import canonical, limits
from fieldbook.base.missing import Missing
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms import kinds
from fieldbook.forms.answers import (
    Answers,
    AnyKind,
    Field,
    field_of,
    fields_of,
    from_wire,
    make_answers,
    read_group,
    show_answer,
    to_wire,
    typed_of,
)
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Kind, Typed, WireError
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.values.day import Day
from tests.contracts.examples import EXAMPLES, Agency, Example
from tests.toolkit.answering import RECORDS, TEXTS, UNFIT, hostile, says_nothing, typed_into

BY_NAME = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES.keys())
DECLARED = [
    pytest.param(field.kind, id=f"{form.id}.{field.name}") for form in CATALOGUE for field in form.fields
]


def titles(record: str) -> str:
    return f"title of {record[-1]}"


def one_field(kind: AnyKind) -> type[Answers]:
    """A group with *kind* as its only field, as a form would declare it."""
    held: Any = Annotated[object, kind]
    return type("OneField", (Answers,), {"__annotations__": {"answer": held}, "__module__": __name__})


def read(example: Example) -> object:
    """The example's value."""
    reading = example.kind.read(example.typed)
    assert reading.problems == ()
    return cast("object", reading.value)


def test_no_kind_is_left_out() -> None:
    for module in pkgutil.iter_modules(kinds.__path__, f"{kinds.__name__}."):
        importlib.import_module(module.name)
    declared = _beneath(Kind)  # type: ignore[type-abstract]  # only its children are asked for

    assert {type(example.kind) for example in EXAMPLES.values()} >= {
        kind for kind in declared if kind.__module__.startswith("fieldbook.")
    }


def _beneath(kind: type[AnyKind]) -> set[type[AnyKind]]:
    children = set(kind.__subclasses__())
    return children.union(*map(_beneath, children)) if children else children


@BY_NAME
class TestEveryKind:
    def test_reads_back_what_it_would_have_typed(self, example: Example) -> None:
        value = read(example)

        again = example.kind.read(example.kind.typed(value))

        assert (again.value, again.problems) == (value, ())

    def test_keeps_a_value_in_canonical_bytes_and_finds_it_again(self, example: Example) -> None:
        value = read(example)

        raw = canonical.encode(example.kind.to_wire(value))

        assert example.kind.from_wire(canonical.decode(raw)) == value

    def test_passes_the_declaration_s_own_validator(self, example: Example) -> None:
        answers = make_answers(one_field(example.kind), {"answer": read(example)})

        assert from_wire(type(answers), to_wire(answers)) == answers
        assert typed_of(answers) == {"answer": example.kind.typed(read(example))}

    def test_takes_no_stranger_for_its_own(self, example: Example) -> None:
        """Strict on the way in: a second spelling is a second hash."""
        model = one_field(example.kind)
        for wire in example.foreign:
            with pytest.raises(WireError):
                from_wire(model, {"answer": wire})

    def test_fills_as_many_cells_as_it_has_headings(self, example: Example) -> None:
        cells = example.kind.cells(read(example), titles)

        assert len(cells) == len(example.kind.headings())

    def test_gives_each_heading_once(self, example: Example) -> None:
        headings = example.kind.headings()

        assert len(set(headings)) == len(headings)
        assert all(heading.startswith(example.kind.label) for heading in headings)

    def test_is_shown_on_one_line(self, example: Example) -> None:
        shown = example.kind.show(read(example), titles)

        assert shown
        assert "\n" not in shown

    def test_describes_itself_with_label_help_and_need(self, example: Example) -> None:
        described = example.kind.describe()

        assert described["label"] == example.kind.label
        assert described["help"] == example.kind.help
        assert described["need"] == example.kind.need.value
        assert canonical.decode(canonical.encode(described)) == described

    @pytest.mark.parametrize("reason", [reason for reason in Missing if reason is not Missing.NOT_ASKED])
    def test_takes_a_reason_in_the_place_of_an_answer(self, example: Example, reason: Missing) -> None:
        model = one_field(example.kind)
        reading = example.kind.read({"missing": reason.value})
        answers = make_answers(model, {"answer": reading.value})

        assert (reading.value, reading.problems) == (reason, ())
        assert from_wire(model, to_wire(answers)) == answers
        assert typed_of(answers) == {"answer": {"missing": reason.value}}
        assert show_answer(fields_of(model)[0], answers, titles)

    @pytest.mark.parametrize("blank", [None, "", "  \t\n", [], {}, [[], {"name": " "}]], ids=repr)
    def test_takes_a_blank_for_not_asked(self, example: Example, blank: Typed | None) -> None:
        reading = example.kind.read(blank)

        assert (reading.value, reading.problems) == (Missing.NOT_ASKED, ())

    def test_asks_back_about_a_reason_it_does_not_know(self, example: Example) -> None:
        problems = example.kind.read({"missing": "forgotten"}).problems

        assert [problem.code for problem in problems] == ["missing.unknown_reason"]

    @given(typed=hostile())
    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_never_raises_for_what_was_typed(self, example: Example, typed: Typed) -> None:
        assert_read(example.kind, typed)

    @pytest.mark.parametrize(
        "typed",
        [
            "\x00",
            "\x1b[31m",
            "\ud800",
            "\u202e",
            ",",
            ";\n,",
            "x" * 300_000,
            "9" * 300_000,
            "0." + "0" * 99_999 + "1",
        ],
        ids=["NUL", "escape", "half", "turning", "comma", "marks", "huge", "huge number", "tiny number"],
    )
    def test_never_raises_for_hostile_text(self, example: Example, typed: str) -> None:
        for shape in (typed, [typed], {"name": typed}, {"value": typed, "unit": "person"}):
            assert_read(example.kind, cast("Typed", shape))

    @given(letter=UNFIT, before=st.sampled_from(["", "5", "a"]), after=st.sampled_from(["", "5", "a"]))
    @settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_names_the_character_that_cannot_be_kept(
        self, example: Example, letter: str, *, before: str, after: str
    ) -> None:
        (problem,) = example.kind.read(f"{before}{letter}{after}").problems

        assert problem.code == "character.unfit"
        assert f"Character {len(before) + 1} " in problem.text

    def test_never_raises_for_a_bottomless_nest(self, example: Example) -> None:
        nest: Typed = "a"
        for _ in range(20_000):
            nest = [nest]

        assert example.kind.read(nest).problems

    def test_never_raises_for_json_of_another_sort(self, example: Example) -> None:
        """A file may hold true or 5 where a text belongs; the one kind that means it says so."""
        for odd in (5, 1.5, True, [None], {"name": 5}):
            assert_read(example.kind, cast("Typed", odd))


def assert_read(kind: AnyKind, typed: Typed) -> None:
    """Whatever was typed is blank, a problem, or a value that can be kept, shown and typed again."""
    reading = kind.read(typed)
    if isinstance(reading.value, Missing):
        assert reading.problems or says_nothing(typed) or is_reason(typed) or is_hidden(kind, typed)
        return
    answers = make_answers(one_field(kind), {"answer": reading.value})
    raw = canonical.encode(to_wire(answers))
    assert from_wire(type(answers), canonical.decode(raw)) == answers
    assert kind.read(kind.typed(reading.value)).value == reading.value
    assert "\n" not in kind.show(reading.value, titles)


def is_reason(typed: Typed) -> bool:
    """Whether a reason was typed in the place of an answer."""
    return isinstance(typed, dict) and set(typed) == {"missing"}


def is_hidden(kind: AnyKind, typed: Typed) -> bool:
    """Whether all that was typed answers questions of a group, or of its rows, that are not put."""
    if isinstance(kind, Rows) and isinstance(typed, list):
        return all(is_hidden(kind.row, row) or says_nothing(row) for row in typed)
    if not isinstance(kind, GroupKind) or not isinstance(typed, dict):
        return False
    shown = read_group(kind.model, typed).shown
    return all(
        not shown.get(name, True) or says_nothing(part) or is_hidden(field_of(kind.model, name).kind, part)
        for name, part in typed.items()
    )


@pytest.mark.parametrize("kind", DECLARED)
class TestEveryDeclaredField:
    def test_says_what_belongs_there(self, kind: AnyKind) -> None:
        assert kind.label[:1].isupper()

    @given(data=st.data())
    @settings(
        max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    )
    def test_reads_what_fits_it(self, kind: AnyKind, data: st.DataObject) -> None:
        assert_read(kind, data.draw(typed_into(kind)))


def test_what_answers_only_a_question_that_is_not_put_is_nothing() -> None:
    """Another type of place, where the type is not "another", in a row of units."""
    units = CATALOGUE.form("operation").field("units").kind
    typed: Typed = [{"place": {"type_other": "a"}}]

    assert is_hidden(units, typed)
    assert_read(units, typed)
    assert not is_hidden(units, [{"place": {"type_other": "a", "name": "Tirana"}}])


@pytest.mark.parametrize("lines", [False, True])
@given(typed=TEXTS)
def test_a_text_that_is_accepted_is_the_text_that_was_typed(typed: str, *, lines: bool) -> None:
    """But for its spelling: NFC, line ends, gaps on one line, and white space around it."""
    kind = Text(label="Text", most=1_000, lines=lines)
    reading = kind.read(typed)

    if isinstance(reading.value, Missing):
        assert not typed.strip() or [problem.code for problem in reading.problems] == ["text.turning"]
        return
    wanted = canonical.normal_text(typed).strip()
    assert reading.value == (wanted if lines else re.sub("[ \t\n]+", " ", wanted))
    assert kind.cells(reading.value, titles) == (reading.value,)


@pytest.mark.parametrize("typed", ["photo\u202egpj", "\u2067open", "closed\u2069"], ids=ascii)
def test_a_line_does_not_turn_what_stands_beside_it(typed: str) -> None:
    line, note = Text(label="Line").read(typed), Text(label="Note", lines=True).read(typed)

    assert [problem.code for problem in line.problems] == ["text.turning"]
    assert (note.value, note.problems) == (typed, ())


def test_a_day_is_told_with_its_precision() -> None:
    assert DayKind(label="Day").cells(Day(2019, 12), titles) == ("2019-12", "month")


def test_a_number_is_one_that_a_sheet_can_calculate_with() -> None:
    assert Number(label="Number").cells(Decimal("0.85"), titles) == (Decimal("0.85"),)


def test_a_link_is_told_with_the_identifier_that_never_changes() -> None:
    assert Link(label="Source", forms=("source",)).cells(RECORDS[0], titles) == ("title of 1", RECORDS[0])


def test_a_figure_stands_as_stated_before_its_parts() -> None:
    kind = EXAMPLES["figure"].kind
    value = read(EXAMPLES["figure"])

    cells = dict(zip(kind.headings(), kind.cells(cast("Answers", value), titles), strict=True))

    assert cells["Figure: as stated"] == "more than 1,500 documents"
    assert cells["Figure: Number"] == Decimal(1500)
    assert cells["Figure: Currency"] is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("link", (("", RECORDS[0]),)),
        ("figure", (("source", RECORDS[0]), ("relations.0.to", RECORDS[1]))),
        ("text", ()),
    ],
)
def test_links_are_told_with_the_path_to_them(name: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert EXAMPLES[name].kind.links(read(EXAMPLES[name])) == expected


@pytest.mark.parametrize(
    ("name", "echo"),
    [
        ("text", ""),
        ("choice", ""),
        ("number", "= 1,500"),
        ("coordinates", "41.99647° N, 21.43139° E  ·  34T EM 35728 49474"),
        ("figure", "more than 1,500 documents (one thousand five hundred)"),
    ],
)
def test_a_kind_says_how_it_understood_where_that_is_news(name: str, echo: str) -> None:
    assert EXAMPLES[name].kind.echo(read(EXAMPLES[name])) == echo


def test_rows_are_not_endless() -> None:
    reading = EXAMPLES["rows"].kind.read([{"name": "a"}] * (limits.ROWS_MOST + 1))

    assert [problem.code for problem in reading.problems] == ["rows.too_many"]


def test_a_field_needs_exactly_one_kind() -> None:
    """A declaration without one is a mistake of ours, told when the program starts."""
    bare: Any = type("Bare", (Answers,), {"__annotations__": {"name": str}, "__module__": __name__})

    with pytest.raises(TypeError, match=r"Bare\.name needs exactly one kind"):
        fields_of(bare)


def test_a_field_is_found_by_its_name() -> None:
    assert fields_of(Agency)[1] == Field("role", fields_of(Agency)[1].kind)


@BY_NAME
def test_a_list_can_be_narrowed_by_codes_that_have_a_name(example: Example) -> None:
    """Most kinds have none; what a code of theirs would be called is still a text."""
    kind = example.kind
    for code in (*kind.codes_in(read(example)), "unheard"):
        assert isinstance(code, str)
        assert kind.name_code(code)


def test_yes_and_no_are_codes() -> None:
    kind = EXAMPLES["yes or no"].kind
    assert [(kind.codes_in(value), kind.name_code(*kind.codes_in(value))) for value in (True, False)] == [
        (("yes",), "Yes"),
        (("no",), "No"),
    ]
