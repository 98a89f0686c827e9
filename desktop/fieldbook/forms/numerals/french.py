"""Numbers in French words: ``quatre-vingt-dix-sept``, ``septante et un``, ``une demi-douzaine``."""

from fieldbook.forms.numerals.grammar import HALF, QUARTER, Numerals, joined, plain, row, table, words_of

_ONES = row(1, "un/une deux trois quatre cinq six sept huit neuf")
_TO_SIXTEEN = row(10, "dix onze douze treize quatorze quinze seize")
_TEENS = {**_TO_SIXTEEN, **row(17, "dix-sept dix-huit dix-neuf")} | {
    "dix sept": 17,
    "dix huit": 18,
    "dix neuf": 19,
}
_TENS = row(20, "vingt trente quarante cinquante soixante septante", step=10) | table(
    (80, "huitante octante"), (90, "nonante")
)
_SIXTY = {"soixante": 60}
_EIGHTY = {"quatre vingt": 80, "quatre vingts": 80}

FRENCH = Numerals(
    small={
        plain("zéro"): 0,
        **_ONES,
        **_TEENS,
        **_TENS,
        **_EIGHTY,
        **joined(_TENS, _ONES, ("et",)),
        **joined(_SIXTY, _TEENS, ("et",)),
        **joined(_EIGHTY, _ONES | _TEENS, ("et",)),
    },
    scales=table(
        *((100, "cent cents"), (1000, "mille"), (10**6, "million millions"), (10**9, "milliard milliards")),
    ),
    lots=table(
        *((10, "dizaine dizaines"), (12, "douzaine douzaines"), (15, "quinzaine"), (20, "vingtaine")),
        *((30, "trentaine"), (40, "quarantaine"), (50, "cinquantaine"), (60, "soixantaine")),
        *((100, "centaine centaines"), (1000, "millier milliers")),
    ),
    joins=words_of("et"),
    parts={**dict.fromkeys(words_of("demi demie"), HALF), "quart": QUARTER},
    alone=dict.fromkeys(("demi", "une demi", "un demi"), HALF),
    articles=words_of("un une"),
    of=words_of("de d"),
    counted=words_of("cents million millions milliard milliards dizaine dizaines")
    | words_of("douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine")
    | words_of("centaine centaines millier milliers"),
    bare=words_of("cent cents mille"),
    hundreds=frozenset({*range(2, 10), *range(11, 20)}) | {1},
)
