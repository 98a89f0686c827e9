"""How a figure stands to another one."""

from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.values.codelist import codes

FIGURED = ("outcome", "activity", "seizure", "referral")
"""The forms whose records state a figure."""


class Relation(Answers):
    """How a figure stands to another one; related figures are never simply added."""

    type: Annotated[
        str,
        Choice(
            label="Relation",
            codes=codes("figure_relation"),
            need=Need.REQUIRED,
            help="For example: subset of.",
        ),
    ]
    to: Annotated[
        RecordId | Missing,
        Link(label="Other figure", forms=FIGURED, need=Need.REQUIRED, help="The figure it is compared with."),
    ]
