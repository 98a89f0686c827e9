"""One reason for a whole row: for every blank that a whole record would have, and for every warning."""

from dataclasses import dataclass, replace

from fieldbook.base.problem import Path, Problem
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft
from fieldbook.forms.kind import MISSING_KEY
from fieldbook.services import drafting
from fieldbook.services.checking.coming import Coming
from fieldbook.services.intake.given import EVERY, Given, every_in
from fieldbook.services.session import Session

_BLANK = ".blank"


@dataclass(frozen=True, slots=True)
class Reasoned:
    """A draft with the reasons of its row.

    Attributes:
        draft: With them.
        checked: What stands against it now.
        reasoned: Where a reason stands for an answer because of the row.
        warned: How many warnings have the row's reason.
    """

    draft: Draft
    checked: Checked
    reasoned: tuple[Path, ...] = ()
    warned: int = 0


def give_reasons(session: Session, draft: Draft, given: Given, *, coming: Coming) -> Reasoned:
    """*draft* as the row means it.

    A reason stands only where an answer is wanted and blank: what is optional was not asked, and what a
    record cannot be saved without is still to be mended.
    """
    checked = drafting.check(session, draft, coming)
    reasoned: list[Path] = []
    while given.blanks is not None and (gaps := _blank_gaps(checked, reasoned)):
        for path in gaps:
            draft = draft.with_typed(path, {MISSING_KEY: given.blanks.value})
        reasoned += gaps
        checked = drafting.check(session, draft, coming)  # a reason may bring up another question
    own = {name: why for name, why in given.overrides.items() if not name.endswith(EVERY)}
    told = ((f"{one.where} {one.code}", _reason_around(given, one)) for one in checked.warnings)
    others = {name: why for name, why in told if why and name not in own}
    return Reasoned(replace(draft, overrides={**own, **others}), checked, tuple(reasoned), warned=len(others))


def _reason_around(given: Given, warning: Problem) -> str:
    """The reason of the nearest row around *warning*, else that of the whole record; "" for none."""
    steps = warning.where.split(".") if warning.where else []
    around = (every_in(".".join(steps[:upto])) for upto in range(len(steps), 0, -1))
    return next((why for name in (*around, EVERY) if (why := given.overrides.get(name, ""))), "")


def _blank_gaps(checked: Checked, before: list[Path]) -> list[Path]:
    found = dict.fromkeys(gap.path for gap in checked.gaps if gap.code.endswith(_BLANK))
    return [path for path in found if path not in before]
