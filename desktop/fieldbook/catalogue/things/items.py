"""The single things of a seizure: one shape for each category (domain note, section 8).

The number in a shape is exact: these are our own exhibits, counted one by one.
"""

from decimal import Decimal
from typing import Annotated, Any

from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import specify
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes

GOODS_UNITS = codes("counted_unit").only(
    ("H87", "item", "KGM", "GRM", "TNE", "LTR", "MLT", "cigarette", "package", "HAR", "MTK", "tablet")
)
DRUG_UNITS = codes("counted_unit").only(
    ("KGM", "GRM", "MGM", "TNE", "LTR", "MLT", "tablet", "plant", "HAR", "ACR", "MTK", "H87", "package")
)


def exhibit_no() -> Text:
    """The number on the seal or label."""
    return Text(label="Exhibit", most=60, help="As on the seal or label.")


def country(label: str) -> Choice:
    """A country that belongs to a thing."""
    return Choice(label=label, codes=codes("country"))


class DocumentItem(Answers):
    """One document."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    type: Annotated[str, Choice(label="Document", codes=codes("document_type"), need=Need.WANTED)]
    type_other: Annotated[str | Missing, specify("type", label="Which other document")]
    country: Annotated[str | Missing, country("Issued by")]
    number: Annotated[str | Missing, Text(label="Number", most=40, sensitive=True)]
    fraud: Annotated[
        str | Missing, Choice(label="What is wrong", codes=codes("document_fraud_type"), need=Need.WANTED)
    ]
    sltd: Annotated[
        str | Missing, Choice(label="SLTD", codes=codes("verification"), help="What the database answered.")
    ]
    holder: Annotated[str | Missing, Text(label="Held by", most=40, help="A code such as P-0007-K3.")]


class VesselItem(Answers):
    """One boat; engines and life jackets are seizures of their own."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    type: Annotated[str, Choice(label="Vessel", codes=codes("vessel_type"), need=Need.WANTED)]
    type_other: Annotated[str | Missing, specify("type", label="Which other vessel")]
    name: Annotated[str | Missing, Text(label="Name", most=80)]
    hull_no: Annotated[str | Missing, Text(label="Hull number", most=60)]
    flag: Annotated[str | Missing, country("Flag")]
    material: Annotated[str | Missing, Text(label="Material", most=40)]
    length_m: Annotated[Decimal | Missing, Number(label="Length in m", example="7.5")]
    engines: Annotated[Decimal | Missing, Number(label="Engines", whole=True, example="2")]
    engine_hp: Annotated[Decimal | Missing, Number(label="Power in hp", example="40")]
    capacity: Annotated[Decimal | Missing, Number(label="Made for", whole=True, help="People.", example="8")]
    aboard: Annotated[Decimal | Missing, Number(label="People aboard", whole=True, example="45")]


class VehicleItem(Answers):
    """One road vehicle."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    type: Annotated[str, Choice(label="Vehicle", codes=codes("vehicle_type"), need=Need.WANTED)]
    type_other: Annotated[str | Missing, specify("type", label="Which other vehicle")]
    plate: Annotated[str | Missing, Text(label="Plate", most=20, sensitive=True)]
    country: Annotated[str | Missing, country("Registered in")]
    vin: Annotated[str | Missing, Text(label="VIN", most=30, sensitive=True)]
    make: Annotated[str | Missing, Text(label="Make and model", most=80)]
    stolen: Annotated[str | Missing, Choice(label="Stolen", codes=codes("verification"))]
    altered: Annotated[str | Missing, Text(label="Altered how", most=120, help="Hidden space, welded floor.")]


class FirearmItem(Answers):
    """One firearm; its ammunition is a seizure of its own."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    type: Annotated[str, Choice(label="Firearm", codes=codes("firearm_type"), need=Need.WANTED)]
    type_other: Annotated[str | Missing, specify("type", label="Which other firearm")]
    make: Annotated[str | Missing, Text(label="Make", most=60)]
    model: Annotated[str | Missing, Text(label="Model", most=60)]
    calibre: Annotated[str | Missing, Text(label="Calibre", most=20, help="As stamped: 9 mm, .38, 7.62.")]
    markings: Annotated[
        str | Missing, Choice(label="Marks", codes=codes("markings"), need=Need.WANTED, help="SDG 16.4.2.")
    ]
    serial: Annotated[
        str | Missing, Text(label="Serial number", most=40, shown_when=one_of("markings", "unique"))
    ]
    automatic: Annotated[bool | Missing, YesNo(label="Automatic")]
    trace: Annotated[str | Missing, Choice(label="Tracing", codes=codes("trace_status"))]


