"""Hit or notice: a query that answered, or a notice that was asked for (domain note, section 11)."""

from collections.abc import Iterator
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.asked import merged_link, note, operation_link
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import one_of
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import in_operation, no_circle
from fieldbook.forms.stating.place import Place, place
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.sameness import Mark, Sameness

IS_HIT = one_of("sort", "hit")
IS_NOTICE = one_of("sort", "notice")
OF_NOTICES = IS_NOTICE | one_of("hit_type", "nominal", "face", "fingerprint", "dna")
MATCHES = frozenset({"face", "fingerprint", "dna", "possible"})


class Hit(Answers):
    """One hit, or one notice; a hit is not an arrest."""

    operation: Annotated[RecordId, operation_link()]
    sort: Annotated[
        str,
        Choice(
            label="What it is", codes=codes("hit_or_notice"), need=Need.REQUIRED, default="hit",
            blank_text="Say whether it is a hit or a notice.",
        ),
    ]  # fmt: skip
    hit_type: Annotated[
        str | Missing,
        Choice(
            label="Sort of hit",
            codes=codes("hit_type"),
            shown_when=IS_HIT,
            need=Need.WANTED,
            blank_text="Say what answered.",
        ),
    ]
    database: Annotated[
        str | Missing, Text(label="Database", most=80, shown_when=IS_HIT, help="SLTD, SMV, SIS, national …")
    ]
    happened_on: Annotated[
        Day | Missing,
        DayKind(label="Day", need=Need.WANTED, help="Of the query, or of the notice. T means today."),
    ]
    happened_at: Annotated[
        str | Missing, ClockTime(label="Time", shown_when=IS_HIT, help="Local time, such as 14:05.")
    ]
    place: Annotated[Place | Missing, place()]
    verified: Annotated[
        str | Missing,
        Choice(
            label="Checked",
            codes=codes("verification"),
            shown_when=IS_HIT,
            default="possible",
            help="Possible until somebody has compared it.",
        ),
    ]
    verified_by: Annotated[
        str | Missing, Text(label="Checked by", most=120, shown_when=one_of("verified", "confirmed", "false"))
    ]
    notice_type: Annotated[
        str | Missing,
        Choice(
            label="Notice",
            codes=codes("notice_type"),
            shown_when=OF_NOTICES,
            help="Its colour; a newly published one and one that located somebody are counted apart.",
        ),
    ]
    reference: Annotated[
        str | Missing,
        Text(label="Number of the notice", most=60, shown_when=OF_NOTICES, sensitive=True),
    ]
    issuing_country: Annotated[
        str | Missing,
        Choice(label="Asked for by", codes=codes("country"), help="The country that wants to know."),
    ]
    person: Annotated[RecordId | Missing, Link(label="Person", forms=("person",))]
    document: Annotated[
        str | Missing,
        Text(label="Document or plate", most=60, shown_when=IS_HIT, sensitive=True),
    ]
    action: Annotated[
        str | Missing,
        Choice(
            label="What was done",
            codes=codes("hit_action"),
            shown_when=IS_HIT,
            need=Need.WANTED,
            blank_text="Say what was done about the hit.",
        ),
    ]
    no_action_reason: Annotated[
        str | Missing,
        Text(
            label="Why nothing was done",
            most=200,
            shown_when=one_of("action", "none"),
            need=Need.WANTED,
            blank_text="Say why nothing was done about the hit.",
        ),
    ]
    seizure: Annotated[
        RecordId | Missing,
        Link(
            label="What was taken",
            forms=("seizure",),
            shown_when=one_of("action", "document_seized", "vehicle_seized"),
        ),
    ]
    case: Annotated[RecordId | Missing, Link(label="Case", forms=("case",))]
    merged_into: Annotated[RecordId | Missing, merged_link("hit", "The hit or notice that this one is, too.")]
    note: Annotated[str | Missing, note()]


def _only_candidate(hit: Hit) -> Iterator[Problem]:
    """A match of a face is a candidate until a person has compared it."""
    if hit.hit_type in MATCHES and hit.verified == "confirmed" and hit.verified_by is Missing.NOT_ASKED:
        text = "A match is a candidate until somebody compares it: say who did."
        yield Problem(("verified_by",), "hit.candidate", text, Severity.WARNING)
    if hit.action == "arrested" and hit.verified == "false":
        yield Problem(("verified",), "hit.false_arrest", "The hit is false, yet it led to an arrest.")


def _arrest_is_recorded(hit: Hit) -> Iterator[Problem]:
    if hit.action == "arrested" and hit.person is Missing.NOT_ASKED:
        text = "A hit is not an arrest: choose the person, whose record holds the arrest."
        yield Problem(("person",), "hit.person", text, Severity.GAP)


def marks_of(hit: Hit) -> Iterator[Mark]:
    """The number of the notice and that of the document; the same on another day is another hit."""
    for sort, label, text in (
        ("hit.reference", said("number of the notice"), hit.reference),
        ("hit.document", said("document or plate"), hit.document),
    ):
        if isinstance(text, str):
            yield Mark(sort, label, text)


HIT = Form(
    id="hit",
    version=1,
    label="Hit or notice",
    plural="Hits and notices",
    icon="fingerprint",
    about="A query that answered, or a notice that was published. A hit is not an arrest.",
    model=Hit,
    sections=(
        Section(
            "What it is", ("operation", "sort", "hit_type", "database", "notice_type", "issuing_country")
        ),
        Section("When and where", ("happened_on", "happened_at", "place")),
        Section("On whom or what", ("person", "document", "reference", "case")),
        Section(
            "What came of it",
            (*("verified", "verified_by", "action", "no_action_reason"), *("seizure", "merged_into", "note")),
        ),
    ),
    title="{sort}: {hit_type} {notice_type}",
    listed=("verified", "action", "happened_on"),
    sifted=("sort", "verified", "action"),
    rules=(_only_candidate, _arrest_is_recorded),
    wide_rules=(in_operation("happened_on"), no_circle("merged_into")),
    sameness=Sameness(
        likened=("person", "happened_on", "database", "hit_type", "notice_type", "issuing_country"),
        unlike=("sort", "hit_type", "happened_on"),
        marks=marks_of,
        merged_by="merged_into",
    ),
)
