"""No figure of the 48 reports hides in free text, in "other" or behind a reason where its source says it."""

import re
from collections.abc import Iterator
from typing import Any

from tests.golden.encoding import Entry, reports

VERBATIM = {"calibre", "quote", "word", "detail", "status_of_people"}
"""Texts that repeat the source; the figure does not depend on them."""
NAMES = {"name", "region", "agency", "named", "among", "stated_by"}
"""Proper names, and groups whose size no source states: there is no list of these."""
NUMBERS = {"value", "lower", "upper", "percent", "age_from", "age_to", "as_of", "from_on", "to_on"}
LINKS = {"operation", "source", "to"}
OTHER_ALLOWED = {
    254: "23 EU Member States, none of which is named",
    260: "other offences, none of which is named",
    320: "17 EU countries and 5 of the Balkan region, none of which is named",
}
UNKNOWN_ALLOWED = {
    22: "inflatable boats and buoys in one number",
    291: "rubber boats and engines in one number",
    202: "criminal assets including cash and devices",
}
OFFENCE = re.compile(r"\b(smuggl|traffick|launder|sexual|prostitut|forg)", re.IGNORECASE)
SAID_OF_ANOTHER = {
    36: "all offences; 850 of them are told apart",
    43: "the same",
    59: "the same",
    67: "suspects of many offences",
    85: "wanted by Spain; for what is not said",
    91: "the operation's aim, not the offence of those arrested",
    103: "the same",
    124: "the same",
    136: "the same",
    199: "suspects of the operation; for what is not said",
    335: "penalty notices; for what is not said",
    365: "all offences; traffickers and buyers are told apart",
    353: "suspects of both sorts, in a rounded number",
}


def entries() -> list[Entry]:
    return [entry for report in reports() for entry in report.entries]


def leaves(typed: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text in *typed* with the name of its field; a reason counts as ``missing``."""
    if isinstance(typed, dict):
        for key, value in typed.items():
            yield from leaves(value, key)
    elif isinstance(typed, list):
        for value in typed:
            yield from leaves(value, name)
    else:
        yield name, typed


def test_every_answer_is_a_code_a_number_a_name_or_the_words_of_the_source() -> None:
    spelled = re.compile(r"[A-Za-z0-9_.+\-]+")
    strange = [
        (entry.number, name, text)
        for entry in entries()
        for name, text in leaves(entry.answers)
        if name not in VERBATIM | NAMES | NUMBERS | LINKS and not spelled.fullmatch(text)
    ]

    assert strange == []


def test_a_number_stands_in_no_name() -> None:
    """A digit in a name would be a figure that nobody can add; Roman or year numbers name an edition."""
    hidden = [
        (entry.number, text)
        for entry in entries()
        for name, text in leaves(entry.answers)
        if name in NAMES and re.search(r"\d", text) and "2022" not in text
    ]

    assert hidden == []


def test_other_is_chosen_only_where_the_source_names_nothing() -> None:
    chosen = {
        entry.number
        for entry in entries()
        for name, text in leaves(entry.answers)
        if text == "other" or text.endswith((".other", "_other")) or (name, text) == ("offences", "11")
    }

    assert chosen == set(OTHER_ALLOWED)


def test_a_part_without_a_number_has_none_in_its_source() -> None:
    unknown = {entry.number for entry in entries() if ("qualifier", "unknown") in leaves(entry.answers)}

    assert unknown == set(UNKNOWN_ALLOWED)


def test_the_only_reason_is_that_the_source_does_not_say() -> None:
    reasons = {text for entry in entries() for name, text in leaves(entry.answers) if name == "missing"}

    assert reasons == {"not_stated"}


def test_an_offence_that_is_said_is_not_said_to_be_missing() -> None:
    """A quotation that speaks of smuggling or trafficking, with offences left to the source's silence."""
    suspect = {
        entry.number
        for entry in entries()
        if entry.answers.get("offences") == {"missing": "not_stated"}
        and OFFENCE.search(f"{entry.quote} {entry.told.what}")
    }

    assert suspect <= set(SAID_OF_ANOTHER), sorted(suspect)
