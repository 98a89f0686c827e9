"""In what money is counted, and how it is written: currencies of ISO 4217, and crypto-assets beside them."""

import re

from fieldbook.forms.values.codelist import CodeList, codes

MONEY = CodeList("money", (*codes("currency").codes, *codes("crypto_asset").codes))

_DOLLARS = (
    *("USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD"),
    *("NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD"),
    *("ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU"),
)
_POUNDS = ("GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP")
_CROWNS = ("SEK", "NOK", "DKK", "ISK")
_WRITTEN: dict[str, tuple[str, ...]] = {
    "$": ("", *_DOLLARS),
    "¥": ("", "JPY", "CNY"),
    "￥": ("", "JPY", "CNY"),
    "kr": ("", *_CROWNS),
    "£": _POUNDS,
    **dict.fromkeys(("us$", "u$s", "$us"), ("USD",)),
    "a$": ("AUD",),
    "c$": ("CAD",),
    "r$": ("BRL",),
    "hk$": ("HKD",),
    "nz$": ("NZD",),
    **dict.fromkeys(("€", "euro", "euros", "eurosh", "evra", "evro", "eura", "يورو"), ("EUR",)),
    **dict.fromkeys(("lek", "lekë", "leke"), ("ALL",)),
    "₺": ("TRY",),
    "₴": ("UAH",),
    "₽": ("RUB",),
    "₹": ("INR",),
    "₪": ("ILS",),
    "₦": ("NGN",),
    "₵": ("GHS",),
    "₫": ("VND",),
    "₱": ("PHP",),
    "₩": ("KRW", "KPW"),
    "₸": ("KZT",),
    "₾": ("GEL",),
    "₼": ("AZN",),
    "֏": ("AMD",),
    "฿": ("THB",),
    "৳": ("BDT",),
    "؋": ("AFN",),
    "₿": ("BTC",),
}
"""What is written beside a number, small: the currencies that it may mean. Alone it means the first; where
that is "", nobody can know."""
_WORDS = frozenset({"all", "bob", "cop", "cup", "gel", "mad", "mop", "pen", "rub", "sos", "top", "try"})
"""Codes that are English words too: *all 200* is no money unless it is written ALL."""
_MARKS = r"\d\s.,'’\-"
_BEFORE = re.compile(rf"([^{_MARKS}]+)(?:\s+|(?=\d))(\S.*)")
_BEHIND = re.compile(rf"(.*[{_MARKS}])([^{_MARKS}]+)")
_MOST = 80


def money_apart(text: str) -> tuple[str, tuple[str, ...]]:
    """The number's text and the codes of the currency beside it: ``USD 200,000``, ``€ 5 000``, ``90 lek``.

    The first code is meant where nothing else is said; it is "" behind a sign that many share, such as ``$``.
    The whole text and no codes where no currency is written.
    """
    whole = text.strip()
    if len(whole) > _MOST or (whole[:1].isdecimal() and whole[-1:].isdecimal()):
        return text, ()
    if (before := _BEFORE.fullmatch(whole)) and (meant := _meant(before.group(1))):
        bare, again = money_apart(before.group(2))
        if not again:
            return bare, meant
        both = tuple(code for code in again if code in meant)  # $200 USD
        return (bare, both) if both else (text, ())
    if (behind := _BEHIND.fullmatch(whole)) and (meant := _meant(behind.group(2))):
        return behind.group(1).rstrip(" -"), meant
    return text, ()


def _meant(written: str) -> tuple[str, ...]:
    small = written.casefold()
    if small in _WRITTEN:
        return _WRITTEN[small]
    is_code = written.isupper() or small not in _WORDS
    return (written.upper(),) if is_code and written.isascii() and MONEY.get(written.upper()) else ()
