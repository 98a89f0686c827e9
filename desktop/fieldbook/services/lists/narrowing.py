"""What a list is narrowed to: codes, state, days, who wrote it; for window, command line and vault alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, get_args

from fieldbook.base.errors import NotOffered
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row, said
from fieldbook.forms.answers import AnyKind
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.sifting.facets import facet_kind, facet_label
from fieldbook.services.session import Session
from fieldbook.store.queries import Queries
from fieldbook.store.rows import Mark, Stage
from fieldbook.store.sifting.facets import DEVICE, OFFICER
from fieldbook.store.sifting.sieve import Facet, Sieve

STATE, DAY = "state", "day"
STATES: tuple[Stage, ...] = get_args(Stage)
WRITERS = {"officer": OFFICER, "station": DEVICE}
"""What a filter is called, and under which name the store keeps its codes."""
_BETWEEN = ".."


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Everything must hold; nothing said is the whole list.

    Attributes:
        codes: For each field any of some codes; ``officer`` and ``station`` are such fields too.
        state: How far the records have come, or what waits on the way.
        first_on, last_on: The days from the first to the last, both in: ``2026-01-31``; "" for no limit.
    """

    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    state: Stage | None = None
    first_on: str = ""
    last_on: str = ""

    @property
    def is_nothing(self) -> bool:
        """Whether it is the whole list."""
        return not (self.codes or self.state or self.first_on or self.last_on)

    def with_codes(self, name: str, codes: Iterable[str]) -> "Narrowing":
        """The same, with other codes of one field; none of them for any."""
        others = {one: found for one, found in self.codes.items() if one != name}
        chosen = tuple(dict.fromkeys(codes))
        return replace(self, codes={**others, name: chosen} if chosen else others)

    def told(self) -> dict[str, Any]:
        """As plain values, to be kept."""
        codes = {name: list(codes) for name, codes in self.codes.items()}
        return {"codes": codes, "state": self.state, "first_on": self.first_on, "last_on": self.last_on}

    def sieve(self, form: str, *, operation: RecordId | None = None, mark: Mark | None = None) -> Sieve:
        """As the store asks it."""
        facets = tuple((WRITERS.get(name, name), codes) for name, codes in sorted(self.codes.items()))
        return Sieve(form, facets, operation, self.state, self.first_on, _after(self.last_on), mark)


WHOLE = Narrowing()


