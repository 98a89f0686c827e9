"""Outcome: one stated figure of what an operation did or brought (domain note, sections 3, 4, 6, 7, 11)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.catalogue.asked import note, operation_link
from fieldbook.catalogue.person_rules import CHILD_GROUPS, FULL_AGE
from fieldbook.catalogue.warrants import EXECUTED, ISSUED, more_executed_than_issued
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import gap_when, in_operation
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

MEASURES = codes("measure")
ARRESTS = MEASURES.of_family("arrest", "suspect")
VICTIMS = MEASURES.of_family("victim")
BEFORE = ("migrant_moved", "victim_estimated")
"""People of whom a report tells, and whom the operation did not meet."""
PEOPLE = (*MEASURES.of_family("arrest", "suspect", "victim", "migrant", "person"), *BEFORE)
CHECKS = ("mixed_check", "database_query", "other_activity")
NOTICES = MEASURES.of_family("notice")
MONEY = MEASURES.of_family("money")
AGED = (*PEOPLE, "age_stated", "working_time", "confinement")
JUDGED = MEASURES.of_family("judicial")
PUNISHED = (*JUDGED, "conviction_person", "conviction_case", "sentenced_person")
WARRANTS = (EXECUTED, ISSUED)
OTHERS = frozenset({"other_activity", "other_outcome"})
_USUAL: dict[str, tuple[str, ...]] = {
    "person": tuple(
        measure for measure in PEOPLE if measure not in {"illegal_crossing", "smuggling_incident"}
    ),
    "event": ("illegal_crossing", "smuggling_incident"),
    "case": ("case_opened_criminal", "case_opened_admin", "case_ongoing", "conviction_case"),
    "group": ("group_dismantled", "group_identified"),
    "notice": ("notice_published",),
    "account": ("account_frozen",),
    "flight": ("flight_monitoring",),
    "query": ("database_query",),
    "place": ("location_inspection", "house_search", "border_checkpoint"),
    "warrant": ("warrant_issued",),
    "package": ("parcel_check",),
    "officer": ("deployment",),
    "country": ("participating_countries",),
    "agency": ("participating_agencies",),
    "company": ("business_inspection", "business_in_breach", "business_closed", "company_identified"),
    "day": ("duration",),
    "currency": tuple(MONEY),
}
"""Measures by the unit that reports count them in, where hardly any uses another."""


class Outcome(Answers):
    """What was counted, how much, and who says so."""

    operation: Annotated[RecordId, operation_link()]
    measure: Annotated[
        str,
        Choice(
            label="What happened",
            codes=MEASURES,
            need=Need.REQUIRED,
            help="Arrest, passenger check, potential victim, case, notice … Arrested is not charged.",
            blank_text="Say what happened: choose from the list.",
        ),
    ]
    detail: Annotated[
        str | Missing,
        Text(
            label="In the words of the report",
            most=200,
            help="For example: suspected human traffickers arrested.",
        ),
    ]
    figure: Annotated[Figure, figure("Figure", help="The number exactly as it is stated.")]
    happened_on: Annotated[
        Day | Missing,
        DayKind(label="Day", help="Blank when it covers the whole operation. T means today."),
    ]
    place: Annotated[Place | Missing, place()]
    offences: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Offence",
            codes=codes("crime_type"),
            shown_when=one_of("measure", *ARRESTS, *JUDGED),
            need=Need.WANTED,
            help="What they are suspected of; a person counts once, whatever the number of offences.",
            blank_text="Say which offence, or give the reason why it is not there.",
        ),
    ]
    legal_state: Annotated[
        str | Missing,
        Choice(
            label="Legal state",
            codes=codes("arrest_legal_state"),
            shown_when=one_of("measure", *ARRESTS),
            help="With or without a warrant, for another state …",
        ),
    ]
    wanted_by: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Wanted by",
            codes=codes("country"),
            shown_when=one_of("legal_state", "foreign_warrant", "extradited"),
            help="The state that asked for the arrest.",
        ),
    ]
    role: Annotated[
        str | Missing,
        Choice(
            label="Role of the people",
            codes=codes("person_role"),
            shown_when=one_of("measure", *AGED),
            help="Undetermined until it is clear. Before a verdict, a trafficker is a suspect.",
        ),
    ]
    status_of_people: Annotated[
        str | Missing,
        Text(
            label="In the source's word",
            most=60,
            shown_when=one_of("measure", *PEOPLE),
            help="Potential, suspected, rescued, detained: the word that the source uses for them.",
        ),
    ]
    exploitation: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Form of exploitation",
            codes=codes("exploitation_form"),
            shown_when=one_of("measure", *VICTIMS),
            help="All that apply.",
        ),
    ]
    identification: Annotated[
        str | Missing,
        Choice(
            label="Identification",
            codes=codes("identification_status"),
            shown_when=one_of("measure", *VICTIMS),
            help="Police alone make nobody a confirmed victim.",
        ),
    ]
    sex: Annotated[
        str | Missing,
        Choice(
            label="Sex",
            codes=codes("sex"),
            shown_when=one_of("measure", *AGED),
            help="If all are the same.",
        ),
    ]
    age_group: Annotated[
        str | Missing,
        Choice(
            label="Age group",
            codes=codes("age_group"),
            shown_when=one_of("measure", *PEOPLE),
            help="If all are the same; a doubtful age counts as a child's until it is assessed.",
        ),
    ]
    citizenship: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Citizenship", codes=codes("citizenship"), shown_when=one_of("measure", *AGED)),
    ]
    age_from: Annotated[
        Decimal | Missing,
        Number(
            label="Aged from",
            whole=True,
            most=Decimal(120),
            example="10",
            shown_when=one_of("measure", *PEOPLE),
            help="In years, if it is stated for all of them.",
        ),
    ]
    age_to: Annotated[
        Decimal | Missing,
        Number(
            label="Aged to",
            whole=True,
            most=Decimal(120),
            example="17",
            shown_when=one_of("measure", *PEOPLE),
            help="The same for a single age.",
        ),
    ]
    affiliation: Annotated[
        str | Missing,
        Choice(
            label="Body or rank",
            codes=codes("affiliation"),
            shown_when=one_of("measure", *PEOPLE),
            help="Armed forces, public servants, members of the group, civilians.",
        ),
    ]
    related_as: Annotated[
        str | Missing,
        Choice(
            label="Relation to the victims",
            codes=codes("recruiter_relation"),
            shown_when=one_of("measure", *ARRESTS),
            help="Parents, partners, employers, strangers.",
        ),
    ]
    checked: Annotated[
        str | Missing,
        Choice(
            label="What was checked",
            codes=codes("checked_object"),
            shown_when=one_of("measure", *CHECKS),
            help="Checks are events: 2.5 million checks are not 2.5 million persons.",
        ),
    ]
    notice_colour: Annotated[
        str | Missing,
        Choice(
            label="Notice",
            codes=codes("notice_type"),
            shown_when=one_of("measure", *NOTICES) | one_of("legal_state", "foreign_warrant"),
        ),
    ]
    warrant_types: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Sort of warrant",
            codes=codes("warrant_type"),
            shown_when=one_of("measure", *WARRANTS),
            help="Several when the source does not split them.",
        ),
    ]
    support: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="What was given",
            codes=codes("support_type"),
            shown_when=one_of("measure", "support_given"),
            help="Equipment, training, specialised units: no result of the partner.",
        ),
    ]
    penalty: Annotated[
        str | Missing,
        Choice(
            label="Penalty",
            codes=codes("penalty_kind"),
            shown_when=one_of("measure", *PUNISHED),
            help="Prison, fine, confiscation, closure. Life has no length.",
        ),
    ]
    money_role: Annotated[
        str | Missing,
        Choice(
            label="What the money is",
            codes=codes("financial_role"),
            shown_when=one_of("measure", *MONEY),
            need=Need.WANTED,
            help="Price, fee, debt, bribe, proceeds: money that was not taken.",
            blank_text="Say what the money is, or give the reason why it is not known.",
        ),
    ]
    note: Annotated[str | Missing, note("What a reader must know to use the number rightly.")]


def _ages_in_order(outcome: Outcome) -> Iterator[Problem]:
    first, last = outcome.age_from, outcome.age_to
    if isinstance(first, Decimal) and isinstance(last, Decimal) and last < first:
        yield Problem(("age_to",), "outcome.ages", "The higher age is smaller than the lower one.")


def _adults_are_no_minors(outcome: Outcome) -> Iterator[Problem]:
    """Rule P1: whoever is eighteen is an adult, whatever a source calls them."""
    grown = isinstance(outcome.age_from, Decimal) and outcome.age_from >= FULL_AGE
    if outcome.age_group in CHILD_GROUPS and outcome.age_group != "age_disputed" and grown:
        text = "All of them are eighteen or older: adults, even where the source says girls or boys."
        yield Problem(("age_group",), "outcome.age_group", text, Severity.WARNING)


OUTCOME = Form(
    id="outcome",
    version=1,
    label="Outcome",
    plural="Outcomes",
    icon="circle-check",
    about="One figure: arrests, people identified, checks, cases, notices. One record for each figure.",
    model=Outcome,
    sections=(
        Section("What happened", ("operation", "measure", "detail")),
        Section("The figure", ("figure",), "As it is stated: some 89, more than 1,500, multiple."),
        Section(
            "The people",
            (
                "offences",
                "legal_state",
                "role",
                "status_of_people",
                "exploitation",
                "identification",
                "sex",
                "age_group",
                "citizenship",
            ),
        ),
        Section(
            "The work",
            ("checked", "notice_colour", "warrant_types", "support", "penalty", "money_role"),
        ),
        Section("When and where", ("happened_on", "place", "note")),
        Section(
            "More about the people",
            ("age_from", "age_to", "affiliation", "related_as", "wanted_by"),
            "Only where the source says so for all of them.",
        ),
    ),
    title="{measure}: {figure}",
    counted_by="measure",
    counted_in=tuple((measure, unit) for unit, measures in _USUAL.items() for measure in measures),
    never_more=((EXECUTED, ISSUED),),
    alike=("checked", "notice_colour", "warrant_types", "money_role", "penalty"),
    listed=("figure", "detail", "happened_on"),
    sifted=("measure", "offences", "role"),
    rules=(
        _ages_in_order,
        _adults_are_no_minors,
        gap_when(
            "measure",
            OTHERS,
            wants="detail",
            code="choice.specify",
            text="Say in the words of the report what happened: the list does not have it.",
        ),
    ),
    wide_rules=(in_operation("happened_on"), more_executed_than_issued),
)
