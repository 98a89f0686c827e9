"""Numbers in Serbian words: ``dve hiljade devetnaest``, ``dva i po miliona``, ``petorica``.

In Latin letters; Cyrillic ones are brought to them first, because reports are copied as they stand.
"""

from fieldbook.forms.numerals.grammar import HALF, QUARTER, Numerals, joined, plain, row, table, words_of

_CYRILLIC = str.maketrans(
    dict(zip("абвгдежзијклмнопрстћуфхцчш", "abvgdezzijklmnoprstcufhccs", strict=True))
    | {"ђ": "d", "љ": "lj", "њ": "nj", "џ": "dz"}
)
_ONES = row(
    1,
    "jedan/jedna/jedno/jednog/jednu dva/dve/dvije/dvoje/dvojica/dvojicu tri/troje/trojica/trojicu"
    " četiri/četvoro/četvorica/četvoricu pet/petoro/petorica/petoricu šest/šestoro/šestorica/šestoricu"
    " sedam/sedmoro/sedmorica/sedmoricu osam/osmoro/osmorica/osmoricu devet/devetoro/devetorica/devetoricu",
)
_TEENS = row(
    10,
    "deset/desetoro/desetorica/desetoricu/desetak jedanaest dvanaest trinaest četrnaest petnaest/petnaestak"
    " šesnaest sedamnaest osamnaest devetnaest",
)
_TENS = row(20, "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset", step=10)
_ABOUT = row(
    20,
    "dvadesetak tridesetak četrdesetak pedesetak šezdesetak sedamdesetak osamdesetak devedesetak",
    step=10,
)
_HUNDREDS = row(
    1,
    "sto dvesta/dvesto/dvjesta/dvjesto trista/tristo četiristo/četristo petsto šeststo/šesto sedamsto osamsto"
    " devetsto",
)

SERBIAN = Numerals(
    small={
        plain("nula"): 0,
        **_ONES,
        **_TEENS,
        **_TENS,
        **_ABOUT,
        **joined(_TENS, _ONES, ("i",)),
        **table((100, "stotinak stotinjak")),
    },
    scales=table(
        *((100, "stotina stotine stotinu"), (1000, "hiljada hiljade hiljadu tisuća tisuće tisuću")),
        *((10**6, "milion miliona milioni milijun milijuna milijuni"),),
        *((10**9, "milijarda milijarde milijardi milijardu"),),
    ),
    fused={word: (count, 100) for word, count in _HUNDREDS.items()},
    lots=table((12, "tuce tuceta")),
    joins=words_of("i"),
    parts={**dict.fromkeys(words_of("po pola"), HALF), plain("četvrt"): QUARTER},
    counted=words_of("stotine hiljade tisuće miliona milioni milijuna milijuni milijarde milijardi")
    | words_of("tuceta"),
)


def in_latin(text: str) -> str:
    """*text* with Serbian Cyrillic letters as Latin ones, marks left away."""
    return text.casefold().translate(_CYRILLIC)
