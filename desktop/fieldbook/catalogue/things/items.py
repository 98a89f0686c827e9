"""The single things of a seizure: one row a thing, whose sort chooses its questions (domain note, section 8).

The number in a row is exact: these are our own exhibits, counted one by one.
"""

from decimal import Decimal
from typing import Annotated, Any

from fieldbook.base.missing import Missing
from fieldbook.catalogue.things import limits
from fieldbook.catalogue.things.item_rules import ITEM_RULES
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import Condition, answered, one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Again, Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes

SEVERAL, MIXED = "several", "mixed"
SORTS = codes("seizure_category").but((SEVERAL, MIXED, "weapons_unspecified"))
PIECED = (
    *("documents", "vessels", "vehicles", "firearms", "weapons_other", "financial", "devices"),
    *("evidence_records", "uniforms"),
)
"""Sorts that are counted by the piece; money has an amount, everything else an amount and a unit."""
MEASURED = tuple(one.code for one in SORTS.codes if one.code not in {*PIECED, "cash"})
_TYPED = ("documents", "vessels", "vehicles", "firearms", "drugs")
_DESCRIBED = tuple(one.code for one in SORTS.codes if one.code not in {*_TYPED, "ammunition", "cash"})
_PARTED = frozenset(one.code.partition(".")[0] for one in codes("seizure_subcategory").codes)
_UNITS = codes("counted_unit")


def _of(*sorts: str) -> Condition:
    return one_of("category", *sorts)


UNITS = tuple((sort, limits.row_units(sort)) for sort in MEASURED)
"""For each sort that is measured, the units in which one of its rows is written."""
_OFFERED = _UNITS.only(unit for _, units in UNITS for unit in units)


