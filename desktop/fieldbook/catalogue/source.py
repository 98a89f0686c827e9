"""Source: who says so (domain note, section 12); every figure names one."""

from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day


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
)
