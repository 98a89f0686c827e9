"""A stated number with everything that makes it that number: the heart of the record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar, Protocol

from fieldbook.base.bounds import Bounds
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import SPOKEN, Said, in_row, of_number, said
from fieldbook.forms.answers import Answers, Rule, field_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Cell, Reading, Titles, Typed, is_blank
from fieldbook.forms.numerals.english import in_words
from fieldbook.forms.numerals.ratio import ratio_apart
from fieldbook.forms.stating import cells
from fieldbook.forms.stating.counted import UNITS, counted_apart
from fieldbook.forms.values import stated
from fieldbook.forms.values.measured import mass_echo, span_echo
from fieldbook.forms.values.number import format_number

PEOPLE = frozenset({"person"})
MONEY_UNIT = "currency"
_NUMBERS = ("value", "lower", "upper")
BELOW_NOTHING = frozenset({"degree"})
SPOKEN_FROM = 1000
ALWAYS_SO = frozenset({"as", "times", "Celsius"})
"""Words in the names of units that end in "s" and are no plurals, or have no singular there."""
_PARTS_OF_PEOPLE = frozenset({"average", "median"})
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

    @property
    def every(self) -> Decimal | Missing:
        """Of a rate, for how many of what it is for."""
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
        """Read the parts; what was typed with a number goes to its place: a unit, a currency, a ratio."""
        return super().parse(_in_place(typed))

    def show(self, value: Answers, titles: Titles) -> str:
        """``some 89 persons``, ``more than 1,500 documents``, ``USD 200,000``."""
        del titles
        words = words_with_unit(value, self.unit_label(value))
        return in_row([words, *_rate(value)], " ")

    def echo(self, value: Answers) -> str:
        """The figure in words, so that a slip is seen where it is made.

        A large number is said in words (F7), a mass in grams too (S1); parts that do not add up are told and
        never stop a save (F2).
        """
        whole = in_row([self.show(value, str), *_said_again(value)], "")
        return in_row([whole, *sums_of_parts(value), *gaps_in_parts(value)], "; ")

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


def _rate(value: Any) -> Iterator[str]:
    """``a person a day``; ``every 40 minutes``."""
    bases = value.per if isinstance(value.per, tuple) else ()
    every = value.every if isinstance(value.every, Decimal) else None
    for at, code in enumerate(bases):
        label = _choice_label(value, "per", (code,))
        if every is None or at < len(bases) - 1:
            yield label
        elif UNITS.get(code) is None:
            yield said("{basis}, for {number} of them", basis=label, number=format_number(every))
        else:
            units = of_number(UNITS.label(code), every)
            yield said("every {number} {units}", number=format_number(every), units=units)


def _in_place(typed: Typed) -> Typed:
    """*typed* with the other number of a ratio where it belongs, and with money where it is written so."""
    number = typed.get("value") if isinstance(typed, dict) else None
    if not isinstance(typed, dict):
        return typed
    ratio = ratio_apart(number) if isinstance(number, str) and is_blank(typed.get("out_of", "")) else None
    if ratio is not None:
        return {**typed, "value": ratio[0], "out_of": ratio[1]}
    if is_blank(typed.get("unit", "")) and any(_is_money(typed.get(name, "")) for name in _NUMBERS):
        return {**typed, "unit": MONEY_UNIT, "currency": ""}
    return typed


def _is_money(number: Typed) -> bool:
    found = counted_apart(number) if isinstance(number, str) else None
    return found is not None and found.is_money


def _said_again(value: Any) -> Iterator[str]:
    figure: StatedAnswers = value
    if isinstance(figure.value, Decimal):
        other = mass_echo(figure.value, str(figure.unit)) or span_echo(figure.value, str(figure.unit))
        if other:
            yield in_row((" =", other), " ")
        if abs(figure.value) >= SPOKEN_FROM:
            yield Said(f" ({in_words(figure.value)})", context=SPOKEN)


def gaps_in_parts(value: Any) -> Iterator[str]:
    """Where the parts do not come to the whole, one clause a split (rule F2).

    What is surely too much is told of every split, also of the parts of a part; too little only where the
    source says that the parts are all of it.
    """
    together = value.breakdown_complete == "partition"
    for split in cells.splits_of(_cells(value), together=together):
        part = split.inside.part if split.inside else None
        total = sum(split.numbers, Decimal(0))
        complete = together and part is None and len(split.numbers) == len(split.cells)
        if _differs(total, part or value, complete=complete):
            by, number = _by(value, split.by), format_number(total)
            if part is None:
                yield said("the parts by {by} come to {total}", by=by, total=number)
            else:
                yield said(
                    "of {whole}, those by {by} come to {total}", whole=_part(part), by=by, total=number
                )


def _differs(total: Decimal, whole: Any, *, complete: bool) -> bool:
    if not isinstance(whole.value, Decimal):
        return False
    is_open = whole.qualifier in stated.OPEN_ABOVE
    return (total > whole.value and not is_open) or (complete and total != whole.value)


def sums_of_parts(value: Any) -> Iterator[str]:
    """What parts by several splits at once come to in each of them: ``by sex: 30 female, 14 male``."""
    together = value.breakdown_complete == "partition"
    for dimension, found in cells.marginals(_cells(value), together=together):
        sums = [
            said("{number} {what}", number=number, what=_choice_label(value.breakdown[0], "what", code))
            for code, bounds in found.items()
            if (number := _in_bounds(bounds))
        ]
        if sums:
            yield said("by {by}: {sums}", by=_by(value, (dimension,)), sums=in_row(sums))


def _cells(value: Any) -> tuple[cells.Cell, ...]:
    parts = getattr(value, "breakdown", Missing.NOT_ASKED)
    return cells.cells_of(parts) if isinstance(parts, tuple) else ()


def _part(part: Any) -> str:
    return in_row((stated.words_for(part), _choice_label(part, "what", part.what)), " ")


def _by(value: Any, dimensions: Sequence[str]) -> str:
    names = [_lower(_choice_label(value.breakdown[0], "dimension", name)) for name in dimensions]
    first, last = in_row(names[:-1]), names[-1]
    return said("{first} and {last}", first=first, last=last) if first else last


def _in_bounds(bounds: Bounds) -> str:
    lower, upper = bounds.lower, bounds.upper
    if lower == upper and lower is not None:
        return format_number(lower)
    if upper is not None:
        return said(
            "{lower} to {upper}", lower=format_number(lower or Decimal(0)), upper=format_number(upper)
        )
    return said("at least {number}", number=format_number(lower)) if lower else ""


def words_with_unit(value: Any, unit: str) -> str:
    """The figure in the source's words with its unit; money has its currency before the number."""
    figure: StatedAnswers = value
    if isinstance(figure.currency, str):
        return stated.words_for(figure, unit)
    words = stated.words_for(figure)
    if _behind(figure) == 1 and figure.qualifier == "exact":
        unit = one_of(unit)
    elif figure.qualifier not in stated.UNSIZED | stated.OPEN_SIZE:
        unit = of_number(unit, _behind(figure))
    return in_row((part for part in (words, unit) if part), " ")


