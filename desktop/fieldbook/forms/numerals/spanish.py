"""Numbers in Spanish words: ``dos millones y medio``, ``mil quinientos millones``, ``media docena``."""

from fieldbook.forms.numerals.grammar import HALF, QUARTER, Numerals, joined, plain, row, table, words_of

_ONES = row(1, "uno/una/un dos tres cuatro cinco seis siete ocho nueve")
_TO_TWENTY = row(10, "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte")
_TWENTIES = row(
    21,
    "veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve",
)
_TENS = row(30, "treinta cuarenta cincuenta sesenta setenta ochenta noventa", step=10)
_HUNDREDS = row(
    1,
    "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas"
    " quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas"
    " novecientos/novecientas",
)

SPANISH = Numerals(
    small={
        plain("cero"): 0,
        **_ONES,
        **_TO_TWENTY,
        **_TWENTIES,
        **_TENS,
        **joined(_TENS, _ONES, ("y",)),
    },
    scales=table((100, "ciento"), (1000, "mil"), (10**6, "millón millones")),
    fused={word: (count, 100) for word, count in _HUNDREDS.items()},
    lots=table(
        *((10, "decena decenas"), (12, "docena docenas"), (20, "veintena"), (30, "treintena")),
        *((50, "cincuentena"), (100, "centenar centenares centena centenas"), (1000, "millar millares")),
    ),
    joins=words_of("y"),
    parts={**dict.fromkeys(words_of("medio media"), HALF), "cuarto": QUARTER},
    alone=dict.fromkeys(("medio", "media"), HALF),
    articles=words_of("un una"),
    of=words_of("de"),
    counted=words_of("millón millones decena decenas docena docenas veintena treintena cincuentena")
    | words_of("centenar centenares centena centenas millar millares"),
    bare=words_of("mil"),
)
