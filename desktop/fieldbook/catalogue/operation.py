"""Operation: what was done, when, by whom and against what (domain note, section 2)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.asked import note, specify
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
from fieldbook.forms.rules import not_before, surely_before
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day, days_between
from fieldbook.forms.values.surroundings import Surroundings

ACTION = "action"
LAST_BEFORE_FIRST = "The last day lies before the first day."


class Agency(Answers):
    """One body that took part, and as what."""

    name: Annotated[
        str,
        Text(label="Agency", most=120, need=Need.REQUIRED, blank_text="Write the agency's name."),
    ]
    role: Annotated[str | Missing, Choice(label="Role", codes=codes("agency_role"), need=Need.WANTED)]
    type: Annotated[str | Missing, Choice(label="Type", codes=codes("agency_type"))]
    type_other: Annotated[str | Missing, specify("type", label="Which other type")]
    country: Annotated[str | Missing, Choice(label="Country", codes=codes("country"))]


class Window(Answers):
    """One stretch of days; several where the operation paused."""

    phase: Annotated[str | Missing, Choice(label="Phase", codes=codes("operation_phase"), default=ACTION)]
    starts_on: Annotated[
        Day | Missing,
        DayKind(label="From", need=Need.REQUIRED, blank_text="Write the first day of this stretch."),
    ]
    ends_on: Annotated[Day | Missing, DayKind(label="To", help="Blank for a single day.")]


class Alias(Answers):
    """Another name or spelling under which the operation is told of."""

    name: Annotated[
        str,
        Text(label="Name", most=120, need=Need.REQUIRED, blank_text="Write the other name or spelling."),
    ]
    language: Annotated[str | Missing, Choice(label="Language", codes=codes("language"))]
    script: Annotated[str | Missing, Choice(label="Script", codes=codes("script"))]
    used_by: Annotated[
        str | Missing, Text(label="Used by", most=120, help="The agency, country or newspaper that says so.")
    ]


class CountryRole(Answers):
    """The countries that had one role in the operation."""

    role: Annotated[
        str,
        Choice(
            label="Role",
            codes=codes("country_role"),
            need=Need.REQUIRED,
            blank_text="Say what the operation has to do with these countries.",
        ),
    ]
    countries: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Countries",
            codes=codes("country"),
            need=Need.WANTED,
            help="Fewer than a report counts is fine; Withheld where they cannot be named.",
            blank_text="Choose the countries, or say why they are not named.",
        ),
    ]


class CoordinationUnit(Answers):
    """A joint centre that was set up for the operation."""

    place: Annotated[Place | Missing, place(need=Need.WANTED, help_text="Where the unit sat.")]
    host: Annotated[str | Missing, Text(label="Housed by", most=120, help="The agency that housed it.")]
    starts_on: Annotated[Day | Missing, DayKind(label="From")]
    ends_on: Annotated[Day | Missing, DayKind(label="To")]


class Operation(Answers):
    """One operation, as its agencies speak of it."""

    name: Annotated[
        str,
        Text(
            label="Name of the operation",
            most=120,
            need=Need.REQUIRED,
            help="The code name, or where and what: Theseus; Tirana, March 2025.",
            blank_text="Write the name of the operation.",
        ),
    ]
    aliases: Annotated[
        tuple[Alias, ...] | Missing,
        Rows(
            label="Also called",
            row=GroupKind(label="Name", model=Alias),
            row_label="name",
            help="Other names and spellings, in any script: Turquoise for Turquesa.",
        ),
    ]
    series: Annotated[
        str | Missing, Text(label="Series", most=120, help="Liberterra, where this is Liberterra III.")
    ]
    edition: Annotated[
        Decimal | Missing,
        Number(label="Edition", whole=True, least=Decimal(1), example="3", help="The third of a series: 3."),
    ]
    parent: Annotated[
        RecordId | Missing,
        Link(
            label="Part of",
            forms=("operation",),
            help="The larger operation; its figures and these are never added.",
        ),
    ]
    starts_on: Annotated[
        Day | Missing,
        DayKind(
            label="First day",
            need=Need.WANTED,
            help="Leave out the day or the month if they are not known. T means today.",
            blank_text="Write the first day, or the month, of the operation.",
        ),
    ]
    ends_on: Annotated[Day | Missing, DayKind(label="Last day", help="Blank while it goes on.")]
    stated_days: Annotated[
        Decimal | Missing,
        Number(
            label="Days as stated",
            whole=True,
            least=Decimal(1),
            example="8",
            help="If a report says how many: it is compared with the dates.",
        ),
    ]
    countries: Annotated[
        tuple[CountryRole, ...] | Missing,
        Rows(
            label="Countries",
            row=GroupKind(label="Countries", model=CountryRole),
            row_label="role",
            told_by="countries",
            help="One row a role: where it took place, who took part, where the people came from and went.",
        ),
    ]
    place: Annotated[
        Place | Missing,
        place(
            "Main place",
            help_text="Where most of it happened; records of the operation begin with it. Never a shelter.",
        ),
    ]
    hotspots: Annotated[
        tuple[Place, ...] | Missing,
        Rows(
            label="More places",
            row=place(help_text="Crossings, ports, towns."),
            row_label="place",
            help="Border crossings, ports, towns where it happened too.",
        ),
    ]
    crimes: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Aimed against",
            codes=codes("crime_type"),
            need=Need.WANTED,
            help="Crime types of the ICCS.",
            blank_text="Say which crimes the operation was aimed against.",
        ),
    ]
    agencies: Annotated[
        tuple[Agency, ...] | Missing,
        Rows(
            label="Agencies",
            row=GroupKind(label="Agency", model=Agency),
            row_label="agency",
            need=Need.WANTED,
            help="Who led, took part, supported or paid: support by a partner is not the partner's result.",
            blank_text="Add at least the agency that led.",
        ),
    ]
    units: Annotated[
        tuple[CoordinationUnit, ...] | Missing,
        Rows(
            label="Coordination units",
            row=GroupKind(
                label="Unit",
                model=CoordinationUnit,
                rules=(not_before("ends_on", "starts_on", LAST_BEFORE_FIRST),),
            ),
            row_label="unit",
            help="Joint centres set up for the operation.",
        ),
    ]
    windows: Annotated[
        tuple[Window, ...] | Missing,
        Rows(
            label="Stretches of days",
            row=GroupKind(
                label="Stretch",
                model=Window,
                rules=(not_before("ends_on", "starts_on", LAST_BEFORE_FIRST),),
            ),
            row_label="stretch",
            help="Only where it paused, or where phases count apart: 4 to 7 and 11 to 13 August.",
        ),
    ]
    framework: Annotated[
        str | Missing,
        Text(
            label="Legal framework",
            most=400,
            help="The agreement or the law under which agencies acted together.",
        ),
    ]
    funding: Annotated[
        str | Missing, Text(label="Paid by", most=200, help="The fund or the project, where one is named.")
    ]
    controller: Annotated[
        str | Missing,
        Text(
            label="Responsible for the data", most=200, help="The body that answers for it: the controller."
        ),
    ]
    purpose: Annotated[
        str | Missing,
        Text(
            label="Purpose",
            most=400,
            help="What the data may be used for; it is told to the people it is about.",
        ),
    ]
    basis: Annotated[
        str | Missing, Text(label="Legal basis", most=400, help="The law that allows it to be kept.")
    ]
    retention: Annotated[
        str | Missing,
        Text(
            label="How long it is kept",
            most=400,
            help="The rule, and what happens then: five years, then erased.",
        ),
    ]
    summary: Annotated[
        str | Missing,
        Text(label="In a few sentences", most=10_000, lines=True, help="No names of victims or witnesses."),
    ]
    source: Annotated[RecordId | Missing, Link(label="Source", forms=("source",), help="Where this is told.")]
    note: Annotated[str | Missing, note()]


def _days_agree(operation: Operation) -> Iterator[Problem]:
    """The stated duration against the inclusive count: "28-31 October ... five days"."""
    counted = _counted_days(operation)
    if isinstance(operation.stated_days, Decimal) and counted and operation.stated_days != counted:
        text = said(
            "The dates come to {counted} days, first and last included; {stated} are stated.",
            counted=counted,
            stated=operation.stated_days,
        )
        yield Problem(("stated_days",), "operation.days", text, Severity.WARNING)


def _counted_days(operation: Operation) -> int | None:
    if isinstance(operation.windows, tuple):
        each = [_days_of(one) for one in operation.windows]
        return None if None in each else sum(days for days in each if days)
    if isinstance(operation.starts_on, Day) and isinstance(operation.ends_on, Day):
        return days_between(operation.starts_on, operation.ends_on)
    return None


def _windows_inside(operation: Operation) -> Iterator[Problem]:
    """A stretch of the action lies within the first and last day; other phases come before or after."""
    first, last = operation.starts_on, operation.ends_on
    for at, window in enumerate(operation.windows if isinstance(operation.windows, tuple) else ()):
        begins, ends = window.starts_on, window.ends_on
        early = isinstance(begins, Day) and isinstance(first, Day) and surely_before(begins, first)
        late = isinstance(ends, Day) and isinstance(last, Day) and surely_before(last, ends)
        if (early or late) and window.phase == ACTION:
            text = "This stretch lies outside the days of the operation; say which of the two is right."
            yield Problem(("windows", at, "starts_on"), "operation.window", text, Severity.WARNING)


def _roles_once(operation: Operation) -> Iterator[Problem]:
    """One row a role: the same role twice may hide that a country stands in it twice."""
    rows = operation.countries if isinstance(operation.countries, tuple) else ()
    seen: set[str] = set()
    for at, row in enumerate(rows):
        if row.role in seen:
            text = "This role has a row already; add the countries there."
            yield Problem(("countries", at, "role"), "operation.role_twice", text)
        seen.add(row.role)


def _days_of(window: Window) -> int | None:
    first, last = window.starts_on, window.ends_on
    return days_between(first, last if isinstance(last, Day) else first) if isinstance(first, Day) else None


def _no_circle(operation: Operation, around: Surroundings) -> Iterator[Problem]:
    """An operation is not part of itself, however many steps away."""
    seen, above = {operation.parent}, operation.parent
    while above and above != around.record:
        found = around.linked(above, "operation")
        above = found.answers.parent if found else Missing.UNKNOWN
        if above in seen:
            return
        seen.add(above)
    if above == around.record:
        yield Problem(("parent",), "operation.circle", "That operation is itself a part of this one.")


OPERATION = Form(
    id="operation",
    version=1,
    label="Operation",
    plural="Operations",
    icon="clipboard-list",
    about="What was done, when, by whom. Everything else belongs to an operation.",
    model=Operation,
    sections=(
        Section("What and when", ("name", "aliases", "starts_on", "ends_on", "stated_days")),
        Section("Where and against what", ("countries", "place", "hotspots", "crimes")),
        Section("Who", ("agencies", "units", "framework", "funding")),
        Section("In pieces, in a series", ("windows", "series", "edition", "parent")),
        Section("Account", ("summary", "source", "note")),
        Section("Protection of data", ("controller", "purpose", "basis", "retention")),
    ),
    title="{name}",
    listed=("starts_on", "ends_on", "countries"),
    sifted=("countries.countries", "crimes"),
    rules=(not_before("ends_on", "starts_on", LAST_BEFORE_FIRST), _days_agree, _windows_inside, _roles_once),
    wide_rules=(_no_circle,),
)
