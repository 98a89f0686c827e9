"""Numbers in Albanian words: ``njëqind e pesëdhjetë e dy``, ``dy milionë e gjysmë``."""

from fieldbook.forms.numerals.grammar import HALF, QUARTER, Numerals, joined, plain, row, table, words_of

_ONES = row(1, "një/nji dy tre/tri katër pesë gjashtë shtatë tetë nëntë/nandë")
_TEENS = row(
    10,
    "dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë"
    " shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë",
)
_TENS = row(
    20,
    "njëzet tridhjetë dyzet/katërdhjetë pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë",
    step=10,
)
_HUNDREDS = row(1, "njëqind dyqind treqind katërqind pesëqind gjashtëqind shtatëqind tetëqind nëntëqind")

ALBANIAN = Numerals(
    small={plain("zero"): 0, **_ONES, **_TEENS, **_TENS, **joined(_TENS, _ONES, ("e",))},
    scales=table(
        *((100, "qind"), (1000, "mijë"), (10**6, "milion milionë milioni")),
        (10**9, "miliard miliardë miliardi"),
    ),
    fused={word: (count, 100) for word, count in _HUNDREDS.items()},
    lots=table((12, "duzinë duzina duzine")),
    joins=words_of("e"),
    parts={plain("gjysmë"): HALF, plain("gjysëm"): HALF, plain("çerek"): QUARTER},
    articles=words_of("një"),
    counted=words_of("qind milion milionë milioni miliard miliardë miliardi")
    | words_of("duzinë duzina duzine"),
)
