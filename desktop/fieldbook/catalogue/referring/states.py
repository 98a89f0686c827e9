"""How far a referral is: the states, which may follow which, and the three counts of rule R4."""

from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.forms.condition import one_of

SHARED = frozenset({"sent", "accepted", "rejected", "in_service", "done"})
"""States in which a provider was told of the person."""
WAITING = frozenset({"offered", "sent"})
HELPED = ("accepted", "in_service", "done")
RECEIVED = ("in_service", "done")
REFUSED = ("rejected", "unavailable", "declined_by_person")
"""States in which a need stays unmet, for a reason."""
ENDED = frozenset({"done", "revoked", "not_applicable"})

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

LADDER = ("draft", "offered", "sent", "accepted", "in_service", "done")
"""The steps of a referral that goes well; who stands on one of them has taken those before it."""

IS_SHARED = one_of("status", *SHARED)
WAS_REFUSED = one_of("status", *REFUSED)


def status_of(service: Any, referral: Any) -> str:
    """How far one service is: as its row says, else as far as the whole referral."""
    return service.status if isinstance(service.status, str) else str(referral.status)


def services_of(referral: Any) -> tuple[Any, ...]:
    """The rows of services; none where a reason stands in their place."""
    return referral.services if isinstance(referral.services, tuple) else ()


def names_somebody(referral: Any) -> bool:
    """Whether it is about one person who is told of by a record or a code."""
    return not isinstance(referral.person, Missing) or isinstance(referral.person_code, str)
