"""Choices that look like chance and are the same for every run of one seed."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_EACH_BYTES = 8


class Chance:
    """What would be thrown by dice."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._thrown = 0

    def below(self, end: int) -> int:
        """A whole number from 0 up to, and without, *end*."""
        self._thrown += 1
        thrown = hashlib.shake_256(f"{self._seed}/{self._thrown}".encode()).digest(_EACH_BYTES)
        return int.from_bytes(thrown, "big") % end

    def one_in(self, many: int) -> bool:
        """True once in *many* times."""
        return not self.below(many)

    def pick(self, choices: Sequence[T]) -> T:
        """One of *choices*."""
        return choices[self.below(len(choices))]

    def weighed(self, choices: Sequence[tuple[int, T]]) -> T:
        """One of *choices*, each as often as its weight says."""
        left = self.below(sum(weight for weight, _ in choices))
        for weight, choice in choices:
            if left < weight:
                return choice
            left -= weight
        raise AssertionError
