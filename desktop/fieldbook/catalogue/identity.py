"""Identity: what names a person, kept apart from the record under a key of its own (domain note, section 6).

Nothing of it is ever required, listed, searched or written into a workbook.
"""

from collections.abc import Iterator
from typing import Annotated, Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.base.said import said
from fieldbook.catalogue.asked import specify
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.sameness import Mark, Sameness


class Paper(Answers):
    """One document that says who somebody is."""

    type: Annotated[str | Missing, Choice(label="Document", codes=codes("document_type"))]
    type_other: Annotated[str | Missing, specify("type", label="Which other document")]
    number: Annotated[str | Missing, Text(label="Number", most=60, sensitive=True)]
    country: Annotated[str | Missing, Choice(label="Issued by", codes=codes("country"))]
    until_on: Annotated[Day | Missing, DayKind(label="Valid until")]


class Identity(Answers):
    """Who a person is, as far as it was necessary and lawful to write it down."""

    name: Annotated[
        str | Missing,
        Text(label="Name", most=200, sensitive=True, help="As the person writes it, in their own script."),
    ]
    name_latin: Annotated[
        str | Missing,
        Text(label="Name in Latin letters", most=200, sensitive=True, help="As a document spells it."),
    ]
    aliases: Annotated[
        str | Missing, Text(label="Also known as", most=1000, lines=True, sensitive=True, help="One a line.")
    ]
    born_on: Annotated[Day | Missing, DayKind(label="Date of birth", help="As exact as it is known.")]
    papers: Annotated[
        tuple[Paper, ...] | Missing,
        Rows(label="Documents", row=GroupKind(label="Document", model=Paper), row_label="document"),
    ]
    contact: Annotated[
        str | Missing,
        Text(
            label="Contact",
            most=300,
            sensitive=True,
            help="Only a way that is safe for the person: who else picks up the telephone?",
        ),
    ]
    address: Annotated[
        str | Missing,
        Text(label="Address", most=500, lines=True, sensitive=True, help="Never that of a shelter."),
    ]


def _says_something(identity: Any) -> Iterator[Problem]:
    if not any(_is_said(getattr(identity, name)) for name in type(identity).model_fields):
        yield Problem(("name",), "identity.empty", "Write at least one thing that identifies the person.")


def _is_said(answer: object) -> bool:
    return bool(answer) and not isinstance(answer, Missing)


def marks_of(identity: Any) -> Iterator[Mark]:
    """Document numbers, and each spelling of the name with the whole date of birth."""
    for at, paper in enumerate(identity.papers if isinstance(identity.papers, tuple) else ()):
        if isinstance(paper.number, str):
            yield Mark("document", said("document number"), paper.number, ("papers", at, "number"))
    born_on = identity.born_on
    if isinstance(born_on, Day) and born_on.month and born_on.day:
        for field in ("name", "name_latin"):
            name = getattr(identity, field)
            if isinstance(name, str):
                yield Mark("person", said("name and date of birth"), f"{_in_order(name)} {born_on}", (field,))


def _in_order(name: str) -> str:
    """Given and family name stand in either order, with or without a comma."""
    return " ".join(sorted(name.replace(",", " ").casefold().split()))


IDENTITY = Form(
    id="identity",
    version=1,
    label="Identity",
    plural="Identities",
    icon="fingerprint",
    about="Names, documents and contact of one person, under a key of their own; only if needed and lawful.",
    model=Identity,
    sections=(
        Section("Name", ("name", "name_latin", "aliases", "born_on")),
        Section("Documents", ("papers",)),
        Section("Contact", ("contact", "address")),
    ),
    title="Identity",
    rules=(_says_something,),
    sameness=Sameness(marks=marks_of),
)
