"""Numbers in Arabic words: ``مائة وخمسة وعشرون``, ``ألفان وتسعة عشر``, ``مليون ونصف المليون``.

The ones stand before the tens; two of a scale are one word; *and* is written together with what follows.
"""

from fieldbook.forms.numerals.grammar import HALF, QUARTER, Numerals, plain, row, table, words_of

_AND = "و"
_ONES = row(
    1,
    "واحد/واحدة/أحد/إحدى اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع"
    " ثمانية/ثماني/ثمان تسعة/تسع",
)
# "And eleven" is written like "one ten": without its marks the and with *ahad* is *wahid*.
_BEFORE_TEN = row(
    1,
    "أحد/إحدى/واحد اثنا/اثني/اثنتا/اثنتي ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان"
    " تسعة/تسع",
)
_TEN = row(10, "عشرة/عشر")
_TENS = row(
    20,
    "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
    step=10,
)
_HUNDREDS = row(
    2,
    "مائتان/مائتين/مئتان/مئتين/مائتا/مائتي/مئتا/مئتي ثلاثمائة/ثلاثمئة أربعمائة/أربعمئة خمسمائة/خمسمئة"
    " ستمائة/ستمئة سبعمائة/سبعمئة ثمانمائة/ثمانمئة/ثمانيمائة تسعمائة/تسعمئة",
)
_PAIRS = table(
    *((10**3, "ألفان ألفين ألفي"), (10**6, "مليونان مليونين مليوني"), (10**9, "ملياران مليارين ملياري"))
)

ARABIC = Numerals(
    small={
        plain("صفر"): 0,
        **_ONES,
        **_TEN,
        **_TENS,
        **{f"{one} {ten}": low + 10 for one, low in _BEFORE_TEN.items() for ten in _TEN},
        **{f"{one} {_AND} {ten}": low + high for one, low in _ONES.items() for ten, high in _TENS.items()},
    },
    scales=table(
        *((100, "مائة مئة"), (10**3, "ألف ألفا آلاف"), (10**6, "مليون مليونا ملايين")),
        (10**9, "مليار مليارا مليارات"),
    ),
    fused={word: (count, 100) for word, count in _HUNDREDS.items()}
    | {word: (2, scale) for word, scale in _PAIRS.items()},
    lots=table((12, "دزينة")),
    joins=words_of(_AND),
    parts={plain("نصف"): HALF, plain("ربع"): QUARTER},
    # Alone, the accusative of a thousand is written like two thousand before a noun.
    counted=words_of("ألفا آلاف مليونا ملايين مليارا مليارات"),
    whole=table((10**3, "الألف"), (10**6, "المليون"), (10**9, "المليار")),
    prefix=_AND,
)
