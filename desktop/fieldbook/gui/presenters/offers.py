"""What a box with a list offers for what has been typed so far, the best first."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fieldbook.forms.values.codelist import Code, codes
from fieldbook.forms.values.gazetteer import KnownPlace

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of a list: what is kept, what is read, what it means, and other words that find it.

    Whoever takes a line that *begins* leaves the list, and begins what it says; it is never an answer.
    """

    key: str
    label: str
    detail: str = ""
    also: str = ""
    begins: bool = False


@dataclass(frozen=True, slots=True)
class PlaceOffer(Offer):
    """A place of the gazetteer, with the answers that it gives."""

    parts: Mapping[str, str] = field(default_factory=dict)


def place_offer(place: KnownPlace) -> PlaceOffer:
    """A place as a line of a list: what tells it from others of its name, and what it is."""
    sort = codes("location_type").label(place.type) if place.type else ""
    return PlaceOffer(f"{place.line} {place.position}", place.line, sort, parts=place.typed)


def offer_of(code: Code, say: Callable[[str], str] = str) -> Offer:
    """A code as a line of a list, told by *say*; its English name finds it in every language."""
    label = say(code.label)
    also = (*(() if label == code.label else (str(code.label),)), *code.also)
    return Offer(code.code, label, say(code.definition), " ".join(also))


def rank(offers: Iterable[Offer], typed: str) -> list[Offer]:
    """Those that fit *typed*: the label begins with it, then a word does, then it stands anywhere.

    Every typed word has to be found; among equals the list keeps its own order. Nothing typed fits all.
    """
    wanted = typed.casefold().split()
    ranked = [(place, offer) for offer in offers if (place := _place(offer, wanted)) is not None]
    return [offer for _, offer in sorted(ranked, key=lambda pair: pair[0])]


def sure(offers: Sequence[Offer], typed: str) -> Offer | None:
    """The one that is meant without doubt: spelled out, or the only one whose name has those words."""
    wanted = typed.casefold().split()
    if not wanted:
        return None
    whole = " ".join(wanted)
    offers = [offer for offer in offers if not offer.begins]
    for offer in offers:
        if whole in (offer.label.casefold(), offer.key.casefold()):
            return offer
    named = [offer for offer in offers if _name_has(offer, wanted)]
    return named[0] if len(named) == 1 else None


def _place(offer: Offer, wanted: list[str]) -> int | None:
    label = offer.label.casefold()
    if label.startswith(" ".join(wanted)):
        return 0
    if _name_has(offer, wanted):
        return 1
    if all(word in label for word in wanted):
        return 2
    detail = offer.detail.casefold()
    return 3 if all(word in label or word in detail for word in wanted) else None


def _name_has(offer: Offer, wanted: list[str]) -> bool:
    """Every typed word begins a word of the label or the code; one word of the name serves one typed word."""
    words = _WORD.findall(f"{offer.label} {offer.also} {offer.key.replace('_', ' ')}".casefold())
    return all(any(found.startswith(word) for found in words) for word in wanted)
