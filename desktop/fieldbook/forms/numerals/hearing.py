"""What a number in words says, in any language that is read here."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from fieldbook.forms.numerals.albanian import ALBANIAN
from fieldbook.forms.numerals.arabic import ARABIC
from fieldbook.forms.numerals.english import ENGLISH
from fieldbook.forms.numerals.french import FRENCH
from fieldbook.forms.numerals.grammar import Numerals, is_in_words, words_of
from fieldbook.forms.numerals.serbian import SERBIAN, in_latin
from fieldbook.forms.numerals.spanish import SPANISH

_BEHIND_DIGITS = (10**3, 10**6, 10**9)
LANGUAGES: Mapping[str, Numerals] = {
    "en": ENGLISH,
    "sq": ALBANIAN,
    "sr-Latn": SERBIAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ar": ARABIC,
}
"""By locale, the words of its language."""
_BILLIONS = {
    "sq": "bilion bilionë bilioni",
    "sr-Latn": "bilion biliona bilioni",
    "fr": "billion billions",
    "es": "billón billones",
}
"""A million millions; but what was translated from English says so of a thousand millions: both are heard."""


def _readings(locale: str) -> Iterator[Numerals]:
    language = LANGUAGES[locale]
    billions = words_of(_BILLIONS.get(locale, ""))
    for size in (10**12, 10**9) if billions else ():
        scales = {**language.scales, **dict.fromkeys(billions, size)}
        yield replace(language, scales=scales, counted=language.counted | billions)
    if not billions:
        yield language


_HEARING = {locale: tuple(_readings(locale)) for locale in LANGUAGES}
SCALES: Mapping[str, int] = {
    word: scale
    for language in LANGUAGES.values()
    for word, scale in language.scales.items()
    if scale in _BEHIND_DIGITS
}
"""What may stand behind digits: ``2.5 million``, ``4 mijë``, ``1,2 milliard``."""


def heard(text: str) -> frozenset[Decimal]:
    """Every number that *text* says in one of the languages: none, one, or several."""
    return frozenset(number for locale in LANGUAGES for number in _heard_in(text, locale))


def heard_in(text: str, locale: str) -> Decimal | None:
    """The one number that *text* says in the language of *locale*; None where there is none, or two."""
    found = _heard_in(text, locale)
    return found[0] if len(found) == 1 else None


def _heard_in(text: str, locale: str) -> list[Decimal]:
    if not is_in_words(text):
        return []
    spelled = in_latin(text) if locale == "sr-Latn" else text
    every = (reading.hear(spelled) for reading in _HEARING[locale])
    return list(dict.fromkeys(number for number in every if number is not None))
