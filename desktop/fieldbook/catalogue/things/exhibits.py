"""The numbers of exhibits: one thing each, in a record and in an operation (domain note, section 8)."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.problem import Path, Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.things.amounts import items_of
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.surroundings import Surroundings, WideRule


def exhibits_of(seizure: Any) -> Iterator[tuple[Path, str]]:
    """Every exhibit number of a seizure as it was written, with where it stands."""
    if isinstance(seizure.exhibit_no, str):
        yield ("exhibit_no",), seizure.exhibit_no
    for at, item in enumerate(items_of(seizure)):
        if isinstance(item.exhibit_no, str):
            yield ("items", at, "exhibit_no"), item.exhibit_no


def spelled(number: str) -> str:
    """A number as it is compared: capitals and spaces aside."""
    return "".join(number.casefold().split())


def _exhibits_differ(seizure: Any) -> Iterator[Problem]:
    """In one record an exhibit number belongs to one thing; its own number may be that of the bag."""
    seen: set[str] = set()
    for path, written in exhibits_of(seizure):
        if path == ("exhibit_no",):
            continue
        if spelled(written) in seen:
            yield Problem(path, "seizure.exhibit_twice", "This exhibit number stands twice.")
        seen.add(spelled(written))


def _exhibits_are_new(seizure: Any, around: Surroundings) -> Iterator[Problem]:
    """In one operation too, as far as one agency numbers: another one may have a series of its own."""
    mine = list(exhibits_of(seizure))
    others = around.mentioning([written for _, written in mine], "seizure", seizure.operation)
    known = {number for other in others for number in _numbers(other.answers)}
    for path, written in mine:
        if spelled(written) in known:
            text = said(
                "Another seizure of this operation has an exhibit {number}; say why both are right.",
                number=written,
            )
            yield Problem(path, "seizure.exhibit_known", text, Severity.WARNING)


def _chain_has_begun(seizure: Any, around: Surroundings) -> Iterator[Problem]:
    """Section 14: an exhibit of ours whose chain of custody nobody has begun; said once it is saved."""
    if around.before is None:
        return
    begun = {spelled(str(one.answers.exhibit_no)) for one in around.pointing_at(around.record, "custody")}
    for path, written in exhibits_of(seizure):
        if spelled(written) not in begun:
            text = "This exhibit has no chain of custody yet: record that it was seized, and who has it."
            yield Problem(path, "seizure.no_chain", text, Severity.GAP)


def _numbers(seizure: Any) -> set[str]:
    return {spelled(written) for _, written in exhibits_of(seizure)}


EXHIBIT_RULES: tuple[Rule, ...] = (_exhibits_differ,)
EXHIBIT_WIDE_RULES: tuple[WideRule, ...] = (_exhibits_are_new, _chain_has_begun)
