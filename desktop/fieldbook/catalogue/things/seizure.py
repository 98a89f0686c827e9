"""Seizure: things taken, found or detected (domain note, section 8): one figure, or item by item."""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import note, operation_link, specify
from fieldbook.catalogue.things import limits
from fieldbook.catalogue.things.exhibits import EXHIBIT_WIDE_RULES
from fieldbook.catalogue.things.items import SEVERAL, Item, item_rows
from fieldbook.catalogue.things.marks import marks_of, tally_of
from fieldbook.catalogue.things.naming import NAMING_RULES
from fieldbook.catalogue.things.rules import SEIZURE_RULES, TWO_PERSONS
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import answered, none_of, one_of
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import gap_when, in_operation, within
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.sameness import Sameness

_ONE_SORT = none_of("category", SEVERAL)


class Seizure(Answers):
    """What was taken, how much of it, and where."""

    operation: Annotated[RecordId, operation_link()]
    category: Annotated[
        str,
        Choice(
            label="Sort of thing",
            codes=codes("seizure_category"),
            need=Need.REQUIRED,
            help="Several sorts: a row for each thing. Mixed is only for figures of others.",
            blank_text="Say what sort of thing it is: choose from the list.",
        ),
    ]
    subcategory: Annotated[
        str | Missing,
        Choice(
            label="More exactly",
            codes=codes("seizure_subcategory"),
            narrowed_by="category",
            shown_when=_ONE_SORT,
            help="Engines and life jackets are not boats; ammunition is not a firearm.",
        ),
    ]
    detail: Annotated[
        str | Missing,
        Text(label="In the words of the report", most=200, help="For example: inflatable boats and buoys."),
    ]
    item_status: Annotated[
        str | Missing,
        Choice(
            label="State",
            codes=codes("item_status"),
            need=Need.WANTED,
            default="seized",
            help="Detected is not seized; frozen is not seized.",
        ),
    ]
    quantity: Annotated[
        Figure | Missing,
        figure(
            "Quantity",
            help="One currency, one unit a record: unlike things are never added.",
            shown_when=_ONE_SORT,
        ),
    ]
    document_types: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Documents",
            codes=codes("document_type"),
            shown_when=one_of("category", "documents"),
            help="Several when the source does not split them.",
        ),
    ]
    document_other: Annotated[str | Missing, specify("document_types", label="Which other document")]
    fraud_type: Annotated[
        str | Missing,
        Choice(
            label="What is wrong with them",
            codes=codes("document_fraud_type"),
            shown_when=one_of("category", "documents"),
            need=Need.WANTED,
            blank_text="Say what is wrong with the documents, or give the reason why it is not known.",
        ),
    ]
    vessel_type: Annotated[
        str | Missing,
        Choice(label="Vessel", codes=codes("vessel_type"), shown_when=one_of("category", "vessels")),
    ]
    vessel_other: Annotated[str | Missing, specify("vessel_type", label="Which other vessel")]
    vehicle_type: Annotated[
        str | Missing,
        Choice(label="Vehicle", codes=codes("vehicle_type"), shown_when=one_of("category", "vehicles")),
    ]
    stolen: Annotated[
        bool | Missing,
        YesNo(
            label="Reported stolen",
            shown_when=one_of("category", "vehicles"),
            help="Known to be stolen, whether it was seized, recovered or only detected.",
        ),
    ]
    vehicle_other: Annotated[str | Missing, specify("vehicle_type", label="Which other vehicle")]
    firearm_type: Annotated[
        str | Missing,
        Choice(label="Firearm", codes=codes("firearm_type"), shown_when=one_of("category", "firearms")),
    ]
    firearm_other: Annotated[str | Missing, specify("firearm_type", label="Which other firearm")]
    acquisition: Annotated[
        str | Missing,
        Choice(
            label="How it came into hand",
            codes=codes("firearm_acquisition"),
            shown_when=one_of("category", "firearms"),
            help="Seized, found and surrendered are counted apart (SDG 16.4.2).",
        ),
    ]
    calibre: Annotated[
        str | Missing,
        Text(
            label="Calibre",
            most=20,
            shown_when=one_of("category", "firearms", "ammunition"),
            help="As the source has it, even where it cannot be right: 9 mm, .38.",
        ),
    ]
    drug_type: Annotated[
        str | Missing,
        Choice(
            label="Drug",
            codes=codes("drug_type"),
            shown_when=one_of("category", "drugs"),
            need=Need.WANTED,
            blank_text="Say which drug, or give the reason why it is not known.",
        ),
    ]
    drug_other: Annotated[str | Missing, specify("drug_type", label="Which other drug")]
    drug_form: Annotated[
        str | Missing,
        Choice(label="Form", codes=codes("drug_form"), shown_when=one_of("category", "drugs")),
    ]
    unspecified_reason: Annotated[
        str | Missing,
        Text(
            label="Why the drug is not named",
            most=200,
            shown_when=one_of("drug_type", "unspecified"),
            help="Not yet tested, or the source names none.",
        ),
    ]
    money_role: Annotated[
        str | Missing,
        Choice(
            label="What the money is",
            codes=codes("financial_role"),
            shown_when=one_of("category", "cash", "financial"),
        ),
    ]
    exhibit_no: Annotated[
        str | Missing, Text(label="Exhibit number", most=60, help="As on the seal or label.")
    ]
    items: Annotated[tuple[Item, ...] | Missing, item_rows()]
    taken_by: Annotated[
        str | Missing, Text(label="Taken by", most=80, help="The officer who took or counted it.")
    ]
    witness: Annotated[
        str | Missing,
        Text(
            label="Witness",
            most=80,
            shown_when=one_of("category", SEVERAL, *TWO_PERSONS),
            help="Somebody else: cash, drugs and arms are taken and counted by two.",
        ),
    ]
    taken_from: Annotated[
        RecordId | Missing, Link(label="Taken from", forms=("person",), help="By the code; no name.")
    ]
    owner: Annotated[
        RecordId | Missing,
        Link(label="Owner, if another", forms=("person",), help="Owner and holder may differ."),
    ]
    authority: Annotated[
        str | Missing, Text(label="On what authority", most=120, help="Warrant, or the law's own power.")
    ]
    receipt_no: Annotated[str | Missing, Text(label="Receipt", most=60, help="Number of the receipt given.")]
    value: Annotated[
        Decimal | Missing,
        Number(
            label="Estimated value",
            example="1500",
            money_in="value_currency",
            help="Never added to money that was taken.",
        ),
    ]
    value_currency: Annotated[
        str | Missing,
        Choice(
            label="Currency of the value",
            codes=codes("currency"),
            shown_when=answered("value"),
            need=Need.WANTED,
        ),
    ]
    value_basis: Annotated[
        str | Missing,
        Text(label="Who valued it, and how", most=120, shown_when=answered("value")),
    ]
    taken_on: Annotated[Day | Missing, DayKind(label="Day", help="T means today.")]
    place: Annotated[Place | Missing, place()]
    concealed: Annotated[
        str | Missing,
        Text(label="How it was hidden", most=200, help="Double floor, spare wheel, load of onions."),
    ]
    note: Annotated[str | Missing, note("What a reader must know to use the number rightly.")]


