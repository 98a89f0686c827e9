"""Seizure: things taken, found or detected (domain note, section 8); one record for one sort of thing."""

from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import within
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day


class Seizure(Answers):
    """What was taken, how much of it, and where."""

    operation: Annotated[
        RecordId,
        Link(
            label="Operation",
            forms=("operation",),
            need=Need.REQUIRED,
            help="The operation that it belongs to.",
            blank_text="Choose the operation that this belongs to.",
        ),
    ]
    category: Annotated[
        str,
        Choice(
            label="Sort of thing",
            codes=codes("seizure_category"),
            need=Need.REQUIRED,
            help="Mixed is only for figures of others that cannot be split.",
            blank_text="Say what sort of thing it is: choose from the list.",
        ),
    ]
    subcategory: Annotated[
        str | Missing,
        Choice(
            label="More exactly",
            codes=codes("seizure_subcategory"),
            narrowed_by="category",
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
        Figure, figure("Quantity", help="One currency, one unit a record: unlike things are never added.")
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
    vehicle_type: Annotated[
        str | Missing,
        Choice(label="Vehicle", codes=codes("vehicle_type"), shown_when=one_of("category", "vehicles")),
    ]
    firearm_type: Annotated[
        str | Missing,
        Choice(label="Firearm", codes=codes("firearm_type"), shown_when=one_of("category", "firearms")),
    ]
    acquisition: Annotated[
        str | Missing,
        Choice(
            label="How it came into hand",
            codes=codes("firearm_acquisition"),
            shown_when=one_of("category", "firearms"),
            help="Seized, found and surrendered are counted apart (SDG 16.4.2).",
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
    drug_form: Annotated[
        str | Missing,
        Choice(label="Form", codes=codes("drug_form"), shown_when=one_of("category", "drugs")),
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
    taken_on: Annotated[Day | Missing, DayKind(label="Day", help="T means today.")]
    place: Annotated[
        str | Missing, Text(label="Place", most=200, help="Where it was found, and how it was hidden.")
    ]
    note: Annotated[
        str | Missing,
        Text(label="Note", most=2000, lines=True, help="What a reader must know to use the number rightly."),
    ]


SEIZURE = Form(
    id="seizure",
    version=1,
    label="Seizure",
    plural="Seizures",
    icon="package",
    about="Things taken: documents, vessels, firearms, drugs, cash. One record for one sort of thing.",
    model=Seizure,
    sections=(
        Section("What", ("operation", "category", "subcategory", "detail", "item_status")),
        Section("How much", ("quantity",)),
        Section(
            "More about it",
            (
                "document_types",
                "fraud_type",
                "vessel_type",
                "vehicle_type",
                "firearm_type",
                "acquisition",
                "drug_type",
                "drug_form",
                "money_role",
                "exhibit_no",
            ),
        ),
        Section("When and where", ("taken_on", "place", "note")),
    ),
    title="{category}: {quantity}",
    counted_by="category",
    alike=("subcategory", "item_status", "document_types", "drug_type", "drug_form", "acquisition"),
    listed=("quantity", "detail", "taken_on"),
    rules=(within("category", "subcategory", "This belongs to another sort of thing; choose again."),),
)
