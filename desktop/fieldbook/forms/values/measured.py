"""A number with its unit in one breath (``60 kg``, ``half a tonne``), and one mass said in another unit."""

import re
from decimal import Decimal

from fieldbook.forms.values.number import format_number, plain_number

_WRITTEN = {
    "KGM": ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"),
    "GRM": ("g", "gr", "gram", "grams", "gramme", "grammes"),
    "MGM": ("mg",),
    "TNE": ("t", "tonne", "tonnes", "ton", "tons"),
    "LBR": ("lb", "lbs", "pound", "pounds"),
    "LTR": ("l", "litre", "litres", "liter", "liters"),
    "MLT": ("ml",),
    "HAR": ("ha", "hectare", "hectares"),
    "percent": ("%", "percent", "per cent"),
    "person": ("person", "persons", "people"),
}
_UNITS = {written: code for code, spellings in _WRITTEN.items() for written in spellings}
_LAST = re.compile(
    rf"(.*[\d\s\-].*?|\d+)[\s\-]*({'|'.join(map(re.escape, sorted(_UNITS, key=len, reverse=True)))})",
    re.IGNORECASE | re.DOTALL,
)
_LETTERS = 2
_GRAMS = {"KGM": Decimal(1000), "GRM": Decimal(1), "MGM": Decimal("0.001"), "TNE": Decimal(1_000_000)}
_SHORT = {"KGM": "kg", "GRM": "g", "MGM": "mg", "TNE": "t"}
_THOUSAND = 1000


def unit_apart(text: str) -> tuple[str, str]:
    """The number's text and the code of the unit behind it; the whole text and "" where there is none."""
    found = _LAST.fullmatch(text.strip())
    if found is None:
        return text, ""
    number, written = found.group(1).strip(" -"), found.group(2).casefold()
    if len(written) <= _LETTERS and written.isalpha() and not number[-1:].isdecimal():
        return text, ""  # a single letter behind a word is no unit
    return number, _UNITS[written]


def mass_echo(value: Decimal, unit: str) -> str:
    """The same mass in the unit next to it: ``60,000 g`` for 60 kg; "" for what is no mass."""
    if unit not in _GRAMS:
        return ""
    grams = value * _GRAMS[unit]
    other = "GRM" if unit == "KGM" else "KGM" if grams >= _THOUSAND or unit == "TNE" else "GRM"
    if other == unit:
        return ""
    return f"{format_number(Decimal(plain_number(grams / _GRAMS[other])))} {_SHORT[other]}"
