"""A file of many records: looked at, taken in together, handed back with reasons, never taken in twice."""

import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    FormNotNamed,
    HeadingsUnknown,
    HeadingUnknown,
    NoSuchForm,
    SheetUnreadable,
)
from fieldbook.base.ports import Cancelled, Progress, Silent
from fieldbook.forms.kind import Typed
from fieldbook.services import browse, drafting
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import Fate, Preview, Taken, Taking, look_at_file, take_file
from fieldbook.services.intake.templates import titles_for, write_template
from fieldbook.services.session import Session
from fieldbook.workbook.template.plan import plan_of
from fieldbook.workbook.template.writing import write_template as write_book
from tests.toolkit.ports import Watched
from tests.toolkit.templates import filled
from tests.toolkit.vaults import amend, found, save_operation, save_outcome

SILENT = Silent()
SOURCE: dict[str, Typed] = {"title": "A release", "type": "press_release", "note": "=1+1"}
WRONG: dict[str, Typed] = {"title": "A rumour", "type": "hearsay"}
FATES: tuple[Fate, ...] = ("new", "changed", "known", "rejected")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "station")
    yield opened
    opened.close()


def sheet(session: Session, path: Path, form: str, *records: Mapping[str, Typed]) -> Path:
    """A template of *form* with *records* typed into it."""
    out = io.BytesIO()
    declared = session.catalogue.form(form)
    at = session.outside.clock.now_at()
    write_book(out, declared, made_at=at, filled=filled(plan_of(declared), records))
    path.write_bytes(out.getvalue())
    return path


def look(session: Session, path: Path, *, form: str = "", taking: Taking = "records") -> Preview:
    batch = read_file(path, session.catalogue, form=form, progress=SILENT)
    return look_at_file(session, batch, taking=taking, progress=SILENT)


def take(session: Session, path: Path, *, form: str = "", taking: Taking = "records") -> Taken:
    rejected = path.with_name(f"rejected{path.suffix}")
    return take_file(
        session, look(session, path, form=form, taking=taking), rejected_to=rejected, progress=SILENT
    )


def counts(preview: Preview) -> tuple[int, ...]:
    return tuple(preview.count(fate) for fate in FATES)


