"""Referral: victims brought to services (domain note, section 10); help never depends on co-operation."""

from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import operation_link, specify
from fieldbook.catalogue.referral_rules import (
    CONSENTED,
    OVERRIDDEN,
    REFERRAL_RULES,
    REFERRAL_WIDE_RULES,
    SHARED,
    due_on,
)
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of, said_yes
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import not_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

HELPED = ("accepted", "in_service", "done")


class FollowUp(Answers):
    """One look after a person who was brought to help."""

    type: Annotated[
        str,
        Choice(
            label="What for", codes=codes("followup_type"), need=Need.REQUIRED, blank_text="Say what for."
        ),
    ]
    due_on: Annotated[Day | Missing, DayKind(label="Due on")]
    done_on: Annotated[Day | Missing, DayKind(label="Done on", help="Blank while it is not.")]
    reached: Annotated[bool | Missing, YesNo(label="Person reached")]
    outcome: Annotated[str | Missing, Choice(label="Found", codes=codes("followup_outcome"))]
    safety: Annotated[str | Missing, Choice(label="Safety", codes=codes("safety_status"))]
    consent_holds: Annotated[bool | Missing, YesNo(label="Consent still holds")]


class Referral(Answers):
    """Who was offered or brought to which help, how far it came, and with what consent."""

    operation: Annotated[RecordId, operation_link()]
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
    service_other: Annotated[str | Missing, specify("services", label="Which other service")]
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
    consent: Annotated[
        str,
        Choice(
            label="Consent",
            codes=codes("consent_status"),
            need=Need.REQUIRED,
            default="not_asked",
            help="Until it is given, nothing that names the person is shared. Refusal never blocks help.",
        ),
    ]
    legal_basis: Annotated[
        str | Missing,
        Choice(label="Legal basis", codes=codes("legal_basis"), shown_when=one_of("consent", *OVERRIDDEN)),
    ]
    approver: Annotated[
        str | Missing, Text(label="Approved by", most=120, shown_when=one_of("consent", *OVERRIDDEN))
    ]
    consent_for: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Consent covers",
            codes=codes("consent_scope"),
            shown_when=one_of("consent", *CONSENTED),
            help="Only what was said yes to.",
        ),
    ]
    consent_on: Annotated[
        Day | Missing, DayKind(label="Consent given on", shown_when=one_of("consent", *CONSENTED))
    ]
    not_to_tell: Annotated[
        str | Missing,
        Text(label="Who must not hear of it", most=200, sensitive=True, help="Family, an agency, a country."),
    ]
    is_child: Annotated[
        bool | Missing,
        YesNo(label="A child", help="Also when the age is disputed: yes until it is assessed."),
    ]
    guardian_informed: Annotated[
        bool | Missing, YesNo(label="Guardian informed", shown_when=said_yes("is_child"))
    ]
    guardian_is_suspect: Annotated[
        bool | Missing, YesNo(label="Guardian under suspicion", shown_when=said_yes("is_child"))
    ]
    best_interest: Annotated[
        str | Missing,
        Text(
            label="Best interest of the child",
            most=2000,
            lines=True,
            sensitive=True,
            shown_when=said_yes("is_child"),
        ),
    ]
    priority: Annotated[
        str | Missing,
        Choice(
            label="Priority",
            codes=codes("referral_priority"),
            help="An answer is due within 24 hours, 72 hours or two weeks.",
        ),
    ]
    provider: Annotated[
        str | Missing,
        Text(label="Provider", most=160, help="The organisation; never the address of a shelter."),
    ]
    offered_on: Annotated[Day | Missing, DayKind(label="Offered on", help="T means today.")]
    sent_on: Annotated[
        Day | Missing,
        DayKind(label="Sent on", shown_when=one_of("status", *SHARED), help="The clock runs from here."),
    ]
    accepted_on: Annotated[Day | Missing, DayKind(label="Accepted on", shown_when=one_of("status", *HELPED))]
    received_on: Annotated[
        Day | Missing, DayKind(label="Help received on", shown_when=one_of("status", "in_service", "done"))
    ]
    reflection_ends_on: Annotated[
        Day | Missing,
        DayKind(label="Reflection period ends", help="At least 30 days (CoE Convention, article 13)."),
    ]
    risk_assessed: Annotated[
        bool | Missing,
        YesNo(
            label="Risk assessed and wished",
            shown_when=one_of("services", "return"),
            help="Before anybody goes home.",
        ),
    ]
    unmet: Annotated[
        str | Missing,
        Choice(label="Why it was not met", codes=codes("unmet_service_reason"), help="If it was not."),
    ]
    unmet_other: Annotated[str | Missing, specify("unmet", label="Which other reason")]
    followups: Annotated[
        tuple[FollowUp, ...] | Missing,
        Rows(
            label="Follow-ups",
            row=GroupKind(label="Follow-up", model=FollowUp),
            row_label="follow-up",
            help="What was planned, what was found: help does not end with the hand-over.",
        ),
    ]
    note: Annotated[
        str | Missing,
        Text(
            label="Note",
            most=10_000,
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
        Section(
            "Which help",
            (
                *("operation", "services", "service_other", "status", "priority", "provider"),
                *("offered_on", "sent_on", "accepted_on", "received_on", "reflection_ends_on"),
            ),
        ),
        Section("For whom", ("people", "person", "person_code")),
        Section(
            "Consent",
            ("consent", "consent_for", "consent_on", "legal_basis", "approver", "not_to_tell"),
            "Asked before anything is shared. Refusal never blocks help.",
        ),
        Section("A child", ("is_child", "guardian_informed", "guardian_is_suspect", "best_interest")),
        Section("What came of it", ("unmet", "unmet_other", "risk_assessed", "followups", "note")),
    ),
    title="{services}: {people}",
    counted_by="status",
    alike=("services",),
    listed=("people", "status", "offered_on"),
    rules=(
        *REFERRAL_RULES,
        not_before("sent_on", "offered_on", "It was sent before it was offered."),
        not_before("accepted_on", "sent_on", "It was accepted before it was sent."),
        not_before("received_on", "offered_on", "Help was received before it was offered."),
    ),
    wide_rules=REFERRAL_WIDE_RULES,
    due=due_on,
)