@dataclass(frozen=True, slots=True)
class Option:
    """One code to narrow by, and how many records have it."""

    code: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to narrow a list: what it is called, and the codes that there are records of."""

    name: str
    label: str
    options: tuple[Option, ...]


def read_told(told: Mapping[str, Any]) -> Narrowing:
    """What ``told`` gave.

    Raises:
        KeyError, TypeError, ValueError: for what is none.
    """
    codes = {str(name): tuple(map(str, codes)) for name, codes in dict(told["codes"]).items()}
    state = next((one for one in STATES if one == told["state"]), None)
    first, last = str(told["first_on"]), str(told["last_on"])
    for day in filter(None, (first, last)):
        date.fromisoformat(day)
    return Narrowing(codes, state, first, last)


def filters(session: Session, form: Form) -> list[Filter]:
    """By what the list of *form* can be narrowed now, besides state and days: what there are records of."""
    found = session.vault.queries.sifter.facets(form.id)
    named = writer_names(session.vault.queries)
    offered = [Filter(path, facet_label(form, path), _of_answers(form, path, found)) for path in form.sifted]
    labels = {"officer": said("Officer"), "station": said("Station")}
    for name, stored in WRITERS.items():
        options = _of_writers(named[name], [one for one in found if one.field == stored])
        # One hand on one computer: nothing to choose from.
        if len(options) > 1:
            offered.append(Filter(name, labels[name], options))
    return [one for one in offered if one.options]


def parse_filter(session: Session, form: Form, text: str) -> tuple[str, tuple[str, ...]]:
    """``measure=arrest,rescue`` as a field and codes; labels and names do as well as codes.

    Raises:
        NotOffered: for a field or a code that the list does not have.
    """
    name, _, given = text.partition("=")
    known = (*form.sifted, *WRITERS, STATE, DAY)
    if name not in known or not given:
        raise NotOffered(given=text, known=", ".join(f"{one}=…" for one in known))
    wanted = [part.strip() for part in given.split(",") if part.strip()]
    if name in {STATE, DAY}:
        return name, tuple(wanted)
    if name in WRITERS:
        names = writer_names(session.vault.queries)[name]
        return name, tuple(code for part in wanted for code in _named_so(names, part))
    return name, tuple(_code_of(form, name, part) for part in wanted)


def parse_narrowing(session: Session, form: Form, texts: Iterable[str]) -> Narrowing:
    """Several filters together.

    Raises:
        NotOffered: for one that the list does not have.
    """
    found = WHOLE
    for text in texts:
        name, codes = parse_filter(session, form, text)
        if name == STATE:
            found = replace(found, state=_state_of(codes))
        elif name == DAY:
            first, last = _days_of(codes)
            found = replace(found, first_on=first, last_on=last)
        else:
            found = found.with_codes(name, codes)
    return found


def describe(session: Session, form: Form, narrowing: Narrowing) -> list[tuple[str, str]]:
    """What a list is narrowed to, as labels and words, for whoever reads what was written out of it."""
    named = writer_names(session.vault.queries)
    labels = {"officer": said("Officer"), "station": said("Station")}
    lines: list[tuple[str, str]] = []
    for name, codes in narrowing.codes.items():
        if name in WRITERS:
            lines.append((labels[name], in_row(named[name].get(code, code[:8]) for code in codes)))
        else:
            kind = facet_kind(form, name)
            lines.append((facet_label(form, name), in_row(map(kind.name_code, codes))))
    if narrowing.first_on or narrowing.last_on:
        between = f"{narrowing.first_on or '…'} – {narrowing.last_on or '…'}"
        lines.append((said("Days"), between))
    if narrowing.state:
        lines.append((said("State"), narrowing.state))
    return lines


def writer_names(queries: Queries) -> dict[str, dict[str, str]]:
    """Officers by their identifier, and stations by that of each device of theirs."""
    parties = queries.parties()
    officers: dict[str, str] = {party.officer: party.officer_name for party in parties}
    for rows in (queries.officers(), *(queries.officers(party.station) for party in parties)):
        officers |= {row.officer: row.name for row in rows}
    stations: dict[str, str] = {party.device: party.station_name for party in parties}
    return {"officer": officers, "station": stations}


def _of_answers(form: Form, path: str, found: list[Facet]) -> tuple[Option, ...]:
    kind = facet_kind(form, path)
    options = (Option(one.code, kind.name_code(one.code), one.count) for one in found if one.field == path)
    return tuple(sorted(options, key=lambda option: -option.count))


def _of_writers(names: dict[str, str], found: list[Facet]) -> tuple[Option, ...]:
    options = (Option(one.code, names.get(one.code) or one.code[:8], one.count) for one in found)
    return tuple(sorted(options, key=lambda option: option.label.casefold()))


def _named_so(names: dict[str, str], wanted: str) -> list[str]:
    """Everybody of that name: a station may have had several devices."""
    found = [code for code, name in names.items() if wanted.casefold() in {name.casefold(), code}]
    if not found:
        raise NotOffered(given=wanted, known=", ".join(sorted(set(filter(None, names.values())))))
    return found


def _code_of(form: Form, path: str, wanted: str) -> str:
    kind = facet_kind(form, path)
    value = kind.read(wanted)
    if value.problems:
        raise NotOffered(given=wanted, known=_codes_known(kind))
    return next(iter(kind.codes_in(value.value)), wanted)


def _codes_known(kind: AnyKind) -> str:
    listed = kind.codes.codes if isinstance(kind, Choice | Choices) else ()
    return ", ".join(code.code for code in listed) or "yes, no"


def _state_of(given: tuple[str, ...]) -> Stage:
    found = next((one for one in STATES if (one,) == given), None)
    if found is None:
        raise NotOffered(given=", ".join(given), known=", ".join(STATES))
    return found


def _days_of(given: tuple[str, ...]) -> tuple[str, str]:
    first, between, last = (given[0] if len(given) == 1 else "?").partition(_BETWEEN)
    if not between:
        last = first
    try:
        for day in filter(None, (first, last)):
            date.fromisoformat(day)
    except ValueError:
        raise NotOffered(given=", ".join(given), known="2026-01-31, 2026-01-01..2026-03-31") from None
    return first, last


def _after(last_on: str) -> str:
    return (date.fromisoformat(last_on) + timedelta(days=1)).isoformat() if last_on else ""
