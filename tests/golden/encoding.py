"""Reads ``figures/``: what published reports say, and beside it the answers an officer would give for it.

A report begins with what it is; then every figure has its quotation, what is told of it, and one record or
more that hold it. A line of a record says form, measure, qualifier, number and unit; below it stand answers
(``sex=F``), parts of the figure (``.status=final``), its scope (``@countries=TR``), its relations
(``~subset_of=15``) and what it is made of (``+age.minor(7)``). ``!`` means that the source does not say;
``_`` is a space in words. Everything is written by hand and meant to be read by people.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from fieldbook.forms.values.placed import parts_of_place

FIGURES = Path(__file__).parent / "figures"
INVENTED = Path(__file__).parent / "invented"
NOT_STATED = {"missing": "not_stated"}
_FIGURE = re.compile(r"(\d+)  (.+)")
_TOLD = re.compile(r" {4}told {5}(\S+) (.+?), (.+?): (.+)")
_RECORD = re.compile(r' {4}(outcome|seizure|referral) +(\S+) (\S+) (\S+) (\S+)(?: "(.+)")?')
_PART = re.compile(r"\+([a-z_]+)\.([^(]+)\((.*)\)")
_SEVERAL = frozenset({"offences", "citizenship", "exploitation", "countries", "warrant_types", "support"}) | {
    "document_types",
    "wanted_by",
    "per",
    "also",
}
_COUNTED_BY = {"outcome": "measure", "seizure": "category", "referral": "status"}
_STATED_IN = {"outcome": "figure", "seizure": "quantity", "referral": "people"}
_CURRENCY = re.compile("[A-Z]{3,4}")
_MEASURED = frozenset({"KGM", "GRM", "TNE", "LTR", "HAR", "KMK"})
_PLAIN: dict[str, dict[str, Any]] = {
    "outcome": {},
    "seizure": {"item_status": "seized"},
    "referral": {"consent": NOT_STATED},
}
"""What holds where a line says nothing else."""
_DETAIL_FORMS = frozenset({"outcome", "seizure"})


@dataclass(frozen=True)
class Told:
    """What the report says of one figure: *number* in *unit*, how exactly, and of what."""

    number: str
    unit: str
    exact: str
    what: str


@dataclass
class Entry:
    """One record that holds a figure, or a part of what one sentence tells."""

    report: str
    number: int
    quote: str
    told: Told
    form: str
    answers: dict[str, Any]
    record: str = ""

    @property
    def figure(self) -> dict[str, Any]:
        """The stated number as it is typed."""
        return self.answers[_STATED_IN[self.form]]  # type: ignore[no-any-return]  # a dict of what is typed


@dataclass
class Report:
    """One published report: its operation, its source, its figures."""

    name: str
    operation: str
    repeats: str = ""
    source: dict[str, Any] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


@cache
def reports(folder: Path = FIGURES) -> tuple[Report, ...]:
    """All of them, in the order of their files."""
    return tuple(_read(path) for path in sorted(folder.glob("[0-9]*.txt")))


@cache
def operations(folder: Path = FIGURES) -> dict[str, dict[str, Any]]:
    """The answers of every operation that the reports tell of."""
    found: dict[str, dict[str, Any]] = {}
    for block in (folder / "operations.txt").read_text(encoding="utf-8").split("\n\n"):
        first, *lines = block.strip().splitlines()
        answers: dict[str, Any] = {}
        for line in lines:
            name, _, value = line.partition(" ")
            if name == "agency":
                role, sort, called = value.split(" ", 2)
                answers.setdefault("agencies", []).append({"name": called, "role": role, "type": sort})
            elif name == "country":
                role, codes = value.split(" ")
                answers.setdefault("countries", []).append({"role": role, "countries": codes.split(",")})
            elif name == "alias":
                answers.setdefault("aliases", []).append({"name": value})
            else:
                answers[name] = NOT_STATED if value == "!" else _listed(name, value)
        found[first.removeprefix("operation ")] = answers
    return found


def record_of(*parts: object) -> str:
    """The same identifier whenever it is made."""
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:32]


def objects(folder: Path = FIGURES) -> Iterator[dict[str, Any]]:
    """What ``add`` takes: sources, operations, and a record for each entry."""
    for report in reports(folder):
        repeats = {"told_by": record_of("source", report.repeats)} if report.repeats else {}
        answers = {**report.source, **repeats}
        yield {"form": "source", "record": record_of("source", report.name), "answers": answers}
    for name, answers in operations(folder).items():
        given = dict(answers)
        why = given.pop("days_differ", "")
        told = {"form": "operation", "record": record_of("operation", name), "answers": given}
        yield {**told, "overrides": {"stated_days operation.days": why}} if why else told
    for report in reports(folder):
        for entry in report.entries:
            yield {"form": entry.form, "record": entry.record, "answers": entry.answers}


def _read(path: Path) -> Report:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    given = dict(line.split(None, 1) for line in head.splitlines())
    report = Report(given.pop("report"), given.pop("operation"), given.pop("repeats", ""))
    report.source = {name: NOT_STATED if value == "!" else value for name, value in given.items()}
    for block in body.split("\n\n"):
        report.entries.extend(_entries(report, block.strip("\n").splitlines()))
    return report


def _entries(report: Report, lines: list[str]) -> Iterator[Entry]:
    number, quote = _matched(_FIGURE, lines[0])
    told = Told(*_matched(_TOLD, lines[1]))
    records: list[list[str]] = []
    for line in lines[2:]:
        if _RECORD.fullmatch(line):
            records.append([line])
        else:
            records[-1].append(line)
    for at, record in enumerate(records):
        entry = Entry(report.name, int(number), quote, told, "", {})
        _fill(entry, report, record)
        # Relations point at the first record of a figure.
        entry.record = record_of("figure", number) if not at else record_of("figure", number, at)
        yield entry


def _fill(entry: Entry, report: Report, lines: list[str]) -> None:
    form, counted, qualifier, number, unit, word = _RECORD.fullmatch(lines[0]).groups()  # type: ignore[union-attr]  # matched before
    figure: dict[str, Any] = {"qualifier": qualifier, "quote": entry.quote, "status": "submitted"}
    figure["source"] = record_of("source", report.name)
    figure |= _number(number) | _unit(unit) | ({"word": word} if word else {})
    answers: dict[str, Any] = {"operation": record_of("operation", report.operation)}
    answers |= {_COUNTED_BY[form]: counted, _STATED_IN[form]: figure}
    answers |= _PLAIN[form] | ({"detail": entry.told.what} if form in _DETAIL_FORMS else {})
    entry.form, entry.answers = form, answers
    for token in " ".join(lines[1:]).split():
        _take(token, answers, figure)


def _number(text: str) -> dict[str, str]:
    if text == "-":
        return {}
    lower, dots, upper = text.partition("..")
    return {"lower": lower, "upper": upper} if dots else {"value": lower}


def _unit(text: str) -> dict[str, Any]:
    if _CURRENCY.fullmatch(text) and text not in _MEASURED:
        return {"unit": "currency", "currency": text}
    return {"unit": text, "currency": NOT_STATED} if text == "currency" else {"unit": text}


def _take(token: str, answers: dict[str, Any], figure: dict[str, Any]) -> None:
    name, _, value = token.partition("=")
    if token.startswith("+"):
        figure.setdefault("breakdown", []).append(_part(token))
    elif token.startswith("~"):
        to = record_of("figure", value)
        figure.setdefault("relations", []).append({"type": name[1:], "to": to})
    elif token.startswith("@"):
        figure.setdefault("scope", {})[name[1:]] = _scoped(name[1:], value)
    elif token.startswith("."):
        figure[name[1:]] = _listed(name[1:], value)
    elif name == "parts":
        figure["breakdown_complete"] = value
    else:
        answers[name] = NOT_STATED if value == "!" else _listed(name, value)


def _part(token: str) -> dict[str, Any]:
    dimension, what, inside = _matched(_PART, token)
    part: dict[str, Any] = {"dimension": dimension, "what": f"{dimension}.{what}", "qualifier": "exact"}
    for piece in inside.split(";"):
        name, has_name, value = piece.partition("=")
        if has_name:
            part[name] = _listed(name, value)
        elif piece.isdecimal():
            part["value"] = piece
        else:
            part["qualifier"] = "unknown" if piece == "?" else piece
    return part


def _listed(name: str, value: str) -> Any:
    if name == "services":
        return [{"service": code} for code in value.split(",")]
    return value.split(",") if name in _SEVERAL else value.replace("_", " ") if name in _WORDS else value


def _scoped(name: str, value: str) -> Any:
    return parts_of_place(_listed(name, value)) if name == "place" else _listed(name, value)


_WORDS = frozenset({"calibre", "status_of_people", "place", "agency", "named", "among", "word", "stated_by"})


def _matched(pattern: re.Pattern[str], line: str) -> tuple[str, ...]:
    found = pattern.fullmatch(line)
    assert found, line
    return found.groups()