def _behind(figure: StatedAnswers) -> Decimal | None:
    """The number that the unit stands behind: the larger one of a range or ratio."""
    if isinstance(figure.out_of, Decimal):
        return figure.out_of
    numbers = (figure.upper, figure.lower) if figure.qualifier in stated.RANGES else (figure.value,)
    return next((number for number in numbers if isinstance(number, Decimal)), None)


def _lower(label: str) -> str:
    words = label.lower()
    return Said(words, context=label.context, comment=label.comment) if isinstance(label, Said) else words


def one_of(unit: str) -> str:
    """The name of *unit* for one: ``person``, ``round of ammunition``, ``degree Celsius``."""
    words = " ".join(map(_singular, unit.split()))
    return Said(words, context=unit.context, comment=unit.comment) if isinstance(unit, Said) else words


def _singular(word: str) -> str:
    if word in ALWAYS_SO:
        return word
    for many, one in (("ies", "y"), ("ches", "ch"), ("s", "")):
        if word.endswith(many):
            return word.removesuffix(many) + one
    return word


def _choice_label(value: Answers, name: str, code: object) -> str:
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


def _lies_between(figure: StatedAnswers) -> Iterator[Problem]:
    """An estimate lies between its ends; of a ratio the smaller number stands first."""
    value, lower, upper = figure.value, figure.lower, figure.upper
    if figure.qualifier in stated.SPREAD and isinstance(value, Decimal):
        if isinstance(lower, Decimal) and value < lower:
            yield Problem(("lower",), "figure.not_between", "The number is smaller than its lower end.")
        if isinstance(upper, Decimal) and upper < value:
            yield Problem(("upper",), "figure.not_between", "The number is larger than its upper end.")
    if isinstance(figure.out_of, Decimal) and isinstance(value, Decimal) and value > figure.out_of:
        yield Problem(("out_of",), "figure.ratio", "Write the larger number here: one in three is 1 and 3.")


def _people_are_whole(figure: StatedAnswers) -> Iterator[Problem]:
    """Rule F8: person counts are whole numbers; averages are no counts."""
    if figure.unit not in PEOPLE or figure.qualifier in _PARTS_OF_PEOPLE or isinstance(figure.every, Decimal):
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


def _parts_fit_in(figure: Any) -> Iterator[Problem]:
    """Rule F1: a part is not larger than its whole; what merely does not add up is told elsewhere (F2)."""
    parts = getattr(figure, "breakdown", Missing.NOT_ASKED)
    is_rate = any(
        not isinstance(getattr(figure, name, Missing.NOT_ASKED), Missing) for name in ("per", "out_of")
    )
    for at, part in enumerate(parts if isinstance(parts, tuple) and not is_rate else ()):
        if stated.surely_larger(part, figure):
            text = "A part is not larger than its whole; if the source says so, make it a figure of its own."
            yield Problem(("breakdown", at, "value"), "figure.part_too_large", text)


RULES: tuple[Rule, ...] = (
    _value_fits_qualifier,
    _range_fits,
    _lies_between,
    _people_are_whole,
    _not_below_nothing,
    _word_is_kept,
    _parts_fit_in,
)
