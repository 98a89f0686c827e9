"""Referral: victims brought to services (domain note, section 10); help never depends on co-operation."""

from typing import Annotated

from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import specify
from fieldbook.catalogue.referring.consent import WithConsent
from fieldbook.catalogue.referring.consent_rules import CONSENT_RULES, CONSENT_WIDE_RULES
from fieldbook.catalogue.referring.provider import PROVIDER_RULES, PROVIDER_WIDE_RULES
from fieldbook.catalogue.referring.rows import FollowUp, followup_rows
from fieldbook.catalogue.referring.rules import REFERRAL_RULES, REFERRAL_WIDE_RULES, RETURN
from fieldbook.catalogue.referring.states import WAS_REFUSED
from fieldbook.catalogue.referring.tally import tally_of
from fieldbook.catalogue.referring.waiting import due_of
from fieldbook.forms.condition import answered, some_row
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import not_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

GOES_HOME = some_row("services", "service", RETURN)


class Referral(WithConsent):
    """Who was offered or brought to which help, how far it came, and with what consent."""

    unmet: Annotated[
        str | Missing,
        Choice(label="Why it was not met", codes=codes("unmet_service_reason"), shown_when=WAS_REFUSED),
    ]
    unmet_other: Annotated[str | Missing, specify("unmet", label="Which other reason")]
    unmet_said: Annotated[
        str | Missing,
        Text(label="What the provider said", most=200, shown_when=answered("unmet"), sensitive=True),
    ]
    risk_assessed: Annotated[
        bool | Missing,
        YesNo(label="Risk of going home assessed", shown_when=GOES_HOME, help="Before anybody goes home."),
    ]
    return_wished: Annotated[
        bool | Missing,
        YesNo(
            label="Going home is their own wish", shown_when=GOES_HOME, help="Asked in their own language."
        ),
    ]
    followups: Annotated[tuple[FollowUp, ...] | Missing, followup_rows()]
    feedback: Annotated[
        str | Missing,
        Text(
            label="What they said of it",
            most=2000,
            lines=True,
            sensitive=True,
            help="The person, or the provider: whether it was the help that was needed.",
        ),
    ]
    closed_on: Annotated[Day | Missing, DayKind(label="Case closed on")]
    closure: Annotated[
        str | Missing,
        Choice(label="Why it was closed", codes=codes("closure_reason"), shown_when=answered("closed_on")),
    ]
    closure_other: Annotated[str | Missing, specify("closure", label="Which other reason to close")]
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
                *("operation", "services", "status", "status_by", "priority"),
                *("provider", "provider_linked", "referred_by", "contact", "channel", "transport"),
            ),
        ),
        Section("When", ("offered_on", "sent_on", "answer_due_on", "accepted_on", "received_on", "steps")),
        Section("For whom", ("people", "person", "person_code", "needs", "risks")),
        Section(
            "Consent",
            (
                *("consent", "legal_basis", "approver", "override_reason", "consent_by", "consent_for"),
                *("consent_on", "consent_at", "consent_until", "consent_language", "consent_interpreter"),
                *("informed_of", "consent_witness", "shared", "not_to_tell"),
            ),
            "Asked before anything is shared. Refusal never blocks help.",
        ),
        Section(
            "A child",
            (
                *("is_child", "child_company", "guardian_informed", "guardian_is_suspect"),
                *("guardian_reason", "best_interest", "authority_told", "authority_told_on"),
            ),
        ),
        Section(
            "Reflection period",
            (
                *("nrm_stage", "reflection_begins_on", "reflection_ends_on"),
                *("reflection_least", "removal_stayed"),
            ),
        ),
        Section(
            "What came of it",
            (
                *("unmet", "unmet_other", "unmet_said", "risk_assessed", "return_wished"),
                *("followups", "feedback", "closed_on", "closure", "closure_other", "note"),
            ),
        ),
    ),
    title="{services}: {people}",
    counted_by="status",
    alike=("services",),
    listed=("people", "status", "offered_on"),
    sifted=("status", "services.service", "priority"),
    rules=(
        *REFERRAL_RULES,
        *CONSENT_RULES,
        *PROVIDER_RULES,
        not_before("sent_on", "offered_on", "It was sent before it was offered."),
        not_before("accepted_on", "sent_on", "It was accepted before it was sent."),
        not_before("received_on", "offered_on", "Help was received before it was offered."),
        not_before(
            "reflection_ends_on", "reflection_begins_on", "The reflection period ends before it begins."
        ),
        not_before("closed_on", "offered_on", "The case was closed before help was offered."),
    ),
    wide_rules=(*REFERRAL_WIDE_RULES, *CONSENT_WIDE_RULES, *PROVIDER_WIDE_RULES),
    tally=tally_of,
    due=due_of,
)
