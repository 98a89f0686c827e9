"""Referral: victims brought to services (domain note, section 10); help never depends on co-operation."""

from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import warn_when
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

OVERRIDDEN = frozenset({"overridden_vital", "overridden_legal"})


class Referral(Answers):
    """Who was offered or brought to which help, how far it came, and with what consent."""

    operation: Annotated[
        RecordId,
        Link(
            label="Operation",
            forms=("operation",),
            need=Need.REQUIRED,
            help="The operation that it belongs to.",
            blank_text="Choose the operation that this belongs to.",
        ),
    ]
    services: Annotated[
        tuple[str, ...],
        Choices(
            label="Services",
            codes=codes("referral_service_type"),
            need=Need.REQUIRED,
            help="All that were asked for.",
            blank_text="Choose at least one service.",
        ),
    ]
    status: Annotated[
        str,
        Choice(
            label="How far it is",
            codes=codes("referral_status"),
            need=Need.REQUIRED,
            default="offered",
            help="Offered, accepted and received are three different counts.",
            blank_text="Say how far the referral is.",
        ),
    ]
    people: Annotated[
        Figure,
        figure(
            "People",
            help="How many: one person, or as stated: all of the rescued (name them as the other figure).",
        ),
    ]
    person_code: Annotated[
        str | Missing,
        Text(
            label="Person",
            most=20,
            help="A code such as V-0007 for one person; never a name.",
            sensitive=True,
        ),
    ]
    consent: Annotated[
        str,
        Choice(
            label="Consent",
            codes=codes("consent_status"),
            need=Need.REQUIRED,
            default="not_asked",
            help="Until it is given, nothing that identifies the person is shared. Refusal never blocks help.",
        ),
    ]
    priority: Annotated[str | Missing, Choice(label="Priority", codes=codes("referral_priority"))]
    provider: Annotated[
        str | Missing,
        Text(label="Provider", most=160, help="The organisation; never the address of a shelter."),
    ]
    offered_on: Annotated[Day | Missing, DayKind(label="Offered on", help="T means today.")]
    unmet: Annotated[
        str | Missing,
        Choice(label="Why it was not met", codes=codes("unmet_service_reason"), help="If it was not."),
    ]
    note: Annotated[
        str | Missing,
        Text(
            label="Note",
            most=2000,
            lines=True,
            help="No names, no places where people can be found.",
            sensitive=True,
        ),
    ]


REFERRAL = Form(
    id="referral",
    version=1,
    label="Referral",
    plural="Referrals",
    icon="heart-handshake",
    about="Victims brought to services: shelter, doctor, lawyer. Offered is not received.",
    model=Referral,
    sections=(
        Section("Which help", ("operation", "services", "status", "priority", "provider", "offered_on")),
        Section("For whom", ("people", "person_code", "consent")),
        Section("What came of it", ("unmet", "note")),
    ),
    title="{services}: {people}",
    counted_by="status",
    alike=("services",),
    listed=("people", "status", "offered_on"),
    rules=(
        warn_when(
            "consent",
            OVERRIDDEN,
            code="consent.overridden",
            text="Sharing without consent needs its legal basis and who approved it: write both.",
        ),
    ),
)
