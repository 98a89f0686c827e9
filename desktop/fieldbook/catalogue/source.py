"""Source: who says so (domain note, section 12); every figure names one."""

import re
from collections.abc import Iterator
from typing import Annotated, Any

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import no_circle, surely_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.sameness import Mark, Sameness
from fieldbook.forms.values.surroundings import Neighbour, Surroundings


class Source(Answers):
    """A report, a log, a person: where figures come from."""

    title: Annotated[
        str,
        Text(
            label="Title",
            most=200,
            need=Need.REQUIRED,
            help="Headline, or name of the log or register.",
            blank_text="Write the title of the source.",
        ),
    ]
    type: Annotated[
        str,
        Choice(
            label="Sort of source",
            codes=codes("source_type"),
            need=Need.REQUIRED,
            blank_text="Say what sort of source it is: choose from the list.",
        ),
    ]
    publisher: Annotated[str | Missing, Text(label="Author or publisher", most=160, need=Need.WANTED)]
    published_on: Annotated[Day | Missing, DayKind(label="Published on")]
    reference: Annotated[
        str | Missing,
        Text(label="Address or file number", most=400, help="Internet address, page, number of the file."),
    ]
    obtained_on: Annotated[Day | Missing, DayKind(label="Obtained on", help="T means today.")]
    language: Annotated[str | Missing, Text(label="Language", most=40)]
    translated: Annotated[
        bool | Missing, YesNo(label="Read in translation", help="A translation mixes words: say so.")
    ]
    licence: Annotated[str | Missing, Text(label="Licence or permission", most=120)]
    handling: Annotated[
        str | Missing, Choice(label="Who may read it", codes=codes("handling_marking"), help="TLP.")
    ]
    file_hash: Annotated[
        str | Missing, Text(label="Hash of the file", most=140, help="Algorithm and value, if it was kept.")
    ]
    told_by: Annotated[
        RecordId | Missing,
        Link(
            label="Repeats",
            forms=("source",),
            help="The release it repeats; both together count as one source.",
        ),
    ]
    reliability: Annotated[
        str | Missing,
        Choice(label="Reliability", codes=codes("source_reliability"), help="Admiralty scale, A to F."),
    ]
    note: Annotated[str | Missing, Text(label="Note", most=2000, lines=True)]


_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([^\s?#]+)(\?[^#]*)?(#.*)?", re.IGNORECASE)
_FOLLOWING = re.compile(r"[?&](?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref)=[^&#]*", re.IGNORECASE)


def marks_of(source: Source) -> Iterator[Mark]:
    """Its address or file number, and the hash of its file."""
    for field, sort, label in _MARKED:
        text = getattr(source, field)
        if isinstance(text, str):
            yield Mark(sort, label, _plain_address(text))


def _is_new(source: Any, around: Surroundings) -> Iterator[Problem]:
    """The same page or file twice would be two voices; it is told while it is typed, not weeks later."""
    mine = {mark.sort: mark.text for mark in marks_of(source)}
    for other in around.mentioning(mine.values(), "source"):
        if _is_told_again(source, other, around.record):
            continue
        theirs = {mark.sort: mark.text for mark in marks_of(other.answers)}
        for field, sort, label in _MARKED:
            if sort in mine and fold(mine[sort]) == fold(theirs.get(sort, "")):
                yield _known(field, other, label)
                return
    yield from _same_title(source, around)


def _same_title(source: Any, around: Surroundings) -> Iterator[Problem]:
    """One title of one publisher, unless the days are surely others: a bulletin comes every week."""
    if not isinstance(source.title, str) or not isinstance(source.publisher, str):
        return
    for other in around.mentioning([source.title], "source"):
        theirs = other.answers
        same = all(
            fold(str(getattr(theirs, name))) == fold(getattr(source, name)) for name in ("title", "publisher")
        )
        if same and not _on_other_days(source, theirs) and not _is_told_again(source, other, around.record):
            yield _known("title", other, said("title and publisher"))
            return


def _is_told_again(source: Any, other: Neighbour, record: RecordId) -> bool:
    """Whether one of the two says already that it repeats the other, or both that they repeat a third one."""
    theirs = other.answers.told_by
    return (
        other.record == source.told_by
        or theirs == record
        or (isinstance(theirs, str) and theirs == source.told_by)
    )


def _on_other_days(one: Any, other: Any) -> bool:
    first, second = one.published_on, other.published_on
    if not isinstance(first, Day) or not isinstance(second, Day):
        return False
    return surely_before(first, second) or surely_before(second, first)


def _known(field: str, other: Neighbour, label: str) -> Problem:
    text = said(
        "A source here has the same {label}: {title}. Use that one, name it under Repeats, or say why not.",
        label=label,
        title=str(other.answers.title),
    )
    return Problem((field,), "source.known", text, Severity.WARNING)


_MARKED = (
    ("reference", "source.reference", said("address or file number")),
    ("file_hash", "source.file", said("hash of the file")),
)


def _plain_address(text: str) -> str:
    """An address without what tells no page from another: scheme, place on the page, who sent one there."""
    found = _ADDRESS.fullmatch(text.strip())
    return found[1].rstrip("/") + _FOLLOWING.sub("", found[2] or "") if found else text


SOURCE = Form(
    id="source",
    version=1,
    label="Source",
    plural="Sources",
    icon="newspaper",
    about="Who says so: a report, a register, a person on the spot.",
    model=Source,
    sections=(
        Section(
            "What it is",
            ("title", "type", "publisher", "published_on", "reference", "language", "translated"),
        ),
        Section(
            "How it came, how far to trust it",
            ("obtained_on", "told_by", "reliability", "handling", "licence", "file_hash", "note"),
        ),
    ),
    title="{title}",
    listed=("type", "publisher", "published_on"),
    sifted=("type", "reliability", "handling"),
    wide_rules=(no_circle("told_by"), _is_new),
    sameness=Sameness(
        likened=("publisher", "published_on", "title", "type"),
        phrased=("title",),
        unlike=("published_on",),
        marks=marks_of,
        repeats="told_by",
    ),
)
