"""Person: a code instead of a name, with roles and decisions that have dates (domain note, section 6).

Nothing here names anybody. Names, documents and pictures live apart, under a key of their own.
"""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import operation_link, specify
from fieldbook.catalogue.identity import IDENTITY
from fieldbook.catalogue.person_rules import PERSON_RULES, PERSON_WIDE_RULES
from fieldbook.catalogue.person_tally import charted_of, tally_of
from fieldbook.catalogue.place import Place, place
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import not_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.sameness import Sameness

VICTIMS = ("victim",)
SUSPECTS = ("suspect", "convicted", "recruiter", "transporter", "harbourer", "exploiter", "smuggler")
MIGRANTS = ("smuggled_migrant", "irregular_migrant")


class Role(Answers):
    """What a person was taken for, from when to when, and who said so."""

    role: Annotated[
        str,
        Choice(
            label="Role",
            codes=codes("person_role"),
            need=Need.REQUIRED,
            blank_text="Choose the role that was decided.",
        ),
    ]
    from_on: Annotated[Day | Missing, DayKind(label="From", need=Need.WANTED)]
    to_on: Annotated[Day | Missing, DayKind(label="To", help="Blank while it holds.")]
    decided_by: Annotated[
        str | Missing, Text(label="Decided by", most=120, need=Need.WANTED, help="The body, not the officer.")
    ]
    basis: Annotated[str | Missing, Text(label="On what basis", most=200)]


class Identification(Answers):
    """One step of being identified as a victim, or not; a later one never erases it."""

    status: Annotated[
        str,
        Choice(
            label="Status",
            codes=codes("identification_status"),
            need=Need.REQUIRED,
            blank_text="Choose what was decided.",
        ),
    ]
    body: Annotated[
        str | Missing, Choice(label="Decided by", codes=codes("status_decision_body"), need=Need.WANTED)
    ]
    body_other: Annotated[str | Missing, specify("body", label="Which other body")]
    authority: Annotated[str | Missing, Text(label="Authority", most=120)]
    decided_on: Annotated[Day | Missing, DayKind(label="Decided on", need=Need.WANTED)]
    document: Annotated[str | Missing, Text(label="Document number", most=60, sensitive=True)]


class Arrest(Answers):
    """One arrest; the person counts once, whatever the number of offences or arrests."""

    arrested_on: Annotated[
        Day, DayKind(label="Day", need=Need.REQUIRED, blank_text="Write the day of the arrest.")
    ]
    legal_state: Annotated[str | Missing, Choice(label="Legal state", codes=codes("arrest_legal_state"))]
    offence: Annotated[
        str | Missing,
        Choice(label="Principal offence", codes=codes("crime_type"), need=Need.WANTED),
    ]
    more_offences: Annotated[
        tuple[str, ...] | Missing, Choices(label="Further offences", codes=codes("crime_type"))
    ]
    for_country: Annotated[
        str | Missing, Choice(label="For another state", codes=codes("country"), help="If so: which.")
    ]
    place: Annotated[Place | Missing, place()]
    rights_told: Annotated[bool | Missing, YesNo(label="Told of their rights")]


