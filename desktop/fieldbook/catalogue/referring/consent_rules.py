"""Who may say yes, and what may be shared with it (domain note, section 10, rules R1 and R2)."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.catalogue.person_rules import ACCUSED, is_child, roles_of
from fieldbook.catalogue.referring.states import SHARED, names_somebody
from fieldbook.forms.answers import Rule
from fieldbook.forms.rules import surely_before
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.surroundings import Surroundings, WideRule

OVERRIDDEN = frozenset({"overridden_vital", "overridden_legal"})
AGREED = frozenset({"given_written", "given_verbal", "assent_child", "guardian_only"})
CONSENTED = AGREED | OVERRIDDEN
BY_GUARDIAN = frozenset({"assent_child", "guardian_only"})
FOR_A_CHILD = BY_GUARDIAN | OVERRIDDEN | {"not_asked", "refused", "withdrawn", "unable"}
WITH_PROVIDER = "share_provider"
IDENTIFYING = frozenset({"name", "contact", "document"})
BY_OPEN_MAIL = "open_mail"


def _consent_before_sharing(referral: Any) -> Iterator[Problem]:
    """R1: a person is named to a provider only with consent, or on a ground that somebody approved."""
    if not names_somebody(referral) or referral.status not in SHARED:
        return
    if referral.consent not in CONSENTED:
        text = "Nothing that identifies the person is passed on before consent is given."
        yield Problem(("consent",), "referral.no_consent", text)
    elif referral.consent in AGREED and isinstance(referral.consent_for, tuple):
        if WITH_PROVIDER not in referral.consent_for:
            text = "The consent does not cover sharing with the provider: ask, or do not send."
            yield Problem(("consent_for",), "consent.not_covered", text)
    elif referral.consent in AGREED and referral.consent_for is Missing.NOT_ASKED:
        text = "Say what the consent covers: sharing with the provider is one of it."
        yield Problem(("consent_for",), "consent.scope", text, Severity.GAP)


def _override_is_reasoned(referral: Any) -> Iterator[Problem]:
    """R1: who shares without consent says on which ground, and who approved it."""
    given = isinstance(referral.legal_basis, str) and isinstance(referral.approver, str)
    if referral.consent in OVERRIDDEN and not given:
        text = "Sharing without consent needs its legal basis and who approved it: write both."
        yield Problem(("consent",), "consent.overridden", text, Severity.WARNING)


def _verbal_is_witnessed(referral: Any) -> Iterator[Problem]:
    if referral.consent == "given_verbal" and referral.consent_witness is Missing.NOT_ASKED:
        text = "Spoken consent is written down by the officer and a witness: say who that was."
        yield Problem(("consent_witness",), "consent.witness", text, Severity.GAP)


def _still_holds(referral: Any) -> Iterator[Problem]:
    """Consent ends: on its day, or when a follow-up finds it withdrawn."""
    until, sent = referral.consent_until, referral.sent_on
    if isinstance(until, Day) and isinstance(sent, Day) and surely_before(until, sent):
        text = "The consent had ended before it was sent: ask again."
        yield Problem(("consent_until",), "consent.ended", text, Severity.WARNING)
    given, asked = referral.consent_on, referral.sent_on
    if isinstance(given, Day) and isinstance(asked, Day) and surely_before(asked, given):
        text = "It was sent before consent was given."
        yield Problem(("consent_on",), "consent.late", text, Severity.WARNING)
    rows = referral.followups if isinstance(referral.followups, tuple) else ()
    if referral.consent in AGREED and any(row.consent_holds is False for row in rows[-1:]):
        text = "The last follow-up found that consent holds no longer: mark it withdrawn, and stop sharing."
        yield Problem(("consent",), "consent.withdrawn", text, Severity.WARNING)


def _shared_as_allowed(referral: Any) -> Iterator[Problem]:
    """What identifies goes only where consent, or its ground, reaches; and never by open e-mail."""
    shared = frozenset(referral.shared) if isinstance(referral.shared, tuple) else frozenset()
    if not shared & IDENTIFYING:
        return
    if referral.consent not in CONSENTED:
        text = "Something that identifies was shared without consent: say on which ground, or correct it."
        yield Problem(("shared",), "consent.shared", text)
    if referral.channel == BY_OPEN_MAIL:
        text = "Open e-mail can be read on its way: tell the supervisor, and send such data otherwise."
        yield Problem(("channel",), "consent.open_mail", text, Severity.WARNING)


def _child_consent(referral: Any) -> Iterator[Problem]:
    """R2: for a child assent and guardian, or the child protection authority."""
    if referral.is_child is True and referral.consent not in FOR_A_CHILD:
        text = "A child does not consent alone: the guardian does, or child protection decides."
        yield Problem(("consent",), "referral.child_consent", text)
    if referral.guardian_is_suspect is True and _by_guardian(referral):
        text = "A guardian under suspicion cannot consent: turn to the child protection authority."
        yield Problem(("consent",), "referral.guardian_conflict", text)


def _by_guardian(referral: Any) -> bool:
    """Whether a guardian decided, and not the child protection authority in their place."""
    return referral.consent in BY_GUARDIAN and referral.consent_by != "authority"


def _duty_to_report(referral: Any) -> Iterator[Problem]:
    """R2: that child protection was told, where it has to be, is recorded."""
    if referral.is_child is not True or referral.authority_told is True:
        return
    alone = referral.child_company in {"separated", "unaccompanied"}
    if alone or referral.guardian_is_suspect is True:
        text = "No guardian can decide for this child: child protection is told, and when."
        yield Problem(("authority_told",), "referral.duty_to_report", text, Severity.WARNING)
    elif referral.authority_told is Missing.NOT_ASKED:
        text = "Say whether child protection was told, or why not."
        yield Problem(("authority_told",), "referral.authority_told", text, Severity.GAP)


def _child_is_known(referral: Any, around: Surroundings) -> Iterator[Problem]:
    """The person's own record says that it is a child, or that the guardian is suspected."""
    person = around.linked(referral.person, "person")
    if person is None:
        return
    if is_child(person.answers) and referral.consent not in FOR_A_CHILD:
        text = "This person is recorded as a child: the guardian consents, or child protection decides."
        yield Problem(("consent",), "referral.child_consent", text)
    if is_child(person.answers) and referral.is_child is False:
        text = "This person is recorded as a child: answer yes, or correct the person's record."
        yield Problem(("is_child",), "referral.child_known", text, Severity.WARNING)
    guardian = around.linked(person.answers.guardian, "person")
    conflict = person.answers.guardian_is_suspect is True
    accused = guardian is not None and bool(ACCUSED & roles_of(guardian.answers))
    if (conflict or accused) and _by_guardian(referral):
        text = "The guardian is under suspicion and cannot consent: turn to child protection."
        yield Problem(("consent",), "referral.guardian_conflict", text)


CONSENT_RULES: tuple[Rule, ...] = (
    _consent_before_sharing,
    _override_is_reasoned,
    _verbal_is_witnessed,
    _still_holds,
    _shared_as_allowed,
    _child_consent,
    _duty_to_report,
)
CONSENT_WIDE_RULES: tuple[WideRule, ...] = (_child_is_known,)
