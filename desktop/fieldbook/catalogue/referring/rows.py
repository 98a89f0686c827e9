"""What repeats in a referral: its services, the steps it took, the looks after the person."""

from typing import Annotated

from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import specify
from fieldbook.catalogue.referring.states import REFUSED
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import not_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day


class Service(Answers):
    """One service that was asked for, and how far this one is."""

    service: Annotated[
        str,
        Choice(
            label="Service",
            codes=codes("referral_service_type"),
            need=Need.REQUIRED,
            roomy=True,
            blank_text="Choose the service.",
        ),
    ]
    service_other: Annotated[str | Missing, specify("service", label="Which other service")]
    status: Annotated[
        str | Missing,
        Choice(
            label="How far this one is",
            codes=codes("referral_status"),
            help="Blank while it is as far as the whole referral.",
            else_as="status",
            roomy=True,
        ),
    ]
    appointment_on: Annotated[Day | Missing, DayKind(label="Appointment")]
    appointment_at: Annotated[str | Missing, ClockTime(label="At", help="Local time, such as 14:05.")]
    delivered_on: Annotated[
        Day | Missing, DayKind(label="Received on", help="The day on which this help was given.")
    ]
    unmet: Annotated[
        str | Missing,
        Choice(
            label="Why it was not met",
            codes=codes("unmet_service_reason"),
            shown_when=one_of("status", *REFUSED),
            need=Need.WANTED,
            roomy=True,
            blank_text="Say why this need was not met.",
        ),
    ]
    unmet_other: Annotated[str | Missing, specify("unmet", label="Which other reason")]


class Step(Answers):
    """One step that the referral took before the one it is at."""

    status: Annotated[
        str,
        Choice(
            label="Step",
            codes=codes("referral_status"),
            need=Need.REQUIRED,
            roomy=True,
            blank_text="Choose the step that was taken.",
        ),
    ]
    on: Annotated[
        Day | Missing, DayKind(label="On", need=Need.WANTED, blank_text="Write the day of the step.")
    ]
    by: Annotated[
        str | Missing,
        Text(
            label="By whom",
            most=120,
            need=Need.WANTED,
            help="The body or role: provider, police, the person; no name.",
            blank_text="Say who took the step.",
        ),
    ]
    why: Annotated[str | Missing, Text(label="Why", most=200, sensitive=True)]


class FollowUp(Answers):
    """One look after a person who was brought to help."""

    type: Annotated[
        str,
        Choice(
            label="What for",
            codes=codes("followup_type"),
            need=Need.REQUIRED,
            roomy=True,
            blank_text="Say what for.",
        ),
    ]
    due_on: Annotated[Day | Missing, DayKind(label="Due on")]
    done_on: Annotated[Day | Missing, DayKind(label="Done on", help="Blank while it is not.")]
    by: Annotated[str | Missing, Text(label="Done by", most=80, help="Role or body.")]
    reached: Annotated[bool | Missing, YesNo(label="Person reached")]
    outcome: Annotated[str | Missing, Choice(label="Found", codes=codes("followup_outcome"), roomy=True)]
    safety: Annotated[str | Missing, Choice(label="Safety", codes=codes("safety_status"))]
    consent_holds: Annotated[bool | Missing, YesNo(label="Consent still holds")]
    next_due_on: Annotated[Day | Missing, DayKind(label="Next one due on")]


def service_rows() -> Rows:
    """The services of a referral: named in a hurry, told apart where they differ."""
    return Rows(
        label="Services",
        row=GroupKind(label="Service", model=Service),
        row_label="service",
        named_by="service",
        apart=True,
        need=Need.REQUIRED,
        help="One row each. Offered, accepted and received are counted apart, service by service.",
        blank_text="Choose at least one service.",
    )


def step_rows() -> Rows:
    """The steps before the present one."""
    return Rows(
        label="Steps before",
        row=GroupKind(label="Step", model=Step),
        row_label="step",
        help="Only where it went a long way: sent, rejected, sent elsewhere. Each with its day and who.",
    )


def followup_rows() -> Rows:
    """The looks after the person."""
    return Rows(
        label="Follow-ups",
        row=GroupKind(
            label="Follow-up",
            model=FollowUp,
            rules=(not_before("next_due_on", "done_on", "The next one is due before this one was done."),),
        ),
        row_label="follow-up",
        help="What was planned, what was found: help does not end with the hand-over.",
    )
