"""Tells a page what follows from a draft: which questions are put, what they offer, how they were read."""

from collections.abc import Callable, Mapping
from typing import Protocol

from fieldbook.base.problem import Path
from fieldbook.forms.answers import fields_of, read_group
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Kind, Typed, is_blank
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.values.codelist import Code
from fieldbook.gui.presenters.paths import conditional_names, group_at, kind_at, questions_in, usual_unit

PlaceAt = Callable[[Code], Mapping[str, str]]
"""The answers about the place of a crossing; none where nobody knows it."""


class Told(Protocol):
    """What the page can be told."""

    def show_typed(self, path: Path, typed: Typed) -> None:
        """Put what was typed into a question."""
        ...

    def set_shown(self, path: Path, *, shown: bool) -> None:
        """Put the question, or do not."""
        ...

    def set_narrowed(self, path: Path, code: str) -> None:
        """Offer only the codes below *code*."""
        ...

    def show_echo(self, path: Path, text: str) -> None:
        """How the answer was understood; "" for nothing to say."""
        ...


class Teller:
    """Knows the form and the page, not the draft, which is another one after every key."""

    def __init__(self, form: Form, view: Told) -> None:
        self._form, self._view = form, view
        self._usual = ""
        self._places: dict[str, Mapping[str, str]] = {}

    def tell_inside(self, draft: Draft, path: Path) -> None:
        """Everything that can be said of *path* and the questions inside it."""
        kind = kind_at(self._form.model, path)
        for inner, found in questions_in(kind, path, draft.typed_at(path)):
            if isinstance(found, GroupKind):
                self.tell_group(draft, inner)
            self._tell_echo(draft, inner)

    def tell_group(self, draft: Draft, path: Path) -> None:
        """Which questions of a group are put, and to what others narrow them."""
        model = group_at(self._form.model, path)
        here = draft.typed_at(path)
        typed = here if isinstance(here, dict) else {}
        for name, shown in read_group(model, typed).shown.items():
            self._view.set_shown((*path, name), shown=shown)
        for field in fields_of(model):
            if isinstance(field.kind, Choice) and field.kind.narrowed_by:
                self._narrow(draft, path, field.name, by=field.kind.narrowed_by)

    def tell_dependants(self, draft: Draft, path: Path) -> None:
        """What an answer at *path* means for the questions beside it."""
        *above, name = path
        if isinstance(name, int):
            return
        model = group_at(self._form.model, tuple(above))
        if name in conditional_names(model):
            self.tell_group(draft, tuple(above))
            return
        for field in fields_of(model):
            if isinstance(field.kind, Choice) and field.kind.narrowed_by == name:
                self._narrow(draft, tuple(above), field.name, by=name)

    def count_as_usual(self, draft: Draft) -> Draft:
        """*draft* with the figure in the unit that the chosen sort is usually counted in, told to the page.

        A unit that a person chose stays. One that came with another sort goes with it, for it would be wrong;
        a saved figure is left as it is until its sort changes.
        """
        unit: Path = (self._form.figure_field, "unit")
        wanted, now = usual_unit(self._form, draft), draft.typed_at(unit)
        before, self._usual = self._usual, self._usual if wanted is None else wanted
        if wanted is None or now == wanted or now not in {"", before}:
            return draft
        draft = draft.with_typed(unit, wanted)
        self._view.show_typed(unit[:1], draft.typed_at(unit[:1]))
        self.tell_inside(draft, unit[:1])
        return draft

    def place_as_told(self, draft: Draft, path: Path, place_at: PlaceAt) -> Draft:
        """*draft* with the place of the crossing that was chosen at *path*, told to the page; () for all.

        What somebody wrote or chose as the place stays. A place that came with another crossing goes with it.
        """
        for field in self._form.fields:
            kind = field.kind
            if not isinstance(kind, PlaceKind) or not kind.told_by or path not in {(), (kind.told_by,)}:
                continue
            here: Path = (field.name,)
            wanted, now = self._told_place(kind.told_by, draft, place_at), draft.typed_at(here)
            before, self._places[field.name] = self._places.get(field.name, {}), wanted
            if not path or wanted == now or not (is_blank(now) or now == before):
                continue
            draft = draft.with_typed(here, dict(wanted))
            self._view.show_typed(here, draft.typed_at(here))
            self.tell_inside(draft, here)
        return draft

    def _told_place(self, crossing: str, draft: Draft, place_at: PlaceAt) -> Mapping[str, str]:
        kind = self._form.field(crossing).kind
        value = kind.read(draft.typed_at((crossing,))).value
        code = kind.codes.get(value) if isinstance(kind, Choice) and isinstance(value, str) else None
        return place_at(code) if code else {}

    def tell_echoes(self, draft: Draft, path: Path) -> None:
        """At the question and at the groups around it: a figure says itself in words."""
        for upto in range(len(path), 0, -1):
            self._tell_echo(draft, path[:upto])

    def _narrow(self, draft: Draft, group: Path, name: str, *, by: str) -> None:
        path = (*group, by)
        value = kind_at(self._form.model, path).read(draft.typed_at(path)).value
        self._view.set_narrowed((*group, name), value if isinstance(value, str) else "")

    def _tell_echo(self, draft: Draft, path: Path) -> None:
        kind = kind_at(self._form.model, path)
        if type(kind).echo is Kind.echo:
            return  # it has nothing to say, and reading forty rows at every key would be felt
        self._view.show_echo(path, kind.understood(draft.typed_at(path)))
