"""A template goes out by the command line, comes back filled, and is taken in once."""

import io
from pathlib import Path

from openpyxl import load_workbook

from fieldbook.workbook.template import plan as planned
from tests.journeys.hands import Inside


def fill(template: Path, filled: Path) -> None:
    """Two sources typed into *template*, one of them of a sort that there is not."""
    book = load_workbook(io.BytesIO(template.read_bytes()))
    sheet = book["Sources"]
    names = {sheet.cell(1, at).value: at for at in range(1, sheet.max_column + 1)}
    for row, (title, sort) in enumerate(
        (("A release", "Press release"), ("A rumour", "Hearsay")), start=planned.FIRST_ROW
    ):
        sheet.cell(row, names["title"]).value = title
        sheet.cell(row, names["type"]).value = sort
    book.save(filled)


def test_a_filled_template_is_taken_in_and_what_is_wrong_comes_back(tmp_path: Path) -> None:
    officer = Inside(tmp_path / "vault")
    assert officer.do("init", "--station", "Tablet 4", "--officer", "Amina").code == 0
    template, filled = tmp_path / "source.xlsx", tmp_path / "filled.xlsx"
    assert officer.do("template", "source", "--out", template).data["form"] == "source"
    fill(template, filled)

    looked = officer.do("intake", filled, "--preview")
    taken = officer.do("intake", filled)
    again = officer.do("intake", filled)

    assert (looked.code, taken.code, again.code) == (3, 3, 3)
    assert len(officer.do("list", "source").data["records"]) == 1
    rejected = tmp_path / "filled-rejected.xlsx"
    assert taken.refusal["problems"][0]["problems"][0]["typed"] == "Hearsay"
    sheet = load_workbook(rejected)["Sources"]
    assert "Choose" in str(sheet.cell(planned.FIRST_ROW, 2).value)


def test_a_template_replaces_no_file(tmp_path: Path) -> None:
    officer = Inside(tmp_path / "vault")
    (tmp_path / "source.xlsx").write_bytes(b"mine")

    assert officer.do("template", "source", "--out", tmp_path / "source.xlsx").refusal["code"] == "P106"
    assert (tmp_path / "source.xlsx").read_bytes() == b"mine"


def test_drafts_wait_for_somebody_to_look_at_them(tmp_path: Path) -> None:
    officer = Inside(tmp_path / "vault")
    assert officer.do("init", "--station", "Tablet 4", "--officer", "Amina").code == 0
    (tmp_path / "in.csv").write_text("title,type\nA release,press_release\n", encoding="utf-8")

    assert officer.do("intake", tmp_path / "in.csv", "--form", "source", "--drafts").data["new"] == 1
    assert officer.do("list", "source").data["records"] == []
