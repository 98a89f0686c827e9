"""Operation: what was done, when, by whom and against what (domain note, section 2)."""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
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
from fieldbook.forms.rules import not_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day


class Agency(Answers):
    """One body that took part, and as what."""

    name: Annotated[
        str,
        Text(label="Agency", most=120, need=Need.REQUIRED, blank_text="Write the agency's name."),
    ]
    role: Annotated[str | Missing, Choice(label="Role", codes=codes("agency_role"), need=Need.WANTED)]
    type: Annotated[str | Missing, Choice(label="Type", codes=codes("agency_type"))]
    country: Annotated[str | Missing, Choice(label="Country", codes=codes("country"))]


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
    also_called: Annotated[
        str | Missing,
        Text(label="Also called", most=200, help="Other spellings and names, with commas between them."),
    ]
    edition: Annotated[
        Decimal | Missing,
        Number(label="Edition", whole=True, least=Decimal(1), example="3", help="The third of a series: 3."),
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
    countries: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Countries that acted", codes=codes("country"), help="Where agencies acted."),
    ]
    origins: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Countries of origin", codes=codes("country"), help="Where the people come from."),
    ]
    place: Annotated[
        str | Missing,
        Text(
            label="Places", most=300, help="Regions, towns, border crossings. Never the place of a shelter."
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
    summary: Annotated[
        str | Missing,
        Text(label="In a few sentences", most=4000, lines=True, help="No names of victims or witnesses."),
    ]
    source: Annotated[RecordId | Missing, Link(label="Source", forms=("source",), help="Where this is told.")]


OPERATION = Form(
    id="operation",
    version=1,
    label="Operation",
    plural="Operations",
    icon="clipboard-list",
    about="What was done, when, by whom. Everything else belongs to an operation.",
    model=Operation,
    sections=(
        Section("What and when", ("name", "also_called", "edition", "starts_on", "ends_on")),
        Section("Where and against what", ("countries", "origins", "place", "crimes")),
        Section("Who", ("agencies",)),
        Section("Account", ("summary", "source")),
    ),
    title="{name}",
    listed=("starts_on", "ends_on", "countries"),
    rules=(not_before("ends_on", "starts_on", "The last day lies before the first day."),),
)
