"""Answers of older form versions, lifted to the newest on reading; what is signed is never rewritten."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fieldbook.base.canonical import Value
from fieldbook.forms.form import Form
from fieldbook.forms.kind import WireError, wire_object

Step = Callable[[Mapping[str, Value]], Mapping[str, Value]]


@dataclass(frozen=True)
class Upcasts:
    """Pure steps, one for each (form, version) that a later version replaced."""

    steps: Mapping[tuple[str, int], Step] = field(default_factory=dict)

    def lift(self, form: Form, version: int, wire: Value) -> Value:
        """*wire* of *version* as the newest version of *form* would have written it.

        Raises:
            WireError: for a version that is newer, or one that no step leads on from.
        """
        if version > form.version:
            raise WireError("of a newer version")
        lifted: Mapping[str, Value] = wire_object(wire)
        for at in range(version, form.version):
            step = self.steps.get((form.id, at))
            if step is None:
                raise WireError(f"nothing leads from version {at} on")
            lifted = step(lifted)
        return dict(lifted)
