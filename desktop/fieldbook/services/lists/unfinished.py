"""The drafts that belong into a list: a draft is no record yet, but is looked for like one."""

from fieldbook.forms.answers import make_answers, read_group
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.sifting.facets import facets_of
from fieldbook.forms.values.day import Day
from fieldbook.services import drafting
from fieldbook.services.browse import Asked
from fieldbook.services.drafting import OpenDraft
from fieldbook.services.session import Session

DRAFT = "draft"


def drafts_in(session: Session, form: Form, asked: Asked) -> list[OpenDraft]:
    """The drafts of *form* that stand in the list that is asked for, the last typed into first.

    All of them in the whole list; in a narrowed one none, but where drafts are what is asked for: then those
    whose answers, as far as they can be read, fit the other filters.
    """
    found = (one for one in drafting.open_drafts(session) if one.form == form.id)
    if asked.narrowing.state == DRAFT and asked.mark is None:
        return [one for one in found if _fits(form, drafting.resume(session, one.record), asked)]
    is_whole = asked.narrowing.is_nothing and asked.operation is None and asked.mark is None
    return list(found) if is_whole else []


def _fits(form: Form, draft: Draft | None, asked: Asked) -> bool:
    if draft is None:
        return False
    sieve = asked.narrowing.sieve(form.id, operation=asked.operation)
    answers = make_answers(form.model, read_group(form.model, draft.typed).values)
    operation = getattr(answers, form.operation_field, None) if form.operation_field else None
    if sieve.operation and operation != sieve.operation:
        return False
    if sieve.first_day or sieve.end_day:
        day = getattr(answers, form.day_field, None) if form.day_field else None
        first, end = sieve.days
        if not (isinstance(day, Day) and first <= str(day) < end):
            return False
    # Who writes it where is known only once it is saved: nothing typed answers to that.
    codes = set(facets_of(form, answers))
    return all(any((field, code) in codes for code in wanted) for field, wanted in sieve.facets)
