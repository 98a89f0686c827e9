"""What keeps a chain of custody whole: rules K1 to K9 of the domain note, section 9.

The earlier events of the exhibit come from the surroundings. Order is that of day and time; two stations may
each add an event without hearing of the other, so what cannot be seen here is seen when both have arrived.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.things.amounts import items_of
from fieldbook.catalogue.things.exhibits import exhibits_of, spelled
from fieldbook.catalogue.things.rules import TWO_PERSONS
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.surroundings import Surroundings, WideRule

ENDED = frozenset({"return", "forfeit", "destroy", "release", "merge"})
AFTER_THE_END = frozenset({"correct", "lab_result"})
CHANGES_QUANTITY = frozenset({"split", "merge", "lab_submit", "lab_result", "examine", "discrepancy", "loss"})
HANDING = frozenset({"transfer", "check_out", "check_in", "lab_submit", "return", "release", "store"})


def _hands_differ(event: Any) -> Iterator[Problem]:
    """K4: nobody hands a thing to themselves."""
    if isinstance(event.received_by, str) and _same(event.released_by, event.received_by):
        yield Problem(
            ("received_by",), "custody.same_hands", "Who hands over and who receives are two people."
        )


def _witness_differs(event: Any) -> Iterator[Problem]:
    if _same(event.witness, event.released_by) or _same(event.witness, event.received_by):
        yield Problem(("witness",), "custody.same_witness", "The witness is somebody who hands nothing over.")


def _part_of_itself(event: Any) -> Iterator[Problem]:
    """K9: a part has a number of its own."""
    if _same(event.root_exhibit, event.exhibit_no):
        yield Problem(
            ("root_exhibit",), "custody.own_root", "A part has another number than what it came from."
        )


def _begins(event: Any, around: Surroundings) -> Iterator[Problem]:
    """K1: the chain begins with seizing, or with a split from another exhibit."""
    earlier = _earlier(event, around)
    is_part = isinstance(event.root_exhibit, str)
    if not earlier and event.action != "seize" and not (is_part and event.action == "split"):
        text = "This exhibit has no event yet: the first one is that it was seized."
        yield Problem(("action",), "custody.not_begun", text)
    elif earlier and event.action == "seize":
        yield Problem(("action",), "custody.begun_twice", "This exhibit was seized already.")


def _time_goes_on(event: Any, around: Surroundings) -> Iterator[Problem]:
    """K2: no event lies before the last one."""
    earlier = _earlier(event, around)
    if earlier and _moment(event) < _moment(earlier[-1]):
        last = earlier[-1]
        last = " at ".join(_moment(earlier[-1]))
        text = said("The last event was on {last}: this lies before it.", last=last)
        yield Problem(("done_at",), "custody.time_back", text, Severity.WARNING)


def _is_still_open(event: Any, around: Surroundings) -> Iterator[Problem]:
    """K8: after the end only a correction or a late result."""
    ended = [one for one in _earlier(event, around) if one.action in ENDED]
    if ended and event.action not in AFTER_THE_END:
        text = "The chain of this exhibit is closed; only a correction can follow."
        yield Problem(("action",), "custody.closed", text)


def _holder_releases(event: Any, around: Surroundings) -> Iterator[Problem]:
    """K3: who hands over is who had it."""
    earlier = _earlier(event, around)
    holder = next((one.received_by for one in reversed(earlier) if isinstance(one.received_by, str)), None)
    if event.action not in HANDING or holder is None or _same(event.released_by, holder):
        return
    if isinstance(event.released_by, str):
        text = said(
            "The last holder was {holder}: the hand-over to {released_by} is not recorded.",
            holder=holder,
            released_by=event.released_by,
        )
        yield Problem(("released_by",), "custody.holder", text, Severity.WARNING)
    elif event.released_by is Missing.NOT_ASKED and event.action != "store":
        yield Problem(
            ("released_by",),
            "custody.releaser",
            said("Write who hands it over; {holder} has it.", holder=holder),
        )


def _seal_goes_on(event: Any, around: Surroundings) -> Iterator[Problem]:
    """K5: the seal that is found is the seal that was put on."""
    earlier = _earlier(event, around)
    sealed = next((one.seal_after for one in reversed(earlier) if isinstance(one.seal_after, str)), None)
    if sealed and isinstance(event.seal_before, str) and not _same(sealed, event.seal_before):
        text = said("The seal put on before was {sealed}; another one was found.", sealed=sealed)
        yield Problem(("seal_before",), "custody.seal", text, Severity.WARNING)


def _quantity_stays(event: Any, around: Surroundings) -> Iterator[Problem]:
    """K6: it grows or shrinks only by splitting, laboratory work, or an event that says so."""
    known = [one for one in _earlier(event, around) if isinstance(one.quantity, Decimal)]
    if not known or not isinstance(event.quantity, Decimal) or event.action in CHANGES_QUANTITY:
        return
    last = known[-1]
    if last.unit == event.unit and last.quantity != event.quantity:
        text = said(
            "There were {before} before: add a discrepancy, or look at the number again.",
            before=format(last.quantity, "f"),
        )
        yield Problem(("quantity",), "custody.quantity", text, Severity.WARNING)


def _two_persons(event: Any, around: Surroundings) -> Iterator[Problem]:
    """Cash, drugs and arms go from hand to hand before a witness."""
    seizure = around.linked(event.seizure, "seizure")
    if (
        seizure
        and _sort(seizure.answers, event.exhibit_no) in TWO_PERSONS
        and event.witness is Missing.NOT_ASKED
    ):
        text = "Cash, drugs and arms need a second person: write the witness."
        yield Problem(("witness",), "custody.witness", text, Severity.WARNING)


def _exhibit_is_known(event: Any, around: Surroundings) -> Iterator[Problem]:
    """The number stands in the seizure, or the exhibit is a part of one that does."""
    seizure = around.linked(event.seizure, "seizure")
    if seizure is None or isinstance(event.root_exhibit, str) or _earlier(event, around):
        return
    known = {spelled(written) for _, written in exhibits_of(seizure.answers)}
    if known and isinstance(event.exhibit_no, str) and spelled(event.exhibit_no) not in known:
        text = "The seizure does not list this exhibit number."
        yield Problem(("exhibit_no",), "custody.unknown_exhibit", text, Severity.WARNING)


def _sort(answers: Any, exhibit_no: object) -> str:
    """What sort of thing the exhibit is: the row's, where the seizure lists it."""
    sorts = (str(item.category) for item in items_of(answers) if _same(item.exhibit_no, exhibit_no))
    return next(sorts, str(answers.category))


def _earlier(event: Any, around: Surroundings) -> Sequence[Any]:
    """The events of the same exhibit that are known here, the first one first."""
    others = [one.answers for one in around.pointing_at(event.seizure, "custody")]
    return sorted((one for one in others if _same(one.exhibit_no, event.exhibit_no)), key=_moment)


def _moment(event: Any) -> tuple[str, str]:
    return str(event.done_on), str(event.done_at)


def _same(one: object, other: object) -> bool:
    return isinstance(one, str) and isinstance(other, str) and one.casefold() == other.casefold()


CUSTODY_RULES: tuple[Rule, ...] = (_hands_differ, _witness_differs, _part_of_itself)
CUSTODY_WIDE_RULES: tuple[WideRule, ...] = (
    _begins,
    _time_goes_on,
    _is_still_open,
    _holder_releases,
    _seal_goes_on,
    _quantity_stays,
    _two_persons,
    _exhibit_is_known,
)