class TestAFilledTemplate:
    def test_becomes_records(self, session: Session, tmp_path: Path) -> None:
        taken = take(
            session, sheet(session, tmp_path / "in.xlsx", "source", SOURCE, {**SOURCE, "title": "B"})
        )

        assert (taken.new, taken.rejected, taken.rejected_to) == (2, 0, None)
        titles = {row.title for row in browse.page(session, browse.Asked("source")).rows}
        assert len(titles) == 2

    def test_can_be_looked_at_without_changing_anything(self, session: Session, tmp_path: Path) -> None:
        preview = look(session, sheet(session, tmp_path / "in.xlsx", "source", SOURCE, WRONG))

        assert counts(preview) == (1, 0, 0, 1)
        (complaint,) = preview.lines[1].complaints
        assert complaint.typed == "hearsay"
        assert complaint.text.startswith("Choose")
        assert browse.counts(session).by_form["source"] == 0

    def test_adds_nothing_the_second_time(self, session: Session, tmp_path: Path) -> None:
        path = sheet(session, tmp_path / "in.xlsx", "source", SOURCE, SOURCE)
        take(session, path)

        again = take(session, path)

        assert (again.new, again.known) == (0, 2)
        assert browse.counts(session).by_form["source"] == 2

    def test_leaves_alone_what_was_amended_since(self, session: Session, tmp_path: Path) -> None:
        path = sheet(session, tmp_path / "in.xlsx", "source", SOURCE)
        take(session, path)
        (row,) = browse.page(session, browse.Asked("source")).rows
        amend(session, row.record, title="Mended")

        assert counts(look(session, path)) == (0, 0, 1, 0)

    def test_hands_back_what_cannot_be_taken_and_takes_it_once_it_is_mended(
        self, session: Session, tmp_path: Path
    ) -> None:
        taken = take(session, sheet(session, tmp_path / "in.xlsx", "source", SOURCE, WRONG))
        assert taken.rejected_to is not None
        assert counts(look(session, taken.rejected_to)) == (0, 0, 0, 1)

        mended = take(
            session, sheet(session, tmp_path / "mended.xlsx", "source", {**WRONG, "type": "press_release"})
        )

        assert mended.new == 1
        assert browse.counts(session).by_form["source"] == 2

    @pytest.mark.parametrize("name", ["{title}", "{said}"])
    def test_may_name_records_as_the_window_says_them(
        self, session: Session, tmp_path: Path, name: str
    ) -> None:
        """The title in the list is in the language of the window; what is kept is not."""
        operation = save_operation(session, "Theseus")
        outcome = save_outcome(session, operation)
        (row,) = browse.page(session, browse.Asked("outcome")).rows
        said = row.title.replace("persons", "personnes")
        path = tmp_path / "in.jsonl"
        relation = {"to": name.format(title=row.title, said=said), "type": "subset_of"}
        figure = {"qualifier": "exact", "value": "7", "unit": "person", "relations": [relation]}
        told = {"form": "outcome", "operation": "Theseus", "measure": "victim_potential", "figure": figure}
        path.write_text(json.dumps(told), encoding="utf-8")

        batch = read_file(path, session.catalogue, form="", progress=SILENT)
        preview = look_at_file(
            session,
            batch,
            taking="records",
            progress=SILENT,
            say=lambda title: title.replace("persons", "personnes"),
        )

        assert preview.lines[0].complaints == ()
        assert preview.looked[0].draft.typed_at(("figure", "relations", 0, "to")) == outcome

    def test_may_name_records_by_their_titles(self, session: Session, tmp_path: Path) -> None:
        operation = save_operation(session, "Theseus")
        drug: dict[str, Typed] = {
            "operation": "theseus ",
            "category": "other",
            "quantity": {"value": "3", "unit": "item"},
        }

        preview = look(session, sheet(session, tmp_path / "in.xlsx", "seizure", drug))

        assert preview.looked[0].draft.typed["operation"] == operation

    def test_says_when_a_title_does_not_tell_enough(self, session: Session, tmp_path: Path) -> None:
        save_operation(session, "Theseus")
        save_operation(session, "Theseus")
        twice: dict[str, Typed] = {"operation": "Theseus", "category": "other"}
        nobody: dict[str, Typed] = {"operation": "Thesius", "category": "other"}

        preview = look(session, sheet(session, tmp_path / "in.xlsx", "seizure", twice, nobody))

        told = [line.complaints[0].text.split(";")[0] for line in preview.lines]
        assert told == ["Several records have this name", "No record has this name"]

    def test_takes_a_number_as_exact_unless_the_row_says_otherwise(
        self, session: Session, tmp_path: Path
    ) -> None:
        """As the page does; a blank cell is no reason to hand a row back."""
        path = tmp_path / "in.csv"
        path.write_text("category,quantity.value,quantity.unit\nother,3,item\n", encoding="utf-8")

        (one,) = look(session, path, form="seizure").looked

        quantity = one.draft.typed["quantity"]
        assert isinstance(quantity, dict)
        assert quantity["qualifier"] == "exact"

    def test_gives_no_number_to_two_records(self, session: Session, tmp_path: Path) -> None:
        """The vault cannot tell: neither of the two is in it yet."""
        operation = save_operation(session, "Theseus")
        form = next(form for form in session.catalogue if form.numbered and form.operation_field)
        person: dict[str, Typed] = {form.operation_field: operation, form.numbered: "V-1"}

        preview = look(
            session, sheet(session, tmp_path / "in.xlsx", form.id, person, {**person, "note": "Two"})
        )

        told = [[one.text for one in line.complaints if one.typed == "V-1"] for line in preview.lines]
        assert told[1:] == [["Row 5 has this too; give each its own."]]

    def test_never_loses_a_row_that_belongs_to_none(self, session: Session, tmp_path: Path) -> None:
        form = session.catalogue.form("operation")
        rows = filled(plan_of(form), [{"name": "Theseus", "agencies": [{"name": "Guardia"}]}])
        below = next(sheet for sheet in plan_of(form).sheets if sheet.path == ("agencies",))
        stray = rows.rows[("agencies",)][0]
        strays = {**rows.rows, ("agencies",): [stray, type(stray)((7777,), {"name": "Policia"})]}
        out = io.BytesIO()
        at = session.outside.clock.now_at()
        write_book(out, form, made_at=at, filled=type(rows)(strays))
        path = tmp_path / "in.xlsx"
        path.write_bytes(out.getvalue())

        preview = look(session, path)

        assert counts(preview) == (1, 0, 0, 1)
        assert [below.title in one.place for one in preview.strays] == [True]


