"""One example of every kind of answer, and what must not be taken for one of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.forms.answers import (
    Answers,
    AnyKind,
)
from fieldbook.forms.figure import figure
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.position import Coordinates
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.stating.part import Part, PartKind
from fieldbook.forms.stating.place import place
from fieldbook.forms.stating.scope import Scope, ScopeKind
from fieldbook.forms.values.codelist import codes
from tests.toolkit.answering import FILED_TYPED, FOREIGN_FILES, RECORDS


class Agency(Answers):
    """A small group."""

    name: Annotated[str, Text(label="Agency", most=40)]
    role: Annotated[str | Missing, Choice(label="Role", codes=codes("agency_role"))]


AGENCY = GroupKind(label="Agency", help="Who took part.", model=Agency)


@dataclass(frozen=True)
class Example:
    """One kind with an answer, and wire values that it must not take for one of its own."""

    kind: AnyKind
    typed: Typed
    foreign: tuple[Value, ...]


EXAMPLES: Mapping[str, Example] = {
    "text": Example(
        Text(label="Place", help="Where it was."),
        "  Port of\nDurrës ",
        (None, 1, True, "", ["a"], {}, "a" * 20_001),
    ),
    "long text": Example(
        Text(label="Account", help="What happened.", most=4000, lines=True), "One.\r\nTwo.", (5, [])
    ),
    "number": Example(
        Number(label="Number", help="As stated."),
        "1,500",
        (
            1500,
            "",
            "1,500",
            "01",
            "1.0",
            "-0",
            "+1",
            "1e3",
            "NaN",
            "٤٤",
            "1" * 19,
            "0." + "0" * 18 + "1",
            True,
        ),
    ),
    "whole number": Example(
        Number(label="Edition", help="3.", whole=True, least=Decimal(1), most=Decimal(99)), "3", ()
    ),
    "file": Example(
        FileKind(label="File", help="Encrypted."), FILED_TYPED, (None, "hold.jpg", {}, *FOREIGN_FILES)
    ),
    "yes or no": Example(YesNo(label="Over", help="Whether it is over."), "yes", ("yes", 1, 0, None, [])),
    "time of day": Example(
        ClockTime(label="Time", help="Local time."),
        "2.05 pm",
        (1405, "14.05", "9:00", "24:00", "12:60", "", "14:05 "),
    ),
    "day": Example(
        DayKind(label="Day", help="When."),
        "9.12.2019",
        (20191209, "2019-12-9", "9.12.2019", "2019-13", "2019-00", ""),
    ),
    "link": Example(
        Link(label="Source", help="Who says so.", forms=("source",)),
        RECORDS[0],
        ("", "0" * 31, "A" * 32, 7, None),
    ),
    "choice": Example(
        Choice(label="Role", help="As what.", codes=codes("agency_role")),
        "Lead",
        ("", " lead", "a" * 65, 3, ["lead"]),
    ),
    "choices": Example(
        Choices(label="Countries", help="Which.", codes=codes("country")),
        ["AL", "Italy"],
        ("AL", [], [""], ["AL", 1], ["AL", "AL"], {}),
    ),
    "group": Example(
        AGENCY, {"name": "Guardia", "role": "lead"}, ([], "a", {"naem": "a"}, {"name": 1}, {"name": ""})
    ),
    "rows": Example(
        Rows(label="Agencies", help="All of them.", row=AGENCY, row_label="agency"),
        [{"name": "Guardia"}, {}, {"name": "Policia", "role": "lead"}],
        ([], {}, "a", [1], [{"other": "a"}]),
    ),
    "scope": Example(
        ScopeKind(label="Scope", help="Of what it speaks.", model=Scope), {"countries": ["TR"]}, ([], "TR")
    ),
    "part": Example(
        PartKind(label="Part", help="Of which.", model=Part),
        {"dimension": "origin", "what": "Colombia", "value": "6", "qualifier": "exact", "also": ["sex.F"]},
        ([], "CO", {"colour": "red"}),
    ),
    "coordinates": Example(
        Coordinates(label="Coordinates", help="Where."),
        "41°59'47.3\" N, 21°25'53\" E",
        ("", "41.99, 21.43", "41.990,21.43", "91,0", "0,181", "-0,1", "41.123456,21", 41, ["41", "21"], None),
    ),
    "place": Example(
        place(help_text="Where it was."),
        {
            "name": "Blace",
            "region": "Skopje",
            "country": "MK",
            "type": "border_crossing",
            "position": "42.135, 21.36",
            "precision": "km_1",
            "guarded": "no",
        },
        ([], "Skopje, MK", {"nmae": "Skopje"}, {"position": "0, 0"}, {"country": 1}),
    ),
    "figure": Example(
        figure("Figure", help="As stated."),
        {
            "qualifier": "more_than",
            "value": "1,500",
            "unit": "document",
            "status": "final",
            "source": RECORDS[0],
            "relations": [{"type": "subset_of", "to": RECORDS[1]}],
        },
        ([], "1500", {"value": 1500}, {"valeu": "1"}),
    ),
}
