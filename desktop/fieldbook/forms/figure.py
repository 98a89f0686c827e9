"""The Figure: a stated number with its unit, qualifier, bounds, relations, scope, time, status and source.

Field for field from section 3 of the domain note; the code lists name their own sources.
"""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.said import FORMS, as_said, said
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import Condition, answered, one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.stating.money import MONEY
from fieldbook.forms.stating.part import Part, PartKind
from fieldbook.forms.stating.relation import Relation
from fieldbook.forms.stating.scope import Scope, ScopeKind
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.stated import WITH_ENDS

COLDEST = Decimal(-273)
"""Only temperatures lie below nothing; the figure's rules see to the rest."""


class Figure(Answers):
    """A number as its source states it; nothing is invented, nothing flattened."""

    qualifier: Annotated[
        str,
        Choice(
            label="How exact",
            codes=codes("figure_qualifier"),
            need=Need.REQUIRED,
            default="exact",
            help="What the source says of the number: exact, more than, some, several …",
            blank_text="Say how exact the number is.",
        ),
    ]
    value: Annotated[
        Decimal | Missing,
        Number(
            label="Number",
            least=COLDEST,
            unit_in="unit",
            money_in="currency",
            help="As stated, for example 1500 or 2.5 million. Blank where there is none.",
        ),
    ]
    word: Annotated[
        str | Missing,
        Text(label="Word of the source", most=60, help="Exactly as written: some, more than, multiple."),
    ]
    unit: Annotated[
        str,
        Choice(
            label="What is counted",
            codes=codes("counted_unit"),
            need=Need.REQUIRED,
            help="Persons, checks, documents, kg … The unit belongs to the number.",
            blank_text="Say what is counted: persons, checks, documents, kg …",
        ),
    ]
    currency: Annotated[
        str | Missing,
        Choice(
            label="Currency",
            codes=MONEY,
            need=Need.REQUIRED,
            shown_when=one_of("unit", "currency"),
            help="For example USD (ISO 4217), or BTC. One record a currency.",
            blank_text="Say which currency, for example USD.",
        ),
    ]
    lower: Annotated[
        Decimal | Missing,
        Number(
            label="From",
            unit_in="unit",
            money_in="currency",
            shown_when=one_of("qualifier", *WITH_ENDS),
            help="The smaller number.",
        ),
    ]
    upper: Annotated[
        Decimal | Missing,
        Number(
            label="To",
            unit_in="unit",
            money_in="currency",
            shown_when=one_of("qualifier", *WITH_ENDS),
            help="The larger number.",
        ),
    ]
    quote: Annotated[
        str | Missing,
        Text(label="Words of the source", most=300, help="A short quotation that holds the number."),
    ]
    out_of: Annotated[
        Decimal | Missing,
        Number(
            label="Out of",
            least=Decimal(1),
            example="3",
            help="One in three: 1 is the number, 3 stands here. A ratio, never added.",
        ),
    ]
    per: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="For each",
            codes=codes("rate_basis"),
            help="A fee a person, hours a day, rent a bed and month: a rate, never added.",
        ),
    ]
    every: Annotated[
        Decimal | Missing,
        Number(
            label="For how many of them",
            least=Decimal(0),
            example="40",
            shown_when=answered("per"),
            help="One boat every 40 minutes: 40. Blank for one.",
        ),
    ]
    stands_in: Annotated[
        str | Missing,
        Choice(label="Where it stands", codes=codes("text_place"), help="Headlines round; lists are exact."),
    ]
    stated_by: Annotated[
        str | Missing,
        Text(
            label="Who says it there",
            most=120,
            help="If the source quotes somebody: the police, INTERPOL, a prosecutor.",
        ),
    ]
    scope: Annotated[
        Scope | Missing,
        ScopeKind(
            label="Scope",
            model=Scope,
            help="What the number speaks of, where it is not simply the whole operation.",
        ),
    ]
    as_of: Annotated[Day | Missing, DayKind(label="As of", help="The day on which it was true.")]
    cumulative: Annotated[
        bool | Missing,
        YesNo(
            label="Includes earlier periods",
            help="Yes for totals since an earlier start: never added to others.",
        ),
    ]
    status: Annotated[
        str | Missing,
        Choice(label="Status", codes=codes("figure_status"), need=Need.WANTED, default="preliminary"),
    ]
    source: Annotated[
        RecordId | Missing,
        Link(
            label="Source",
            forms=("source",),
            need=Need.WANTED,
            help="Who says so.",
            blank_text="Say who states this number: choose its source.",
        ),
    ]
    credibility: Annotated[
        str | Missing,
        Choice(label="Credibility", codes=codes("information_credibility"), help="Admiralty scale, 1 to 6."),
    ]
    breakdown: Annotated[
        tuple[Part, ...] | Missing,
        Rows(
            label="Parts",
            row=PartKind(label="Part", model=Part),
            row_label="part",
            help="Of which: 7 minors; 44 from Colombia. A part with a source of its own is a record.",
        ),
    ]
    breakdown_complete: Annotated[
        str | Missing,
        Choice(
            label="Are the parts all of it",
            codes=codes("breakdown_complete"),
            shown_when=answered("breakdown"),
            help="Where they should add up and do not, that is told and kept.",
        ),
    ]
    relations: Annotated[
        tuple[Relation, ...] | Missing,
        Rows(
            label="Relations to other figures",
            row=GroupKind(label="Relation", model=Relation),
            row_label="relation",
            help="Part of another figure, the same people told again, contradicted …",
        ),
    ]


def figure(
    label: str,
    *,
    help: str = "",  # noqa: A002  # the field's own word
    need: Need = Need.REQUIRED,
    shown_when: Condition | None = None,
) -> FigureKind:
    """A field that states a figure."""
    blank = said("{label}: say what was counted.", label=as_said(label, FORMS))
    return FigureKind(
        label=label,
        help=help,
        need=need,
        shown_when=shown_when,
        model=Figure,
        blank_text=blank,
    )
