"""The whole workbook, written and read back: what stands in it, and that nothing else ever could."""

import errno
import gc
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import TYPE_ERROR, TYPE_FORMULA

from fieldbook.base.ports import Cancelled, Silent
from fieldbook.catalogue import CATALOGUE
from fieldbook.report.summary import make_summary
from fieldbook.workbook import sheets
from fieldbook.workbook.content import Content, FormRows, RecordRow
from fieldbook.workbook.export import SUMMARY_SHEETS_MOST, write_workbook
from fieldbook.workbook.safety import TextGuard
from tests.workbook.examples import Example, answers_of, provenance, record_id

HOSTILE = (
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("http://example.org","x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "b'=1+1'",
    "#N/A",
    "#REF!",
    "TRUE",
    "0044",
    "1E5",
    "http://example.org",
    "mailto:a@example.org",
    "_x0041_ and _x000D_",
    "emoji 👩‍👩‍👧 and \U0001f1e6\U0001f1f1",
    "عربي مع English",
    "\u202eoverride",
    "<b>&amp;</b> ]]>",
    "{=1}",
    "'quoted",
    "z" * 200,
)


def written(content: Content) -> bytes:
    out = io.BytesIO()
    write_workbook(out, content, Silent())
    return out.getvalue()


def opened(raw: bytes) -> Workbook:
    return load_workbook(io.BytesIO(raw))


def cells_of(book: Workbook) -> Iterator[Any]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from row


def rows_of(book: Workbook, name: str) -> list[dict[str, Any]]:
    rows = list(book[name].iter_rows(values_only=True))
    return [dict(zip([str(heading) for heading in rows[0]], row, strict=True)) for row in rows[1:]]


def titled(text: str) -> str:
    """*text* as a title may be: no form takes an override on one line."""
    return text.replace("\u202e", "").strip()


def hostile_content() -> Content:
    """Every text that a data set of attacks has, in every place where data comes in."""
    rows = tuple(
        RecordRow(
            answers_of("source", {"title": titled(text), "type": "press_release", "note": text}),
            provenance(record_id(0, at)),
        )
        for at, text in enumerate(HOSTILE)
    )
    summaries = [make_summary(text, (), facts=((text, text),)) for text in HOSTILE]
    form = FormRows(CATALOGUE.form("source"), rows, len(rows))
    return Example().content(
        title="=1+1",
        station="@SUM(A1)",
        program="+1",
        summaries=summaries,
        operations=len(HOSTILE),
        forms=(form,),
    )


@pytest.fixture(scope="module")
def theseus() -> Workbook:
    return opened(written(Example().content()))


@pytest.fixture(scope="module")
def raw() -> bytes:
    return written(hostile_content())


class TestHostileTexts:
    def test_never_become_formulas_or_errors(self, raw: bytes) -> None:
        found = [
            cell.coordinate for cell in cells_of(opened(raw)) if cell.data_type in {TYPE_FORMULA, TYPE_ERROR}
        ]
        assert found == []

    def test_leave_no_trace_of_a_formula_an_error_or_an_outside_link_in_the_file(self, raw: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            parts = {name: package.read(name).decode() for name in package.namelist()}
        sheet_parts = [text for name, text in parts.items() if name.startswith("xl/worksheets/sheet")]
        assert len(sheet_parts) == len(HOSTILE) + 2
        assert not any(re.search(r"<f[ >/]|t=\"e\"|t=\"str\"", text) for text in sheet_parts)
        assert not any("TargetMode" in text for text in parts.values())

    def test_read_back_as_they_were_after_the_documented_mapping(self, raw: bytes) -> None:
        rows = rows_of(opened(raw), "Sources")
        # The form itself trims; the mapping is what the sheet did to it.
        expected = [TextGuard().safe(text.strip()) for text in HOSTILE]
        assert [row["Title"] for row in rows] == [TextGuard().safe(titled(text)) for text in HOSTILE]
        assert [row["Note"] for row in rows] == expected

    def test_never_name_a_sheet(self, raw: bytes) -> None:
        names = opened(raw).sheetnames
        assert names == ["Contents", *(f"Summary {at}" for at in range(1, len(HOSTILE) + 1)), "Sources"]

    def test_stand_in_cells_that_excel_is_told_are_text(self, raw: bytes) -> None:
        texts = [cell for cell in cells_of(opened(raw)) if isinstance(cell.value, str)]
        assert {(cell.number_format, bool(cell.quotePrefix)) for cell in texts} == {("@", True)}

    def test_reach_contents_as_text(self, raw: bytes) -> None:
        assert opened(raw)["Contents"]["A1"].value == "=1+1"


def test_every_row_of_the_vault_is_there_and_contents_says_so(theseus: Workbook) -> None:
    example = Example()
    told = {row[0]: row[2:] for row in theseus["Contents"].iter_rows(values_only=True) if row[2] is not None}
    for form in CATALOGUE:
        held = len(example.records[form.id])
        assert len(rows_of(theseus, form.plural)) == held
        assert told[form.plural] == (held, held)


def test_contents_says_as_of_when_how_final_and_for_whom(theseus: Workbook) -> None:
    told = contents_of(theseus)
    assert told["As of"] == "2026-11-22 14:02 UTC"
    assert told["Handling"] == "TLP:AMBER+STRICT"
    assert told["Status"].startswith("Preliminary")
    assert told["Written with"] == "Fieldbook 0.1.0"
    assert told["Sensitive answers"] == "withheld"


def test_links_in_contents_lead_to_sheets_of_this_workbook_only(theseus: Workbook) -> None:
    links = [cell.hyperlink for cell in cells_of(theseus) if cell.hyperlink]
    assert [link.location for link in links] == [f"'{name}'!A1" for name in theseus.sheetnames[1:]]
    assert {link.target for link in links} == {None}


def contents_of(book: Workbook) -> dict[Any, Any]:
    """What Contents says, by the label before it."""
    return {row[0]: row[1] for row in book["Contents"].iter_rows(values_only=True)}


def summary_rows(book: Workbook, name: str) -> list[tuple[Any, ...]]:
    rows = list(book[name].iter_rows(values_only=True))
    heading = next(at for at, row in enumerate(rows) if row[0] == "What happened")
    return rows[heading + 1 :]


def test_all_figures_of_theseus_stand_as_stated_beside_the_computed_ones(theseus: Workbook) -> None:
    rows = summary_rows(theseus, "Summary 1")
    assert len(rows) == 21
    computed = {row[1]: row[10] for row in rows}
    assert computed["72 persons"] == "239 persons"
    assert computed["some 89 persons"] == "89 persons (some)"
    assert computed["More than 1,500 documents"] == "more than 1,500 documents"
    assert computed["several cases"] == "not stated (several)"
    assert all(row[6].startswith("Balkans: Operation Theseus") for row in rows)


def test_tirana_counts_forty_four_women_once_and_shows_the_disagreement(theseus: Workbook) -> None:
    computed = [row[10] for row in summary_rows(theseus, "Summary 2") if row[10]]
    assert computed == [
        "44 persons",
        "not stated (multiple)",
        "8 to 12 persons, sources disagree",
        "1",
        "not stated (technical equipment, training)",
    ]


def test_numbers_and_instants_are_numbers_and_instants(theseus: Workbook) -> None:
    row = rows_of(theseus, "Outcomes")[4]
    assert row["Figure: Number"] == 2_500_000
    assert row["Recorded (UTC)"] == datetime(2026, 11, 22, 9, 30, tzinfo=UTC).replace(tzinfo=None)
    assert summary_rows(theseus, "Summary 1")[0][11:13] == (239, 239)


def test_sheets_are_ready_to_use_and_to_print(theseus: Workbook) -> None:
    for form in CATALOGUE:
        sheet = theseus[form.plural]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToHeight == 0


def test_properties_name_nobody_and_the_time_that_was_given(theseus: Workbook) -> None:
    properties = theseus.properties
    assert (properties.creator, properties.lastModifiedBy, properties.title) == ("–", None, None)
    assert properties.created == properties.modified == datetime(2026, 11, 22, 14, 2)  # noqa: DTZ001  # as openpyxl reads


def test_equal_contents_give_equal_files() -> None:
    assert written(Example().content()) == written(Example().content())


def test_many_operations_are_listed_in_one_sheet_with_a_block_each() -> None:
    example = Example(copies=SUMMARY_SHEETS_MOST // 2 + 1)
    book = opened(written(example.content()))
    assert book.sheetnames[:3] == ["Contents", "Summary", "Operations"]
    rows = rows_of(book, "Summary")
    assert len(rows) == sum(summary.figures + 1 for summary in example.summaries)
    assert [row["Operation"] for row in rows if row["As stated"] == "72 persons"] == ["Theseus"] * 16


def test_flags_are_told_below_the_figures() -> None:
    example = Example()
    figures = [stated.figure for block in example.summaries[0].blocks for stated in block.stated]
    few = make_summary("Few", [figures[7], *figures[8:9]])
    assert few.flags == ()
    swapped = make_summary("Swapped", _swapped(figures[7], figures[8]))
    book = opened(written(example.content(summaries=[swapped], operations=1)))
    last = [row[0] for row in book["Summary"].iter_rows(values_only=True)][-2:]
    assert last == ["To look at", "The part (89 persons) is larger than the whole (7 persons)."]


def _swapped(whole: Any, part: Any) -> list[Any]:
    return [
        replace(whole, bounds=part.bounds, words="7 persons", approximate=False),
        replace(part, bounds=whole.bounds, words="89 persons"),
    ]


def test_a_sheet_that_is_full_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 11)
    out = io.BytesIO()
    counts = write_workbook(out, Example().content(), Silent())
    outcomes = [(count.name, count.rows, count.held) for count in counts if count.name.startswith("Outcomes")]
    assert outcomes == [("Outcomes", 10, 22), ("Outcomes 2", 10, None), ("Outcomes 3", 2, None)]
    book = opened(out.getvalue())
    assert [len(rows_of(book, name)) for name, _, _ in outcomes] == [10, 10, 2]


def test_a_text_that_is_too_long_is_cut_and_told_in_contents() -> None:
    example = Example()
    example.names[record_id(0, 9999)] = "n" * 40_000
    book = opened(written(example.content()))
    told = contents_of(book)
    linked = sum(
        1 for row in rows_of(book, "Outcomes") if str(row["Operation"]).endswith("[cut: 40,000 characters]")
    )
    assert linked == 14
    assert told["Texts cut to fit a cell"] == "22"


class Stopped:
    def step(self, what: str, done: int, of: int | None) -> None:
        raise Cancelled


class FullDisk(io.BytesIO):
    """Takes some kilobytes, and no more."""

    def write(self, data: Any) -> int:
        if self.tell() > 4_000:
            raise OSError(errno.ENOSPC, "full")
        return super().write(data)


def test_a_wish_to_stop_is_passed_on_and_leaves_nothing_to_write() -> None:
    """Whatever still wanted to write into the closed file would be heard here as a warning."""
    with io.BytesIO() as out, pytest.raises(Cancelled):
        write_workbook(out, Example().content(), Stopped())
    gc.collect()


def test_a_full_disk_is_told_as_it_is() -> None:
    with FullDisk() as out, pytest.raises(OSError, match="full"):
        write_workbook(out, Example().content(), Silent())
    gc.collect()


def test_an_operation_without_figures_says_so() -> None:
    empty = make_summary("Quiet", ())
    book = opened(written(Example().content(summaries=[empty], operations=1)))
    assert book["Summary"]["A5"].value == "No figures are recorded for this operation yet."


def test_long_work_tells_how_far_it_is() -> None:
    told: list[tuple[str, int, int | None]] = []

    class Told:
        def step(self, what: str, done: int, of: int | None) -> None:
            told.append((what, done, of))

    example = Example(copies=60)
    write_workbook(io.BytesIO(), example.content(), Told())
    assert ("Outcomes", 499, 1320) in told
    assert ("Outcomes", 1320, 1320) in told


def test_flags_of_many_operations_stand_in_their_blocks() -> None:
    example = Example()
    figures = [stated.figure for block in example.summaries[0].blocks for stated in block.stated]
    swapped = make_summary("Swapped", _swapped(figures[7], figures[8]))
    content = example.content(summaries=[swapped] * 600, operations=600)
    rows = rows_of(opened(written(content)), "Summary")
    assert len([row for row in rows if str(row["What happened"]).startswith("The part (89 persons)")]) == 600
