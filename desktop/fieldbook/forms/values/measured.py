"""A number with its unit in one breath (``60 kg``, ``half a tonne``), and one mass said in another unit."""

import re
from decimal import Decimal

from fieldbook.base.said import said
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.number import format_number, plain_number

_KILOS = ("kilogramë", "kilograma", "kilogramos")
_WRITTEN = {
    "KGM": ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", *_KILOS),
    "GRM": ("g", "gr", "gram", "grams", "gramme", "grammes", "gramë", "grama", "gramos"),
    "MGM": ("mg",),
    "TNE": ("t", "tonne", "tonnes", "ton", "tons", "tonë", "tona", "tone", "tonelada", "toneladas"),
    "LBR": ("lb", "lbs", "pound", "pounds"),
    "LTR": ("l", "litre", "litres", "liter", "liters", "litra", "litara", "litros"),
    "MLT": ("ml",),
    "HAR": ("ha", "hectare", "hectares"),
    "percent": ("%", "٪", "percent", "per cent"),
    "year": ("year", "years"),
    "month": ("month", "months"),
    "week": ("week", "weeks"),
    "day": ("day", "days"),
    "hour": ("hour", "hours"),
    "minute": ("minute", "minutes"),
    "person": ("person", "persons", "people", "personnes", "personas", "persona", "osoba", "osobe"),
}
_UNITS = {written: code for code, spellings in _WRITTEN.items() for written in spellings}
_ENDINGS = tuple(sorted(_UNITS, key=len, reverse=True))
_CODES = codes("counted_unit")
_SIZES = frozenset({"mass", "volume", "area", "time"})
"""Families of units in which the same can be said: a mass in tonnes or in kilograms."""
_DAY = "day"
"""The list counts days, as days of training are counted; behind a number they are a stretch of time."""
_YEARS = "years?|ans?|años?|anos?|vjet|vite|godin[aeu]|سنوات|سنة|عاما"
_MONTHS = "months?|mois|mes(?:es)?|muaj|mesec[ai]?|أشهر|شهرا|شهر"
_SPAN = re.compile(
    rf"(\d{{1,4}})\s*(?:{_YEARS}),?\s+(?:(?:and|et|y|e|i)\s+|و\s*)?(\d{{1,2}})\s*(?:{_MONTHS})", re.IGNORECASE
)
"""A sentence of years and months, which no decimal of years says exactly."""
MONTHS_A_YEAR = 12
_MOST = 80
_LETTERS = 2
_GRAMS = {"KGM": Decimal(1000), "GRM": Decimal(1), "MGM": Decimal("0.001"), "TNE": Decimal(1_000_000)}
_SHORT = {"KGM": "kg", "GRM": "g", "MGM": "mg", "TNE": "t"}
_THOUSAND = 1000


def unit_apart(text: str) -> tuple[str, str]:
    """The number's text and the code of the unit behind it; the whole text and "" where there is none."""
    whole = text.strip()
    if span := _SPAN.fullmatch(whole):
        return str(int(span.group(1)) * MONTHS_A_YEAR + int(span.group(2))), "month"
    if whole[-1:].isdecimal():  # no unit is written so; most numbers come bare
        return text, ""
    folded = whole.casefold()
    ending = next((one for one in _ENDINGS if folded.endswith(one)), "")
    number = whole[: -len(ending)].rstrip(" -") if ending else ""
    if len(whole) > _MOST or not _stands_alone(whole[: -len(ending)], ending):
        return text, ""
    return number, _UNITS[ending]


def is_alike(one: str, other: str) -> bool:
    """Whether both units say how much there is of the same: masses, volumes, areas, stretches of time."""
    size = _size_of(one)
    return size != "" and size == _size_of(other)


def _size_of(unit: str) -> str:
    if unit == _DAY:
        return "time"
    known = _CODES.get(unit)
    return known.family if known is not None and known.family in _SIZES else ""


def _stands_alone(before: str, ending: str) -> bool:
    """Whether *ending* is a word of its own behind a number: no g of "one hundred and eg"."""
    if not ending or not before.strip(" -"):
        return False
    after_digit = before.rstrip()[-1:].isdecimal()
    short = len(ending) <= _LETTERS and ending.isalpha()
    return after_digit if short or ending in {"%", "٪"} else after_digit or before[-1:] in " -"


def mass_echo(value: Decimal, unit: str) -> str:
    """The same mass in the unit next to it: ``60,000 g`` for 60 kg; "" for what is no mass."""
    if unit not in _GRAMS:
        return ""
    grams = value * _GRAMS[unit]
    other = "GRM" if unit == "KGM" else "KGM" if grams >= _THOUSAND or unit == "TNE" else "GRM"
    if other == unit:
        return ""
    return f"{format_number(Decimal(plain_number(grams / _GRAMS[other])))} {_SHORT[other]}"


def span_echo(value: Decimal, unit: str) -> str:
    """The same stretch in years and months: ``71 years 4 months`` for 856 months; "" for what is short."""
    if unit != "month" or value < MONTHS_A_YEAR or value != value.to_integral_value():
        return ""
    years, months = divmod(int(value), MONTHS_A_YEAR)
    of_years = said("1 year") if years == 1 else said("{n} years", n=years)
    if not months:
        return of_years
    of_months = said("1 month") if months == 1 else said("{n} months", n=months)
    return said("{years} {months}", years=of_years, months=of_months)
