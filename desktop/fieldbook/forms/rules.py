"""Cross-field checks that forms share, made from the names of the fields they compare."""

from collections.abc import Iterator

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers, Rule
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.surroundings import Surroundings, WideRule

_LINKS_MOST = 20
"""From here on a chain of links is not followed."""


def not_before(later: str, earlier: str, text: str) -> Rule:
    """The day *later* does not lie before the day *earlier*, as far as both are known."""

    def rule(answers: Answers) -> Iterator[Problem]:
        first, last = getattr(answers, earlier), getattr(answers, later)
        if isinstance(first, Day) and isinstance(last, Day) and surely_before(last, first):
            yield Problem((later,), "day.order", text)

    return rule


def within(group: str, codes: str, text: str) -> Rule:
    """The code in *codes* belongs to the group chosen in *group*: it begins with its code and a dot."""

    def rule(answers: Answers) -> Iterator[Problem]:
        chosen, narrower = getattr(answers, group), getattr(answers, codes)
        if isinstance(chosen, str) and isinstance(narrower, str) and not narrower.startswith(f"{chosen}."):
            yield Problem((codes,), "choice.other_group", text)

    return rule


def warn_when(name: str, codes: frozenset[str], *, code: str, text: str) -> Rule:
    """A warning while *name* holds one of *codes*; it can be overridden with a reason."""

    def rule(answers: Answers) -> Iterator[Problem]:
        if getattr(answers, name) in codes:
            yield Problem((name,), code, text, Severity.WARNING)

    return rule


def gap_when(name: str, codes: frozenset[str], *, wants: str, code: str, text: str) -> Rule:
    """A gap at *wants* while *name* holds one of *codes* and *wants* has no answer."""

    def rule(answers: Answers) -> Iterator[Problem]:
        if getattr(answers, name) in codes and getattr(answers, wants) is Missing.NOT_ASKED:
            yield Problem((wants,), code, text, Severity.GAP)

    return rule


def in_operation(day: str) -> WideRule:
    """A warning when *day* surely lies outside its operation, as far as both are known."""

    def rule(answers: Answers, around: Surroundings) -> Iterator[Problem]:
        happened = getattr(answers, day)
        operation = around.linked(getattr(answers, "operation", None), "operation")
        if not isinstance(happened, Day) or operation is None:
            return
        first, last = operation.answers.starts_on, operation.answers.ends_on
        early = isinstance(first, Day) and surely_before(happened, first)
        late = isinstance(last, Day) and surely_before(last, happened)
        if early or late:
            text = (
                said("This lies before the days of the operation; say why it belongs to it.")
                if early
                else said("This lies after the days of the operation; say why it belongs to it.")
            )
            yield Problem((day,), "day.outside", text, Severity.WARNING)

    return rule


def no_circle(link: str) -> WideRule:
    """A record does not stand for itself, however many others lie between."""

    def rule(answers: Answers, around: Surroundings) -> Iterator[Problem]:
        at = getattr(answers, link)
        for _ in range(_LINKS_MOST):
            if at == around.record:
                text = "This leads back to the record itself: choose the one that stands by itself."
                yield Problem((link,), "link.circle", text)
                return
            found = around.linked(at)
            if found is None:
                return
            at = getattr(found.answers, link, None)

    return rule


def surely_before(one: Day, other: Day) -> bool:
    """Whether *one* lies before *other* whatever is not known of either."""
    parts = zip((one.year, one.month, one.day), (other.year, other.month, other.day), strict=True)
    for mine, theirs in parts:
        if not (mine and theirs):
            return False
        if mine != theirs:
            return mine < theirs
    return False
