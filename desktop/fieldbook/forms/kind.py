"""A Kind knows how to read, check, keep and show one sort of answer, on every face of Fieldbook.

Three spellings of one answer: *typed* (what a person or a file gave: text, or lists and objects of text,
kept even when wrong), the *value* (what Python works with), and *wire* (what is hashed and travels).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import ClassVar, Generic, TypeVar, cast

from pydantic_core import CoreSchema, core_schema

from fieldbook.base.canonical import Value
from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import FORMS, as_said, said
from fieldbook.base.wording import Unfit, trimmed, unfit_in
from fieldbook.forms.condition import Condition

V = TypeVar("V")
Typed = str | list["Typed"] | dict[str, "Typed"]
Cell = str | int | Decimal | None
Titles = Callable[[RecordId], str]
Links = tuple[tuple[str, RecordId], ...]

MISSING_KEY = "missing"


class WireError(ValueError):
    """Stored answers that do not fit their form."""


class Need(Enum):
    """What it means that an answer is not there."""

    OPTIONAL = "optional"
    WANTED = "wanted"
    REQUIRED = "required"


class Again(Enum):
    """What becomes of an answer when the row it stands in is repeated."""

    KEEP = "keep"
    CLEAR = "clear"
    """It belongs to one thing alone, such as a serial number."""
    COUNT_ON = "count_on"
    """It ends in a number that goes on: ``A-09`` is followed by ``A-10``."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[V]):
    """What came of reading one typed answer."""

    value: V | Missing
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What was typed with an answer and belongs to a question beside it: a unit, a currency.

    Attributes:
        question: The name of that question.
        codes: What it may mean there. Where nothing else is said it is the first; nobody knows if that is "".
        bare: The answer without it.
        written: What people call it.
    """

    question: str
    codes: tuple[str, ...]
    bare: str
    written: str


@dataclass(frozen=True, kw_only=True)
class Kind(ABC, Generic[V]):
    """One sort of answer, declared for one field.

    Attributes:
        label: What the field is called, in the field's own words.
        help: One sentence beside it: what belongs here, with an example where one helps.
        need: Whether a blank is fine, leaves the record incomplete, or stops a save.
        shown_when: The condition under which the question is put at all.
        sensitive: Never shown in lists, titles, logs or search results.
        default: What stands in a new draft, as if it had been typed.
        blank_text: What to say when it is needed and blank; a whole sentence.
        again: What becomes of it when its row is repeated.
        begins_as: In a row, the question of the form whose answer a new row begins with, where the row above
            has none.
        else_as: In a row, the question of the form whose answer holds where this one is blank.
        roomy: Whether it takes twice the room among the parts of a row: what has long names.
    """

    label: str
    help: str = ""
    need: Need = Need.OPTIONAL
    shown_when: Condition | None = None
    sensitive: bool = False
    default: str = ""
    blank_text: str = ""
    again: Again = Again.KEEP
    begins_as: str = ""
    else_as: str = ""
    roomy: bool = False

    name: ClassVar[str]

    def __post_init__(self) -> None:
        """What a declaration says can be said in any language."""
        for name in ("label", "help", "blank_text"):
            object.__setattr__(self, name, as_said(getattr(self, name), FORMS))

    # --- typed to value ------------------------------------------------------------------------------

    @abstractmethod
    def parse(self, typed: Typed) -> Reading[V]:
        """Read something that is not blank; never raises for something a person typed."""

    def read(self, typed: Typed | None) -> Reading[V]:
        """Read anything: a blank is "not asked", ``{"missing": "refused"}`` is a reason."""
        if isinstance(typed, str):  # nearly always
            if unfit := unfit_in(typed):
                return Reading(Missing.NOT_ASKED, (told_unfit(unfit),))
            return self.parse(typed) if typed.strip() else Reading(Missing.NOT_ASKED)
        if typed is None or is_blank(typed):
            return Reading(Missing.NOT_ASKED)
        reason = reason_in(typed)
        if reason is not None:
            return Reading(reason) if isinstance(reason, Missing) else Reading(Missing.NOT_ASKED, (reason,))
        return self.parse(typed)

    def blank_problem(self) -> Problem | None:
        """What to say when nothing is there, None when that is fine."""
        if self.need is Need.OPTIONAL:
            return None
        severity = Severity.ERROR if self.need is Need.REQUIRED else Severity.GAP
        return Problem(
            (),
            f"{self.name}.blank",
            self.blank_text or said("{label} is not answered yet.", label=self.label),
            severity,
        )

    def echo(self, value: V) -> str:
        """How the value was understood, shown beside what was typed; "" where that says nothing new."""
        del value
        return ""

    def understood(self, typed: Typed) -> str:
        """How what was typed is understood; "" where nothing can be read, or that says nothing new."""
        value = self.read(typed).value
        return "" if isinstance(value, Missing) else self.echo(value)

    @property
    def has_beside(self) -> bool:
        """Whether something can be typed with it that belongs to a question beside it."""
        return False

    def beside(self, typed: Typed) -> Beside | None:
        """What in *typed* belongs to a question beside it; None where nothing does."""
        del typed
        return None

    def spread(self, typed: Typed) -> Typed:
        """What was typed, with every shorter way of writing it put into its parts; it reads the same."""
        return typed

    def codes_in(self, value: V) -> tuple[str, ...]:
        """The codes by which a list can be narrowed to records with this answer; none for most kinds."""
        del value
        return ()

    def name_code(self, code: str) -> str:
        """What people call one of ``codes_in``."""
        return code

    def problem(self, code: str, text: str) -> Reading[V]:
        """A reading that failed with one sentence."""
        return Reading(Missing.NOT_ASKED, (Problem((), f"{self.name}.{code}", text),))

    # --- value to typed, shown, stored ---------------------------------------------------------------

    @abstractmethod
    def typed(self, value: V) -> Typed:
        """What a person would have typed for *value*."""

    @abstractmethod
    def show(self, value: V, titles: Titles) -> str:
        """One line for a person."""

    @abstractmethod
    def to_wire(self, value: V) -> Value:
        """The canonical value that is kept."""

    @abstractmethod
    def from_wire(self, wire: Value) -> V:
        """The value that was kept.

        Raises:
            WireError: when it does not fit.
        """

    @abstractmethod
    def schema(self) -> CoreSchema:
        """What pydantic accepts as one of this kind's values: the constraint, written once."""

    # --- faces -----------------------------------------------------------------------------------------

    def headings(self) -> tuple[str, ...]:
        """The workbook columns this field fills."""
        return (self.label,)

    def cells(self, value: V, titles: Titles) -> tuple[Cell, ...]:
        """What stands in those columns."""
        return (self.show(value, titles),)

    def is_closed(self, value: V) -> bool:
        """Whether its parts are kept out of searches, though the question itself is no secret."""
        del value
        return False

    def links(self, value: V) -> Links:
        """Records that the value points at, each with the rest of its path."""
        del value
        return ()

    @property
    def help_in_files(self) -> str:
        """The help without what only holds at the keyboard."""
        return self.help

    def describe(self) -> dict[str, Value]:
        """The declaration, for programs that write answers."""
        return {
            "kind": self.name,
            "label": str(self.label),
            "help": str(self.help_in_files),
            "need": self.need.value,
            "shown_when": sorted(self.shown_when.names()) if self.shown_when else None,
        }

    # --- pydantic ----------------------------------------------------------------------------------------

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        """The marker is the validator: a reason for having no answer, or a value of this kind."""
        del source, handler
        choices: list[CoreSchema | tuple[CoreSchema, str]] = [_REASON, self.schema()]
        either = core_schema.union_schema(choices, mode="left_to_right")
        return core_schema.with_default_schema(either, default=Missing.NOT_ASKED)


