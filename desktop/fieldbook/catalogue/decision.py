"""Decision: which number of a measure is taken, or that two records are not the same (sections 6 and 12)."""

from collections.abc import Iterator
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.stating.relation import FIGURED
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.surroundings import Surroundings

DECIDED_ABOUT = (*FIGURED, "person", "hit", "case", "group", "source")


class Decision(Answers):
    """What a supervisor decided, about which record, and why."""

    operation: Annotated[
        RecordId | Missing,
        Link(
            label="Operation",
            forms=("operation",),
            help="The operation that it belongs to; sources belong to none.",
        ),
    ]
    decides: Annotated[
        str,
        Choice(
            label="Decision",
            codes=codes("decision"),
            need=Need.REQUIRED,
            help="What is not taken stays as it was recorded.",
            blank_text="Say what was decided: choose from the list.",
        ),
    ]
    about: Annotated[
        RecordId,
        Link(
            label="About",
            forms=DECIDED_ABOUT,
            need=Need.REQUIRED,
            help="The figure that is taken, or one figure of the measure.",
            blank_text="Choose the record that this is about.",
        ),
    ]
    other: Annotated[
        RecordId | Missing,
        Link(
            label="And",
            forms=DECIDED_ABOUT,
            shown_when=one_of("decides", "apart"),
            need=Need.REQUIRED,
            help="The record that looks alike.",
            blank_text="Choose the other record.",
        ),
    ]
    why: Annotated[
        str,
        Text(
            label="Why",
            most=400,
            lines=True,
            need=Need.REQUIRED,
            help="What a reader must know to follow it.",
            blank_text="Say in a few words why it was decided so.",
        ),
    ]


def _two(decision: Decision) -> Iterator[Problem]:
    if decision.other == decision.about:
        yield Problem(
            ("other",), "decision.itself", "A record is always the same as itself; choose another one."
        )


def _of_the_operation(decision: Decision, around: Surroundings) -> Iterator[Problem]:
    for name in ("about", "other"):
        found = around.linked(getattr(decision, name))
        if found is None:
            continue
        belongs = getattr(found.answers, "operation", Missing.NOT_ASKED)
        if decision.operation is Missing.NOT_ASKED and belongs is not Missing.NOT_ASKED:
            yield Problem(("operation",), "decision.nowhere", "Choose the operation that this belongs to.")
        elif belongs != decision.operation:
            yield Problem((name,), "decision.elsewhere", "That record belongs to another operation.")


DECISION = Form(
    id="decision",
    version=1,
    label="Decision",
    plural="Decisions",
    icon="scale",
    about="Which number is taken, or that two records are not the same. A supervisor writes it.",
    model=Decision,
    sections=(Section("What was decided", ("operation", "decides", "about", "other", "why")),),
    title="{decides}: {why}",
    listed=("decides",),
    sifted=("decides",),
    rules=(_two,),
    wide_rules=(_of_the_operation,),
    led=True,
)
