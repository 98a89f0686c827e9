"""One reason for a whole row, or for all rows: for blanks that are wanted, and for warnings."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.ports import Silent
from fieldbook.gui.importing.presenter import rows_of
from fieldbook.services import browse, drafting
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import Preview, Taking, look_at_file, take_file
from fieldbook.services.session import Session
from fieldbook.workbook.template import plan as planned
from fieldbook.workbook.template.writing import Filled, FilledRow
from fieldbook.workbook.template.writing import write_template as write_book
from tests.toolkit.vaults import found, save_operation

SILENT = Silent()
DRUGS = {"category": "Drugs", "quantity.value": "3", "quantity.unit": "kg", "operation": "Theseus"}
FAR_TOO_MUCH = {**DRUGS, "drug_type": "heroin", "quantity.value": "9000", "exhibit_no": "A-1"}
LOST = "Weighed twice on the public scales"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "station")
    save_operation(opened, "Theseus")
    yield opened
    opened.close()


def sheet(session: Session, path: Path, *rows: FilledRow, common: FilledRow | None = None) -> Path:
    out = io.BytesIO()
    form = session.catalogue.form("seizure")
    filled = Filled({(): rows}, common=common)
    write_book(out, form, made_at=session.outside.clock.now_at(), filled=filled)
    path.write_bytes(out.getvalue())
    return path


def for_all(blanks: str = "", right: str = "", **cells: str) -> FilledRow:
    return FilledRow((planned.ALL_ROWS,), cells, blanks=blanks, right=right)


def look(session: Session, path: Path, *, form: str = "", taking: Taking = "records") -> Preview:
    batch = read_file(path, session.catalogue, form=form, progress=SILENT)
    return look_at_file(session, batch, taking=taking, progress=SILENT)


def only(session: Session) -> RecordId:
    (row,) = browse.page(session, browse.Asked("seizure")).rows
    return row.record


class TestBlanks:
    def test_that_are_wanted_have_the_reason_of_the_row(self, session: Session, tmp_path: Path) -> None:
        path = sheet(session, tmp_path / "in.xlsx", FilledRow((1,), DRUGS, blanks="[Unknown]"))
        preview = look(session, path)
        take_file(session, preview, progress=SILENT)

        kept = browse.current(session, only(session))
        assert kept is not None
        assert kept.answers.drug_type is Missing.UNKNOWN  # type: ignore[attr-defined]
        assert kept.answers.quantity.source is Missing.UNKNOWN  # type: ignore[attr-defined]
        assert preview.lines[0].gaps == 0

    def test_that_are_optional_stay_blank(self, session: Session, tmp_path: Path) -> None:
        path = sheet(session, tmp_path / "in.xlsx", FilledRow((1,), DRUGS, blanks="[Unknown]"))
        take_file(session, look(session, path), progress=SILENT)

        kept = browse.current(session, only(session))
        assert kept is not None
        assert kept.answers.receipt_no is Missing.NOT_ASKED  # type: ignore[attr-defined]

    def test_without_which_nothing_is_saved_are_still_to_be_mended(
        self, session: Session, tmp_path: Path
    ) -> None:
        cells = {name: text for name, text in DRUGS.items() if name != "operation"}
        preview = look(
            session, sheet(session, tmp_path / "in.xlsx", FilledRow((1,), cells, blanks="[Unknown]"))
        )

        assert preview.count("rejected") == 1
        assert [one.where for one in preview.lines[0].complaints] == ["Operation"]

    def test_have_the_reason_of_their_own_cell_before_that_of_the_row(
        self, session: Session, tmp_path: Path
    ) -> None:
        cells = {**DRUGS, "drug_type": "[Pending]"}
        path = sheet(session, tmp_path / "in.xlsx", FilledRow((1,), cells, blanks="Unknown"))
        take_file(session, look(session, path), progress=SILENT)

        kept = browse.current(session, only(session))
        assert kept is not None
        assert kept.answers.drug_type is Missing.PENDING  # type: ignore[attr-defined]

    def test_a_reason_that_is_none_is_told(self, session: Session, tmp_path: Path) -> None:
        row = FilledRow((1,), DRUGS, blanks="Rain")
        preview = look(session, sheet(session, tmp_path / "in.xlsx", row))

        (told,) = preview.lines[0].complaints
        assert told.where == planned.BLANKS_HEADING
        assert told.text.startswith("Use one of these reasons: Unknown, ")


class TestWarnings:
    def test_stop_a_row_without_a_reason(self, session: Session, tmp_path: Path) -> None:
        preview = look(session, sheet(session, tmp_path / "in.xlsx", FilledRow((1,), FAR_TOO_MUCH)))
        assert preview.count("rejected") == 1

    def test_of_a_row_have_its_reason_and_it_is_kept(self, session: Session, tmp_path: Path) -> None:
        row = FilledRow((1,), FAR_TOO_MUCH, right=LOST)
        take_file(session, look(session, sheet(session, tmp_path / "in.xlsx", row)), progress=SILENT)

        kept = browse.current(session, only(session))
        assert kept is not None
        assert {one.reason for one in kept.overrides} == {LOST}

    def test_have_it_in_a_draft_too(self, session: Session, tmp_path: Path) -> None:
        row = FilledRow((1,), FAR_TOO_MUCH, right=LOST)
        preview = look(session, sheet(session, tmp_path / "in.xlsx", row), taking="drafts")
        take_file(session, preview, progress=SILENT)

        (waiting,) = drafting.open_drafts(session)
        draft = drafting.resume(session, waiting.record)
        assert draft is not None
        assert set(draft.overrides.values()) == {LOST}


class TestAllRows:
    def test_say_it_once_for_every_row_that_says_nothing_else(self, session: Session, tmp_path: Path) -> None:
        rows = (
            FilledRow((1,), DRUGS),
            FilledRow((2,), {**DRUGS, "quantity.value": "4"}, blanks="[Withheld]"),
        )
        path = sheet(session, tmp_path / "in.xlsx", *rows, common=for_all("[Unknown]"))
        take_file(session, look(session, path), progress=SILENT)

        kept = [
            browse.current(session, row.record) for row in browse.page(session, browse.Asked("seizure")).rows
        ]
        assert {one.answers.drug_type for one in kept if one} == {  # type: ignore[attr-defined]
            Missing.UNKNOWN,
            Missing.WITHHELD,
        }

    def test_answers_there_stand_under_every_row_and_make_none(
        self, session: Session, tmp_path: Path
    ) -> None:
        cells = {name: text for name, text in DRUGS.items() if name != "operation"}
        common = for_all("[Unknown]", operation="Theseus", taken_by="Sgt. Hoxha")
        rows = (FilledRow((1,), cells), FilledRow((2,), {**cells, "taken_by": "Cpl. Leka"}))
        preview = look(session, sheet(session, tmp_path / "in.xlsx", *rows, common=common))

        assert [one.draft.typed["taken_by"] for one in preview.looked] == ["Sgt. Hoxha", "Cpl. Leka"]
        assert preview.count("new") == 2

    def test_come_back_with_the_rejected_rows(self, session: Session, tmp_path: Path) -> None:
        common = for_all("[Unknown]", operation="Theseus")
        wrong = {"category": "Drugs", "quantity.value": "many", "quantity.unit": "kg"}
        path = sheet(session, tmp_path / "in.xlsx", FilledRow((1,), wrong, right=LOST), common=common)
        taken = take_file(session, look(session, path), rejected_to=tmp_path / "back.xlsx", progress=SILENT)

        assert taken.rejected_to is not None
        book = load_workbook(taken.rejected_to)
        page = book["Seizures"]
        names = {page.cell(planned.NAME_ROW, at).value: at for at in range(1, page.max_column + 1)}
        assert (names["problem"], names["why_blank"], names["why_right"]) == (2, 3, 4)
        assert page.cell(planned.ALL_ROW, 1).value == planned.ALL_ROWS
        assert page.cell(planned.ALL_ROW, names["why_blank"]).value == "[Unknown]"
        assert page.cell(planned.FIRST_ROW, names["why_right"]).value == LOST

        page.cell(planned.FIRST_ROW, names["quantity.value"]).value = "3"
        book.save(tmp_path / "mended.xlsx")
        assert look(session, tmp_path / "mended.xlsx").count("new") == 1


def test_the_preview_says_what_the_reasons_stand_for(session: Session, tmp_path: Path) -> None:
    row = FilledRow((1,), {**FAR_TOO_MUCH, "drug_type": ""}, blanks="[Unknown]", right=LOST)
    preview = look(session, sheet(session, tmp_path / "in.xlsx", row))

    (line,) = preview.lines
    (shown,) = rows_of(preview, session.catalogue)
    assert line.reasoned > 0
    assert f"Blanks that have the reason of the row: {line.reasoned}." in shown.text
    assert "Warnings that have the reason of the row: 1." in shown.text


def test_the_same_in_comma_separated_values(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        "operation,category,quantity.value,quantity.unit,Why there is no answer,why_right\n"
        f"Theseus,drugs,9000,kg,Unknown,{LOST}\nTheseus,drugs,4,kg,Rain,\n"
    )
    preview = look(session, path, form="seizure")

    assert [line.fate for line in preview.lines] == ["new", "rejected"]
    assert preview.looked[0].draft.typed["drug_type"] == {"missing": "unknown"}


def test_the_same_in_objects_and_back(session: Session, tmp_path: Path) -> None:
    operation = browse.page(session, browse.Asked("operation")).rows[0].record
    answers = {"operation": operation, "category": "drugs", "quantity": {"value": "4", "unit": "KGM"}}
    answers["quantity"] = {"qualifier": "exact", "value": "4", "unit": "KGM"}
    objects = [
        {"form": "seizure", "answers": answers, "blanks": "unknown", "overrides": {"*": LOST}},
        {"form": "seizure", "answers": {**answers, "category": "no such"}, "blanks": "unknown"},
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in objects))

    preview = look(session, path)
    taken = take_file(session, preview, rejected_to=tmp_path / "back.jsonl", progress=SILENT)

    assert (taken.new, taken.rejected) == (1, 1)
    assert taken.rejected_to is not None
    assert json.loads(taken.rejected_to.read_text())["blanks"] == "unknown"


ROUNDS = {"category": "ammunition", "calibre": "38 mm", "amount": "6", "unit": "round"}
PRINTED, ASKED = "So it stands on the box", "The laboratory says so"


class TestARowThatRepeats:
    """A warning about one item of forty has a reason of its own."""

    def reasons(self, session: Session) -> list[tuple[str, str]]:
        kept = browse.current(session, only(session))
        assert kept is not None
        return [(one.where, one.reason) for one in kept.overrides]

    def book(self, session: Session, path: Path, *items: FilledRow, right: str = "") -> Path:
        out, form = io.BytesIO(), session.catalogue.form("seizure")
        own = FilledRow((1,), {"operation": "Theseus", "category": "several"}, right=right)
        at = session.outside.clock.now_at()
        write_book(out, form, made_at=at, filled=Filled({(): [own], ("items",): items}))
        path.write_bytes(out.getvalue())
        return path

    def test_has_its_own_reason_in_a_template(self, session: Session, tmp_path: Path) -> None:
        rows = (FilledRow((1,), ROUNDS, right=PRINTED), FilledRow((1,), ROUNDS, right=ASKED))
        take_file(session, look(session, self.book(session, tmp_path / "in.xlsx", *rows)), progress=SILENT)

        assert self.reasons(session) == [("items.1.calibre", PRINTED), ("items.2.calibre", ASKED)]

    def test_without_one_has_that_of_its_record(self, session: Session, tmp_path: Path) -> None:
        rows = (FilledRow((1,), ROUNDS), FilledRow((1,), ROUNDS, right=ASKED))
        path = self.book(session, tmp_path / "in.xlsx", *rows, right=PRINTED)
        take_file(session, look(session, path), progress=SILENT)

        assert self.reasons(session) == [("items.1.calibre", PRINTED), ("items.2.calibre", ASKED)]

    def test_without_any_stops_the_record(self, session: Session, tmp_path: Path) -> None:
        rows = (FilledRow((1,), ROUNDS), FilledRow((1,), ROUNDS, right=ASKED))
        preview = look(session, self.book(session, tmp_path / "in.xlsx", *rows))
        taken = take_file(session, preview, rejected_to=tmp_path / "back.xlsx", progress=SILENT)

        assert (taken.new, taken.rejected) == (0, 1)
        assert taken.rejected_to is not None
        again = read_file(taken.rejected_to, session.catalogue, form="", progress=SILENT)
        (given,) = again.givens
        assert given.overrides == {"items.2 *": ASKED}

    def test_has_it_in_objects(self, session: Session, tmp_path: Path) -> None:
        operation = browse.page(session, browse.Asked("operation")).rows[0].record
        whole = {"form": "seizure", "operation": operation, "category": "several", "items": [ROUNDS, ROUNDS]}
        path = tmp_path / "in.jsonl"
        overrides = {"items.2 *": ASKED, "items.1.calibre seizure.calibre": PRINTED}
        path.write_text(json.dumps({**whole, "overrides": overrides}))
        take_file(session, look(session, path), progress=SILENT)

        assert self.reasons(session) == [("items.1.calibre", PRINTED), ("items.2.calibre", ASKED)]


class TestALineForAllInCommas:
    HEADINGS = "No.,operation,category,quantity.value,quantity.unit,why_blank,why_right,drug_type,exhibit_no"

    def write(self, path: Path, *lines: str) -> Path:
        path.write_text("\n".join((self.HEADINGS, *lines)), encoding="utf-8")
        return path

    def test_holds_for_every_line_that_says_nothing_there(self, session: Session, tmp_path: Path) -> None:
        path = self.write(
            tmp_path / "in.csv",
            f"All rows,Theseus,drugs,,kg,Unknown,{LOST},,",
            "1,,,9000,,,,heroin,A-1",
            "2,,,4,,Withheld,,,",
            "3,,,,,,,,",
        )
        preview = look(session, path, form="seizure")

        assert [line.fate for line in preview.lines] == ["new", "new"]
        first, second = (one.draft for one in preview.looked)
        assert set(first.overrides.values()) == {LOST}
        assert [one.typed["drug_type"] for one in (first, second)] == ["heroin", {"missing": "withheld"}]
        assert first.typed_at(("quantity", "source")) == {"missing": "unknown"}

    def test_comes_back_with_the_rejected_lines(self, session: Session, tmp_path: Path) -> None:
        path = self.write(tmp_path / "in.csv", "ALL ROWS,Theseus,drugs,,kg,,,", "1,,,many,,,,", "2,,,3,,,,")
        preview = look(session, path, form="seizure")
        taken = take_file(session, preview, rejected_to=tmp_path / "back.csv", progress=SILENT)

        assert (taken.new, taken.rejected) == (1, 1)
        assert taken.rejected_to is not None
        text = taken.rejected_to.read_text(encoding="utf-8-sig")
        assert "ALL ROWS,Theseus" in text
        mended = tmp_path / "mended.csv"
        mended.write_text(text.replace("many", "5"), encoding="utf-8")
        assert look(session, mended, form="seizure").count("new") == 1
