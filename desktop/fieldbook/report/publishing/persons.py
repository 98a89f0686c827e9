"""Recorded persons for readers outside: sex by age in bands, citizenship or region, form of exploitation."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from fieldbook.base.said import in_row, said
from fieldbook.report.publishing.regions import REGION_OF
from fieldbook.report.publishing.released import MIXED, REST, Cell, Tabled, joined, rolled_up
from fieldbook.report.publishing.suppression import Line

SEXES = (said("Female"), said("Male"), REST)
CHILD, ADULT, UNKNOWN = said("Under 18"), said("18 and over, age not stated"), said("Age not known")
YOUNG, MIDDLE, OLDER = said("18 to 29"), said("30 to 47"), said("48 and over")
BANDS = (CHILD, YOUNG, MIDDLE, OLDER, ADULT, UNKNOWN)
SEVERAL = said("Several citizenships")
_ADULT_AT, _MIDDLE_AT, _OLDER_AT = 18, 30, 48
_BANDS = {
    **dict.fromkeys(("0-8", "9-17", "minor", "age_disputed"), CHILD),
    **dict.fromkeys(("18-20", "21-23", "24-26", "27-29"), YOUNG),
    **dict.fromkeys(("30-38", "39-47"), MIDDLE),
    "48+": OLDER,
    "adult": ADULT,
}
"""Age groups by band; a disputed age counts as a child's until it is assessed."""


@dataclass(frozen=True, slots=True)
class Someone:
    """One person as far as a table knows: nothing that names them, no code.

    Attributes:
        measures: What they count for, in words.
        sex: Code, or "".
        band: One of ``BANDS``.
        citizenship: Codes; *labels* for them in words.
        forms: Forms of exploitation in words.
    """

    measures: tuple[str, ...]
    sex: str
    band: str
    citizenship: tuple[tuple[str, str], ...] = ()
    forms: tuple[str, ...] = ()


def band_of(years: int | None, group: str) -> str:
    """The band of an age in *years*, else of a group's code."""
    if years is None:
        return _BANDS.get(group, UNKNOWN)
    if years < _ADULT_AT:
        return CHILD
    return YOUNG if years < _MIDDLE_AT else MIDDLE if years < _OLDER_AT else OLDER


def tabled_persons(persons: Iterable[Someone], *, unit: str, least: int, of: str = "") -> Tabled:
    """For each measure: everybody, by sex and age together, by citizenship, by form of exploitation.

    *of* is the operation that they belong to, "" for all of them.
    """
    groups: dict[str, list[Someone]] = {}
    for one in persons:
        for measure in one.measures:
            groups.setdefault(measure, []).append(one)
    return joined(
        _Measure(measure, f"m{at}", people, unit, of).tabled(least)
        for at, (measure, people) in enumerate(sorted(groups.items()))
    )


@dataclass(frozen=True, slots=True)
class _Measure:
    measure: str
    name: str
    people: Sequence[Someone]
    unit: str
    of: str

    def tabled(self, least: int) -> Tabled:
        everybody = Tabled((self._cell("", len(self.people)),))
        return joined([everybody, self._sex_by_age(), self._citizenship(least), *self._forms(least)])

    def _sex_by_age(self) -> Tabled:
        """Both directions with their totals; the same rows whatever was found, so that no row tells."""
        both = Counter((_sex(one.sex), one.band) for one in self.people)
        cells, lines = [], []
        sexes = {sex: f".sex{at}" for at, sex in enumerate(SEXES)}
        bands = {band: f".age{at}" for at, band in enumerate(BANDS)}
        for sex, key in sexes.items():
            cells.append(self._cell(key, sum(both[sex, band] for band in BANDS), split=said("Sex"), part=sex))
            lines.append(self._line(key, (f"{key}{one}" for one in bands.values())))
        for band, key in bands.items():
            cells.append(self._cell(key, sum(both[sex, band] for sex in SEXES), split=said("Age"), part=band))
            lines.append(self._line(key, (f"{one}{key}" for one in sexes.values())))
        cells += [
            self._cell(f"{of}{key}", both[sex, band], split=said("Sex and age"), part=in_row((sex, band)))
            for sex, of in sexes.items()
            for band, key in bands.items()
        ]
        lines += [self._line("", sexes.values()), self._line("", bands.values())]
        return Tabled(tuple(cells), tuple(lines))

    def _citizenship(self, least: int) -> Tabled:
        held = Counter(_citizenship(one) for one in self.people)
        counts = {label: number for (_, label), number in held.items()}
        larger = {label: REGION_OF.get(code, REST) for code, label in held if code}
        rolled = sorted(rolled_up(counts, larger, least).items(), key=lambda one: (one[0] == REST, -one[1]))
        cells = [
            replace(
                self._cell(f".of{at}", number, split=said("Citizenship"), part=label),
                is_mixed=label in MIXED,
            )
            for at, (label, number) in enumerate(rolled)
        ]
        return Tabled(tuple(cells), (self._line("", (f".of{at}" for at in range(len(cells)))),))

    def _forms(self, least: int) -> Iterator[Tabled]:
        """Several may be true of one person: each form has its own remainder, and none is a sum of others.

        A form that few have is not named.
        """
        held = Counter(form for one in self.people for form in dict.fromkeys(one.forms))
        enough = sorted((form, number) for form, number in held.items() if number >= least)
        for at, (form, number) in enumerate(enough):
            key, rest = f".form{at}", f".form{at}.rest"
            cell = self._cell(key, number, split=said("Form of exploitation"), part=form)
            others = self._cell(rest, len(self.people) - number, is_drawn=False)
            yield Tabled((cell, others), (self._line("", (key, rest)),))

    def _cell(self, key: str, number: int, *, split: str = "", part: str = "", is_drawn: bool = True) -> Cell:
        return Cell(
            name=f"{self.name}{key}",
            group="",
            of=self.of,
            measure=self.measure,
            split=split,
            part=part,
            number=Decimal(number),
            unit=self.unit,
            is_drawn=is_drawn,
        )

    def _line(self, whole: str, parts: Iterable[str]) -> Line:
        return Line(f"{self.name}{whole}", tuple(f"{self.name}{part}" for part in parts))


def _sex(code: str) -> str:
    return {"F": SEXES[0], "M": SEXES[1]}.get(code, REST)


def _citizenship(one: Someone) -> tuple[str, str]:
    if len(one.citizenship) > 1:
        return ("", SEVERAL)
    return one.citizenship[0] if one.citizenship else ("", REST)
