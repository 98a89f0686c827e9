"""A filled template is read as it stands, or refused whole."""

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from fieldbook.base.errors import NotOurTemplate, SheetUnreadable, WrongFormVersion
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import make_answers, read_group, typed_of
from fieldbook.forms.form import Form
from fieldbook.forms.kind import MISSING_KEY, Typed
from fieldbook.services.intake.sheets import read_sheets
from fieldbook.workbook.template import plan as planned
from fieldbook.workbook.template import reading
from fieldbook.workbook.template.plan import plan_of
from fieldbook.workbook.template.reading import day_of, read_template, text_of
from fieldbook.workbook.template.writing import Filled, FilledRow, write_template
from tests.toolkit.answering import typed_answers
from tests.toolkit.templates import filled, groups_in

MADE_AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
GROUPS = {name for form in CATALOGUE for name in groups_in(form.model)}
HOSTILE = ("=1+1", "+44", "-2", "@SUM(A1)", "_x0041_", "#N/A", "TRUE", "0044", "1E5", "عربي", "<b>&]]>", "'q")


def made(form: str, rows: Filled | None = None) -> bytes:
    out = io.BytesIO()
    write_template(out, CATALOGUE.form(form), made_at=MADE_AT, filled=rows)
    return out.getvalue()


def changed(raw: bytes, change: Callable[[Workbook], None]) -> bytes:
    """The workbook as a spreadsheet program would save it after *change*."""
    book = load_workbook(io.BytesIO(raw))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def answered(form: Form, typed: Mapping[str, Typed]) -> dict[str, Typed]:
    """What of *typed* the form understands, spelled as it spells it."""
    return typed_of(make_answers(form.model, read_group(form.model, typed).values))


def fit(typed: Typed) -> Typed:
    """*typed* without what no cell can say: one reason for a whole group."""
    if isinstance(typed, str):
        return typed
    if isinstance(typed, list):
        return [fit(part) for part in typed]
    return {
        name: fit(part)
        for name, part in typed.items()
        if not (isinstance(part, dict) and MISSING_KEY in part and name in GROUPS)
    }


def _differing(one: Mapping[str, Typed], two: Mapping[str, Typed]) -> dict[str, tuple[Typed, Typed]]:
    """Only the answers that are not the same."""
    return {
        name: (one.get(name, ""), two.get(name, ""))
        for name in {*one, *two}
        if one.get(name) != two.get(name)
    }


@pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(data=st.data())
def test_what_is_filled_in_is_what_is_read(form: Form, data: st.DataObject) -> None:
    drawn = data.draw(st.lists(typed_answers(form.model), min_size=1, max_size=8))
    fitting = (cast("dict[str, Typed]", fit(one)) for one in drawn)
    typed = [found for one in fitting if (found := answered(form, one))]
    raw = made(form.id, filled(plan_of(form), typed))

    source = read_sheets(raw, CATALOGUE)

    assert source.strays == ()
    read = [answered(form, one.typed) for one in source.givens]
    wanted = [answered(form, one) for one in typed]
    assert len(read) == len(wanted)
    assert [_differing(one, two) for one, two in zip(read, wanted, strict=True) if one != two] == []


def test_a_template_that_nobody_filled_holds_nothing() -> None:
    """Neither its numbers nor its example row are records."""
    for form in CATALOGUE:
        source = read_sheets(made(form.id), CATALOGUE)
        assert (source.givens, source.strays) == ((), ())


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_anything_but_a_text(text: str) -> None:
    rows = Filled({(): [FilledRow((1,), {"name": text})]})

    row, *_ = read_template(made("operation", rows), CATALOGUE).rows[()]

    assert row.cells == {"name": text}


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (44.0, "44"),
        (0.1, "0.1"),
        (2500000.0, "2500000"),
        (1e22, "10000000000000000000000"),
        (True, "yes"),
        (date(2026, 3, 9), "2026-03-09"),
        (datetime(2026, 3, 9), "2026-03-09"),  # noqa: DTZ001  # a cell of a sheet knows no zone
        (time(14, 5), "14:05"),
        ("  a ", "a"),
    ],
)
def test_a_cell_is_read_as_it_would_have_been_typed(cell: reading.CellIn, text: str) -> None:
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("cell", "text"),
    [(46090.0, "2026-03-09"), (2019.0, "2019"), ("3.2026", "3.2026"), (1e12, "1000000000000")],
)
def test_a_count_of_days_is_read_as_a_date_and_a_year_as_a_year(cell: reading.CellIn, text: str) -> None:
    assert day_of(cell) == text


class TestAFileThatIsNotATemplate:
    @pytest.mark.parametrize("raw", [b"", b"PK", b"name;place\n", b"\xd0\xcf\x11\xe0" * 200])
    def test_is_refused(self, raw: bytes) -> None:
        with pytest.raises(SheetUnreadable):
            read_template(raw, CATALOGUE)

    def test_is_refused_when_it_is_another_workbook(self) -> None:
        out = io.BytesIO()
        Workbook().save(out)

        with pytest.raises(NotOurTemplate):
            read_template(out.getvalue(), CATALOGUE)

    def test_is_refused_when_it_is_cut_off(self) -> None:
        with pytest.raises(SheetUnreadable):
            read_template(made("operation")[:-2_000], CATALOGUE)

    def test_is_refused_when_it_would_unpack_to_a_mountain(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reading, "UNPACKED_MOST_BYTES", 1_000_000)
        out = io.BytesIO(made("operation"))
        with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as parts:
            parts.writestr("xl/more.xml", b" " * 2_000_000)

        with pytest.raises(SheetUnreadable):
            read_template(out.getvalue(), CATALOGUE)

    def test_is_refused_when_its_names_are_gone(self) -> None:
        raw = changed(made("operation"), lambda book: book["Operations"].delete_rows(1))

        with pytest.raises((NotOurTemplate, WrongFormVersion)):
            read_template(raw, CATALOGUE)

    def test_is_refused_when_its_sheet_is_gone(self) -> None:
        def rename(book: Workbook) -> None:
            book["Operations"].title = "Mine"

        with pytest.raises(NotOurTemplate):
            read_template(changed(made("operation"), rename), CATALOGUE)


class TestATemplateOfAnotherVersion:
    @pytest.mark.parametrize(("row", "text"), [(2, "rumour"), (3, "999"), (3, "x")])
    def test_is_refused(self, row: int, text: str) -> None:
        def put(book: Workbook) -> None:
            book["Fieldbook"].cell(row, 1).value = text

        with pytest.raises(WrongFormVersion):
            read_template(changed(made("operation"), put), CATALOGUE)

    def test_is_refused_when_it_asks_what_nobody_asks(self) -> None:
        def ask(book: Workbook) -> None:
            book["Operations"].cell(1, 2).value = "motto"

        with pytest.raises(WrongFormVersion):
            read_template(changed(made("operation"), ask), CATALOGUE)


def test_columns_may_be_moved_about() -> None:
    """Their hidden names go with them."""

    def swap(book: Workbook) -> None:
        sheet = book["Operations"]
        for row in (1, 2, planned.FIRST_ROW):
            first, second = sheet.cell(row, 2), sheet.cell(row, 3)
            first.value, second.value = second.value, first.value

    rows = Filled({(): [FilledRow((1,), {"name": "Theseus"})]})

    row, *_ = read_template(changed(made("operation", rows), swap), CATALOGUE).rows[()]

    assert row.cells == {"name": "Theseus"}
