"""Records that a file names by their titles, and rows of the same file by their numbers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.problem import Path, Problem
from fieldbook.forms.answers import Answers, AnyKind, fields_of
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services import browse, drafting
from fieldbook.services.intake.given import Given, make_problem, row_number
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


class RowBook:
    """Finds rows of the file itself: by their number, ``No. 5``, or by what their records will be called."""

    def __init__(self, catalogue: Catalogue, givens: Sequence[Given], titles: TitleBook) -> None:
        self._catalogue, self._givens, self._titles = catalogue, givens, titles
        self._forms = {given.form for given in givens}

    def find(self, forms: tuple[str, ...], named: str) -> list[RecordId]:
        """The records of *forms* that the file holds under that number or title."""
        if self._forms.isdisjoint(forms):
            return []
        number = row_number(named)
        found = self._numbered.get(number, []) if number else self._titled.get(_plain(named), [])
        return [given.record for given in found if given.form in forms and given.record]

    @cached_property
    def _numbered(self) -> dict[str, list[Given]]:
        return _filed(self._givens, [given.number for given in self._givens])

    @cached_property
    def _titled(self) -> dict[str, list[Given]]:
        return _filed(self._givens, [_plain(self._title(given)) for given in self._givens])

    def _title(self, given: Given) -> str:
        # A figure with the name of its source in it is read once that is an identifier.
        form = self._catalogue.form(given.form)
        typed = _Resolving(self._titles).group(form.model, given.typed, at=())
        return drafting.draft_title(form, Draft(form.id, RecordId(""), typed))


def _filed(givens: Sequence[Given], names: Sequence[str]) -> dict[str, list[Given]]:
    book: dict[str, list[Given]] = defaultdict(list)
    for name, given in zip(names, givens, strict=True):
        if name:
            book[name].append(given)
    return book


def with_links(given: Given, form: Form, titles: TitleBook, *, rows: RowBook) -> Given:
    """*given* with identifiers in the place of names, and a problem where a name does not tell enough."""
    resolving = _Resolving(titles, rows)
    typed = resolving.group(form.model, given.typed, at=())
    return replace(given, typed=typed, problems=(*given.problems, *resolving.problems))


class _Resolving:
    """Goes through the answers of one row."""

    def __init__(self, titles: TitleBook, rows: RowBook | None = None) -> None:
        self._titles, self._rows = titles, rows
        self.problems: list[Problem] = []

    def group(self, model: type[Answers], typed: Mapping[str, Typed], *, at: Path) -> dict[str, Typed]:
        kinds = {field.name: field.kind for field in fields_of(model)}
        return {
            name: self._one(kinds[name], part, at=(*at, name)) if name in kinds else part
            for name, part in typed.items()
        }

    def _one(self, kind: AnyKind, typed: Typed, *, at: Path) -> Typed:
        if isinstance(kind, Link) and isinstance(typed, str):
            return self._link(kind, typed, at=at)
        if isinstance(kind, GroupKind) and isinstance(typed, dict):
            return self.group(kind.model, typed, at=at)
        if isinstance(kind, Rows) and isinstance(typed, list):
            row: GroupKind[Any] = kind.row
            return [self._one(row, part, at=(*at, number)) for number, part in enumerate(typed)]
        return typed

    def _link(self, kind: Link, typed: str, *, at: Path) -> Typed:
        if not typed.strip() or is_id(typed.strip().lower()):
            return typed
        # A row that was taken in before is found in both, and is one record.
        here = self._rows.find(kind.forms, typed) if self._rows else []
        found = [*dict.fromkeys((*self._titles.find(kind.forms, typed), *here))]
        if len(found) == 1:
            return found[0]
        code, text = ("title_twice", _SEVERAL) if found else ("no_such_title", _NONE)
        self.problems.append(make_problem(at, code, text))
        return typed


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()