class TestDrafts:
    def test_are_kept_instead_of_records(self, session: Session, tmp_path: Path) -> None:
        path = sheet(session, tmp_path / "in.xlsx", "source", SOURCE)

        taken = take(session, path, taking="drafts")

        assert taken.new == 1
        assert [one.form for one in drafting.open_drafts(session)] == ["source"]
        assert browse.counts(session).by_form["source"] == 0

    def test_are_not_kept_twice(self, session: Session, tmp_path: Path) -> None:
        path = sheet(session, tmp_path / "in.xlsx", "source", SOURCE)
        take(session, path, taking="drafts")

        assert counts(look(session, path, taking="drafts")) == (0, 0, 1, 0)


class TestCommaSeparatedValues:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    def test_are_read_as_programs_write_them(
        self, session: Session, tmp_path: Path, *, encoding: str, delimiter: str
    ) -> None:
        path = tmp_path / "in.csv"
        lines = [delimiter.join(cells) for cells in (("title", "TYPE"), ("Një lajm", "press_release"))]
        path.write_text("\r\n".join(lines), encoding=encoding)

        assert [line.title for line in look(session, path, form="source").lines] == ["Një lajm"]

    def test_repeat_with_a_number_in_the_heading(self, session: Session, tmp_path: Path) -> None:
        path = tmp_path / "in.csv"
        path.write_text("name,agencies.1.name,agencies.2.name\nTheseus,Guardia,Policia\n", encoding="utf-8")

        (one,) = look(session, path, form="operation").looked

        assert one.draft.typed["agencies"] == [{"name": "Guardia"}, {"name": "Policia"}]

    def test_name_rows_in_one_cell_where_names_are_enough(self, session: Session, tmp_path: Path) -> None:
        path = tmp_path / "in.csv"
        path.write_text('services,status\n"medical; Legal assistance",offered\n', encoding="utf-8")

        (one,) = look(session, path, form="referral").looked

        assert one.draft.typed["services"] == [{"service": "medical"}, {"service": "Legal assistance"}]

    def test_are_handed_back_so_that_no_spreadsheet_calculates_with_them(
        self, session: Session, tmp_path: Path
    ) -> None:
        path = tmp_path / "in.csv"
        path.write_text("title;type\n=1+1;hearsay\n", encoding="utf-8")

        taken = take(session, path, form="source")

        assert taken.rejected_to is not None
        told = taken.rejected_to.read_text("utf-8-sig").splitlines()
        assert told[0] == "What to mend;title;type"
        assert ";'=1+1;hearsay" in told[-1]
        (one,) = look(session, taken.rejected_to, form="source").looked
        assert one.draft.typed["title"] == "=1+1"

    @pytest.mark.parametrize(
        ("raw", "reason"),
        [
            (b"", "heading"),
            (b",,\na,b,c\n", "heading"),
            (b"title\n\xff\n", "byte 7"),
        ],
    )
    def test_are_refused_with_the_reason(
        self, session: Session, tmp_path: Path, *, raw: bytes, reason: str
    ) -> None:
        path = tmp_path / "in.csv"
        path.write_bytes(raw)

        with pytest.raises(SheetUnreadable) as caught:
            look(session, path, form="source")

        assert reason in str(caught.value.fields["reason"])

    def test_for_another_form_are_told_its_headings(self, session: Session, tmp_path: Path) -> None:
        path = tmp_path / "in.csv"
        path.write_text("No.,name,,starts_on\n1,Theseus,,1.2.2020\n", encoding="utf-8")

        with pytest.raises(HeadingsUnknown) as caught:
            look(session, path, form="source")

        assert "The form Source knows none" in caught.value.told
        assert "Headings of this form are Title, Sort of source, " in caught.value.told
        assert "save it again" not in caught.value.told

    def test_are_told_with_what_stands_where_something_is_to_be_mended(
        self, session: Session, tmp_path: Path
    ) -> None:
        path = tmp_path / "in.csv"
        heard = '"' + "heard \n" * 20 + '"'
        path.write_text(
            f"measure,offences,figure.value\n{heard},,\narrest,stolen; lent,many\n", encoding="utf-8"
        )

        first, second = look(session, path, form="outcome").lines
        told = {one.where: one.typed for one in first.complaints}

        assert told["What happened"] == f"{'heard ' * 9}heard…"
        told = {one.where: one.typed for one in second.complaints}
        assert (told["Offence"], told["Figure: Number"]) == ("stolen; lent", "many")

    def test_with_a_column_too_many_are_told_which(self, session: Session, tmp_path: Path) -> None:
        path = tmp_path / "in.csv"
        path.write_text("title,motto\na,b\n", encoding="utf-8")

        with pytest.raises(HeadingUnknown) as caught:
            look(session, path, form="source")

        assert "The form Source knows no heading motto." in caught.value.told
        assert "save it again" not in caught.value.told


