"""Activity: one piece of work, such as a shift at a crossing or a search (domain note, section 4).

What a report states of the work of many is an outcome; the decision is in ``docs/adr``.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.catalogue.asked import note, operation_link, specify
from fieldbook.catalogue.warrants import WARRANT, Warrant, tally_of
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.figure import Figure, figure
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import in_operation
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

ENTERED = ("house_search", "raid", "location_inspection", "business_inspection")
CHECKED = (
    "person_check",
    "vehicle_check",
    "vessel_check",
    "document_check",
    "parcel_check",
    "border_checkpoint",
)
AT_CROSSINGS = (*CHECKED, "database_query", "other")
ASKED = ("database_query", "person_check", "vehicle_check", "document_check", "flight_monitoring")


class Activity(Answers):
    """What was done, where, how often, on what authority, and whether it found anything."""

    operation: Annotated[RecordId, operation_link()]
    kind: Annotated[
        str,
        Choice(
            label="What was done",
            codes=codes("activity_kind"),
            need=Need.REQUIRED,
            help="Check, search, deployment, training …",
            blank_text="Say what was done: choose from the list.",
        ),
    ]
    kind_other: Annotated[str | Missing, specify("kind", label="Which other work")]
    count: Annotated[
        Figure,
        figure("How many", help="Checks are events: one person may be checked often. 0 is an answer."),
    ]
    object: Annotated[
        str | Missing,
        Choice(label="What was checked", codes=codes("checked_object"), shown_when=one_of("kind", *CHECKED)),
    ]
    database: Annotated[
        str | Missing,
        Text(
            label="Database",
            most=80,
            shown_when=one_of("kind", *ASKED),
            help="SLTD, SMV, nominal, national: which one was asked.",
        ),
    ]
    hits: Annotated[
        Decimal | Missing,
        Number(
            label="Hits",
            whole=True,
            example="3",
            shown_when=one_of("kind", *ASKED),
            help="How many queries answered; each may have a record of its own.",
        ),
    ]
    authority: Annotated[
        str | Missing,
        Text(
            label="On what authority",
            most=120,
            shown_when=one_of("kind", *ENTERED),
            need=Need.WANTED,
            help="Warrant, consent, or the law's own power.",
            blank_text="Say on what authority the place was entered.",
        ),
    ]
    warrants: Annotated[
        tuple[Warrant, ...] | Missing,
        Rows(
            label="Warrants",
            row=WARRANT,
            row_label="warrant",
            shown_when=one_of("kind", *ENTERED),
            help="One row for each; a warrant that was issued and not carried out belongs here too.",
        ),
    ]
    officers: Annotated[
        Decimal | Missing,
        Number(label="Officers", whole=True, example="12", help="People, not shifts or hours."),
    ]
    agencies: Annotated[str | Missing, Text(label="Agencies", most=200, help="With commas between them.")]
    happened_on: Annotated[Day | Missing, DayKind(label="Day", need=Need.WANTED, help="T means today.")]
    from_time: Annotated[str | Missing, ClockTime(label="From", help="Local time, such as 6:30.")]
    to_time: Annotated[str | Missing, ClockTime(label="To")]
    crossing: Annotated[
        str | Missing,
        Choice(
            label="Border crossing",
            codes=codes("crossing"),
            shown_when=one_of("kind", *AT_CROSSINGS),
            help="Type the beginning of its name, in any script. Headquarters adds what is missing.",
        ),
    ]
    crossing_other: Annotated[str | Missing, specify("crossing", label="Which other crossing")]
    place: Annotated[Place | Missing, place(told_by="crossing")]
    nothing_found: Annotated[
        bool | Missing,
        YesNo(label="Nothing found", help="Yes keeps the work without a result: a nil report."),
    ]
    note: Annotated[str | Missing, note()]


def _hits_fit(activity: Activity) -> Iterator[Problem]:
    """Hits are answered queries, so there are no more of them than of queries."""
    if isinstance(activity.count, Missing):
        return
    asked = activity.count.value
    exact = activity.count.qualifier in {"exact", "at_most", "less_than"}
    if isinstance(activity.hits, Decimal) and isinstance(asked, Decimal) and exact and activity.hits > asked:
        yield Problem(("hits",), "activity.hits", "There are more hits than queries.")


def _nothing_is_nothing(activity: Activity) -> Iterator[Problem]:
    if activity.nothing_found is True and isinstance(activity.hits, Decimal) and activity.hits > 0:
        yield Problem(("nothing_found",), "activity.found", "There are hits, so something was found.")


ACTIVITY = Form(
    id="activity",
    version=1,
    label="Activity",
    plural="Activities",
    icon="list-checks",
    about="One piece of work: a shift at a crossing, a search, a training. What it brought is an outcome.",
    model=Activity,
    sections=(
        Section("What was done", ("operation", "kind", "kind_other", "count", "object")),
        Section(
            "When and where", ("happened_on", "from_time", "to_time", "crossing", "crossing_other", "place")
        ),
        Section("On what authority", ("authority", "warrants")),
        Section("Queries", ("database", "hits")),
        Section("Who, and what came of it", ("officers", "agencies", "nothing_found", "note")),
    ),
    title="{kind}: {count}",
    counted_by="kind",
    alike=("object",),
    listed=("count", "place", "happened_on"),
    sifted=("kind", "object", "crossing"),
    rules=(_hits_fit, _nothing_is_nothing),
    wide_rules=(in_operation("happened_on"),),
    tally=tally_of,
)
