"""Case: an investigation or proceeding, and what became of it (domain note, section 7)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.asked import merged_link, note, operation_link, specify
from fieldbook.catalogue.referring.other_side import case_runs_a_provider
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import no_circle, not_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.sameness import Mark, Sameness

ENDED = frozenset({"closed", "cleared", "unfounded"})


class InCase(Answers):
    """Somebody whom the case is about."""

    person: Annotated[
        RecordId,
        Link(
            label="Person", forms=("person",), need=Need.REQUIRED, blank_text="Choose the person by the code."
        ),
    ]
    role: Annotated[str | Missing, Choice(label="As", codes=codes("person_role"), need=Need.WANTED)]


class Result(Answers):
    """One thing that the case brought; cases and persons are counted apart."""

    result: Annotated[
        str,
        Choice(
            label="Result",
            codes=codes("case_result"),
            need=Need.REQUIRED,
            blank_text="Choose what it brought.",
        ),
    ]
    decided_on: Annotated[Day | Missing, DayKind(label="Day", need=Need.WANTED)]
    persons: Annotated[
        Decimal | Missing, Number(label="Persons", whole=True, example="2", help="How many it concerned.")
    ]
    offence: Annotated[str | Missing, Choice(label="Offence", codes=codes("crime_type"))]
    sentence: Annotated[str | Missing, Text(label="Sentence or sum", most=120)]
    authority: Annotated[str | Missing, Text(label="Court or authority", most=120)]


class Case(Answers):
    """One case, by its number."""

    operation: Annotated[RecordId, operation_link()]
    number: Annotated[
        str,
        Text(
            label="Case number",
            most=60,
            need=Need.REQUIRED,
            help="As the authority writes it, or a name for it while it has none.",
            blank_text="Write the number of the case, or a name for it.",
        ),
    ]
    type: Annotated[str, Choice(label="Sort of case", codes=codes("case_type"), need=Need.WANTED)]
    type_other: Annotated[str | Missing, specify("type", label="Which other sort")]
    status: Annotated[
        str, Choice(label="Status", codes=codes("case_status"), need=Need.REQUIRED, default="open")
    ]
    opened_on: Annotated[Day | Missing, DayKind(label="Opened on", need=Need.WANTED, help="T means today.")]
    opened_by: Annotated[str | Missing, Text(label="Opened by", most=120, help="The authority.")]
    closed_on: Annotated[Day | Missing, DayKind(label="Closed on")]
    offences: Annotated[
        tuple[str, ...] | Missing, Choices(label="Offences", codes=codes("crime_type"), need=Need.WANTED)
    ]
    countries: Annotated[tuple[str, ...] | Missing, Choices(label="Countries", codes=codes("country"))]
    persons: Annotated[
        tuple[InCase, ...] | Missing,
        Rows(label="Persons", row=GroupKind(label="Person", model=InCase), row_label="person"),
    ]
    group: Annotated[RecordId | Missing, Link(label="Group", forms=("group",))]
    results: Annotated[
        tuple[Result, ...] | Missing,
        Rows(
            label="Results",
            row=GroupKind(label="Result", model=Result),
            row_label="result",
            help="Charges, judgments, confiscations: often long after the operation.",
        ),
    ]
    merged_into: Annotated[RecordId | Missing, merged_link("case", "The case that this one is, too.")]
    note: Annotated[str | Missing, note()]


def _ended_has_day(case: Case) -> Iterator[Problem]:
    if case.status in ENDED and case.closed_on is Missing.NOT_ASKED:
        yield Problem(
            ("closed_on",), "case.closed_on", "Write the day on which the case ended.", Severity.GAP
        )


def marks_of(case: Case) -> Iterator[Mark]:
    """Its number; one country's number says nothing of another country's."""
    if isinstance(case.number, str):
        yield Mark("case.number", said("case number"), case.number, ("number",))


CASE = Form(
    id="case",
    version=1,
    label="Case",
    plural="Cases",
    icon="scale",
    about="One investigation or proceeding, the people in it, and what it brought.",
    model=Case,
    sections=(
        Section("The case", ("operation", "number", "type", "type_other", "status", "offences")),
        Section("When, where, by whom", ("opened_on", "opened_by", "closed_on", "countries")),
        Section("Who", ("persons", "group")),
        Section("What it brought", ("results", "merged_into", "note")),
    ),
    title="{number}",
    listed=("type", "status", "opened_on"),
    sifted=("type", "status", "offences"),
    rules=(not_before("closed_on", "opened_on", "It was closed before it was opened."), _ended_has_day),
    wide_rules=(no_circle("merged_into"), case_runs_a_provider),
    sameness=Sameness(marks=marks_of, unlike=("countries", "type"), merged_by="merged_into"),
)
