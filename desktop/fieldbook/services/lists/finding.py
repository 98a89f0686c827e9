"""Search with where it was found: the answers of each record in which the words stand, and the words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldbook.forms.sifting.passages import Passage, passages_of
from fieldbook.forms.sifting.spoken import Span, spans_of, spoken_words
from fieldbook.services.figures import read_body
from fieldbook.services.session import Session
from fieldbook.store.rows import Row

FOUND_MOST = 500
PASSAGES_MOST = 3
_BEFORE, _AROUND = 40, 150
_CUT = "…"


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A stretch of one answer, the name of its field, and where in the stretch the words stand."""

    label: str
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """One record that was found, and where; no passages where its answers cannot be read any more."""

    row: Row
    passages: tuple[FoundPassage, ...]


def find(session: Session, text: str, *, limit: int = 50) -> list[FoundRecord]:
    """Records in which every word of *text* begins some word, the newest first, with where it stands."""
    return locate(session, session.vault.search.find(text, limit=limit), text)


def locate(session: Session, rows: Sequence[Row], text: str) -> list[FoundRecord]:
    """Where in *rows* the words of *text* stand; for the few rows that somebody looks at."""
    words = spoken_words(text)
    bodies = session.vault.queries.sifter.bodies([row.record for row in rows])
    places = (_located(session, row, bodies.get(row.record, b""), words=words) for row in rows)
    return [FoundRecord(row, found) for row, found in zip(rows, places, strict=True)]


def _located(session: Session, row: Row, body: bytes, *, words: list[str]) -> tuple[FoundPassage, ...]:
    form = session.catalogue.by_id.get(row.form)
    kept = read_body(session, form, row=row, body=body) if form else None
    return tuple(_telling(passages_of(kept.answers), words)) if kept else ()


def _telling(passages: Iterator[Passage], words: list[str]) -> Iterator[FoundPassage]:
    """The passages that tell most: each has a word that none before it had, and no more than a few."""
    waiting, told = set(words), 0
    for passage in passages:
        found = spans_of(passage.text, words)
        new = {word for _span, word in found} & waiting
        if new:
            waiting -= new
            told += 1
            yield _cut_out(passage, [span for span, _word in found])
        if not waiting or told == PASSAGES_MOST:
            return


def _cut_out(passage: Passage, spans: list[Span]) -> FoundPassage:
    """The stretch around the first mark, short enough to be read at a glance."""
    text = str(passage.text) if len(passage.text) > _AROUND else passage.text
    if len(text) <= _AROUND:
        return FoundPassage(passage.label, text, tuple(spans))
    # Never far from the beginning of the stretch: a narrow window cuts off its end.
    first = max(0, spans[0].first - _BEFORE)
    end = min(len(text), first + _AROUND)
    head, tail = _CUT if first else "", _CUT if end < len(text) else ""
    shift = len(head) - first
    inside = (span for span in spans if first <= span.first and span.end <= end)
    marks = tuple(Span(span.first + shift, span.end + shift) for span in inside)
    return FoundPassage(passage.label, f"{head}{text[first:end]}{tail}", marks)
