"""How a number is said in words: small ones are looked up, larger ones are counts of ever smaller scales.

That holds in every language that is read here, so a language is only a table of its words. Words are compared
without capitals and without marks above and below: an officer types ``cetrdeset`` and ``mije``. What no table
holds is not heard, and nothing is guessed: ``cent mille mille`` and ``vingt cinquante`` are no numbers.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from fieldbook.forms.values.folding import fold

HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
_HUNDRED, _THOUSAND, _MILLION = 100, 1000, 10**6
_WORDS_MOST = 40
_IN_WORDS = re.compile(r"[^\W\d_](?:[^\W\d_]|[\s\-'’\u0300-\u036f\u064b-\u0652])*")
_LETTERS = str.maketrans({"ة": "ه", "ى": "ي", "ـ": None})
"""Arabic letters that are typed one for the other, and the stroke that only makes a word longer."""


def is_in_words(text: str) -> bool:
    """Whether *text* could be a number in words: letters, with nothing but spaces and hyphens between."""
    return _IN_WORDS.fullmatch(text.strip()) is not None


def plain(word: str) -> str:
    """*word* as it is compared."""
    return fold(word).translate(_LETTERS)


def table(*rows: tuple[int, str]) -> dict[str, int]:
    """Each word of each row with the row's number."""
    return {plain(word): number for number, words in rows for word in words.split()}


def row(first: int, words: str, *, step: int = 1) -> dict[str, int]:
    """Words that stand in the order of their numbers; a slash between two for one number."""
    return {
        plain(word): first + step * at for at, both in enumerate(words.split()) for word in both.split("/")
    }


