"""Records that a file names by their titles."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.problem import Path, Problem
from fieldbook.forms.answers import Answers, AnyKind, fields_of
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services import browse
from fieldbook.services.intake.given import Given, make_problem
from fieldbook.services.session import Session

_PAGE_ROWS = 1_000
_SEVERAL = "Several records have this name; write the identifier of the one that is meant."
_NONE = "No record has this name; write it as it stands in the list, or record it first."


class TitleBook:
    """Finds records by their whole title; each form's titles are read once, when first asked for.

    A title is found as it is kept, and as *say* tells it in the language of whoever wrote the file.
    """

    def __init__(self, session: Session, say: browse.Say = str) -> None:
        self._session, self._say = session, say
        self._books: dict[str, dict[str, list[RecordId]]] = {}

    def find(self, forms: tuple[str, ...], title: str) -> list[RecordId]:
        """The records of *forms* that are called *title*, capitals aside."""
        wanted = _plain(title)
        return [record for form in forms for record in self._book(form).get(wanted, [])]

    def _book(self, form: str) -> dict[str, list[RecordId]]:
        if form not in self._books:
            book: dict[str, list[RecordId]] = defaultdict(list)
            after, is_first = None, True
            while is_first or after is not None:
                asked = browse.Asked(form, "name", after=after, limit=_PAGE_ROWS)
                page = browse.page(self._session, asked)
                for row in page.rows:
                    for name in {_plain(row.title), _plain(self._say(browse.called(self._session, row)))}:
                        book[name].append(row.record)
                after, is_first = page.cursor, False
            self._books[form] = book
        return self._books[form]


def with_links(given: Given, form: Form, titles: TitleBook) -> Given:
    """*given* with identifiers in the place of titles, and a problem where a title does not tell enough."""
    problems: list[Problem] = []
    typed = _group(form.model, given.typed, titles, at=(), problems=problems)
    return replace(given, typed=typed, problems=(*given.problems, *problems))


def _group(
    model: type[Answers], typed: Mapping[str, Typed], titles: TitleBook, *, at: Path, problems: list[Problem]
) -> dict[str, Typed]:
    kinds = {field.name: field.kind for field in fields_of(model)}
    return {
        name: _one(kinds[name], part, titles, at=(*at, name), problems=problems) if name in kinds else part
        for name, part in typed.items()
    }


def _one(kind: AnyKind, typed: Typed, titles: TitleBook, *, at: Path, problems: list[Problem]) -> Typed:
    if isinstance(kind, Link) and isinstance(typed, str):
        return _link(kind, typed, titles, at=at, problems=problems)
    if isinstance(kind, GroupKind) and isinstance(typed, dict):
        return _group(kind.model, typed, titles, at=at, problems=problems)
    if isinstance(kind, Rows) and isinstance(typed, list):
        row: GroupKind[Any] = kind.row
        return [
            _one(row, part, titles, at=(*at, number), problems=problems) for number, part in enumerate(typed)
        ]
    return typed


def _link(kind: Link, typed: str, titles: TitleBook, *, at: Path, problems: list[Problem]) -> Typed:
    if not typed.strip() or is_id(typed.strip().lower()):
        return typed
    found = titles.find(kind.forms, typed)
    if len(found) == 1:
        return found[0]
    code, text = ("title_twice", _SEVERAL) if found else ("no_such_title", _NONE)
    problems.append(make_problem(at, code, text))
    return typed


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()