class TestJsonLines:
    def test_are_taken_and_handed_back(self, session: Session, tmp_path: Path) -> None:
        path = tmp_path / "in.jsonl"
        path.write_text("".join(f"{json.dumps(one)}\n" for one in (SOURCE, WRONG)), encoding="utf-8")

        taken = take(session, path, form="source")

        assert (taken.new, taken.rejected) == (1, 1)
        assert taken.rejected_to is not None
        (line,) = taken.rejected_to.read_text("utf-8").splitlines()
        assert "Choose" in json.loads(line)["problems"]
        assert counts(look(session, taken.rejected_to)) == (0, 0, 0, 1)


class TestAFileThatCannotBeTaken:
    def test_names_its_form_or_the_command_does(self, session: Session, tmp_path: Path) -> None:
        for name, text in (("in.csv", "title\na\n"), ("in.jsonl", '{"title": "a"}\n')):
            path = tmp_path / name
            path.write_text(text, encoding="utf-8")
            with pytest.raises(FormNotNamed):
                look(session, path)

    def test_names_a_form_that_there_is(self, session: Session, tmp_path: Path) -> None:
        with pytest.raises(NoSuchForm):
            look(session, tmp_path / "in.csv", form="rumour")

    def test_is_of_a_sort_that_is_known(self, session: Session, tmp_path: Path) -> None:
        with pytest.raises(SheetUnreadable):
            look(session, tmp_path / "in.docx", form="source")


class TestStopping:
    @pytest.mark.parametrize("taking", ["records", "drafts"])
    def test_leaves_everything_as_it_was(self, session: Session, tmp_path: Path, *, taking: Taking) -> None:
        preview = look(session, sheet(session, tmp_path / "in.xlsx", "source", SOURCE, WRONG), taking=taking)
        stopping: Progress = Watched(stop_at="Save")

        with pytest.raises(Cancelled):
            take_file(session, preview, rejected_to=tmp_path / "rejected.xlsx", progress=stopping)

        now = browse.counts(session)
        assert (now.by_form["source"], now.drafts) == (0, 0)
        assert not (tmp_path / "rejected.xlsx").exists()

    def test_a_place_that_takes_no_file_takes_no_rows_either(self, session: Session, tmp_path: Path) -> None:
        """Otherwise rows would be in, and those handed back nowhere."""
        preview = look(session, sheet(session, tmp_path / "in.xlsx", "source", SOURCE, WRONG))

        with pytest.raises(Exception, match="P104"):
            take_file(session, preview, rejected_to=tmp_path / "no" / "folder.xlsx", progress=SILENT)

        assert browse.counts(session).by_form["source"] == 0


def test_a_template_offers_the_names_that_name_one_record(session: Session, tmp_path: Path) -> None:
    for name in ("Theseus", "Tirana", "Tirana"):
        save_operation(session, name)
    form = session.catalogue.form("seizure")

    titles = titles_for(session, form)
    write_template(tmp_path / "t.xlsx", form, outside=session.outside, titles=titles)

    assert titles[("operation",)] == ["Theseus"]
