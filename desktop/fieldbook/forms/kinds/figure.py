"""A stated number with everything that makes it that number: the heart of the record."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar, Protocol

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import SPOKEN, Said, in_row, said
from fieldbook.forms.answers import Answers, Rule, field_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Cell, Reading, Titles, Typed
from fieldbook.forms.values import stated
from fieldbook.forms.values.measured import mass_echo, unit_apart
from fieldbook.forms.values.number import format_number
from fieldbook.forms.values.spoken import in_words

PEOPLE = frozenset({"person"})
BELOW_NOTHING = frozenset({"degree"})
SPOKEN_FROM = 1000
STATED_PARTS = ("qualifier", "value", "word", "unit", "currency", "lower", "upper", "source")
"""The parts that say the number itself and who says it; the rest tells more about it."""


class StatedAnswers(stated.Stated, Protocol):
    """A figure's answers: what it means, and what it counts."""

    @property
    def unit(self) -> str | Missing:
        """What is counted."""
        ...

    @property
    def currency(self) -> str | Missing:
        """Which money, where money is counted."""
        ...


@dataclass(frozen=True, kw_only=True)
class FigureKind(GroupKind[Any]):
    """A figure as its source states it, never flattened to a number."""

    name: ClassVar[str] = "figure"

    def __post_init__(self) -> None:
        """A figure always obeys the figure's own rules."""
        super().__post_init__()
        object.__setattr__(self, "rules", (*RULES, *self.rules))

    def parse(self, typed: Typed) -> Reading[Any]:
        """Read the parts; a unit that was typed behind the number goes to its place."""
        return super().parse(_unit_in_place(typed))

    def show(self, value: Answers, titles: Titles) -> str:
        """``some 89 persons``, ``more than 1,500 documents``, ``USD 200,000``."""
        del titles
        words = words_with_unit(value, self.unit_label(value))
        per = getattr(value, "per", Missing.NOT_ASKED)
        return f"{words} {_choice_label(value, 'per', per)}" if isinstance(per, str) else words

    def echo(self, value: Answers) -> str:
        """The figure in words, so that a slip is seen where it is made.

        A large number is said in words (F7), a mass in grams too (S1); parts that do not add up are told and
        never stop a save (F2).
        """
        whole = in_row([self.show(value, str), *_said_again(value)], "")
        return in_row([whole, *gaps_in_parts(value)], "; ")

    def unit_label(self, value: Answers) -> str:
        """What is counted, in words."""
        figure: StatedAnswers = value  # type: ignore[assignment]  # declared figures have these parts
        if isinstance(figure.currency, str):
            return figure.currency
        return _choice_label(value, "unit", figure.unit) if isinstance(figure.unit, str) else ""

    def headings(self) -> tuple[str, ...]:
        """As stated in one column, then its parts."""
        return (f"{self.label}: as stated", *super().headings())

    def cells(self, value: Answers, titles: Titles) -> tuple[Cell, ...]:
        """The sentence, then the parts."""
        return (self.show(value, titles), *super().cells(value, titles))


def _unit_in_place(typed: Typed) -> Typed:
    number = typed.get("value") if isinstance(typed, dict) else None
    if not isinstance(typed, dict) or not isinstance(number, str):
        return typed
    bare, unit = unit_apart(number)
    chosen = typed.get("unit", "")
    return {**typed, "value": bare, "unit": unit} if unit and chosen in {"", unit} else typed


def _said_again(value: Any) -> Iterator[str]:
    figure: StatedAnswers = value
    if isinstance(figure.value, Decimal):
        mass = mass_echo(figure.value, str(figure.unit))
        if mass:
            yield f" = {mass}"
        if abs(figure.value) >= SPOKEN_FROM:
            yield Said(f" ({in_words(figure.value)})", context=SPOKEN)


