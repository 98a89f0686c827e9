"""States, services and follow-ups of a referral fit together (domain note, section 10, rules R4 to R8)."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.referring.states import (
    ENDED,
    LADDER,
    NEXT,
    RECEIVED,
    SHARED,
    WAITING,
    names_somebody,
    services_of,
    status_of,
)
from fieldbook.forms.answers import Rule
from fieldbook.forms.rules import surely_before
from fieldbook.forms.values.day import Day, days_between
from fieldbook.forms.values.surroundings import Surroundings, WideRule

RETURN = "return"
REFLECTION_LEAST_DAYS = 30
"""CoE Convention, article 13; a country may give more."""


def _return_is_assessed(referral: Any) -> Iterator[Problem]:
    """R8: home only after an assessment of the risk, and as the person wishes."""
    home = [row for row in services_of(referral) if row.service == RETURN]
    if not any(status_of(row, referral) in SHARED for row in home):
        return
    if referral.risk_assessed is not True or referral.return_wished is not True:
        text = "Returning home needs an assessment of the risk and the person's own wish."
        yield Problem(("risk_assessed",), "referral.return", text, Severity.WARNING)


def _why_unmet(referral: Any) -> Iterator[Problem]:
    if referral.status in {"rejected", "unavailable"} and referral.unmet is Missing.NOT_ASKED:
        yield Problem(("unmet",), "referral.unmet", "Say why the need was not met.", Severity.GAP)


def _services_fit(referral: Any) -> Iterator[Problem]:
    """R4: each service is counted by its own state, so that state and days have to agree."""
    for at, row in enumerate(services_of(referral)):
        status = status_of(row, referral)
        if _is_ahead(status, referral.status):
            text = "This service is further than the whole referral: say how far the referral is by now."
            yield Problem(("services", at, "status"), "referral.service_ahead", text, Severity.WARNING)
        if not isinstance(row.delivered_on, Day):
            continue
        if status not in RECEIVED:
            text = "There is a day on which this help was received: say that the service started."
            yield Problem(("services", at, "status"), "referral.not_received", text, Severity.WARNING)
        if isinstance(referral.offered_on, Day) and surely_before(row.delivered_on, referral.offered_on):
            text = "Help was received before it was offered."
            yield Problem(("services", at, "delivered_on"), "day.order", text)


def _is_ahead(status: str, whole: str) -> bool:
    known = status in LADDER and whole in LADDER
    return known and LADDER.index(status) > LADDER.index(whole)


def _steps_follow(referral: Any) -> Iterator[Problem]:
    """The steps of the past lead by the machine to the present one, and forward in time."""
    rows = referral.steps if isinstance(referral.steps, tuple) else ()
    for at, (before, row) in enumerate(pairwise(rows), start=1):
        both = isinstance(before.on, Day) and isinstance(row.on, Day)
        if both and surely_before(row.on, before.on):
            yield Problem(("steps", at, "on"), "day.order", "This step lies before the one above it.")
        if row.status not in NEXT.get(before.status, ()):
            text = "This step does not follow the one above it; say what happened in between."
            yield Problem(("steps", at, "status"), "referral.step", text, Severity.WARNING)
    last = rows[-1].status if rows else referral.status
    if last != referral.status and referral.status not in NEXT.get(last, ()):
        text = "What it is at now does not follow the last step; say what happened in between."
        yield Problem(("status",), "referral.step", text, Severity.WARNING)


def _has_a_clock(referral: Any) -> Iterator[Problem]:
    """R7: without a priority, or a day, nobody is told that no answer came."""
    waits = names_somebody(referral) and referral.status in WAITING
    unset = referral.priority is Missing.NOT_ASKED and not isinstance(referral.answer_due_on, Day)
    if waits and unset:
        text = "Say how pressing it is: without it nobody is told when no answer comes."
        yield Problem(("priority",), "referral.priority", text, Severity.GAP)


def _reflection_is_long_enough(referral: Any) -> Iterator[Problem]:
    first, last = referral.reflection_begins_on, referral.reflection_ends_on
    least = (
        REFLECTION_LEAST_DAYS if isinstance(referral.reflection_least, Missing) else referral.reflection_least
    )
    days = days_between(first, last) if isinstance(first, Day) and isinstance(last, Day) else None
    if days is not None and 0 < days < least:
        text = said("The period has {days} days; at least {least} are due.", days=days, least=least)
        yield Problem(("reflection_ends_on",), "referral.reflection", text, Severity.WARNING)
    if referral.removal_stayed is False:
        told = "Nobody is removed while the reflection period runs: tell the supervisor."
        yield Problem(("removal_stayed",), "referral.removal", told, Severity.WARNING)


def _followed_up(referral: Any) -> Iterator[Problem]:
    """What a follow-up found decides what comes next."""
    rows = referral.followups if isinstance(referral.followups, tuple) else ()
    for at, row in enumerate(rows):
        if isinstance(row.done_on, Day) and row.outcome is Missing.NOT_ASKED:
            text = "This follow-up is done: say what was found."
            yield Problem(("followups", at, "outcome"), "referral.found", text, Severity.GAP)
        if row.safety == "danger" and at == len(rows) - 1 and not isinstance(row.next_due_on, Day):
            text = "The person is in danger: say when somebody looks again, and tell the supervisor."
            yield Problem(("followups", at, "next_due_on"), "referral.danger", text, Severity.WARNING)


def _closed_for_a_reason(referral: Any) -> Iterator[Problem]:
    if not isinstance(referral.closed_on, Day):
        return
    if referral.closure is Missing.NOT_ASKED:
        yield Problem(("closure",), "referral.closure", "Say why the case was closed.", Severity.GAP)
    if referral.status not in ENDED | {"lost_contact", "declined_by_person", "unavailable", "rejected"}:
        text = "The case is closed while the referral goes on: say how far it came."
        yield Problem(("status",), "referral.closed_open", text, Severity.WARNING)


def _state_follows(referral: Any, around: Surroundings) -> Iterator[Problem]:
    """A step that was left out is told, with the reason why it is."""
    before = around.before
    if before is None or before.status == referral.status or referral.status in NEXT.get(before.status, ()):
        return
    if _leads_here(referral, before.status):
        return
    text = "This step does not follow the last one; say what happened in between."
    yield Problem(("status",), "referral.state", text, Severity.WARNING)


def _leads_here(referral: Any, before: str) -> bool:
    """Whether the steps between were written down."""
    told = [row.status for row in referral.steps] if isinstance(referral.steps, tuple) else []
    return before in told[:-1] and referral.status in NEXT.get(told[-1], ())


REFERRAL_RULES: tuple[Rule, ...] = (
    _return_is_assessed,
    _why_unmet,
    _services_fit,
    _steps_follow,
    _has_a_clock,
    _reflection_is_long_enough,
    _followed_up,
    _closed_for_a_reason,
)
REFERRAL_WIDE_RULES: tuple[WideRule, ...] = (_state_follows,)
