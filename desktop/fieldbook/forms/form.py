"""A form, declared once: its fields, how they are grouped, and what stands for the record in a line."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fieldbook.base.said import FORMS, as_said
from fieldbook.forms.answers import Answers, Field, Rule, field_of, fields_of
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.values.sameness import Sameness, Tally
from fieldbook.forms.values.surroundings import WideRule
from fieldbook.forms.values.waiting import Due

_SLOT = re.compile(r"\{([a-z_|]+)\}")


@dataclass(frozen=True, slots=True)
class Section:
    """Questions under one heading."""

    title: str
    fields: tuple[str, ...]
    help: str = ""

    def __post_init__(self) -> None:
        """A heading can be said in any language."""
        for name in ("title", "help"):
            object.__setattr__(self, name, as_said(getattr(self, name), FORMS))


@dataclass(frozen=True, kw_only=True)
class PaperReceipt:
    """How a record is put on paper for people to sign.

    Attributes:
        title: What the paper is called.
        chain_title: What the events are called among which the record stands.
        chained_by: Fields that have the same answer in all of them; the first is a link.
        ordered_by: Fields of day and time.
        columns: Fields that the paper shows of each.
        signers: Fields that name who signs.
    """

    title: str
    chain_title: str
    chained_by: tuple[str, ...]
    ordered_by: tuple[str, ...]
    columns: tuple[str, ...]
    signers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Form:
    """One sort of record.

    Attributes:
        id: Stable name, as in files and on the command line: ``seizure``.
        version: Grows with every change of the fields; older versions stay readable for ever.
        label, plural: What one and many are called.
        model: The declaration of the fields.
        sections: Every field once, under its heading, in the order of the page.
        title: Template of the line that names a record: ``{measure}: {figure}``; of ``{one|other}`` the first
            that says anything.
        listed: Fields that the list shows in columns, beside the title.
        sifted: Fields by whose codes a list can be narrowed, as ``measure``, or ``services.service`` in rows.
        rules: Cross-field checks.
        wide_rules: Checks across records; they are asked where the other records are at hand.
        counted_by: For forms that state a figure, the field that says what is counted.
        counted_in: The unit that an answer to it is usually counted in, as answer and unit.
        never_more: Answers to it of which the first is never counted more often than the second: carried out
            than issued.
        alike: Fields that must have the same answer before two figures may be added.
        numbered: A field that gets the next code by itself, such as ``P-0007-K3``; *prefix* begins it.
        due: What must be done until which day, from the answers; None for a form that never waits.
        amendable: False for what is written once and never changed, only followed by another record.
        tally: What a record counts for by itself beside stated figures: a person, an exhibit.
        charted: What a record adds to the pictures of the overview, as field and code; nothing for none.
        sameness: How two of its records are found to be about the same person or thing.
        apart: What identifies whom a record is about: answers that are sealed, never part of the record.
        led: Written by those who lead only; it has no place of its own in the navigation.
        receipt: For what people sign, how it is put on paper.
        icon: Name of the picture beside it.
        about: One sentence: what belongs in such a record.
    """

    id: str
    version: int
    label: str
    plural: str
    model: type[Answers]
    sections: tuple[Section, ...]
    title: str
    listed: tuple[str, ...] = ()
    sifted: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    wide_rules: tuple[WideRule, ...] = ()
    counted_by: str = ""
    counted_in: tuple[tuple[str, str], ...] = ()
    never_more: tuple[tuple[str, str], ...] = ()
    alike: tuple[str, ...] = ()
    numbered: str = ""
    prefix: str = ""
    due: Callable[[Any], Iterable[Due]] | None = None
    amendable: bool = True
    tally: Callable[[Any], Iterable[Tally]] | None = None
    charted: Callable[[Any], Iterable[tuple[str, str]]] | None = None
    sameness: Sameness | None = None
    apart: "Form | None" = None
    led: bool = False
    receipt: PaperReceipt | None = None
    icon: str = "file"
    about: str = ""

    def __post_init__(self) -> None:
        """A declaration that leaves a field out, or names one twice, is a mistake.

        Raises:
            TypeError: for such a declaration.
        """
        for said in ("label", "plural", "about"):
            object.__setattr__(self, said, as_said(getattr(self, said), FORMS))
        placed = [name for section in self.sections for name in section.fields]
        declared = [field.name for field in fields_of(self.model)]
        if sorted(placed) != sorted(declared):
            raise TypeError(
                f"{self.id}: sections and fields differ: {set(placed) ^ set(declared) or 'a field twice'}"
            )
        sifted = (path.split(".")[0] for path in self.sifted)
        named = {*self.listed, *sifted, *self.titled, *self.alike, self.counted_by, self.numbered} - {""}
        if unknown := named - set(declared):
            raise TypeError(f"{self.id}: no such field: {unknown}")

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in the order of their declaration."""
        return fields_of(self.model)

    def field(self, name: str) -> Field:
        """The field of that name.

        Raises:
            KeyError: when there is none.
        """
        return field_of(self.model, name)

    @cached_property
    def titled(self) -> tuple[str, ...]:
        """The fields that the title is made of."""
        return tuple(name for slot in _SLOT.findall(self.title) for name in slot.split("|"))

    @cached_property
    def day_field(self) -> str:
        """The date that puts records of this form in order: the first declared; "" for none."""
        return next((field.name for field in self.fields if isinstance(field.kind, DayKind)), "")

    @cached_property
    def figure_field(self) -> str:
        """The figure that its records state; "" for none."""
        return next((field.name for field in self.fields if isinstance(field.kind, FigureKind)), "")

    @cached_property
    def file_field(self) -> str:
        """The file that its records come with, so that none is typed from nothing; "" for none."""
        return next((field.name for field in self.fields if isinstance(field.kind, FileKind)), "")

    @cached_property
    def operation_field(self) -> str:
        """The link to the operation that the record belongs to; "" for none."""
        return next((field.name for field in self.fields if _points_at_operations(field)), "")


def _points_at_operations(field: Field) -> bool:
    return isinstance(field.kind, Link) and field.kind.forms == ("operation",)
