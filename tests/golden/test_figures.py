"""Every figure of 48 published reports goes in as anybody's does, and comes out as it was stated."""

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.services import browse
from fieldbook.services.intake import parse_given, take_in
from fieldbook.services.session import Session
from tests.golden.make_figures import MONEY, QUALIFIERS, UNITS, first
from tests.toolkit.vaults import found

PUBLISHED = Path(__file__).parent / "figures" / "published.json"
UNSIZED = {"several", "order", "unknown"}
FIGURES = 418
REPORTS = 48


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "vault")
    yield session
    session.close()


@cache
def published() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(PUBLISHED.read_text(encoding="utf-8")))


def told() -> list[dict[str, Any]]:
    """The records that hold a figure, with what the report says beside the answers."""
    return [record for record in published() if "told" in record]


def figure_in(session: Session, record: dict[str, Any]) -> Any:
    kept = browse.current(session, RecordId(record["record"]))
    assert kept is not None
    return getattr(kept.answers, session.catalogue.form(record["form"]).figure_field)


def test_all_of_them_are_here() -> None:
    assert len(told()) == FIGURES
    assert len({record["report"] for record in told()}) == REPORTS


def test_every_one_is_read_back_as_it_was_stated(station: Session) -> None:
    """Value, qualifier, unit, currency and quotation: what the report says against what the vault holds."""
    taken = take_in(station, parse_given(as_a_file()))

    assert [(one.index, one.problem.where, one.problem.text) for one in taken.problems] == []
    assert len(taken.added) == len(published())
    for record in told():
        assert_as_stated(figure_in(station, record), record["told"])


def as_a_file() -> bytes:
    """The file that ``add`` takes: the same objects without what stands beside them."""
    objects = [{name: one[name] for name in ("form", "record", "answers")} for one in published()]
    return json.dumps(objects).encode()


def assert_as_stated(figure: Any, said: dict[str, Any]) -> None:
    wanted = first(QUALIFIERS, said["qualifier"]) or "exact"
    assert figure.quote == said["quote"]
    assert figure.qualifier == wanted or said["quantity"] is None
    assert figure.qualifier in UNSIZED | {"all", "share"} or said["quantity"] is not None
    if said["unit"] in MONEY:
        assert (figure.unit, figure.currency) == ("currency", said["unit"])
    else:
        assert figure.unit == UNITS.get(said["unit"], "currency")
    if figure.qualifier == "range":
        assert figure.lower == Decimal(str(said["quantity"]))
    elif said["quantity"] is not None and figure.qualifier not in UNSIZED:
        assert figure.value == Decimal(str(said["quantity"]))
    else:
        assert figure.value is Missing.NOT_ASKED


def test_none_hides_its_number_in_words() -> None:
    """A number that is stated stands in the figure, not in a text beside it."""
    for record in told():
        figure = next(
            record["answers"][name] for name in ("figure", "quantity", "people") if name in record["answers"]
        )
        sized = record["told"]["quantity"] is not None and figure["qualifier"] not in UNSIZED
        assert not sized or "value" in figure or "lower" in figure


def test_nearly_all_have_a_measure_of_their_own() -> None:
    unlisted = [
        record["told"]["what"]
        for record in told()
        if record["answers"].get("measure") in {"other_outcome", "other_activity"}
        or record["answers"].get("category") == "other"
    ]

    assert unlisted == ["parallel streams"]


@pytest.mark.parametrize("name", ["breakdown", "relations", "scope"])
def test_parts_relations_and_scope_are_carried_too(name: str) -> None:
    """Not only the numbers: what is a part of what, and of where it speaks."""
    carrying = [
        figure
        for record in told()
        for figure in record["answers"].values()
        if isinstance(figure, dict) and figure.get(name)
    ]

    assert len(carrying) >= {"breakdown": 15, "relations": 30, "scope": 40}[name]
