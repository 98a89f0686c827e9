"""What a referral counts for beside stated figures: offered, accepted and received, service by service."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.catalogue.referring.states import LADDER, names_somebody, services_of, status_of
from fieldbook.forms.values.sameness import Tally

_ONE = Decimal(1)
_COUNTED = ("offered", "accepted", "in_service", "done")
_NEVER_OFFERED = frozenset({"draft", "not_applicable"})


def tally_of(referral: Any) -> Iterator[Tally]:
    """Rule R4: one person, each count that each service came to, from its own row.

    Who received help was offered it, and it was accepted: three counts, never one for the other. A referral
    that names nobody states a figure of many, and counts nothing by itself.
    """
    if not names_somebody(referral):
        return
    for row in services_of(referral):
        for code in _came_to(status_of(row, referral)):
            yield Tally(
                "referral", code, "person", _ONE, alike=(("services", row.service),), once=_who(referral)
            )


def _came_to(status: str) -> Iterator[str]:
    if status in _NEVER_OFFERED:
        return
    if status not in LADDER:
        yield from ("offered", status)
        return
    reached = LADDER[: LADDER.index(status) + 1]
    yield from (code for code in _COUNTED if code in reached)


def _who(referral: Any) -> str:
    """The person: by the record, else by the code."""
    return str(referral.person) if isinstance(referral.person, str) else str(referral.person_code).casefold()
