"""Rows of one file name each other: by the number that stands before them, or by what they will be called."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldbook.base.ports import Silent
from fieldbook.forms.kind import Typed
from fieldbook.services import browse
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import Preview, look_at_file, take_file
from fieldbook.services.session import Session
from fieldbook.workbook.template.plan import plan_of
from fieldbook.workbook.template.writing import Filled, write_template
from tests.services.test_intake_files import counts, sheet
from tests.toolkit.templates import filled
from tests.toolkit.vaults import found, save_operation

SILENT = Silent()
RELATION = "figure.relations.1"
HEADINGS = f"No.,operation,measure,figure.qualifier,figure.value,figure.unit,{RELATION}.type,{RELATION}.to"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "station")
    save_operation(opened)
    yield opened
    opened.close()


def outcome(value: str, *relations: tuple[str, str], **more: Typed) -> dict[str, Typed]:
    """As somebody fills a row, with related rows by *relations*."""
    figure: dict[str, Typed] = {"qualifier": "Exact", "value": value, "unit": "persons"}
    if relations:
        figure["relations"] = [{"type": kind, "to": to} for kind, to in relations]
    return {"operation": "Theseus", "measure": "Victim safeguarded", "figure": figure, **more}


def look(session: Session, path: Path) -> Preview:
    batch = read_file(path, session.catalogue, form="outcome", progress=SILENT)
    return look_at_file(session, batch, taking="records", progress=SILENT)


def take(session: Session, path: Path) -> Path | None:
    """Where the rows went that were handed back."""
    rejected = path.with_name(f"rejected-{path.name}")
    return take_file(session, look(session, path), rejected_to=rejected, progress=SILENT).rejected_to


def related(session: Session) -> dict[str, list[str]]:
    """What each outcome's figure is related to, by titles."""
    named = browse.titles(session)
    found: dict[str, list[str]] = {}
    for row in browse.page(session, browse.Asked("outcome")).rows:
        kept = browse.current(session, row.record)
        assert kept is not None
        answers: Any = kept.answers
        relations = answers.figure.relations if isinstance(answers.figure.relations, tuple) else ()
        found[row.title.removeprefix("Victim safeguarded: ")] = [named(one.to) for one in relations]
    return found


@pytest.mark.parametrize("name", ["No. 2", "no 2", "#2", "Victim safeguarded: 89 persons"])
def test_a_part_names_a_whole_that_comes_after_it(session: Session, tmp_path: Path, name: str) -> None:
    rows = (outcome("7", ("Subset of", name)), outcome("89"))
    path = sheet(session, tmp_path / "in.xlsx", "outcome", *rows)

    assert take(session, path) is None
    assert related(session) == {"7 persons": ["Victim safeguarded: 89 persons"], "89 persons": []}
    assert counts(look(session, path)) == (0, 0, 2, 0)


def test_so_do_lines_of_comma_separated_values(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        f"{HEADINGS}\n1,Theseus,arrest,exact,7,person,subset_of,No. 2\n2,Theseus,arrest,exact,89,person,,\n"
    )

    assert counts(look(session, path)) == (2, 0, 0, 0)


@pytest.mark.parametrize("name", ["No. 9", "Victim safeguarded: 89 persons"])
def test_what_names_no_row_or_two_is_told(session: Session, tmp_path: Path, name: str) -> None:
    rows = (outcome("89"), outcome("89", detail="B"), outcome("7", ("Subset of", name)))

    last = look(session, sheet(session, tmp_path / "in.xlsx", "outcome", *rows)).lines[-1]

    assert last.fate == "rejected"
    assert [one.where for one in last.complaints] == ["Figure: Relations to other figures 1: Other figure"]


def test_rows_that_are_handed_back_still_name_what_they_named(session: Session, tmp_path: Path) -> None:
    rows = (
        outcome("89"),
        outcome("40", happened_on="31.2.2019"),
        outcome("7", ("Subset of", "No. 1"), ("Disjoint with", "No. 2"), happened_on="31.2.2019"),
    )
    back = take(session, sheet(session, tmp_path / "in.xlsx", "outcome", *rows))
    assert back is not None

    batch = read_file(back, session.catalogue, form="outcome", progress=SILENT)
    (_, last) = batch.givens
    figure: Any = last.typed["figure"]
    (whole,) = browse.page(session, browse.Asked("outcome")).rows

    assert [one["to"] for one in figure["relations"]] == [whole.record, "No. 1"]


def test_lines_that_are_handed_back_keep_their_numbers(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        f"{HEADINGS},happened_on\n"
        "1,Theseus,arrest,exact,89,person,,,\n"
        "2,Theseus,arrest,exact,7,person,subset_of,No. 1,31.2.2019\n"
        "3,Theseus,arrest,exact,6,person,subset_of,No. 2,\n"
    )
    back = take(session, path)
    assert back is not None
    (whole,) = browse.page(session, browse.Asked("outcome")).rows

    second, third = back.read_text(encoding="utf-8-sig").splitlines()[1:]

    assert f"subset_of,{whole.record},31.2.2019" in second
    assert "subset_of,No. 2," in third


def test_lines_without_numbers_are_handed_back_with_the_names_they_came_with(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        "operation,measure,figure.qualifier,figure.value,figure.unit,happened_on\n"
        "Theseus,arrest,exact,89,person,\n"
        "Theseus,arrest,exact,7,person,31.2.2019\n"
        "Theseus,arrest,exact,88,person,\n"
        "=cmd(),arrest,exact,6,person,\n"
    )
    back = take(session, path)
    assert back is not None
    rows = list(csv.DictReader(back.read_text(encoding="utf-8-sig").splitlines()))

    assert [row["operation"] for row in rows] == ["Theseus", "'=cmd()"]


def test_so_are_rows_of_a_template_without_numbers(session: Session, tmp_path: Path) -> None:
    form = session.catalogue.form("outcome")
    rows = filled(plan_of(form), [outcome("89"), outcome("7", happened_on="31.2.2019")]).rows
    unnumbered = Filled({(): [replace(row, keys=("",)) for row in rows[()]]})
    out = io.BytesIO()
    write_template(out, form, made_at=session.outside.clock.now_at(), filled=unnumbered)
    path = tmp_path / "in.xlsx"
    path.write_bytes(out.getvalue())
    back = take(session, path)
    assert back is not None

    (one,) = read_file(back, session.catalogue, form="outcome", progress=SILENT).givens

    assert one.typed["operation"] == "Theseus"
