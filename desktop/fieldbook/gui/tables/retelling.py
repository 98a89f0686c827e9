"""Words of ours found again in lines that were kept as plain English: list columns and titles of records.

What is kept must not depend on a language, so it is plain text. The declaration of the field says what it can
be: a label of its code list, yes or no, a day, a reason for no answer. Anything else is an officer's own.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import cast

from fieldbook.base.missing import Missing
from fieldbook.base.said import Said, in_row, said
from fieldbook.forms.answers import Answers, AnyKind, Field, fields_of, missing_label
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import CodeList
from fieldbook.forms.values.day import parse_day

_NAME = re.compile(r"\{([a-z_]+)")
_PARTS = ": "
_BETWEEN = ", "


def retold(kind: AnyKind, text: str) -> str:
    """*text*, that *kind* has shown, as words of ours where it is so."""
    if reason := _reasons().get(text):
        return reason
    for sort, tell in _TELLERS.items():
        if isinstance(kind, sort):
            return tell(kind, text)
    return text


def retold_title(form: Form, title: str) -> str:
    """The title of a record with the words of ours in it; a title is cut where nothing is known."""
    if title == form.label:
        return form.label
    heads = form.title.split(_PARTS)
    parts = title.split(_PARTS, len(heads) - 1)
    told = (_retold_part(form, head, part) for head, part in zip(heads, parts, strict=False))
    return in_row(told, _PARTS)


def _retold_part(form: Form, head: str, part: str) -> str:
    told = (retold(form.field(name).kind, part) for name in _NAME.findall(head))
    return next((one for one in told if isinstance(one, Said)), part)


@cache
def _reasons() -> dict[str, str]:
    return {str(missing_label(reason)): missing_label(reason) for reason in Missing}


def _label(codes: CodeList, text: str) -> str:
    found = codes.named(text)
    return found.label if found is not None and found.label == text else text


def _choice(kind: AnyKind, text: str) -> str:
    return _label(kind.codes, text) if isinstance(kind, Choice) else text


def _choices(kind: AnyKind, text: str) -> str:
    """Labels may have commas of their own: the longest that fits is taken first."""
    if not isinstance(kind, Choices):
        return text
    told: list[str] = []
    left = text.split(_BETWEEN)
    while left:
        for many in range(len(left), 0, -1):
            label = _label(kind.codes, _BETWEEN.join(left[:many]))
            if isinstance(label, Said):
                told.append(label)
                left = left[many:]
                break
        else:
            return text
    return in_row(told, _BETWEEN)


def _yes_or_no(_kind: AnyKind, text: str) -> str:
    return {"Yes": said("Yes"), "No": said("No")}.get(text, text)


def _day(_kind: AnyKind, text: str) -> str:
    try:
        shown = parse_day(text).shown
    except ValueError:
        return text
    return shown if shown == text else text


def _figure(kind: AnyKind, text: str) -> str:
    """``more than 1,500 persons``: the number stays, what is counted is said."""
    listed = [one.kind.codes for one in _parts(kind) if isinstance(one.kind, Choice)]
    for at in (found.end() for found in re.finditer(" ", text)):
        told = (_label(codes, text[at:]) for codes in listed)
        if label := next((one for one in told if isinstance(one, Said)), None):
            return in_row((text[: at - 1], label), " ")
    return text


def _parts(kind: AnyKind) -> tuple[Field, ...]:
    return fields_of(cast("type[Answers]", kind.model)) if isinstance(kind, FigureKind) else ()


_TELLERS: dict[type, Callable[[AnyKind, str], str]] = {
    Choice: _choice,
    Choices: _choices,
    YesNo: _yes_or_no,
    DayKind: _day,
    FigureKind: _figure,
}
