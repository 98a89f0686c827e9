"""The months by their names, in the six languages of the window; Arabic has three sets of them."""

from functools import cache

from fieldbook.forms.numerals.grammar import plain

_NAMES = (
    "january february march april may june july august september october november december",
    "janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor",
    "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    # The Gulf and Egypt; Morocco and Tunisia; the Levant and Iraq.
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "جانفي فيفري مارس أفريل ماي جوان جويلية أوت شتنبر أكتوبر نونبر دجنبر",
    "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
)
_OF = "de"
"""As in ``9 de diciembre de 2019``."""
_LEAST = 3
"""So many letters tell a month; one that has fewer is written whole."""


def month_named(words: str) -> int:
    """The number of the month that *words* name, from 1: ``dec``, ``décembre``, ``كانون الأول``.

    Three letters or more are enough where no other month of any language begins with them.

    Raises:
        ValueError: when they name none, or could name two.
    """
    wanted = " ".join(word for word in plain(words).split() if word != _OF)
    whole = _table().get(wanted)
    if whole is not None:
        return whole
    begun = {number for name, number in _table().items() if name.startswith(wanted)}
    if len(wanted) < _LEAST or len(begun) != 1:
        raise ValueError("no such month")
    return begun.pop()


@cache
def _table() -> dict[str, int]:
    return {
        plain(name.replace("_", " ")): number
        for names in _NAMES
        for number, name in enumerate(names.split(), start=1)
    }