class Item(Answers):
    """One thing, or several that are alike; questions that its sort does not have are not put."""

    category: Annotated[
        str,
        Choice(
            label="Sort",
            codes=SORTS,
            need=Need.REQUIRED,
            begins_as="category",
            help="It chooses the questions of the row.",
            blank_text="Say what sort of thing it is: choose from the list.",
        ),
    ]
    exhibit_no: Annotated[
        str | Missing,
        Text(label="Exhibit", most=60, help="As on the seal or label.", again=Again.COUNT_ON),
    ]
    subcategory: Annotated[
        str | Missing,
        Choice(
            label="More exactly",
            codes=codes("seizure_subcategory"),
            narrowed_by="category",
            shown_when=_of(*sorted(_PARTED)),
            help="Engines, life jackets and parts are rows of their own.",
        ),
    ]
    document_type: Annotated[
        str | Missing,
        Choice(label="Document", codes=codes("document_type"), shown_when=_of("documents"), need=Need.WANTED),
    ]
    vessel_type: Annotated[
        str | Missing, Choice(label="Vessel", codes=codes("vessel_type"), shown_when=_of("vessels"))
    ]
    vehicle_type: Annotated[
        str | Missing, Choice(label="Vehicle", codes=codes("vehicle_type"), shown_when=_of("vehicles"))
    ]
    firearm_type: Annotated[
        str | Missing, Choice(label="Firearm", codes=codes("firearm_type"), shown_when=_of("firearms"))
    ]
    drug_type: Annotated[
        str | Missing,
        Choice(label="Drug", codes=codes("drug_type"), shown_when=_of("drugs"), need=Need.WANTED),
    ]
    what: Annotated[
        str | Missing,
        Text(
            label="What",
            most=120,
            shown_when=_of(*_DESCRIBED),
            need=Need.WANTED,
            help="In a few words: phone, gold chain, laboratory glass.",
        ),
    ]
    type_other: Annotated[
        str | Missing,
        Text(
            label="Which other",
            most=120,
            shown_when=one_of("document_type", "other")
            | one_of("vessel_type", "other")
            | one_of("vehicle_type", "other")
            | one_of("firearm_type", "other")
            | one_of("drug_type", "other"),
            need=Need.WANTED,
            help="In a few words: what the list does not have.",
        ),
    ]
    unspecified_reason: Annotated[
        str | Missing,
        Text(
            label="Why the drug is not named",
            most=200,
            shown_when=one_of("drug_type", "unspecified"),
            need=Need.WANTED,
            help="Not yet tested, for example.",
        ),
    ]
    currency: Annotated[
        str | Missing,
        Choice(
            label="Currency",
            codes=codes("currency"),
            shown_when=_of("cash", "financial"),
            help="One currency a row; currencies are never added.",
        ),
    ]
    pieces: Annotated[
        Decimal | Missing,
        Number(
            label="Pieces",
            whole=True,
            least=Decimal(1),
            example="1",
            shown_when=_of(*PIECED),
            need=Need.REQUIRED,
            blank_text="Write how many pieces there are.",
        ),
    ]
    amount: Annotated[
        Decimal | Missing,
        Number(
            label="Amount",
            example="1.25",
            unit_in="unit",
            money_in="currency",
            shown_when=_of("cash", *MEASURED),
            again=Again.CLEAR,
            help="Of cash the face value; it follows from denomination and notes.",
        ),
    ]
    unit: Annotated[
        str | Missing,
        Choice(
            label="Unit",
            codes=_OFFERED,
            narrowed_by="category",
            narrowing=UNITS,
            shown_when=_of(*MEASURED),
            need=Need.REQUIRED,
            blank_text="Say in which unit.",
        ),
    ]
    denomination: Annotated[
        Decimal | Missing,
        Number(label="Denomination", example="50", money_in="currency", shown_when=_of("cash")),
    ]
    notes: Annotated[
        Decimal | Missing,
        Number(label="Notes or coins", whole=True, shown_when=_of("cash"), again=Again.CLEAR),
    ]
    number: Annotated[
        str | Missing,
        Text(
            label="Number",
            most=120,
            sensitive=True,
            shown_when=_of("documents", "financial"),
            again=Again.CLEAR,
            help="Of the document, the account or the address of a wallet.",
        ),
    ]
    serial: Annotated[
        str | Missing,
        Text(
            label="Serial number or IMEI",
            most=60,
            sensitive=True,
            shown_when=_of("firearms", "devices", "weapons_other", "valuables", "other"),
            again=Again.CLEAR,
        ),
    ]
    plate: Annotated[
        str | Missing,
        Text(label="Plate", most=20, sensitive=True, shown_when=_of("vehicles"), again=Again.CLEAR),
    ]
    vin: Annotated[
        str | Missing,
        Text(label="VIN", most=30, sensitive=True, shown_when=_of("vehicles"), again=Again.CLEAR),
    ]
    hull_no: Annotated[
        str | Missing, Text(label="Hull number", most=60, shown_when=_of("vessels"), again=Again.CLEAR)
    ]
    name: Annotated[str | Missing, Text(label="Name", most=80, shown_when=_of("vessels"))]
    country: Annotated[
        str | Missing,
        Choice(
            label="Country",
            codes=codes("country"),
            shown_when=_of("documents", "vessels", "vehicles", "financial"),
            help="That issued it, whose flag it flies, where it is registered or held.",
        ),
    ]
    make: Annotated[
        str | Missing,
        Text(
            label="Make or brand",
            most=80,
            shown_when=_of(
                *("vehicles", "firearms", "ammunition", "devices", "valuables", "tobacco", "alcohol"),
                *("counterfeit_goods", "weapons_other", "uniforms", "other"),
            ),
        ),
    ]
    model: Annotated[
        str | Missing, Text(label="Model", most=80, shown_when=_of("vehicles", "firearms", "devices"))
    ]
    fraud: Annotated[
        str | Missing,
        Choice(
            label="What is wrong",
            codes=codes("document_fraud_type"),
            shown_when=_of("documents"),
            need=Need.WANTED,
        ),
    ]
    sltd: Annotated[
        str | Missing,
        Choice(
            label="SLTD",
            codes=codes("verification"),
            shown_when=_of("documents"),
            help="What the database answered.",
        ),
    ]
    holder: Annotated[
        str | Missing,
        Text(label="Held by", most=40, shown_when=_of("documents"), help="A code such as P-0007-K3."),
    ]
    stolen: Annotated[
        str | Missing, Choice(label="Stolen", codes=codes("verification"), shown_when=_of("vehicles"))
    ]
    altered: Annotated[
        str | Missing,
        Text(label="Altered how", most=120, shown_when=_of("vehicles"), help="Hidden space, welded floor."),
    ]
    material: Annotated[str | Missing, Text(label="Material", most=40, shown_when=_of("vessels"))]
    length_m: Annotated[
        Decimal | Missing, Number(label="Length in m", example="7.5", shown_when=_of("vessels"))
    ]
    engines: Annotated[
        Decimal | Missing, Number(label="Engines", whole=True, example="2", shown_when=_of("vessels"))
    ]
    engine_hp: Annotated[
        Decimal | Missing, Number(label="Power in hp", example="40", shown_when=_of("vessels"))
    ]
    capacity: Annotated[
        Decimal | Missing,
        Number(label="Made for", whole=True, help="People.", example="8", shown_when=_of("vessels")),
    ]
    aboard: Annotated[
        Decimal | Missing, Number(label="People aboard", whole=True, example="45", shown_when=_of("vessels"))
    ]
    calibre: Annotated[
        str | Missing,
        Text(
            label="Calibre",
            most=20,
            shown_when=_of("firearms", "ammunition"),
            help="As stamped: 9 mm, .38, 7.62.",
        ),
    ]
    markings: Annotated[
        str | Missing,
        Choice(
            label="Marks",
            codes=codes("markings"),
            shown_when=_of("firearms"),
            need=Need.WANTED,
            help="SDG 16.4.2.",
        ),
    ]
    automatic: Annotated[bool | Missing, YesNo(label="Automatic", shown_when=_of("firearms"))]
    acquisition: Annotated[
        str | Missing,
        Choice(
            label="How it came into hand",
            codes=codes("firearm_acquisition"),
            shown_when=_of("firearms"),
            help="Seized, found and surrendered are counted apart (SDG 16.4.2).",
        ),
    ]
    trace: Annotated[
        str | Missing, Choice(label="Tracing", codes=codes("trace_status"), shown_when=_of("firearms"))
    ]
    live: Annotated[bool | Missing, YesNo(label="Live", shown_when=_of("ammunition", "explosives"))]
    form: Annotated[str | Missing, Choice(label="Form", codes=codes("drug_form"), shown_when=_of("drugs"))]
    basis: Annotated[
        str | Missing, Choice(label="Weighed", codes=codes("weight_basis"), shown_when=_of("drugs"))
    ]
    packages: Annotated[
        Decimal | Missing, Number(label="Packages", whole=True, example="12", shown_when=_of("drugs"))
    ]
    test: Annotated[str | Missing, Choice(label="Tested", codes=codes("drug_test"), shown_when=_of("drugs"))]
    purity_percent: Annotated[
        Decimal | Missing,
        Number(label="Purity in %", most=Decimal(100), example="64.5", shown_when=one_of("test", "lab")),
    ]
    logo: Annotated[str | Missing, Text(label="Logo", most=60, shown_when=_of("drugs"))]
    institution: Annotated[str | Missing, Text(label="Held at", most=120, shown_when=_of("financial"))]
    balance: Annotated[
        Decimal | Missing,
        Number(label="Balance", example="1250.50", money_in="currency", shown_when=_of("financial")),
    ]
    valued_at: Annotated[
        str | Missing,
        Text(
            label="Valued at",
            most=40,
            shown_when=answered("balance"),
            help="Day and time of the balance.",
        ),
    ]
    power: Annotated[
        str | Missing, Choice(label="On or off", codes=codes("on_or_off"), shown_when=_of("devices"))
    ]
    locked: Annotated[bool | Missing, YesNo(label="Locked", shown_when=_of("devices"))]
    isolated: Annotated[
        bool | Missing,
        YesNo(label="Isolated", help="Cut off from every network.", shown_when=_of("devices")),
    ]
    image_hash: Annotated[
        str | Missing,
        Text(
            label="Hash of the image",
            most=140,
            help="Algorithm and value.",
            shown_when=_of("devices"),
            again=Again.CLEAR,
        ),
    ]
    item_status: Annotated[
        str | Missing,
        Choice(
            label="State",
            codes=codes("item_status"),
            help="Where it differs from the state of the whole seizure.",
        ),
    ]


def item_rows() -> Rows:
    """The single things of a seizure, row by row."""
    kind: GroupKind[Any] = GroupKind(label="Item", model=Item, rules=ITEM_RULES)
    return Rows(
        label="Items",
        row=kind,
        row_label="item",
        apart=True,
        help="One row each, for our own exhibits; Ctrl+D repeats a row. Each sort is counted apart.",
    )
