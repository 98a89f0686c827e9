"""How numbers are written where the officer comes from: decides what could mean two numbers (rule F7).

What is decided is written down in the one spelling that means the same everywhere, so that a draft or a
record never depends on a setting.
"""

from collections.abc import Iterator, Mapping

from fieldbook.base.problem import Path
from fieldbook.forms.answers import Answers, AnyKind, fields_of
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.values.number import parse_by_language, parse_by_mark, typed_number
from fieldbook.services.session import Session

HABITS = {"en": ".", "ar": ".", "sq": ",", "sr-Latn": ",", "fr": ",", "es": ","}
"""The decimal mark of each locale; a point or comma of the other sort stands between thousands."""
_SETTING = "numbers"


def habit_of(session: Session) -> str:
    """The locale whose numbers are written here; "" while nobody said, and then what is unclear is asked."""
    kept = session.vault.scratch.setting(_SETTING)
    return kept.decode("ascii") if kept else ""


def choose_habit(session: Session, locale: str) -> None:
    """Write numbers as in *locale*, one of ``HABITS``, from now on; "" asks again.

    Raises:
        ValueError: for any other locale; the faces offer only these.
    """
    if locale and locale not in HABITS:
        raise ValueError("an unknown locale")
    session.vault.scratch.keep_setting(_SETTING, locale.encode("ascii"))


def settled(kind: AnyKind, typed: Typed, locale: str) -> Typed:
    """*typed* with the mark or words of *locale* read where it could mean two; anything else as it is."""
    if not locale or not isinstance(kind, Number) or not isinstance(typed, str):
        return typed
    beside = kind.beside(typed)
    bare = beside.bare if beside else typed
    try:
        number = parse_by_language(bare, locale) or parse_by_mark(bare, HABITS[locale])
    except ValueError:
        return typed
    if number is None:
        return typed
    plain = typed_number(number)
    return typed.strip().replace(bare, plain, 1) if beside else plain


def settle_draft(form: Form, draft: Draft, locale: str) -> Draft:
    """The draft with every number in it settled."""
    if not locale:
        return draft
    for path, kind in _numbers(form.model, draft.typed):
        found = draft.typed_at(path)
        wanted = settled(kind, found, locale)
        if wanted != found:
            draft = draft.with_typed(path, wanted)
    return draft


def _numbers(model: type[Answers], typed: object, path: Path = ()) -> Iterator[tuple[Path, AnyKind]]:
    for field in fields_of(model):
        here = typed.get(field.name) if isinstance(typed, Mapping) else None
        if here is not None:
            yield from _inside(field.kind, here, (*path, field.name))


def _inside(kind: AnyKind, typed: object, path: Path) -> Iterator[tuple[Path, AnyKind]]:
    if isinstance(kind, Number):
        yield path, kind
    elif isinstance(kind, GroupKind):
        yield from _numbers(kind.model, typed, path)
    elif isinstance(kind, Rows) and isinstance(typed, list):
        for at, row in enumerate(typed):
            yield from _numbers(kind.row.model, row, (*path, at))
