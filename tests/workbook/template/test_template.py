"""A template is made of its form alone: lists to choose from, help, and nothing that calculates."""

import io
from datetime import UTC, datetime
from functools import cache

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import TYPE_FORMULA
from openpyxl.utils import get_column_letter

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.values.codelist import codes
from fieldbook.workbook.template import plan as planned
from fieldbook.workbook.template.plan import cells_of, code_list, plan_of, reason_of
from fieldbook.workbook.template.writing import Filled, FilledRow, write_template

MADE_AT = datetime(2026, 3, 1, 8, tzinfo=UTC)
forms = pytest.mark.parametrize("form", CATALOGUE.forms, ids=lambda form: form.id)


def made(form: Form, filled: Filled | None = None) -> bytes:
    out = io.BytesIO()
    write_template(out, form, made_at=MADE_AT, filled=filled)
    return out.getvalue()


@cache
def template(form_id: str) -> Workbook:
    """The blank template, made once: it is only looked at."""
    return load_workbook(io.BytesIO(made(CATALOGUE.form(form_id))))


def opened(form: Form, filled: Filled | None = None) -> Workbook:
    if filled is None:
        return template(form.id)
    return load_workbook(io.BytesIO(made(form, filled)))


@pytest.mark.parametrize(("form", "points"), [("outcome", True), ("operation", True), ("attachment", False)])
def test_the_guide_says_how_one_row_names_another(form: str, points: bool) -> None:  # noqa: FBT001  # a plain fact
    guide = [str(line[0]) for line in template(form)[planned.GUIDE].iter_rows(values_only=True)]

    assert any("is named by its number there: No. 5." in text for text in guide) is points


@forms
class TestTheTemplateOfAForm:
    def test_has_a_sheet_for_the_form_and_for_everything_that_repeats_in_it(self, form: Form) -> None:
        book, plan = opened(form), plan_of(form)

        titles = [sheet.title for sheet in plan.sheets]
        assert book.sheetnames == [planned.GUIDE, *titles, planned.LISTS, planned.INNER]
        assert all(len(title) <= 31 for title in titles)

    def test_asks_every_question_once(self, form: Form) -> None:
        plan = plan_of(form)

        asked = [(*sheet.path, *column.path) for sheet in plan.sheets for column in sheet.columns]
        assert len(set(asked)) == len(asked)
        assert {path[0] for path in asked} == {field.name for field in form.fields}

    def test_hides_what_is_for_the_program(self, form: Form) -> None:
        book = opened(form)

        inner = book[planned.INNER]
        assert [inner.cell(at, 1).value for at in (1, 2, 3)] == [planned.MARK, form.id, str(form.version)]
        assert (inner.sheet_state, book[planned.LISTS].sheet_state) == ("veryHidden", "hidden")
        first = book[plan_of(form).sheets[0].title]
        assert first.row_dimensions[planned.NAME_ROW].hidden

    def test_explains_every_column(self, form: Form) -> None:
        guide = opened(form)[planned.GUIDE]

        told = {(line[0], line[1]) for line in guide.iter_rows(values_only=True)}
        wanted = {(sheet.title, column.heading) for sheet in plan_of(form).sheets for column in sheet.columns}
        assert wanted <= told

    def test_tells_nothing_that_only_holds_at_the_keyboard(self, form: Form) -> None:
        book = opened(form)

        prompts = [
            str(offer.prompt)
            for sheet in plan_of(form).sheets
            for offer in book[sheet.title].data_validations.dataValidation
        ]
        guide = [str(cell) for line in book[planned.GUIDE].iter_rows(values_only=True) for cell in line]
        assert not [text for text in (*prompts, *guide) if "T means today" in text]

    def test_offers_a_list_where_the_answer_is_one_of_a_list(self, form: Form) -> None:
        book = opened(form)

        for sheet in plan_of(form).sheets:
            offers = {
                str(offer.sqref).split(":")[0].rstrip("0123456789"): offer
                for offer in book[sheet.title].data_validations.dataValidation
                if offer.type == "list"
            }
            names = {cell.column_letter: cell.value for cell in book[sheet.title][1] if cell.value}
            offered = {names[letter] for letter in offers}
            assert {column.name for column in sheet.columns if isinstance(column.kind, Choice)} <= offered

    def test_calculates_nothing(self, form: Form) -> None:
        book = opened(form)

        kinds = {cell.data_type for sheet in book for line in sheet.iter_rows() for cell in line}
        assert TYPE_FORMULA not in kinds


def test_the_same_form_gives_the_same_file() -> None:
    form = CATALOGUE.form("source")

    assert made(form) == made(form)


def test_a_list_has_words_that_mean_one_code_each() -> None:
    """Where two labels are the same, one of the two could never be chosen by it."""
    for form in CATALOGUE:
        for sheet in plan_of(form).sheets:
            for column in sheet.columns:
                if isinstance(column.kind, Choice):
                    named = [column.kind.codes.named(cell) for cell in cells_of(column.kind.codes)]
                    assert named == list(column.kind.codes.codes)


def test_no_list_shows_bare_codes() -> None:
    for form in CATALOGUE:
        for column in (column for sheet in plan_of(form).sheets for column in sheet.columns):
            offered = code_list(column.kind)
            for code, cell in zip(offered.codes, cells_of(offered), strict=True) if offered else ():
                assert cell == code.label or cell != code.code


def test_two_currencies_of_one_name_have_their_codes_behind_it() -> None:
    cells = cells_of(codes("currency"))

    assert [cell for cell in cells if cell.startswith("Bol")] == [
        "Boliviano",
        "Bolívar Soberano (VED)",
        "Bolívar Soberano (VES)",
    ]


def test_a_number_stands_as_text_only_where_it_is_one() -> None:
    """A spreadsheet would turn 12.2019 in a date column into a day that nobody stated."""
    sheet = opened(CATALOGUE.form("seizure"))["Seizures"]
    formats = {
        sheet.cell(1, at).value: sheet.column_dimensions[get_column_letter(at)].number_format
        for at in range(1, sheet.max_column + 1)
    }

    assert formats["quantity.value"] == "General"
    assert formats["taken_on"] == "@"


@pytest.mark.parametrize(
    ("text", "reason"),
    [("[Unknown]", "unknown"), (" [declined  to answer] ", "refused"), ("[pending]", "pending")],
)
def test_a_reason_stands_in_brackets(text: str, reason: str) -> None:
    found = reason_of(text)

    assert found is not None
    assert found.value == reason


@pytest.mark.parametrize("text", ["Unknown", "[sic]", "[]", "unknown]"])
def test_words_without_both_brackets_are_words(text: str) -> None:
    """Unknown is a code of several lists, and a word of many reports."""
    assert reason_of(text) is None


def test_rows_that_stand_in_it_keep_what_is_to_be_mended_beside_them() -> None:
    rows: dict[tuple[str, ...], list[FilledRow]] = {
        (): [FilledRow((1,), {"name": "=1+1"}, "a" * 32, "Name: Too long.")]
    }
    sheet = opened(CATALOGUE.form("operation"), Filled(rows, with_problems=True))["Operations"]

    names = {sheet.cell(1, at).value: at for at in range(1, sheet.max_column + 1)}
    first = {name: sheet.cell(planned.FIRST_ROW, at).value for name, at in names.items()}
    assert (first["no"], first["problem"], first["name"]) == (1, "Name: Too long.", "=1+1")
    assert first["record"] == "a" * 32
    assert sheet.cell(planned.FIRST_ROW, names["name"]).data_type == "s"
