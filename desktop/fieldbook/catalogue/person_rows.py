"""What repeats in the record of a person: roles, steps of identification, arrests, the way they came."""

from typing import Annotated

from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import specify
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import not_before
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day


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
    arrested_at: Annotated[str | Missing, ClockTime(label="Time", help="Local time, such as 14:05.")]
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
    notice: Annotated[
        str | Missing,
        Choice(
            label="On which notice",
            codes=codes("notice_type"),
            shown_when=one_of("legal_state", "foreign_warrant", "extradited"),
        ),
    ]
    place: Annotated[Place | Missing, place()]
    rights_told: Annotated[bool | Missing, YesNo(label="Told of their rights")]
    guardian_told: Annotated[
        bool | Missing, YesNo(label="Guardian told", help="Of a minor: a guardian, or child protection.")
    ]
    high_value: Annotated[bool | Missing, YesNo(label="High-value target")]
    official: Annotated[
        bool | Missing, YesNo(label="Public official", help="Then fewer people should see the record.")
    ]


class AfterArrest(Answers):
    """What became of it: an arrest is no charge, and a charge no verdict."""

    step: Annotated[
        str,
        Choice(
            label="What followed",
            codes=codes("arrest_step"),
            need=Need.REQUIRED,
            blank_text="Choose what followed.",
        ),
    ]
    on: Annotated[Day | Missing, DayKind(label="On", need=Need.WANTED)]
    by: Annotated[str | Missing, Text(label="By which body", most=120)]
    offence: Annotated[str | Missing, Choice(label="For which offence", codes=codes("crime_type"))]


class Stage(Answers):
    """One place of a person's way, and how they came there."""

    role: Annotated[
        str,
        Choice(
            label="What happened there",
            codes=codes("route_role"),
            need=Need.REQUIRED,
            blank_text="Say what the place was to the person.",
        ),
    ]
    on: Annotated[
        Day | Missing, DayKind(label="When", help="As far as it is known: 2019, March 2020, 9.12.2019.")
    ]
    mode: Annotated[
        str | Missing,
        Choice(label="Came there by", codes=codes("transport_mode"), help="UN/ECE Recommendation 19."),
    ]
    with_whom: Annotated[
        str | Missing,
        Text(label="With whom", most=120, help="Alone, family, the driver; a code, never a name."),
    ]
    place: Annotated[
        Place | Missing,
        place(
            need=Need.WANTED,
            help_text="As exactly as it may be known. Of a place that must not be found, the country.",
        ),
    ]


def decision_rows() -> Rows:
    """The roles that somebody decided."""
    return Rows(
        label="Roles that were decided",
        row=GroupKind(
            label="Role",
            model=Role,
            rules=(not_before("to_on", "from_on", "The role ends before it begins."),),
        ),
        row_label="role",
        help="Each with its days and the body that decided. An older one stays.",
    )


def route_rows(*roles: str) -> Rows:
    """The way of somebody who has one of *roles*, one row a place."""
    return Rows(
        label="Route",
        row=GroupKind(label="Place on the way", model=Stage),
        row_label="place",
        apart=True,
        shown_when=one_of("roles", *roles),
        help="In the order of the way: from, through, to. Ctrl+D repeats a row.",
    )
