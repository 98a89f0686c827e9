"""How a number is said in five languages: written from their grammars, knowing nothing of what hears it."""

from collections.abc import Callable

SAY_TO = 10**9


def albanian(number: int) -> str:
    ones = _in_a_row("zero një dy tre katër pesë gjashtë shtatë tetë nëntë")
    tens = _in_a_row(
        "- dhjetë njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë"
    )

    def small(rest: int) -> str:
        if rest < 10:
            return ones[rest]
        if 10 < rest < 20:
            return f"{ones[rest - 10]}mbëdhjetë"
        return tens[rest // 10] + (f" e {ones[rest % 10]}" if rest % 10 else "")

    def below_thousand(rest: int) -> str:
        if rest < 100:
            return small(rest)
        return f"{ones[rest // 100]}qind" + (f" e {small(rest % 100)}" if rest % 100 else "")

    parts = _scaled(number, below_thousand, {10**6: ("milion", "milionë"), 10**3: ("mijë", "mijë")})
    return " e ".join(parts)


def serbian(number: int) -> str:
    ones = _in_a_row("nula jedan dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest")
    ones += _in_a_row("četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest")
    tens = _in_a_row("- - dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset")
    hundreds = _in_a_row("- sto dvesta trista četiristo petsto šeststo sedamsto osamsto devetsto")

    def below_thousand(rest: int) -> str:
        said = [hundreds[rest // 100]] if rest >= 100 else []
        rest %= 100
        if rest >= 20:
            said.append(tens[rest // 10] + (f" i {ones[rest % 10]}" if rest % 10 else ""))
        elif rest:
            said.append(ones[rest])
        return " ".join(said)

    def feminine(rest: int) -> str:
        said = below_thousand(rest)
        stem, _, last = said.rpartition(" ")
        changed = {"jedan": "jedna", "dva": "dve"}.get(last, last)
        return f"{stem} {changed}".strip()

    def named(count: int) -> str:
        few = count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14}
        return "hiljade" if few else "hiljada"

    million, thousand, rest = number // 10**6, number // 1000 % 1000, number % 1000
    one = million % 10 == 1 and million % 100 != 11
    millions = f"{below_thousand(million)} {'milion' if one else 'miliona'}" if million else ""
    thousands = f"{feminine(thousand)} {named(thousand)}" if thousand > 1 else "hiljadu" * thousand
    return " ".join(part for part in (millions, thousands, below_thousand(rest)) if part) or ones[0]


def french(number: int, *, belgian: bool = False) -> str:
    ones = _in_a_row(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    )
    ones += _in_a_row("dix-sept dix-huit dix-neuf")
    tens = _in_a_row("- - vingt trente quarante cinquante soixante septante huitante nonante")

    def small(rest: int) -> str:
        if rest < 20:
            return ones[rest]
        if rest >= 80 and not belgian:
            return "quatre-vingts" if rest == 80 else f"quatre-vingt-{ones[rest - 80]}"
        ten = 6 if rest // 10 == 7 and not belgian else rest // 10
        over = rest - 10 * ten
        if not over:
            return tens[ten]
        return f"{tens[ten]} et {ones[over]}" if over in {1, 11} else f"{tens[ten]}-{ones[over]}"

    def below_thousand(rest: int) -> str:
        count, over = divmod(rest, 100)
        if not count:
            return small(over)
        hundred = "cent" if count == 1 else f"{ones[count]} cent" + ("" if over else "s")
        return f"{hundred} {small(over)}" if over else hundred

    parts = _scaled(number, below_thousand, {10**6: ("million", "millions"), 10**3: ("mille", "mille")})
    return " ".join(
        "mille" if part == "un mille" else part.replace("cents mille", "cent mille") for part in parts
    )


def spanish(number: int) -> str:
    ones = _in_a_row(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    )
    ones += _in_a_row("dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés")
    ones += _in_a_row("veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
    tens = _in_a_row("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
    hundreds = _in_a_row("- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos")
    hundreds += _in_a_row("ochocientos novecientos")

    def below_thousand(rest: int) -> str:
        if rest == 100:
            return "cien"
        said = [hundreds[rest // 100]] if rest >= 100 else []
        rest %= 100
        if rest >= 30:
            said.append(tens[rest // 10] + (f" y {ones[rest % 10]}" if rest % 10 else ""))
        elif rest:
            said.append(ones[rest])
        return " ".join(said)

    def before_noun(said: str) -> str:
        said = f"{said.removesuffix('veintiuno')}veintiún" if said.endswith("veintiuno") else said
        return said.removesuffix("o") if said.endswith("uno") else said

    def below_million(rest: int) -> str:
        thousand, rest = divmod(rest, 1000)
        said = (
            []
            if not thousand
            else ["mil" if thousand == 1 else f"{before_noun(below_thousand(thousand))} mil"]
        )
        return " ".join([*said, below_thousand(rest)]).strip()

    million, rest = divmod(number, 10**6)
    said = []
    if million:
        said.append("un millón" if million == 1 else f"{before_noun(below_million(million))} millones")
    return " ".join([*said, below_million(rest)]).strip() or ones[0]


def arabic(number: int) -> str:
    ones = _in_a_row("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
    tens = _in_a_row("- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")
    hundreds = _in_a_row("- مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة")

    def small(rest: int) -> str:
        if rest <= 10:
            return ones[rest]
        if rest < 20:
            return {11: "أحد", 12: "اثنا"}.get(rest, ones[rest - 10]) + " عشر"
        return " و".join([*([ones[rest % 10]] if rest % 10 else []), tens[rest // 10]])

    def below_thousand(rest: int) -> str:
        said = [hundreds[rest // 100]] if rest >= 100 else []
        return " و".join([*said, *([small(rest % 100)] if rest % 100 or not said else [])])

    def scale(count: int, names: tuple[str, str, str, str]) -> str:
        one, two, few, many = names
        if count in {1, 2}:
            return one if count == 1 else two
        over = count % 100
        last = few if 3 <= over <= 10 else many if over >= 11 else one
        before = below_thousand(count)
        return f"{before.removesuffix('ن') if before.endswith('مائتان') else before} {last}"

    million, thousand, rest = number // 10**6, number // 1000 % 1000, number % 1000
    said = [scale(million, ("مليون", "مليونان", "ملايين", "مليونا"))] if million else []
    said += [scale(thousand, ("ألف", "ألفان", "آلاف", "ألفا"))] if thousand else []
    return " و".join([*said, *([below_thousand(rest)] if rest or not said else [])])


def _in_a_row(words: str) -> list[str]:
    return words.split()


def _scaled(
    number: int, below_thousand: Callable[[int], str], scales: dict[int, tuple[str, str]]
) -> list[str]:
    parts = []
    for scale, (one, many) in scales.items():
        count, number = divmod(number, scale)
        if count:
            parts.append(f"{below_thousand(count)} {one if count == 1 else many}")
    return [*parts, below_thousand(number)] if number or not parts else parts


SAYING: dict[str, Callable[[int], str]] = {
    "sq": albanian,
    "sr-Latn": serbian,
    "fr": french,
    "es": spanish,
    "ar": arabic,
}
"""By locale, who says it."""
