"""Words of ours found again in lines that were kept as plain English: list columns and titles of records.

What is kept must not depend on a language, so it is plain text. The declaration of the field says what it can
be: a label of its code list, yes or no, a day, a reason for no answer. Anything else is an officer's own.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import cast

from fieldbook.base.missing import Missing
from fieldbook.base.said import FORMS, NUMBER, PLURAL, Said, in_row, of_number, said
from fieldbook.forms.answers import Answers, AnyKind, Field, field_of, fields_of, missing_label
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.figure import FigureKind, one_of
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import CodeList
from fieldbook.forms.values.day import parse_day
from fieldbook.forms.values.stated import WORDS

_SLOT = re.compile(r"\{([a-z_|]+)\}")
_NUMBER = re.compile(r"-?[\d,]+(?:\.\d+)?")
_COUNT = re.compile(r"(\d+) ")
_PARTS = ": "
_BETWEEN = ", "
_QUALIFIERS = {str(words): words for words in WORDS.values() if words}


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
    names = (name for slot in _SLOT.findall(head) for name in slot.split("|"))
    told = (retold(form.field(name).kind, part) for name in names)
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
    listed = cast("Choices", kind).codes
    told: list[str] = []
    left = text.split(_BETWEEN)
    while left:
        for many in range(len(left), 0, -1):
            label = _label(listed, _BETWEEN.join(left[:many]))
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
    """``more than 1,500 persons``: how exact it is, the number, and what is counted."""
    listed = [one.kind.codes for one in _parts(kind) if isinstance(one.kind, Choice)]
    for at in (found.end() for found in re.finditer(" ", text)):
        told = (_unit(codes, text[at:]) for codes in listed)
        if unit := next((one for one in told if isinstance(one, Said)), None):
            number = text[: at - 1]
            return in_row((_number(number), of_number(unit, _value(number))), " ")
    return _number(text)


def _unit(codes: CodeList, text: str) -> str:
    """A unit, or its name for one."""
    label = _label(codes, text)
    found = codes.named(text)
    if not isinstance(label, Said) and found is not None:
        single = one_of(found.label)
        return single if single == text else text
    return label


def _number(text: str) -> str:
    """``more than 1,500``, ``USD 200,000``, ``several``."""
    before, _, number = text.rpartition(" ")
    if not _NUMBER.fullmatch(number):
        return _QUALIFIERS.get(text, text)
    marked = Said(number, context=NUMBER)
    return in_row((_QUALIFIERS.get(before, before), marked), " ") if before else marked


def _value(number: str) -> Decimal | None:
    last = number.rpartition(" ")[2]
    return Decimal(last.replace(",", "")) if _NUMBER.fullmatch(last) else None


def _rows(kind: AnyKind, text: str) -> str:
    """Rows by their names, or how many there are: ``3 items``."""
    rows = cast("Rows", kind)
    if rows.named_by or rows.told_by:
        named = field_of(rows.row.model, rows.named_by or rows.told_by).kind
        told = [retold(named, part) for part in text.split(_BETWEEN)]
        if all(isinstance(one, Said) for one in told):
            return in_row(told, _BETWEEN)
    if text == rows.one_row:
        return Said(rows.one_row, context=FORMS)
    count = _COUNT.match(text)
    many = Said(rows.many_rows, context=FORMS, values={PLURAL: int(count.group(1)) if count else 0})
    return many if many == text else text


def _parts(kind: AnyKind) -> tuple[Field, ...]:
    return fields_of(cast("type[Answers]", kind.model)) if isinstance(kind, FigureKind) else ()


_TELLERS: dict[type, Callable[[AnyKind, str], str]] = {
    Choice: _choice,
    Choices: _choices,
    YesNo: _yes_or_no,
    DayKind: _day,
    FigureKind: _figure,
    Rows: _rows,
}