SEIZURE = Form(
    id="seizure",
    version=1,
    label="Seizure",
    plural="Seizures",
    icon="package",
    about="Things taken: documents, vessels, firearms, drugs, cash. One sort, or several item by item.",
    model=Seizure,
    sections=(
        Section("What", ("operation", "category", "subcategory", "detail", "item_status")),
        Section("How much", ("quantity",)),
        Section(
            "More about it",
            (
                *("document_types", "document_other", "fraud_type", "vessel_type", "vessel_other"),
                *(
                    "vehicle_type",
                    "vehicle_other",
                    "stolen",
                    "firearm_type",
                    "firearm_other",
                    "calibre",
                    "acquisition",
                ),
                *("drug_type", "drug_other", "drug_form", "unspecified_reason", "money_role"),
            ),
        ),
        Section("When and where", ("taken_on", "place", "concealed", "note")),
        Section(
            "Our own exhibits",
            (
                *("exhibit_no", "items", "taken_by", "witness", "taken_from", "owner"),
                *("authority", "receipt_no", "value", "value_currency", "value_basis"),
            ),
            "For things that we hold ourselves; leave it blank for what a report tells.",
        ),
    ),
    title="{category}: {quantity|items}",
    counted_by="category",
    counted_in=limits.USUAL,
    alike=("subcategory", "item_status", "document_types", "drug_type", "drug_form", "acquisition"),
    listed=("quantity", "detail", "taken_on"),
    sifted=("category", "subcategory", "item_status"),
    rules=(
        within("category", "subcategory", "This belongs to another sort of thing; choose again."),
        *SEIZURE_RULES,
        *NAMING_RULES,
        gap_when(
            "category",
            frozenset({"other", "mixed"}),
            wants="detail",
            code="choice.specify",
            text="Say in a few words what it is: the list does not have it.",
        ),
    ),
    wide_rules=(in_operation("taken_on"), *EXHIBIT_WIDE_RULES),
    tally=tally_of,
    sameness=Sameness(marks=marks_of),
)
