"""The records that come in one go: each is checked as if those before it were saved already.

Rules across records hold within a file too: an exhibit is seized before it is handed over, two rows do not
give one exhibit number away, operations are not part of each other in a circle.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.excerpting import links_of, title_of
from fieldbook.forms.form import Form
from fieldbook.forms.sifting.facets import facets_of
from fieldbook.forms.sifting.passages import search_text
from fieldbook.forms.sifting.spoken import spoken_words
from fieldbook.forms.values.surroundings import Neighbour

Key = tuple[object, ...]
_Come = tuple[Form, Neighbour]


class Coming:
    """What was checked so far, found in the ways in which rules look for other records."""

    def __init__(self) -> None:
        self._known: dict[RecordId, Neighbour] = {}
        self._come: list[_Come] = []
        self._targets = _Register(self._come, _targets)
        self._titles = _Register(self._come, _titles)
        self._codes = _Register(self._come, _codes)
        self._words = _Register(self._come, _words)

    def add(self, form: Form, record: RecordId, answers: Answers) -> None:
        """From now on *record* counts as one that is here."""
        self._known[record] = Neighbour(record, form.id, answers)
        self._come.append((form, self._known[record]))

    def get(self, record: RecordId) -> Neighbour | None:
        """The record of that identifier, where it comes."""
        return self._known.get(record)

    def pointing_at(self, record: RecordId, form: str) -> Sequence[Neighbour]:
        """Those of *form* that point at *record*."""
        return self._targets.find(form, record)

    def named(self, title: str, form: str, operation: RecordId) -> Sequence[Neighbour]:
        """Those of *form* in *operation* whose title is *title*, capitals aside."""
        return self._titles.find(form, operation, title.casefold())

    def coded(self, field: str, code: str, *, form: str, operation: RecordId) -> Sequence[Neighbour]:
        """Those of *form* in *operation* that answer *field* with *code*."""
        return self._codes.find(form, operation, field, code)

    def mentioning(self, phrases: Iterable[str], form: str, operation: object = None) -> Iterator[Neighbour]:
        """Those of *form* in which one of *phrases* may stand: candidates, no proof.

        Those of *operation*, or of every operation.
        """
        found: dict[RecordId, Neighbour] = {}
        for words in map(spoken_words, phrases):
            holders = ({one.record: one for one in self._words.find(form, word)} for word in words)
            first = next(holders, {})
            shared = set(first).intersection(*holders)
            found |= {record: one for record, one in first.items() if record in shared}
        for one in found.values():
            if operation is None or getattr(one.answers, "operation", None) == operation:
                yield one


class _Register:
    """Records by their keys; what came since it was asked last is taken up when it is asked again.

    Most files are never asked in most ways, and then nothing is made of them.
    """

    def __init__(self, come: Sequence[_Come], keys: Callable[[Form, Answers], Iterable[Key]]) -> None:
        self._come, self._keys = come, keys
        self._taken = 0
        self._found: defaultdict[Key, list[Neighbour]] = defaultdict(list)

    def find(self, form: str, *rest: object) -> Sequence[Neighbour]:
        for of, one in self._come[self._taken :]:
            for key in dict.fromkeys(self._keys(of, one.answers)):
                self._found[(of.id, *key)].append(one)
        self._taken = len(self._come)
        return self._found.get((form, *rest), ())


def _targets(_form: Form, answers: Answers) -> Iterator[Key]:
    yield from ((target,) for _, target in links_of(answers))


def _titles(form: Form, answers: Answers) -> Iterator[Key]:
    yield _operation(form, answers), title_of(form, answers).casefold()


def _codes(form: Form, answers: Answers) -> Iterator[Key]:
    operation = _operation(form, answers)
    yield from ((operation, field, code) for field, code in facets_of(form, answers))


def _words(_form: Form, answers: Answers) -> Iterator[Key]:
    yield from ((word,) for word in spoken_words(search_text(answers)))


def _operation(form: Form, answers: Answers) -> object:
    return getattr(answers, form.operation_field, None) if form.operation_field else None
