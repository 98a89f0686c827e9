"""Custody: one event in the chain of an exhibit (domain note, section 9).

An event is written once. What was wrong is followed by an event that corrects it.
"""

from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import note
from fieldbook.catalogue.things.chain import CUSTODY_RULES, CUSTODY_WIDE_RULES
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import answered, one_of
from fieldbook.forms.form import Form, PaperReceipt, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

HANDED = ("seize", "transfer", "check_out", "check_in", "lab_submit", "return", "release")
SEALED = ("seal", "open", "split", "merge", "lab_submit", "check_in", "seize", "transfer")


class Custody(Answers):
    """What was done with an exhibit, when, and who has it now."""

    operation: Annotated[
        RecordId,
        Link(
            label="Operation",
            forms=("operation",),
            need=Need.REQUIRED,
            blank_text="Choose the operation that this belongs to.",
        ),
    ]
    seizure: Annotated[
        RecordId,
        Link(
            label="What was taken",
            forms=("seizure",),
            need=Need.REQUIRED,
            blank_text="Choose the seizure that the exhibit belongs to.",
        ),
    ]
    exhibit_no: Annotated[
        str,
        Text(
            label="Exhibit",
            most=60,
            need=Need.REQUIRED,
            help="As on the seal or label. One chain for each.",
            blank_text="Write the number of the exhibit.",
        ),
    ]
    root_exhibit: Annotated[
        str | Missing,
        Text(
            label="Split from exhibit",
            most=60,
            help="For a sample or part: the number of the exhibit that it came from.",
        ),
    ]
    action: Annotated[
        str,
        Choice(
            label="What was done",
            codes=codes("custody_action"),
            need=Need.REQUIRED,
            help="The first event of an exhibit is that it was seized.",
            blank_text="Say what was done: choose from the list.",
        ),
    ]
    done_on: Annotated[
        Day, DayKind(label="Day", need=Need.REQUIRED, help="T means today.", blank_text="Write the day.")
    ]
    done_at: Annotated[
        str, ClockTime(label="Time", need=Need.REQUIRED, help="Local time.", blank_text="Write the time.")
    ]
    place: Annotated[Place | Missing, place()]
    released_by: Annotated[
        str | Missing,
        Text(label="Handed over by", most=120, shown_when=one_of("action", *HANDED), help="Name and agency."),
    ]
    received_by: Annotated[
        str | Missing,
        Text(
            label="Received by",
            most=120,
            shown_when=one_of("action", *HANDED, "store"),
            need=Need.WANTED,
            help="Who has it from now on: name and agency, or the store.",
            blank_text="Write who has it from now on.",
        ),
    ]
    purpose: Annotated[str | Missing, Text(label="Purpose", most=200)]
    seal_before: Annotated[
        str | Missing,
        Text(
            label="Seal found", most=60, shown_when=one_of("action", *SEALED), help="The number read on it."
        ),
    ]
    seal_after: Annotated[
        str | Missing, Text(label="Seal put on", most=60, shown_when=one_of("action", *SEALED))
    ]
    quantity: Annotated[
        Decimal | Missing,
        Number(
            label="Quantity", example="1.25", unit_in="unit", help="As weighed or counted at this moment."
        ),
    ]
    unit: Annotated[
        str | Missing,
        Choice(label="Unit", codes=codes("counted_unit"), shown_when=answered("quantity"), need=Need.WANTED),
    ]
    device: Annotated[
        str | Missing,
        Text(
            label="Device and method",
            most=200,
            shown_when=one_of("action", "weigh", "field_test", "image", "examine", "lab_result"),
            help="Scale, test kit, tool; for an image the algorithm and value of its hash.",
        ),
    ]
    witness: Annotated[
        str | Missing, Text(label="Witness", most=120, help="Somebody who hands nothing over.")
    ]
    condition: Annotated[str | Missing, Text(label="Condition", most=200)]
    note: Annotated[str | Missing, note("What a reader of the chain must know.")]


CUSTODY = Form(
    id="custody",
    version=1,
    label="Custody event",
    plural="Custody",
    icon="link",
    about="One event in the chain of an exhibit: seized, sealed, handed over, examined. Written once.",
    model=Custody,
    sections=(
        Section("Which exhibit", ("operation", "seizure", "exhibit_no", "root_exhibit")),
        Section("What was done", ("action", "done_on", "done_at", "place", "purpose")),
        Section("From hand to hand", ("released_by", "received_by", "witness")),
        Section(
            "Seal and quantity",
            ("seal_before", "seal_after", "quantity", "unit", "device", "condition", "note"),
        ),
    ),
    title="{exhibit_no}: {action}",
    listed=("received_by", "done_on", "done_at"),
    sifted=("action",),
    amendable=False,
    receipt=PaperReceipt(
        title="Custody receipt",
        chain_title="Chain of this exhibit",
        chained_by=("seizure", "exhibit_no"),
        ordered_by=("done_on", "done_at"),
        columns=(
            *("done_on", "done_at", "action", "released_by", "received_by"),
            *("seal_before", "seal_after", "quantity", "unit"),
        ),
        signers=("released_by", "received_by", "witness"),
    ),
    rules=CUSTODY_RULES,
    wide_rules=CUSTODY_WIDE_RULES,
)
