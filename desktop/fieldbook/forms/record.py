"""A record as it is kept: the answers, why they were changed, and which warnings were overridden."""

from dataclasses import dataclass

from fieldbook.base import canonical
from fieldbook.forms.answers import Answers, from_wire, to_wire
from fieldbook.forms.form import Form
from fieldbook.forms.kind import WireError
from fieldbook.forms.upcast import Upcasts

_PARTS = {"answers", "reason", "overrides"}
_OVERRIDE_PARTS = {"at", "code", "reason"}
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
    stored: dict[str, canonical.Value] = {
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
    reason, listed = stored["reason"], stored["overrides"]
    if not isinstance(reason, str) or not isinstance(listed, list):
        raise WireError("not a record")
    wire = upcasts.lift(form, version, stored["answers"])
    kept = tuple(map(_override, listed))
    return Record(from_wire(form.model, wire), reason, kept, withdrawn=_WITHDRAWN in stored)


def _override(found: canonical.Value) -> Override:
    if not isinstance(found, dict) or set(found) != _OVERRIDE_PARTS:
        raise WireError("not an override")
    at, code, reason = (found[name] for name in ("at", "code", "reason"))
    if not (isinstance(at, str) and isinstance(code, str) and isinstance(reason, str)):
        raise WireError("not an override")
    return Override(at, code, reason)
