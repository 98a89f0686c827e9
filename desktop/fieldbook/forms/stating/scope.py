"""The Scope of a figure: of which place, agency, stretch of days or people its number speaks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.base.said import in_row, said
from fieldbook.forms.answers import Answers, Rule, field_of, fields_of, show_answer
from fieldbook.forms.condition import one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Reading, Titles, Typed, is_blank
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import not_before
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

PLACE = place("In which place", help_text="Region, town, border crossing. Never a shelter.")


class Scope(Answers):
    """What a number speaks of, where that is less, or something else, than the whole operation."""

    countries: Annotated[
        tuple[str, ...] | Missing,
        Choices(label="In which countries", codes=codes("country"), help="Blank for all of them."),
    ]
    place: Annotated[Place | Missing, PLACE]
    agency: Annotated[
        str | Missing,
        Text(label="Of which agency", most=120, help="If it is the result of one agency or force only."),
    ]
    phase: Annotated[
        str | Missing,
        Choice(label="In which phase", codes=codes("operation_phase"), help="Before, during, after."),
    ]
    from_on: Annotated[Day | Missing, DayKind(label="From day", help="If it covers some of the days only.")]
    to_on: Annotated[Day | Missing, DayKind(label="To day", help="Blank for one day.")]
    among: Annotated[
        str | Missing,
        Text(
            label="Among whom or what",
            most=120,
            help="A larger group whose number is not stated: nautical equipment; members of one network.",
        ),
    ]
    reach: Annotated[
        str | Missing,
        Choice(
            label="If not of this operation",
            codes=codes("figure_reach"),
            help="An earlier year, another case, something that happened before: never added.",
        ),
    ]
    operation: Annotated[
        RecordId | Missing,
        Link(
            label="Of which operation",
            forms=("operation",),
            shown_when=one_of("reach", "earlier_edition", "other_operation"),
            help="If it is recorded here.",
        ),
    ]
    named: Annotated[
        str | Missing,
        Text(
            label="Which one",
            most=120,
            shown_when=one_of("reach", "earlier_edition", "other_operation", "other_case", "lifetime"),
            help="As the text names it: Cross Country XII, 2022.",
        ),
    ]


def _has_a_beginning(scope: Scope) -> Iterator[Problem]:
    if isinstance(scope.to_on, Day) and not isinstance(scope.from_on, Day):
        yield Problem(("from_on",), "scope.from_needed", "Write the first day too.")


SCOPE_RULES: tuple[Rule, ...] = (
    not_before("to_on", "from_on", "The last day lies before the first day."),
    _has_a_beginning,
)


def _is_all_in_its_place(scope: Any) -> bool:
    """Whether its only country is the one that the place lies in, and need not be said twice."""
    return isinstance(scope.place, Place) and scope.countries == (scope.place.country,)


def _in_its_country(typed: Typed) -> Typed:
    if not isinstance(typed, dict) or is_blank(typed.get("place", "")):
        return typed
    countries = field_of(Scope, "countries").kind.read(typed.get("countries")).value
    where = PLACE.spread(typed["place"])
    alone = countries if isinstance(countries, tuple) and len(countries) == 1 else ()
    if not alone or not isinstance(where, dict) or not is_blank(where.get("country", "")):
        return typed
    return {**typed, "place": {**where, "country": alone[0]}}


@dataclass(frozen=True, kw_only=True)
class ScopeKind(GroupKind[Any]):
    """A scope, said in one line."""

    name: ClassVar[str] = "scope"

    def __post_init__(self) -> None:
        """A scope always obeys its own rules."""
        super().__post_init__()
        object.__setattr__(self, "rules", (*SCOPE_RULES, *self.rules))

    def parse(self, typed: Typed) -> Reading[Any]:
        """Read the parts; a place lies in the one country that is named beside it."""
        return super().parse(_in_its_country(typed))

    def show(self, value: Answers, titles: Titles) -> str:
        """``Izmir, Turkey; Kent Police; among nautical equipment; an earlier edition: XII``."""
        shown = {field.name: show_answer(field, value, titles) for field in fields_of(type(value))}
        if _is_all_in_its_place(value):
            shown["countries"] = ""
        days = _stretch(shown.pop("from_on"), shown.pop("to_on"))
        which = shown.pop("operation") or shown.pop("named")
        shown.pop("named", None)
        among = said("among {group}", group=shown["among"]) if shown["among"] else ""
        reach = in_row((part for part in (shown["reach"], which) if part), ": ")
        parts = (shown["countries"], shown["place"], shown["agency"], shown["phase"], days, among, reach)
        return in_row((part for part in parts if part), "; ")


def _stretch(first: str, last: str) -> str:
    return said("{first} to {last}", first=first, last=last) if first and last else first or last