def words_of(text: str) -> frozenset[str]:
    """The words of *text* as they are compared."""
    return frozenset(plain(word) for word in text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Numerals:
    """The words of one language.

    Attributes:
        small: Whole phrases of small numbers, nought to ninety-nine: ``soixante et onze``.
        scales: What a count stands before: ``cent``, ``mijë``, ``millones``.
        fused: A count and its scale in one word: ``doscientos`` is two hundreds.
        lots: What closes a number that is counted in lots: ``douzaine``, ``centenar``.
        parts: ``demi``, ``po``, ``quart``.
        joins: What may stand between two parts of a number: ``et``, ``y``.
        articles: What may stand before a part and for one: ``une demi-douzaine``, ``a hundred``.
        of: What may stand between a part and its scale, and at the end where the unit was cut off: ``de``.
        counted: Scales and lots that are no number without a count: ``millions``, nobody knows how many.
        bare: Scales that say one of themselves and take neither a one before nor a half behind: ``mille``.
        alone: A part of which the unit was cut off: *half a* of half a tonne.
        whole: The scale named again behind a part: ``المليون`` in *a million and half the million*.
        hundreds: Which counts the hundred takes; *onze cents* is said, *vingt cents* is not.
        prefix: A join that is written together with the next word.
    """

    small: Mapping[str, int]
    scales: Mapping[str, int]
    joins: frozenset[str]
    parts: Mapping[str, Decimal]
    fused: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lots: Mapping[str, int] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    alone: Mapping[str, Decimal] = field(default_factory=dict)
    whole: Mapping[str, int] = field(default_factory=dict)
    hundreds: frozenset[int] = frozenset(range(1, 10))
    prefix: str = ""
    known: frozenset[str] = field(init=False)
    order: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Every word of it, and its scales with the largest first."""
        tables = (self.scales, self.fused, self.lots, self.parts, self.whole, self.joins, self.articles)
        small = (word for phrase in self.small for word in phrase.split())
        object.__setattr__(self, "known", frozenset().union(small, *tables))
        object.__setattr__(self, "order", tuple(sorted(set(self.scales.values()), reverse=True)))

    def hear(self, text: str) -> Decimal | None:
        """The number that *text* says in this language; None where it says none."""
        words = self._words(text)
        if not words or len(words) > _WORDS_MOST:
            return None
        if (part := self._part_of_one(words)) is not None:
            return part
        for at in range(1, len(words) - 1):
            behind = self._without_article(words[at + 1 :])
            if words[at] in self.joins and behind and behind[0] in self.parts:
                return self._with_part(words[:at], self.parts[behind[0]], behind[1:])
        return _decimal(self._counted_out(words))

    def _words(self, text: str) -> list[str]:
        words: list[str] = []
        for word in plain(text).split() if is_in_words(text) else ():
            bare = word.removeprefix(self.prefix)
            words += [self.prefix, bare] if bare != word not in self.known and bare in self.known else [word]
        while words and words[-1] in self.of:
            words.pop()
        return words

    def _part_of_one(self, words: Sequence[str]) -> Decimal | None:
        """``une demi-douzaine``, ``pola miliona``, ``un cuarto de millón``; half of nothing is no number."""
        if (alone := self.alone.get(" ".join(words))) is not None:
            return alone
        rest = self._without_article(words)
        if not rest or rest[0] not in self.parts:
            return None
        size = self._size(rest[1:])
        return self.parts[rest[0]] * size if size else None

    def _size(self, words: Sequence[str]) -> int | None:
        """The one scale or lot that *words* name."""
        named = self._without_article(words[1:] if words and words[0] in self.of else words)
        if len(named) != 1:
            return None
        size = self.scales.get(named[0]) or self.lots.get(named[0])
        return None if size == _HUNDRED and named[0] not in self.lots else size

    def _without_article(self, words: Sequence[str]) -> Sequence[str]:
        return words[1:] if words and words[0] in self.articles else words

    def _with_part(self, before: Sequence[str], part: Decimal, after: Sequence[str]) -> Decimal | None:
        """``dva i po miliona``; and ``dos millones y medio``, where the half is one of the last scale."""
        count = self._counted_out(before)
        last = self._last(before[-1])
        if not count or not last:
            return None
        if not after:
            return count + part * last
        if [self.whole.get(word) for word in after] == [last]:
            return count + part * last
        size = self._size(after)
        return (count + part) * size if size and last == 1 and count < _THOUSAND else None

    def _last(self, word: str) -> int | None:
        """Of what a half behind *word* is one: of a million, a dozen, of one; None where nobody says so."""
        if word in self.lots:
            return self.lots[word]
        scale = self._scale(word)
        return None if scale == _HUNDRED or word in self.bare else scale or 1

    def _counted_out(self, words: Sequence[str]) -> int | None:
        """A whole number, by lots or by scales."""
        lot = self.lots.get(words[-1])
        if lot is None:
            return self._level(words, self.order)
        if len(words) == 1:
            return None if words[0] in self.counted else lot
        count = 1 if self._is_article(words[:-1]) else self.small.get(" ".join(words[:-1]))
        return count * lot if count else None

    def _is_article(self, words: Sequence[str]) -> bool:
        return len(words) == 1 and words[0] in self.articles

    def _level(self, words: Sequence[str], scales: Sequence[int]) -> int | None:
        """The number that *words* say, of which the largest of *scales* may be a part."""
        if not scales:
            return self.small.get(" ".join(words))
        scale, smaller = scales[0], scales[1:]
        found = [at for at, word in enumerate(words) if self._scale(word) == scale]
        if not found:
            return self._level(words, smaller)
        at = found[0]
        count = self._count(words[:at], words[at], smaller)
        rest = self._rest(words[at + 1 :], smaller)
        fits = count is not None and rest is not None and self._takes(scale, count) and rest < scale
        return count * scale + rest if fits and count and rest is not None else None

    def _scale(self, word: str) -> int | None:
        return self.fused[word][1] if word in self.fused else self.scales.get(word)

    def _count(self, words: Sequence[str], scale: str, smaller: Sequence[int]) -> int | None:
        if scale in self.fused:
            return None if words else self.fused[scale][0]
        if not words:
            return None if scale in self.counted else 1
        count = 1 if self._is_article(words) else self._level(words, smaller)
        return None if count == 1 and scale in self.bare else count

    def _rest(self, words: Sequence[str], smaller: Sequence[int]) -> int | None:
        """What follows a scale; 0 for nothing, None for what cannot follow."""
        if not words:
            return 0
        rest = words[1:] if words[0] in self.joins else words
        return self._level(rest, smaller) or None

    def _takes(self, scale: int, count: int) -> bool:
        if scale == _HUNDRED:
            return count in self.hundreds
        larger = [one for one in self.order if one > scale]
        return count < (larger[-1] // scale if larger else min(scale, _MILLION))


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)


def joined(tens: Mapping[str, int], ones: Mapping[str, int], joins: Iterable[str]) -> dict[str, int]:
    """Tens and the ones behind them, with each of *joins* between or with nothing."""
    between = [f" {join} " for join in joins] + [" "]
    return {
        f"{ten}{join}{one}": high + low
        for ten, high in tens.items()
        for one, low in ones.items()
        for join in between
    }
