"""Attachment: a file that belongs to a record, and what must be known of it (domain note, section 13)."""

from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue.asked import note
from fieldbook.catalogue.attachment_rules import ATTACHMENT_RULES, ATTACHMENT_WIDE_RULES
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import said_yes
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.filed import Filed

OWNERS = (
    *("operation", "activity", "outcome", "person", "seizure", "custody"),
    *("referral", "hit", "case", "group", "source"),
)
NEVER = (
    "Never add material that shows the sexual abuse of a child: write the reference of the system "
    "that may hold it."
)


class Attachment(Answers):
    """A file and what must be known of it."""

    operation: Annotated[
        RecordId | Missing,
        Link(label="Operation", forms=("operation",), help="The operation that the file came from, if any."),
    ]
    owner: Annotated[
        RecordId,
        Link(
            label="Belongs to",
            forms=OWNERS,
            need=Need.REQUIRED,
            help="The record that it shows or proves something of.",
            blank_text="Choose the record that the file belongs to.",
        ),
    ]
    file: Annotated[
        Filed,
        FileKind(
            label="File",
            need=Need.REQUIRED,
            help="Kept encrypted; the program writes its size and digests.",
            blank_text="Add the file on the page of its record.",
        ),
    ]
    kind: Annotated[
        str,
        Choice(
            label="Sort of file",
            codes=codes("attachment_kind"),
            need=Need.REQUIRED,
            blank_text="Say what sort of file it is.",
        ),
    ]
    use: Annotated[
        str,
        Choice(
            label="Used as",
            codes=codes("attachment_use"),
            need=Need.REQUIRED,
            help="Evidence stays byte for byte as it was captured.",
            blank_text="Say whether it is evidence or an illustration.",
        ),
    ]
    capture_data: Annotated[
        str,
        Choice(
            label="Capture data in the file",
            codes=codes("capture_data"),
            need=Need.REQUIRED,
            help="Place, time and device that a camera writes into its pictures.",
            blank_text="Say what became of the capture data.",
        ),
    ]
    shows_person: Annotated[
        bool | Missing, YesNo(label="Shows a person", need=Need.WANTED, help="A face, or a voice.")
    ]
    shows_child: Annotated[
        bool | Missing, YesNo(label="Shows a child", shown_when=said_yes("shows_person"), help=NEVER)
    ]
    consent: Annotated[
        str | Missing,
        Text(label="Consent or other ground", most=200, help="Number of the form, the warrant, the article."),
    ]
    purpose: Annotated[str | Missing, Text(label="Purpose", most=200, help="What it is kept for.")]
    captured_on: Annotated[Day | Missing, DayKind(label="Captured on", help="T means today.")]
    captured_at: Annotated[str | Missing, ClockTime(label="Time", help="Local time.")]
    captured_by: Annotated[str | Missing, Text(label="Captured by", most=120, help="Name and agency.")]
    device: Annotated[
        str | Missing, Text(label="Captured with", most=120, help="Camera or telephone, with its number.")
    ]
    handling: Annotated[
        str | Missing, Choice(label="Who may read it", codes=codes("handling_marking"), help="TLP.")
    ]
    keep_until: Annotated[
        Day | Missing, DayKind(label="Keep until", help="The day on which it is to be erased.")
    ]
    note: Annotated[str | Missing, note("What a viewer must know.")]


ATTACHMENT = Form(
    id="attachment",
    version=1,
    label="Attachment",
    plural="Attachments",
    icon="paperclip",
    about="A photo, recording, scan or form that belongs to a record. Added on the page of that record.",
    model=Attachment,
    sections=(
        Section("Which file", ("operation", "owner", "file", "kind", "use", "capture_data"), help=NEVER),
        Section("Who is in it", ("shows_person", "shows_child", "consent", "purpose")),
        Section("How it was captured", ("captured_on", "captured_at", "captured_by", "device")),
        Section("How long, and for whom", ("handling", "keep_until", "note")),
    ),
    title="{kind}: {file}",
    listed=("use", "captured_on"),
    sifted=("kind", "use"),
    rules=ATTACHMENT_RULES,
    wide_rules=ATTACHMENT_WIDE_RULES,
)
