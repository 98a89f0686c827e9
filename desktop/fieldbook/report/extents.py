"""What a figure speaks of, compared: the whole operation holds one country's share of it (rule F4); pure."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """Of what one figure speaks; a blank part does not narrow it.

    Attributes:
        countries: Codes of countries.
        place: A town, a crossing, or a region by its own name.
        region: In which region the place lies: who does not know it speaks of the same place.
        agency: Whose result it is.
        phase: Code of the phase.
        days: The days, as they were written.
        among: A larger group whose number is not stated.
        reach: Code of what it speaks of, if that is not the operation; then it is never added.
        own: What narrows it in the record itself: its day, its place.
    """

    countries: frozenset[str] = frozenset()
    place: str = ""
    region: str = field(default="", compare=False)
    agency: str = ""
    phase: str = ""
    days: str = ""
    among: str = ""
    reach: str = ""
    own: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing narrows it."""
        return self == WHOLE

    def wider(self) -> Iterator["Extent"]:
        """Extents that hold this one, the narrowest first; the whole operation is the last."""
        steps = (
            replace(self, own="", among=""),
            replace(self, own="", among="", days=""),
            replace(self, own="", among="", days="", place=self.region, region=""),
            replace(self, own="", among="", days="", place="", region=""),
            replace(self, own="", among="", days="", place="", region="", agency=""),
            Extent(countries=self.countries, reach=self.reach),
            Extent(reach=self.reach),
        )
        yield from (step for step in dict.fromkeys(steps) if step != self)


WHOLE = Extent()