def gaps_in_parts(value: Any) -> Iterator[str]:
    """Where the parts do not come to the whole, one clause a split (rule F2)."""
    parts = getattr(value, "breakdown", Missing.NOT_ASKED)
    whole = value.value
    if not isinstance(parts, tuple) or not isinstance(whole, Decimal):
        return
    whole_parts = [part for part in parts if part.also is Missing.NOT_ASKED]
    for dimension in dict.fromkeys(part.dimension for part in whole_parts):
        numbers = [part.value for part in whole_parts if part.dimension == dimension]
        total = sum((number for number in numbers if isinstance(number, Decimal)), Decimal(0))
        complete = value.breakdown_complete == "partition" and Missing.NOT_ASKED not in numbers
        if total > whole or (complete and total != whole):
            by = _choice_label(parts[0], "dimension", dimension)
            yield said("the parts by {by} come to {total}", by=_lower(by), total=format_number(total))


def words_with_unit(value: Any, unit: str) -> str:
    """The figure in the source's words with its unit; money has its currency before the number."""
    figure: StatedAnswers = value
    if isinstance(figure.currency, str):
        return stated.words_for(figure, unit)
    words = stated.words_for(figure)
    if figure.value == 1 and figure.qualifier == "exact":
        unit = one_of(unit)
    return in_row((part for part in (words, unit) if part), " ")


def _lower(label: str) -> str:
    words = label.lower()
    return Said(words, context=label.context, comment=label.comment) if isinstance(label, Said) else words


def one_of(unit: str) -> str:
    """The name of *unit* for one; in other languages the name that the list gives has to do."""
    words = " ".join(map(_singular, unit.split()))
    return Said(words, context=unit.context, comment=unit.comment) if isinstance(unit, Said) else words


def _singular(word: str) -> str:
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")


def _choice_label(value: Answers, name: str, code: str) -> str:
    return field_of(type(value), name).kind.show(code, str)


def _value_fits_qualifier(figure: StatedAnswers) -> Iterator[Problem]:
    has_value = isinstance(figure.value, Decimal)
    if figure.qualifier in stated.UNSIZED and has_value:
        yield Problem(
            ("value",), "figure.no_number", "This qualifier says that there is no number; leave it blank."
        )
    needs = figure.qualifier not in stated.UNSIZED | stated.OPEN_SIZE | stated.RANGES
    if needs and figure.value is Missing.NOT_ASKED:
        yield Problem(
            ("value",), "figure.number_needed", "Write the number as the source states it, for example 89."
        )
    if figure.qualifier == "none" and has_value and figure.value != 0:
        yield Problem(("value",), "figure.not_zero", "Zero is reported, so the number is 0 or blank.")


def _range_fits(figure: StatedAnswers) -> Iterator[Problem]:
    if figure.qualifier not in stated.RANGES:
        return
    if not isinstance(figure.lower, Decimal):
        yield Problem(("lower",), "figure.lower_needed", "Write the smaller number of the range.")
    elif isinstance(figure.upper, Decimal) and figure.upper < figure.lower:
        yield Problem(("upper",), "figure.upside_down", "The larger number is smaller than the other one.")
    if figure.qualifier == "range" and not isinstance(figure.upper, Decimal):
        yield Problem(("upper",), "figure.upper_needed", "Write the larger number of the range.")


def _people_are_whole(figure: StatedAnswers) -> Iterator[Problem]:
    """Rule F8: person counts are whole numbers; averages are no counts."""
    if figure.unit not in PEOPLE or figure.qualifier == "average":
        return
    for name, number in (("value", figure.value), ("lower", figure.lower), ("upper", figure.upper)):
        if isinstance(number, Decimal) and number != number.to_integral_value():
            yield Problem((name,), "figure.part_of_a_person", "People are counted in whole numbers.")


def _not_below_nothing(figure: StatedAnswers) -> Iterator[Problem]:
    if figure.unit not in BELOW_NOTHING and isinstance(figure.value, Decimal) and figure.value < 0:
        yield Problem(("value",), "figure.below_nothing", "Write 0 or more.")


def _word_is_kept(figure: StatedAnswers) -> Iterator[Problem]:
    if figure.qualifier == "approx" and figure.word is Missing.NOT_ASKED:
        text = "Write the word of the source: some, about, around."
        yield Problem(("word",), "figure.word_wanted", text, Severity.GAP)


RULES: tuple[Rule, ...] = (
    _value_fits_qualifier,
    _range_fits,
    _people_are_whole,
    _not_below_nothing,
    _word_is_kept,
)
