"""Consent, clocks and states of a referral (domain note, section 10, rules R1 to R8)."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.catalogue.person_rules import ACCUSED, is_child, roles_of
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.day import Day, day_after
from fieldbook.forms.values.surroundings import Surroundings, WideRule

OVERRIDDEN = frozenset({"overridden_vital", "overridden_legal"})
CONSENTED = frozenset({"given_written", "given_verbal", "assent_child", "guardian_only"}) | OVERRIDDEN
BY_GUARDIAN = frozenset({"assent_child", "guardian_only"})
FOR_A_CHILD = BY_GUARDIAN | OVERRIDDEN | {"not_asked", "refused", "withdrawn", "unable"}
SHARED = frozenset({"sent", "accepted", "rejected", "in_service", "done"})
WAITING = frozenset({"offered", "sent"})
DAYS = {"emergency": 1, "urgent": 3, "normal": 14}
"""Priority clocks of the inter-agency form: 24 hours, 72 hours, two weeks."""

_ENDS = ("revoked", "lost_contact")
NEXT = {
    "draft": ("offered", "not_applicable", *_ENDS),
    "offered": ("declined_by_person", "sent", "not_applicable", "unavailable", *_ENDS),
    "sent": ("accepted", "rejected", "unavailable", *_ENDS),
    "accepted": ("in_service", "unavailable", "rejected", *_ENDS),
    "in_service": ("done", *_ENDS),
    "declined_by_person": ("offered",),
    "unavailable": ("offered", "sent"),
    "rejected": ("offered", "sent"),
    "not_applicable": ("offered",),
    "lost_contact": ("offered", "sent", "accepted", "in_service"),
    "revoked": ("offered",),
    "done": (),
}
"""The state machine (Primero's states): from each state, those that may follow."""


def due_on(referral: Any) -> Day | None:
    """The day until which an answer is due, while one is waited for."""
    began = referral.sent_on if isinstance(referral.sent_on, Day) else referral.offered_on
    days = DAYS.get(str(referral.priority))
    if referral.status not in WAITING or days is None or not isinstance(began, Day) or not began.day:
        return None
    return day_after(began, days)


def _consent_before_sharing(referral: Any) -> Iterator[Problem]:
    """R1: a person is named to a provider only with consent, or on a ground that somebody approved."""
    names_somebody = not isinstance(referral.person, Missing) or isinstance(referral.person_code, str)
    if names_somebody and referral.status in SHARED and referral.consent not in CONSENTED:
        text = "Nothing that identifies the person is passed on before consent is given."
        yield Problem(("consent",), "referral.no_consent", text)


def _override_is_reasoned(referral: Any) -> Iterator[Problem]:
    given = isinstance(referral.legal_basis, str) and isinstance(referral.approver, str)
    if referral.consent in OVERRIDDEN and not given:
        text = "Sharing without consent needs its legal basis and who approved it: write both."
        yield Problem(("consent",), "consent.overridden", text, Severity.WARNING)


def _child_consent(referral: Any) -> Iterator[Problem]:
    """R2: for a child assent and guardian, or the child protection authority."""
    if referral.is_child is True and referral.consent not in FOR_A_CHILD:
        text = "A child does not consent alone: the guardian does, or child protection decides."
        yield Problem(("consent",), "referral.child_consent", text)
    if referral.guardian_is_suspect is True and referral.consent in BY_GUARDIAN:
        text = "A guardian under suspicion cannot consent: turn to the child protection authority."
        yield Problem(("consent",), "referral.guardian_conflict", text)


def _return_is_assessed(referral: Any) -> Iterator[Problem]:
    """R8: home only after an assessment of the risk, and as the person wishes."""
    services = referral.services if isinstance(referral.services, tuple) else ()
    if "return" in services and referral.status in SHARED and referral.risk_assessed is not True:
        text = "Returning home needs an assessment of the risk and the person's own wish."
        yield Problem(("risk_assessed",), "referral.return", text, Severity.WARNING)


def _why_unmet(referral: Any) -> Iterator[Problem]:
    if referral.status in {"rejected", "unavailable"} and referral.unmet is Missing.NOT_ASKED:
        yield Problem(("unmet",), "referral.unmet", "Say why the need was not met.", Severity.GAP)


def _state_follows(referral: Any, around: Surroundings) -> Iterator[Problem]:
    """A step that was left out is told, with the reason why it is."""
    before = around.before
    if before is None or before.status == referral.status or referral.status in NEXT.get(before.status, ()):
        return
    text = "This step does not follow the last one; say what happened in between."
    yield Problem(("status",), "referral.state", text, Severity.WARNING)


def _child_is_known(referral: Any, around: Surroundings) -> Iterator[Problem]:
    """The person's own record says that it is a child, or that the guardian is suspected."""
    person = around.linked(referral.person, "person")
    if person is None:
        return
    if is_child(person.answers) and referral.consent not in FOR_A_CHILD:
        text = "This person is recorded as a child: the guardian consents, or child protection decides."
        yield Problem(("consent",), "referral.child_consent", text)
    guardian = around.linked(person.answers.guardian, "person")
    conflict = person.answers.guardian_is_suspect is True
    accused = guardian is not None and bool(ACCUSED & roles_of(guardian.answers))
    if (conflict or accused) and referral.consent in BY_GUARDIAN:
        text = "The guardian is under suspicion and cannot consent: turn to child protection."
        yield Problem(("consent",), "referral.guardian_conflict", text)


REFERRAL_RULES: tuple[Rule, ...] = (
    _consent_before_sharing,
    _override_is_reasoned,
    _child_consent,
    _return_is_assessed,
    _why_unmet,
)
REFERRAL_WIDE_RULES: tuple[WideRule, ...] = (_state_follows, _child_is_known)
