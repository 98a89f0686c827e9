"""What a referral waits for (rule R7): an answer, a follow-up, a consent that ends, a period that ends."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.base.said import said
from fieldbook.catalogue.referring.consent_rules import AGREED
from fieldbook.catalogue.referring.states import ENDED, SHARED, WAITING
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day, day_after
from fieldbook.forms.values.stated import words_for
from fieldbook.forms.values.waiting import Due

DAYS = {"emergency": 1, "urgent": 3, "normal": 14}
"""Priority clocks of the inter-agency form: 24 hours, 72 hours, two weeks."""
_PERIOD_LOOKED_AT = "reflection_end"
_PRIORITIES = codes("referral_priority")
_LOOKS = codes("followup_type")


def due_of(referral: Any) -> Iterator[Due]:
    """Everything that is waited for, whether its day has passed or not; nothing of a case that is closed."""
    if isinstance(referral.closed_on, Day):
        return
    answer = answer_due_on(referral)
    if answer is not None:
        yield _due(referral, said("An answer"), answer, since=_asked_on(referral))
    for row in _open_looks(referral):
        yield _due(referral, said("Follow-up: {what}", what=_LOOKS.label(row.type)), row.due_on)
    rows = _looks(referral)
    if rows and isinstance(rows[-1].next_due_on, Day):
        yield _due(referral, said("The next follow-up"), rows[-1].next_due_on, since=_day(rows[-1].done_on))
    goes_on = referral.status in SHARED and referral.status not in ENDED
    if goes_on and referral.consent in AGREED and isinstance(referral.consent_until, Day):
        yield _due(
            referral, said("Consent: ask again"), referral.consent_until, since=_day(referral.consent_on)
        )
    seen = any(row.type == _PERIOD_LOOKED_AT and isinstance(row.done_on, Day) for row in rows)
    if isinstance(referral.reflection_ends_on, Day) and not seen:
        began = _day(referral.reflection_begins_on)
        yield _due(referral, said("Reflection period: decide"), referral.reflection_ends_on, since=began)


def answer_due_on(referral: Any) -> Day | None:
    """The day until which an answer is due, while one is waited for."""
    if referral.status not in WAITING:
        return None
    if isinstance(referral.answer_due_on, Day):
        return referral.answer_due_on
    days, began = DAYS.get(str(referral.priority)), _asked_on(referral)
    return None if days is None or began is None or not began.day else day_after(began, days)


def _asked_on(referral: Any) -> Day | None:
    return _day(referral.sent_on) or _day(referral.offered_on)


def _looks(referral: Any) -> tuple[Any, ...]:
    return referral.followups if isinstance(referral.followups, tuple) else ()


def _open_looks(referral: Any) -> Iterator[Any]:
    return (
        row for row in _looks(referral) if isinstance(row.due_on, Day) and not isinstance(row.done_on, Day)
    )


def _day(value: object) -> Day | None:
    return value if isinstance(value, Day) else None


def _due(referral: Any, what: str, due_on: Day, *, since: Day | None = None) -> Due:
    urgent = referral.priority
    return Due(
        what=what,
        due_on=due_on,
        since=since or _asked_on(referral),
        priority=_PRIORITIES.label(urgent) if isinstance(urgent, str) else "",
        person=RecordId(referral.person) if isinstance(referral.person, str) else None,
        people=words_for(referral.people),
    )
