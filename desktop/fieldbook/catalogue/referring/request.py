"""The first part of a referral: which help, from whom to whom, and who it is for."""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import operation_link
from fieldbook.catalogue.referring.rows import Service, Step, service_rows, step_rows
from fieldbook.catalogue.referring.states import HELPED, IS_SHARED, RECEIVED
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import answered, one_of
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day


class Request(Answers):
    """Who is brought to which help, by whom, and how far it came."""

    operation: Annotated[RecordId, operation_link()]
    services: Annotated[tuple[Service, ...], service_rows()]
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
    status_by: Annotated[
        str | Missing,
        Text(label="Who took this step", most=120, help="The body or role: provider, officer, the person."),
    ]
    people: Annotated[
        Figure,
        figure(
            "People",
            help="How many: one person, or as stated: all of the rescued (name them as the other figure).",
        ),
    ]
    person: Annotated[
        RecordId | Missing,
        Link(label="Person", forms=("person",), help="Chosen by the code, for a referral of one person."),
    ]
    person_code: Annotated[
        str | Missing,
        Text(
            label="Code of the person",
            most=20,
            help="A code such as P-0007-K3, if there is no record of them; never a name.",
            sensitive=True,
        ),
    ]
    needs: Annotated[
        str | Missing,
        Text(label="What is needed", most=2000, lines=True, sensitive=True, help="No names, no addresses."),
    ]
    risks: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="Risks", codes=codes("referral_risk"), sensitive=True, help="All that are known."),
    ]
    priority: Annotated[
        str | Missing,
        Choice(
            label="Priority",
            codes=codes("referral_priority"),
            help="An answer is due within 24 hours, 72 hours or two weeks.",
        ),
    ]
    referred_by: Annotated[
        str | Missing, Text(label="Referred by", most=120, help="The agency that asks for the help.")
    ]
    contact: Annotated[
        str | Missing,
        Text(label="Contact there", most=120, help="A role and its telephone: duty officer; no name."),
    ]
    provider: Annotated[
        str | Missing,
        Text(label="Provider", most=160, help="The organisation; never the address of a shelter."),
    ]
    provider_linked: Annotated[
        bool | Missing,
        YesNo(
            label="Provider linked to a suspect",
            shown_when=answered("provider"),
            help="Owned, run, staffed or paid by somebody under suspicion; also when it is only feared.",
        ),
    ]
    channel: Annotated[
        str | Missing, Choice(label="By which way", codes=codes("referral_channel"), shown_when=IS_SHARED)
    ]
    transport: Annotated[
        str | Missing,
        Text(label="How they get there", most=200, sensitive=True, help="Who takes them; no address."),
    ]
    offered_on: Annotated[Day | Missing, DayKind(label="Offered on", help="T means today.")]
    sent_on: Annotated[
        Day | Missing, DayKind(label="Sent on", shown_when=IS_SHARED, help="The clock runs from here.")
    ]
    answer_due_on: Annotated[
        Day | Missing,
        DayKind(label="Answer due on", help="If another day was agreed than the priority gives."),
    ]
    accepted_on: Annotated[Day | Missing, DayKind(label="Accepted on", shown_when=one_of("status", *HELPED))]
    received_on: Annotated[
        Day | Missing, DayKind(label="Help received on", shown_when=one_of("status", *RECEIVED))
    ]
    steps: Annotated[tuple[Step, ...] | Missing, step_rows()]
    nrm_stage: Annotated[
        str | Missing,
        Choice(label="Stage of the referral mechanism", codes=codes("nrm_stage"), help="Pillar of the NRM."),
    ]
    reflection_begins_on: Annotated[Day | Missing, DayKind(label="Reflection period begins")]
    reflection_ends_on: Annotated[
        Day | Missing,
        DayKind(label="Reflection period ends", help="At least 30 days (CoE Convention, article 13)."),
    ]
    reflection_least: Annotated[
        Decimal | Missing,
        Number(
            label="Least days here",
            whole=True,
            least=Decimal(1),
            example="45",
            shown_when=answered("reflection_ends_on"),
            help="If the law of the country gives more than 30.",
        ),
    ]
    removal_stayed: Annotated[
        bool | Missing,
        YesNo(
            label="No removal during it",
            shown_when=answered("reflection_ends_on"),
            help="Nobody is expelled while the period runs.",
        ),
    ]
