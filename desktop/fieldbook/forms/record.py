"""A record as it is kept: the answers, why they were changed, and which warnings were overridden."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from fieldbook.base import canonical
from fieldbook.forms.answers import Answers, from_wire, to_wire
from fieldbook.forms.form import Form
from fieldbook.forms.kind import WireError
from fieldbook.forms.upcast import Upcasts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldbook.base.canonical import Value


_PARTS = {"answers", "reason", "overrides"}
_WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Override:
    """A warning that was saved over, and why."""

    where: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Record:
    """The answers of one revision and what its officer said about them.

    Attributes:
        answers: What it says.
        reason: Why it was changed; "" for a first revision.
        overrides: Warnings that were saved over.
        withdrawn: Whether it was recorded by mistake and says nothing any more. Its answers stay, for the
            history and for whoever takes the withdrawal back.
    """

    answers: Answers
    reason: str = ""
    overrides: tuple[Override, ...] = ()
    withdrawn: bool = False


def encode_record(record: Record) -> bytes:
    """The canonical payload: the last moment at which anything may change."""
    stored: dict[str, Value] = {
        "answers": to_wire(record.answers),
        "reason": record.reason,
        "overrides": [{"at": one.where, "code": one.code, "reason": one.reason} for one in record.overrides],
    }
    if record.withdrawn:  # said only where it is so: one record has one spelling
        stored[_WITHDRAWN] = True
    return canonical.encode(stored)


def decode_record(form: Form, body: bytes, *, version: int, upcasts: Upcasts) -> Record:
    """The record of a payload of any version of *form*.

    Raises:
        WireError: when it does not fit, or is of a newer version.
    """
    try:
        stored = canonical.decode_object(body)
    except canonical.Uncanonical as error:
        raise WireError("not canonical") from error
    withdrawn = stored.get(_WITHDRAWN, False)
    if set(stored) - {_WITHDRAWN} != _PARTS or withdrawn is not (_WITHDRAWN in stored):
        raise WireError("not a record")
    wire = upcasts.lift(form, version, stored["answers"])
    overrides = cast("list[Mapping[str, Value]]", stored["overrides"])
    try:
        kept = tuple(Override(str(one["at"]), str(one["code"]), str(one["reason"])) for one in overrides)
    except (KeyError, TypeError) as error:
        raise WireError("not an override") from error
    return Record(from_wire(form.model, wire), str(stored["reason"]), kept, withdrawn=_WITHDRAWN in stored)
