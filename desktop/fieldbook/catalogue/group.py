"""Group: people who commit crimes together, as a body (domain note, section 7)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.asked import merged_link, note, operation_link
from fieldbook.catalogue.referring.other_side import group_runs_a_provider
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.rules import no_circle
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.sameness import Mark, Sameness


class Member(Answers):
    """Somebody who belongs to it."""

    person: Annotated[
        RecordId,
        Link(
            label="Person", forms=("person",), need=Need.REQUIRED, blank_text="Choose the person by the code."
        ),
    ]
    role: Annotated[str | Missing, Choice(label="As", codes=codes("person_role"))]


class Linked(Answers):
    """Another group that it has to do with."""

    group: Annotated[
        RecordId,
        Link(label="Group", forms=("group",), need=Need.REQUIRED, blank_text="Choose the other group."),
    ]
    how: Annotated[
        str | Missing, Text(label="How", most=120, help="Supplies it, split from it, shares people.")
    ]


class CrimeGroup(Answers):
    """One group; its members are not counted with it."""

    operation: Annotated[RecordId, operation_link()]
    label: Annotated[
        str,
        Text(
            label="What it is called",
            most=120,
            need=Need.REQUIRED,
            help="A working name; never the name of a person.",
            blank_text="Give the group a working name.",
        ),
    ]
    aliases: Annotated[
        str | Missing,
        Text(label="Also called", most=200, help="Other names and spellings, commas between them."),
    ]
    members: Annotated[
        Decimal | Missing,
        Number(label="Members", whole=True, example="12", help="As far as known; people, not groups."),
    ]
    members_word: Annotated[
        str | Missing, Text(label="How sure", most=60, help="In the source's word: at least, about, up to.")
    ]
    nationalities: Annotated[
        tuple[str, ...] | Missing, Choices(label="Nationalities", codes=codes("citizenship"))
    ]
    crimes: Annotated[tuple[str, ...] | Missing, Choices(label="Crimes", codes=codes("crime_type"))]
    dismantled: Annotated[
        bool | Missing, YesNo(label="Dismantled", help="Judged broken up, not only some members arrested.")
    ]
    dismantled_by: Annotated[str | Missing, Text(label="Judged so by", most=120, help="The body.")]
    dismantled_on: Annotated[Day | Missing, DayKind(label="On")]
    persons: Annotated[
        tuple[Member, ...] | Missing,
        Rows(label="Known members", row=GroupKind(label="Member", model=Member), row_label="member"),
    ]
    groups: Annotated[
        tuple[Linked, ...] | Missing,
        Rows(label="Linked groups", row=GroupKind(label="Link", model=Linked), row_label="group"),
    ]
    merged_into: Annotated[RecordId | Missing, merged_link("group", "The group that this one is, too.")]
    note: Annotated[str | Missing, note()]


def _judged_by_whom(group: CrimeGroup) -> Iterator[Problem]:
    if group.dismantled is True and group.dismantled_by is Missing.NOT_ASKED:
        text = "Say which body judged the group dismantled."
        yield Problem(("dismantled_by",), "group.judged_by", text, Severity.GAP)


def marks_of(group: CrimeGroup) -> Iterator[Mark]:
    """Everything that it is called, accents aside."""
    for field, names in (("label", [group.label]), ("aliases", _parted(group.aliases))):
        for name in names:
            if isinstance(name, str):
                yield Mark("group.name", said("name"), fold(name), (field,))


def _parted(names: object) -> list[str]:
    return names.replace(";", ",").split(",") if isinstance(names, str) else []


GROUP = Form(
    id="group",
    version=1,
    label="Group",
    plural="Groups",
    icon="users",
    about="One organised group: how large, of whom, whether it was broken up.",
    model=CrimeGroup,
    sections=(
        Section(
            "The group",
            (*("operation", "label", "aliases", "members", "members_word"), *("nationalities", "crimes")),
        ),
        Section("Whether it was broken up", ("dismantled", "dismantled_by", "dismantled_on")),
        Section("Who", ("persons", "groups", "merged_into", "note")),
    ),
    title="{label}",
    listed=("members", "nationalities", "dismantled"),
    sifted=("crimes", "nationalities", "dismantled"),
    rules=(_judged_by_whom,),
    wide_rules=(no_circle("merged_into"), group_runs_a_provider),
    sameness=Sameness(marks=marks_of, phrased=("label",), merged_by="merged_into"),
)