class Person(Answers):
    """One person of one operation, by a code."""

    operation: Annotated[RecordId, operation_link()]
    code: Annotated[
        str | Missing,
        Text(
            label="Code",
            most=20,
            help="Made by itself. Say and write it instead of the name; nothing in it tells of the person.",
        ),
    ]
    roles: Annotated[
        tuple[str, ...],
        Choices(
            label="Role now",
            codes=codes("person_role"),
            need=Need.REQUIRED,
            default="undetermined",
            help="Undetermined until it is clear. Several may hold at once.",
            blank_text="Choose a role, or leave it undetermined.",
        ),
    ]
    decisions: Annotated[
        tuple[Role, ...] | Missing,
        Rows(
            label="Roles that were decided",
            row=GroupKind(
                label="Role",
                model=Role,
                rules=(not_before("to_on", "from_on", "The role ends before it begins."),),
            ),
            row_label="role",
            help="Each with its days and the body that decided. An older one stays.",
        ),
    ]
    sex: Annotated[str, Choice(label="Sex", codes=codes("sex"), need=Need.WANTED)]
    age: Annotated[
        Decimal | Missing,
        Number(
            label="Age",
            whole=True,
            most=Decimal(120),
            example="17",
            need=Need.WANTED,
            help="On the day of the event.",
            blank_text="Write the age, or choose an age group and give the reason here.",
        ),
    ]
    age_unit: Annotated[
        str | Missing,
        Choice(label="Counted in", codes=codes("age_counted"), default="years", help="Months for infants."),
    ]
    age_group: Annotated[
        str | Missing,
        Choice(
            label="Age group",
            codes=codes("age_group"),
            help="A disputed age counts as a child's until assessed.",
        ),
    ]
    age_basis: Annotated[
        str | Missing, Choice(label="How the age is known", codes=codes("age_basis"), need=Need.WANTED)
    ]
    citizenship: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Citizenship",
            codes=codes("citizenship"),
            need=Need.WANTED,
            help="Stateless and not clear are answers too.",
        ),
    ]
    languages: Annotated[tuple[str, ...] | Missing, Choices(label="Languages", codes=codes("language"))]
    interpreter: Annotated[bool | Missing, YesNo(label="Interpreter needed")]
    special_needs: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Special needs", codes=codes("special_need"), default="not_asked", sensitive=True),
    ]
    guardian: Annotated[
        RecordId | Missing,
        Link(label="Guardian, if recorded", forms=("person",), help="A suspect cannot consent for a child."),
    ]
    guardian_relation: Annotated[
        str | Missing,
        Text(label="Guardian's relation", most=80, help="Mother, aunt, guardian by court order."),
    ]
    guardian_is_suspect: Annotated[
        bool | Missing, YesNo(label="Guardian under suspicion", help="Also when it is only feared.")
    ]
    identification: Annotated[
        tuple[Identification, ...] | Missing,
        Rows(
            label="Identification",
            row=GroupKind(label="Step", model=Identification),
            row_label="step",
            shown_when=one_of("roles", *VICTIMS),
            help="Every step with its body and day. Police alone make nobody a confirmed victim.",
        ),
    ]
    exploitation: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Form of exploitation",
            codes=codes("exploitation_form"),
            shown_when=one_of("roles", *VICTIMS),
        ),
    ]
    exploitation_other: Annotated[
        str | Missing, specify("exploitation", label="Which other form", codes=("other",))
    ]
    acts: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Acts", codes=codes("trafficking_act"), shown_when=one_of("roles", *VICTIMS)),
    ]
    recruited_by: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="How recruited", codes=codes("recruitment_means"), shown_when=one_of("roles", *VICTIMS)
        ),
    ]
    recruiter: Annotated[
        str | Missing,
        Choice(
            label="Recruiter was", codes=codes("recruiter_relation"), shown_when=one_of("roles", *VICTIMS)
        ),
    ]
    controlled_by: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="How controlled",
            codes=codes("control_means"),
            shown_when=one_of("roles", *VICTIMS),
            help="Not a condition for a child (Trafficking Protocol, article 3 c).",
        ),
    ]
    sector: Annotated[
        str | Missing,
        Choice(label="Sector", codes=codes("exploitation_sector"), shown_when=one_of("roles", *VICTIMS)),
    ]
    exploited_yet: Annotated[
        bool | Missing,
        YesNo(
            label="Exploitation had begun",
            shown_when=one_of("roles", *VICTIMS),
            help="No for somebody found on the way to it.",
        ),
    ]
    age_at_entry: Annotated[
        Decimal | Missing,
        Number(
            label="Age when it began",
            whole=True,
            most=Decimal(120),
            example="15",
            shown_when=one_of("roles", *VICTIMS),
        ),
    ]
    months: Annotated[
        Decimal | Missing,
        Number(label="Months it lasted", whole=True, example="14", shown_when=one_of("roles", *VICTIMS)),
    ]
    held: Annotated[
        bool | Missing,
        YesNo(
            label="Held in detention", shown_when=one_of("roles", *VICTIMS), help="A victim should not be."
        ),
    ]
    arrests: Annotated[
        tuple[Arrest, ...] | Missing,
        Rows(
            label="Arrests",
            row=GroupKind(label="Arrest", model=Arrest),
            row_label="arrest",
            shown_when=one_of("roles", *SUSPECTS),
            help="Arrested is not charged, detained is not arrested.",
        ),
    ]
    route: Annotated[
        str | Missing,
        Text(
            label="Route",
            most=300,
            shown_when=one_of("roles", *MIGRANTS, *VICTIMS),
            help="From, through, to. Never a place where people hide.",
        ),
    ]
    transport: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Means of transport",
            codes=codes("transport_mode"),
            shown_when=one_of("roles", *MIGRANTS, *VICTIMS),
        ),
    ]
    screened: Annotated[
        bool | Missing,
        YesNo(
            label="Screened for trafficking",
            shown_when=one_of("roles", *MIGRANTS),
            need=Need.WANTED,
            blank_text="Say whether the person was screened for trafficking.",
        ),
    ]
    found_on: Annotated[Day | Missing, DayKind(label="Met on", help="T means today.")]
    found_at: Annotated[Place | Missing, place()]
    merged_into: Annotated[
        RecordId | Missing,
        Link(
            label="Same person as",
            forms=("person",),
            help="Only when a person has decided it. Both codes stay; this one is no longer counted.",
        ),
    ]
    note: Annotated[
        str | Missing,
        Text(
            label="Note",
            most=10_000,
            lines=True,
            sensitive=True,
            help="No names, no addresses, no health or sexual history.",
        ),
    ]


PERSON = Form(
    id="person",
    version=1,
    label="Person",
    plural="Persons",
    icon="user",
    about="One person by a code: victim, suspect, witness, or not clear yet. No name is needed.",
    model=Person,
    sections=(
        Section("Who, by code", ("operation", "code", "roles", "found_on", "found_at")),
        Section(
            "Sex, age, citizenship",
            (
                *("sex", "age", "age_unit", "age_group", "age_basis"),
                *("citizenship", "languages", "interpreter", "special_needs"),
            ),
        ),
        Section(
            "Guardian",
            ("guardian", "guardian_relation", "guardian_is_suspect"),
            "For a child, and for everybody for whom somebody else decides.",
        ),
        Section("As a victim", ("identification", "held", "exploited_yet", "age_at_entry", "months")),
        Section(
            "How it was done",
            (
                *("exploitation", "exploitation_other", "sector", "acts"),
                *("recruited_by", "recruiter", "controlled_by"),
            ),
        ),
        Section("On the way", ("route", "transport", "screened")),
        Section("Arrests", ("arrests",)),
        Section("Decisions", ("decisions", "merged_into", "note")),
    ),
    title="{code}",
    listed=("roles", "sex", "found_on"),
    numbered="code",
    prefix="P",
    rules=PERSON_RULES,
    wide_rules=PERSON_WIDE_RULES,
    tally=tally_of,
    charted=charted_of,
    apart=IDENTITY,
    sameness=Sameness(
        likened=("sex", "age", "age_group", "citizenship", "languages", "found_on", "found_at", "route"),
        merged_by="merged_into",
    ),
)
