"""What every field is: something to type into that forwards what a person does and shows what it is told."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import AnyKind
from fieldbook.forms.kind import Typed
from fieldbook.gui.presenters.offers import Offer, PlaceOffer

if TYPE_CHECKING:
    from fieldbook.base.problem import Path
    from fieldbook.gui.fields.question import Question

K = TypeVar("K", bound=AnyKind)


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """A record that can be begun from the question where it is missing.

    Attributes:
        kind: That question's.
        offer: The line of its list.
        begin: Begins it, with what was typed so far.
    """

    kind: AnyKind
    offer: Offer
    begin: Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Around:
    """What a field may ask of the world around it.

    Attributes:
        today: The day that it is where the officer sits.
        record_title: What a record is called.
        choices: Records of some forms that fit what was typed.
        make: Makes the field of any kind, for groups that hold others.
        places: Places of the gazetteer of which a name begins with what was typed.
        beginning: What can be begun from one of the questions; None where nothing can.
    """

    today: Callable[[], date]
    record_title: Callable[[RecordId], str]
    choices: Callable[[tuple[str, ...], str], list[Offer]]
    make: Callable[[AnyKind, "Around"], "FieldWidget[Any]"]
    places: Callable[[str], list[PlaceOffer]]
    beginning: Beginning | None = None


class FieldWidget(QWidget, Generic[K]):
    """The control of one question.

    Paths in the signals lead from this question to what was typed into: ``()`` for the question itself.
    """

    typed = Signal(object, object)
    """A person typed: path, what now stands there."""

    left = Signal(object)
    """The focus has left the question at that path."""

    overrode = Signal(object, str)
    """A person gave a reason to save over the warning at that path."""

    grown = Signal(object)
    """Questions that were not there before have come at that path, or below it, and know nothing yet."""

    rearranged = Signal()
    """Something came or went, so that the order of Tab is to be made anew."""

    def __init__(self, kind: K, around: Around) -> None:
        super().__init__()
        self.kind, self.around = kind, around

    @property
    def wide(self) -> bool:
        """Whether it needs the whole width of the page."""
        return False

    @property
    def grows(self) -> bool:
        """Whether it takes the width that is left where nothing more fits beside it."""
        return False

    @property
    def entrance(self) -> QWidget:
        """What takes the cursor when somebody is led to the question."""
        return self

    @property
    def explains_first(self) -> bool:
        """Whether its help stands above it, because below would be too far away."""
        return False

    def show_typed(self, typed: Typed) -> None:
        """Show what stands in the draft; nothing is emitted."""
        raise NotImplementedError

    def show_echo(self, text: str) -> None:
        """Show how the answer was understood."""

    def narrow(self, code: str) -> None:
        """Offer only what lies below *code*."""

    def names(self) -> tuple[QWidget, ...]:
        """The widgets that carry the question's name for a screen reader."""
        proxy = self.focusProxy()
        return (proxy,) if proxy is not None else ()

    def question(self, path: "Path") -> "Question | None":
        """The question at *path* inside this one; None where nothing is, or not yet."""
        del path
        return None

    def put(self, path: "Path", *, shown: bool) -> None:
        """Put the question at *path*, or do not; nothing happens where none is yet."""
        if question := self.question(path):
            question.set_shown(shown=shown)

    def reveal(self, path: "Path") -> None:
        """Make sure that the question at *path* can be seen."""

    def say(self, typed: Typed) -> None:
        """Tell that a person typed into this very question."""
        self.typed.emit((), typed)


AnyField = FieldWidget[Any]


def text_of(typed: Typed) -> str:
    """What was typed as a text; lists and objects are never shown in a box for words."""
    return typed if isinstance(typed, str) else ""