_REASON = core_schema.is_instance_schema(Missing)


def is_blank(typed: Typed) -> bool:
    """Whether nothing was typed anywhere in it, however deep."""
    parts: list[Typed] = [typed]
    while parts:
        part = parts.pop()
        if isinstance(part, dict):
            parts.extend(part.values())
        elif isinstance(part, list):
            parts.extend(part)
        elif trimmed(str(part)):
            return False
    return True


def told_unfit(unfit: Unfit) -> Problem:
    """That a text holds a character that no answer may hold."""
    text = said(
        "Character {at} cannot be kept ({name}); delete it, or type the text again.",
        at=unfit.at,
        name=unfit.name,
    )
    return Problem((), "character.unfit", text)


def told_turning(turning: Unfit) -> Problem:
    """That a mark turns letters: on a line of its own it would turn what stands beside it."""
    text = said(
        "Character {at} ({name}) turns the direction of writing; delete it, or type the text again.",
        at=turning.at,
        name=turning.name,
    )
    return Problem((), "text.turning", text)


def reason_in(typed: Typed) -> Missing | Problem | None:
    """The reason that stands for an answer, a problem with it, or None when there is an answer."""
    if not isinstance(typed, dict) or set(typed) != {MISSING_KEY}:
        return None
    try:
        return Missing(typed[MISSING_KEY])
    except ValueError:
        known = ", ".join(reason.value for reason in Missing)
        return Problem((), "missing.unknown_reason", said("Use one of these reasons: {known}.", known=known))


def as_text(typed: Typed) -> str | None:
    """The text, None when a list or object was given where a text belongs."""
    return typed.strip() if isinstance(typed, str) else None


def wire_object(wire: Value) -> Mapping[str, Value]:
    """*wire* as an object.

    Raises:
        WireError: when it is none.
    """
    if not isinstance(wire, dict):
        raise WireError("an object was expected")
    return cast("dict[str, Value]", wire)


def wire_text(wire: Value) -> str:
    """*wire* as a text.

    Raises:
        WireError: when it is none.
    """
    if not isinstance(wire, str):
        raise WireError("a text was expected")
    return wire
