"""Writes the code lists that nobody writes by hand anew: ``build/lists.py``.

From ``crossings.csv``, which also feeds the gazetteer, the border crossings. From the pinned pycountry:
countries (ISO 3166-1), citizenships (with the codes of ICAO 9303 for people without one), currencies
(ISO 4217), languages (ISO 639) and scripts (ISO 15924). ``--check`` only says which lists differ.
"""

from __future__ import annotations

import csv
import io
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pycountry

from fieldbook.forms.values.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LISTS = Path(__file__).parents[1] / "desktop" / "fieldbook" / "forms" / "lists"
CROSSINGS = Path(__file__).parent / "crossings.csv"
HEADER = ("code", "label_en", "definition", "source")
NAMED_HEADER = (*HEADER, "family", "also")
Line = tuple[str, ...]


def country_lines() -> list[Line]:
    """Every country and territory by its name; Kosovo has a code of the range that users may assign."""
    found = [
        (one.alpha_2, _name(one), f"ISO 3166-1 {one.alpha_3}.", "ISO 3166-1, from pycountry")
        for one in pycountry.countries
    ]
    found.append(("XK", "Kosovo", "User-assigned code in common use.", "ISO 3166-1 user-assigned range"))
    return sorted(found, key=lambda line: line[1])


def citizenship_lines() -> list[Line]:
    """Every country, and what a passport says of people who have none."""
    without = [
        ("XXA", "Stateless", "Person whom no state considers its citizen.", "ICAO 9303 (known)"),
        ("XXB", "Refugee", "Refugee under the convention of 1951.", "ICAO 9303 (known)"),
        ("X" * 3, "Citizenship not clear", "Asked for and still unclear.", "ICAO 9303 (known)"),
    ]
    return [*country_lines(), *without]


def currency_lines() -> list[Line]:
    """Every currency by its code."""
    return [
        (one.alpha_3, one.name, f"ISO 4217 {one.alpha_3} {one.numeric}.", "ISO 4217, from pycountry")
        for one in sorted(pycountry.currencies, key=lambda one: str(one.alpha_3))
    ]


def language_lines() -> list[Line]:
    """Every living language that has a two-letter code, and all others by their three letters."""
    found = [
        (
            getattr(one, "alpha_2", one.alpha_3),
            one.name,
            f"ISO 639-3 {one.alpha_3}.",
            "ISO 639, from pycountry",
        )
        for one in pycountry.languages
        if hasattr(one, "alpha_2") or one.alpha_3 in MORE_LANGUAGES
    ]
    return sorted(found, key=lambda line: line[1])


MORE_LANGUAGES = frozenset(
    (
        "aae", "aat", "als", "ary", "arz", "apc", "apd", "ajp", "acm", "ckb", "kmr", "rom",
        "rmn", "rmy", "rmc", "rup", "prs", "pst", "pbt", "haz", "yue", "cmn", "nan", "wuu",
        "fil", "ceb", "ilo", "bho", "mai", "krc", "tzm", "kab", "rif", "shi", "zgh", "din",
        "nus", "fur", "fuf", "hau", "kri", "pcm", "bin", "ibb", "efi", "tiv", "som", "tig",
        "sid", "wal", "luo", "kam", "syl", "rhg", "uig", "quy", "ayr",
    )
)  # fmt: skip
"""Languages without two letters that interpreters of this field are asked for."""


def script_lines() -> list[Line]:
    """Every script of ISO 15924 that people write in, without the codes for none and for private use."""
    return sorted(
        (
            (one.alpha_4, one.name, f"ISO 15924 {one.numeric}.", "ISO 15924, from pycountry")
            for one in pycountry.scripts
            if int(one.numeric) < PRIVATE_SCRIPTS_FROM
        ),
        key=lambda line: line[1],
    )


PRIVATE_SCRIPTS_FROM = 900


def crossing_lines() -> list[Line]:
    """Every border crossing with its country and its other names, and last the one that the list lacks."""
    rows = csv.DictReader(CROSSINGS.read_text(encoding="utf-8").splitlines())
    found = [
        _crossing(row["name"].removesuffix(" border crossing"), row["country"], row["other_names"])
        for row in rows
        if row["type"] == "border_crossing"
    ]
    other = ("other", "Another crossing", "One that the list does not have; say which.", "local", "", "")
    return [*sorted(found, key=lambda line: (line[4], line[0])), other]


def _crossing(name: str, country: str, others: str) -> Line:
    """A name is a name in every language; the country tells two of one name apart."""
    code = f"{country.lower()}_{fold(name).replace(' ', '_')}"
    names = [name, *filter(None, others.split(";"))]
    return (code, f"{name}, {country}", f"{', '.join(names)}.", "crossings.csv", country, ";".join(names))


LINES = {
    "country": country_lines,
    "citizenship": citizenship_lines,
    "currency": currency_lines,
    "language": language_lines,
    "script": script_lines,
    "crossing": crossing_lines,
}


def text_of(lines: Iterable[Line]) -> str:
    """The lines as the file holds them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    found = list(lines)
    writer.writerow(HEADER if len(found[0]) == len(HEADER) else NAMED_HEADER)
    writer.writerows(found)
    return out.getvalue()


def stale() -> list[str]:
    """The lists that the installed pycountry, or the crossings, would write otherwise."""
    return [
        name
        for name, lines in LINES.items()
        if not _path(name).exists() or _path(name).read_text(encoding="utf-8") != text_of(lines())
    ]


def main(arguments: Sequence[str]) -> int:
    """Write what differs, or with ``--check`` only tell it; 1 when something differs."""
    found = stale()
    for name in found:
        print(f"{name}.csv differs from its source (pycountry {version('pycountry')}, crossings.csv)")
        if "--check" not in arguments:
            _path(name).write_text(text_of(LINES[name]()), encoding="utf-8")
    return 1 if found and "--check" in arguments else 0


def _name(country: object) -> str:
    return str(getattr(country, "common_name", None) or country.name)  # type: ignore[attr-defined]  # pycountry makes its classes at run time


def _path(name: str) -> Path:
    return LISTS / f"{name}.csv"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
