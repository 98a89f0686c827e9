"""Person: a code instead of a name, with roles and decisions that have dates (domain note, section 6).

Nothing here names anybody. Names, documents and pictures live apart, under a key of their own.
"""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import operation_link, specify
from fieldbook.catalogue.identity import IDENTITY
from fieldbook.catalogue.person_rows import (
    AfterArrest,
    Arrest,
    Identification,
    Role,
    Stage,
    decision_rows,
    route_rows,
)
from fieldbook.catalogue.person_rules import PERSON_RULES, PERSON_WIDE_RULES
from fieldbook.catalogue.person_tally import charted_of, tally_of
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import answered, one_of
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
from fieldbook.forms.stating.money import MONEY
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.sameness import Sameness

VICTIMS = ("victim",)
SUSPECTS = (
    *("suspect", "convicted", "recruiter", "transporter", "harbourer", "exploiter", "smuggler"),
    *("organiser", "broker", "money_handler", "public_official", "abuser", "buyer"),
)
MIGRANTS = ("smuggled_migrant", "irregular_migrant")
TRAVELLED = (*MIGRANTS, *VICTIMS)
_OF_MIGRANTS = one_of("roles", *MIGRANTS)
_OF_VICTIMS = one_of("roles", *VICTIMS)
_OF_SUSPECTS = one_of("roles", *SUSPECTS)


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
    decisions: Annotated[tuple[Role, ...] | Missing, decision_rows()]
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
            shown_when=_OF_VICTIMS,
            help="Every step with its body and day. Police alone make nobody a confirmed victim.",
        ),
    ]
    exploitation: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Form of exploitation",
            codes=codes("exploitation_form"),
            shown_when=_OF_VICTIMS,
        ),
    ]
    exploitation_other: Annotated[
        str | Missing, specify("exploitation", label="Which other form", codes=("other",))
    ]
    acts: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Acts", codes=codes("trafficking_act"), shown_when=_OF_VICTIMS),
    ]
    recruited_by: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="How recruited", codes=codes("recruitment_means"), shown_when=_OF_VICTIMS),
    ]
    recruiter: Annotated[
        str | Missing,
        Choice(label="Recruiter was", codes=codes("recruiter_relation"), shown_when=_OF_VICTIMS),
    ]
    controlled_by: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="How controlled",
            codes=codes("control_means"),
            shown_when=_OF_VICTIMS,
            help="Not a condition for a child (Trafficking Protocol, article 3 c).",
        ),
    ]
    sector: Annotated[
        str | Missing,
        Choice(label="Sector", codes=codes("exploitation_sector"), shown_when=_OF_VICTIMS),
    ]
    exploited_yet: Annotated[
        bool | Missing,
        YesNo(
            label="Exploitation had begun",
            shown_when=_OF_VICTIMS,
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
            shown_when=_OF_VICTIMS,
        ),
    ]
    months: Annotated[
        Decimal | Missing,
        Number(label="Months it lasted", whole=True, example="14", shown_when=_OF_VICTIMS),
    ]
    documents_withheld: Annotated[
        bool | Missing,
        YesNo(
            label="Documents taken away",
            shown_when=_OF_VICTIMS,
            help="Passport or papers kept by somebody else.",
        ),
    ]
    debt: Annotated[
        Decimal | Missing,
        Number(
            label="Debt imposed",
            example="7000",
            money_in="debt_currency",
            shown_when=_OF_VICTIMS,
            help="What the person was told to owe; never added to money that was taken.",
        ),
    ]
    debt_currency: Annotated[
        str | Missing,
        Choice(
            label="Currency of the debt",
            codes=MONEY,
            shown_when=answered("debt"),
            need=Need.WANTED,
            blank_text="Say in which currency the debt is.",
        ),
    ]
    platforms: Annotated[
        str | Missing,
        Text(
            label="Platforms used",
            most=200,
            shown_when=_OF_VICTIMS,
            help="For recruiting, advertising or control: sites, messengers, applications; no account names.",
        ),
    ]
    held: Annotated[
        bool | Missing,
        YesNo(label="Held in detention", shown_when=_OF_VICTIMS, help="A victim should not be."),
    ]
    arrests: Annotated[
        tuple[Arrest, ...] | Missing,
        Rows(
            label="Arrests",
            row=GroupKind(label="Arrest", model=Arrest),
            row_label="arrest",
            shown_when=_OF_SUSPECTS,
            help="Arrested is not charged, detained is not arrested.",
        ),
    ]
    after_arrest: Annotated[
        tuple[AfterArrest, ...] | Missing,
        Rows(
            label="After the arrest",
            row=GroupKind(label="Step", model=AfterArrest),
            row_label="step",
            shown_when=answered("arrests"),
            help="Released, held, charged, judged: each with its day. Nothing is written over.",
        ),
    ]
    organisation: Annotated[
        str | Missing,
        Text(
            label="Works for, owns or runs",
            most=200,
            shown_when=_OF_SUSPECTS,
            help="Companies, agencies, shelters, with semicolons; help is never sent to them unseen.",
        ),
    ]
    route: Annotated[tuple[Stage, ...] | Missing, route_rows(*TRAVELLED)]
    migrant_status: Annotated[
        str | Missing,
        Choice(label="Status as a migrant", codes=codes("migrant_status"), shown_when=_OF_MIGRANTS),
    ]
    travel_group: Annotated[
        str | Missing,
        Text(
            label="Travelled in group",
            most=60,
            shown_when=_OF_MIGRANTS,
            help="A code for all who were found together, such as BOAT-3.",
        ),
    ]
    fee: Annotated[
        Decimal | Missing,
        Number(
            label="Paid or promised",
            example="2500",
            money_in="fee_currency",
            shown_when=_OF_MIGRANTS,
            help="Or from, of a range.",
        ),
    ]
    fee_most: Annotated[
        Decimal | Missing,
        Number(
            label="Up to",
            example="4000",
            money_in="fee_currency",
            shown_when=answered("fee"),
            help="Of a range.",
        ),
    ]
    fee_currency: Annotated[
        str | Missing,
        Choice(
            label="Currency of the sum",
            codes=MONEY,
            shown_when=answered("fee"),
            need=Need.WANTED,
            blank_text="Say in which currency it was paid.",
        ),
    ]
    fee_for: Annotated[
        str | Missing, Choice(label="The sum is", codes=codes("fee_scope"), shown_when=answered("fee"))
    ]
    aboard: Annotated[
        Decimal | Missing,
        Number(label="People aboard", whole=True, example="48", shown_when=_OF_MIGRANTS),
    ]
    capacity: Annotated[
        Decimal | Missing,
        Number(label="Made for", whole=True, example="12", shown_when=_OF_MIGRANTS, help="People."),
    ]
    endangered: Annotated[
        bool | Missing,
        YesNo(
            label="Lives endangered",
            shown_when=_OF_MIGRANTS,
            help="Or inhuman treatment: aggravated smuggling (Protocol against Smuggling, article 6).",
        ),
    ]
    died: Annotated[
        Decimal | Missing,
        Number(
            label="Died on the way",
            whole=True,
            example="0",
            shown_when=_OF_MIGRANTS,
            help="Of the group; 0 is an answer.",
        ),
    ]
    injured: Annotated[
        Decimal | Missing, Number(label="Injured", whole=True, example="2", shown_when=_OF_MIGRANTS)
    ]
    lost: Annotated[
        Decimal | Missing,
        Number(label="Missing on the way", whole=True, example="1", shown_when=_OF_MIGRANTS),
    ]
    screened: Annotated[
        bool | Missing,
        YesNo(
            label="Screened for trafficking",
            shown_when=_OF_MIGRANTS,
            need=Need.WANTED,
            blank_text="Say whether the person was screened for trafficking.",
        ),
    ]
    track: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="What follows", codes=codes("migrant_track"), shown_when=_OF_MIGRANTS),
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
                *("documents_withheld", "debt", "debt_currency", "platforms"),
            ),
        ),
        Section("On the way", ("route",), "From, through, to: never a place where people hide now."),
        Section(
            "As a migrant",
            (
                *("migrant_status", "screened", "track", "travel_group"),
                *("fee", "fee_most", "fee_currency", "fee_for"),
                *("aboard", "capacity", "endangered", "died", "injured", "lost"),
            ),
            "What is known of the journey of the group this person was found in.",
        ),
        Section("As a suspect", ("organisation", "arrests", "after_arrest")),
        Section("Decisions", ("decisions", "merged_into", "note")),
    ),
    title="{code}",
    listed=("roles", "sex", "found_on"),
    sifted=("roles", "sex", "exploitation"),
    numbered="code",
    prefix="P",
    rules=PERSON_RULES,
    wide_rules=PERSON_WIDE_RULES,
    tally=tally_of,
    charted=charted_of,
    apart=IDENTITY,
    sameness=Sameness(
        likened=("sex", "age", "age_group", "citizenship", "languages", "found_on", "found_at"),
        merged_by="merged_into",
    ),
)