class AmmunitionItem(Answers):
    """Rounds of one calibre."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    calibre: Annotated[str | Missing, Text(label="Calibre", most=20, need=Need.WANTED, help="As stamped.")]
    amount: Annotated[
        Decimal,
        Number(label="Rounds", whole=True, need=Need.REQUIRED, blank_text="Write how many rounds."),
    ]
    live: Annotated[bool | Missing, YesNo(label="Live")]
    make: Annotated[str | Missing, Text(label="Make", most=60)]


class DrugItem(Answers):
    """One package or batch of one drug; purity is a matter of the laboratory."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    type: Annotated[str, Choice(label="Drug", codes=codes("drug_type"), need=Need.WANTED)]
    type_other: Annotated[str | Missing, specify("type", label="Which other drug")]
    form: Annotated[str | Missing, Choice(label="Form", codes=codes("drug_form"))]
    amount: Annotated[
        Decimal,
        Number(label="Amount", need=Need.REQUIRED, example="1.25", blank_text="Write how much it is."),
    ]
    unit: Annotated[
        str,
        Choice(label="Unit", codes=DRUG_UNITS, need=Need.REQUIRED, blank_text="Say in which unit."),
    ]
    basis: Annotated[str | Missing, Choice(label="Weighed", codes=codes("weight_basis"))]
    packages: Annotated[Decimal | Missing, Number(label="Packages", whole=True, example="12")]
    test: Annotated[str | Missing, Choice(label="Tested", codes=codes("drug_test"), default="none")]
    purity_percent: Annotated[
        Decimal | Missing,
        Number(label="Purity in %", most=Decimal(100), example="64.5", shown_when=one_of("test", "lab")),
    ]
    logo: Annotated[str | Missing, Text(label="Logo", most=60)]


class CashItem(Answers):
    """Notes or coins of one denomination, all in the currency of the seizure."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    denomination: Annotated[
        Decimal,
        Number(label="Denomination", need=Need.REQUIRED, example="50", blank_text="Write what one is worth."),
    ]
    pieces: Annotated[
        Decimal,
        Number(label="Pieces", whole=True, need=Need.REQUIRED, blank_text="Write how many there are."),
    ]


class AssetItem(Answers):
    """One account, wallet or card."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    kind: Annotated[str, Text(label="What", most=60, need=Need.WANTED, help="Account, wallet, card.")]
    institution: Annotated[str | Missing, Text(label="Held at", most=120)]
    country: Annotated[str | Missing, country("Country")]
    number: Annotated[str | Missing, Text(label="Number or address", most=120, sensitive=True)]
    currency: Annotated[str | Missing, Choice(label="Currency", codes=codes("currency"))]
    amount: Annotated[Decimal | Missing, Number(label="Balance", example="1250.50")]
    valued_at: Annotated[str | Missing, Text(label="Valued at", most=40, help="Day and time of the balance.")]


class DeviceItem(Answers):
    """One device or medium, in the state in which it was found (ACPO principles)."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    kind: Annotated[str, Text(label="What", most=60, need=Need.WANTED, help="Phone, SIM card, laptop, disk.")]
    make: Annotated[str | Missing, Text(label="Make and model", most=80)]
    serial: Annotated[str | Missing, Text(label="IMEI or serial number", most=40, sensitive=True)]
    state: Annotated[str | Missing, Choice(label="State", codes=codes("on_or_off"))]
    locked: Annotated[bool | Missing, YesNo(label="Locked")]
    isolated: Annotated[bool | Missing, YesNo(label="Isolated", help="Cut off from every network.")]
    image_hash: Annotated[
        str | Missing, Text(label="Hash of the image", most=140, help="Algorithm and value.")
    ]


class GoodsItem(Answers):
    """Things of one sort."""

    exhibit_no: Annotated[str | Missing, exhibit_no()]
    what: Annotated[str, Text(label="What", most=120, need=Need.REQUIRED, blank_text="Say what it is.")]
    brand: Annotated[str | Missing, Text(label="Brand", most=80)]
    amount: Annotated[
        Decimal, Number(label="Amount", need=Need.REQUIRED, blank_text="Write how much or how many.")
    ]
    unit: Annotated[
        str,
        Choice(
            label="Unit",
            codes=GOODS_UNITS,
            need=Need.REQUIRED,
            default="H87",
            blank_text="Say in which unit.",
        ),
    ]
    serial: Annotated[str | Missing, Text(label="Serial number", most=60)]


GOODS = (
    *("weapons_other", "explosives", "precursors", "valuables", "tobacco", "alcohol", "fuel", "wildlife"),
    *("counterfeit_goods", "property", "evidence_records", "uniforms", "other", "mixed"),
)


def item_rows(model: type[Answers], *categories: str, label: str, row: str) -> Rows:
    """The single things of a seizure of one of *categories*, row by row."""
    kind: GroupKind[Any] = GroupKind(label=row.capitalize(), model=model)
    return Rows(
        label=label,
        row=kind,
        row_label=row,
        shown_when=one_of("category", *categories),
        help="One row each, for our own exhibits. They are compared with the quantity above.",
    )
