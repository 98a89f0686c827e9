"""Whether two texts say nearly the same; pure."""

from difflib import SequenceMatcher

NEAR = 0.6
"""From which share of equal letters on two texts are near."""


def near(one: str, other: str, *, least: float = NEAR) -> bool:
    """Whether two texts are nearly the same; capitals and spaces do not count."""
    first, second = " ".join(one.casefold().split()), " ".join(other.casefold().split())
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= least and matcher.ratio() >= least
