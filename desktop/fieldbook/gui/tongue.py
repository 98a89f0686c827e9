"""The language of the window: changed at any time, and the one place where our words are said in it."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from fieldbook.base.said import COUNTED, LISTS, NUMBER, PLURAL, ROW, SPOKEN, Said, rendered
from fieldbook.forms.values.day import Day, parse_day
from fieldbook.gui.sweeping import unswept

FOLDER, STEM = "i18n", "fieldbook"
ENGLISH = "en"


_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code, its name in itself, Qt's name of its numbers, how days and months are written
    where there is little room.
    """

    code: str
    name: str
    locale: str
    day: str = "d MMM yyyy"
    month: str = "MMM yyyy"
    comma: str = ", "
    semicolon: str = "; "
    colon: str = ": "


LANGUAGES = (
    Language(ENGLISH, "English", "en_GB"),
    Language("sq", "Shqip", "sq_AL"),
    Language("sr_Latn", "Srpski", "sr_Latn_RS", day="d. MMM yyyy.", month="MMM yyyy."),
    Language("fr", "Français", "fr_FR", semicolon=f"{_NO_BREAK}; ", colon=f"{_NO_BREAK}: "),
    Language("es", "Español", "es_ES"),
    # In numbers: every month has two names, and both together are too long for a column.
    Language("ar", "العربية", "ar_AE", day="d/M/yyyy", month="M/yyyy", comma="، ", semicolon="؛ "),
)
"""Arabic with the digits 0 to 9: codes and identifiers on the same page have them; two sorts look broken."""

_ENGLISH_MARKS = (", ", "; ", ": ")
_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
OPEN, CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
LEFTWARDS = frozenset({"R", "AL"})
_RIGHTWARDS = frozenset({"L"})
_SLOT, _ISOLATED = re.compile(r"(\{p\d+\})"), f"{OPEN}\\1{CLOSE}"
_MARKS = {"point": "en_GB", "comma": "es_AR", "space": "fr_FR"}
_EXAMPLE = Said("1,234,567.5", context=NUMBER)
_COUNTED_BY_QT = 10**9
_BY_CODE = {language.code: language for language in LANGUAGES}
_TRANSLATORS = "fieldbook-translator"


def system_language() -> str:
    """The first language of this computer that Fieldbook speaks; English when there is none."""
    for wished in QLocale.system().uiLanguages():
        code = wished.replace("-", "_")
        for language in LANGUAGES:
            if code == language.code or code.split("_")[0] == language.code.split("_")[0]:
                return language.code
    return ENGLISH


def speak(app: QApplication, code: str, resources: Path, *, numbers: str = "") -> None:
    """Say everything that is made from now on in another language.

    Args:
        app: The application.
        code: Of ``LANGUAGES``; an unknown one is English.
        resources: Where the words lie.
        numbers: ``point``, ``comma`` or ``space``; "" writes them as the language does.
    """
    language = _BY_CODE.get(code, LANGUAGES[0])
    learn(app, resources / FOLDER / f"{STEM}_{language.code}.qm", language.code)
    QLocale.setDefault(QLocale(language.locale))
    _SPEECH.numbers = QLocale(_MARKS.get(numbers) or language.locale)
    turn(app, QLocale(language.locale).textDirection())


def turn(app: QApplication, direction: Qt.LayoutDirection) -> None:
    """Let every window read from that side."""
    with unswept():
        app.setLayoutDirection(direction)


def language() -> str:
    """The code of the language in force."""
    return _SPEECH.code


def learn(app: QApplication, catalogue: Path, code: str) -> None:
    """Take the words from *catalogue*, and Qt's own for *code*; where there are none, English stays."""
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    with unswept():
        for old in app.findChildren(QTranslator, _TRANSLATORS):
            app.removeTranslator(old)
            old.setObjectName("")
            old.deleteLater()
        for path in (qts, catalogue):
            translator = QTranslator(app)
            translator.setObjectName(_TRANSLATORS)
            if path.is_file() and translator.load(str(path)):
                app.installTranslator(translator)
    _SPEECH.code = code
    _SPEECH.known.clear()


def say(text: str) -> str:
    """*text* in the language of the window where it is ours; what somebody typed stays as it is."""
    return rendered(text, _look_up, apart) if isinstance(text, Said) else text


def say_first(text: str) -> str:
    """The same where it begins a line: with a capital letter, where the script has them."""
    said = say(text)
    return said[:1].upper() + said[1:]


def apart(value: object) -> str:
    """*value* as it is put into a sentence: kept to itself where it has letters that run the other way.

    A name that began the sentence would otherwise turn all of it round, and any other its neighbours.
    """
    text = str(value)
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if not mirrored and text.isascii():
        return text
    others = _RIGHTWARDS if mirrored else LEFTWARDS
    is_foreign = any(unicodedata.bidirectional(letter) in others for letter in text)
    return f"{OPEN}{text}{CLOSE}" if is_foreign else text


def comma() -> str:
    """What parts words in a row."""
    return _BY_CODE.get(_SPEECH.code, LANGUAGES[0]).comma


def semicolon() -> str:
    """What parts whole clauses in a row."""
    return _BY_CODE.get(_SPEECH.code, LANGUAGES[0]).semicolon


def colon() -> str:
    """What parts a name from what it is the name of."""
    return _BY_CODE.get(_SPEECH.code, LANGUAGES[0]).colon


def day_pattern() -> str:
    """How a day is written, as Qt spells it: ``d MMM yyyy``."""
    return _BY_CODE.get(_SPEECH.code, LANGUAGES[0]).day


def show_day(day: Day) -> str:
    """A day as lists have room for it: ``9 Dec 2019``, ``Dec 2019`` or ``2019``."""
    if not day.month:
        return str(day.year)
    language = _BY_CODE.get(_SPEECH.code, LANGUAGES[0])
    told = QDate(day.year, day.month, day.day or 1)
    return QLocale().toString(told, language.day if day.day else language.month)


def show_stored_day(text: str) -> str:
    """A day as it is stored, written as lists have room for it; anything else, or none, as it is."""
    try:
        return show_day(parse_day(text))
    except ValueError:
        return text


def widest_days(*, with_time: bool = False) -> list[str]:
    """Days and times of which none is written wider: one for each month."""
    pattern = day_and_time() if with_time else day_pattern()
    late = QTime(22, 58)
    return [QLocale().toString(QDateTime(QDate(2028, month, 28), late), pattern) for month in range(1, 13)]


def day_and_time() -> str:
    """The same with the time behind it; where lines run leftwards it says so: no letter in it does."""
    language = _BY_CODE.get(_SPEECH.code, LANGUAGES[0])
    return f"{_RIGHT_TO_LEFT if _runs_leftwards(language) else ''}{language.day}{language.comma}HH:mm"


def show_number(number: int) -> str:
    """``10,000``, with the marks that were chosen, or those of the language."""
    return _SPEECH.numbers.toString(number)


def number_example() -> str:
    """A number with every mark in it."""
    return say(_EXAMPLE)


class _Speech:
    """What is in force, and what was looked up since."""

    def __init__(self) -> None:
        self.code = ENGLISH
        self.numbers = QLocale("en_GB")
        self.known: dict[tuple[str, str, str], str] = {}


_SPEECH = _Speech()


def _runs_leftwards(language: Language) -> bool:
    return QLocale(language.locale).textDirection() is Qt.LayoutDirection.RightToLeft


def _row_of(said: Said) -> str:
    """The frame with the marks of the language.

    Where lines run leftwards each part is kept in its own direction: a Latin name would otherwise turn the
    order of its neighbours round.
    """
    language, marked = _BY_CODE.get(_SPEECH.code, LANGUAGES[0]), said.template
    for english, mark in zip(
        _ENGLISH_MARKS, (language.comma, language.semicolon, language.colon), strict=True
    ):
        marked = marked.replace(english, mark)
    if not _runs_leftwards(language):
        return marked
    mixed = marked != said.template and any(map(_has_latin, said.values.values()))
    return f"{_RIGHT_TO_LEFT}{_SLOT.sub(_ISOLATED, marked)}" if mixed else marked


def _has_latin(value: object) -> bool:
    """Whether there are letters in it that run rightwards, once it is said; ours are of the language."""
    if isinstance(value, Said):
        return any(map(_has_latin, value.values.values()))
    return any(unicodedata.bidirectional(letter) == "L" for letter in str(value))


def _counted(said: Said, many: int) -> str:
    # Qt counts with 32 bits; which form a number takes, its last two digits say in every language.
    counted = many if many < _COUNTED_BY_QT else _COUNTED_BY_QT + many % 100
    found = QCoreApplication.translate(said.context, said.template, said.comment or None, counted)
    if said.context == COUNTED and found == said.template:
        return QCoreApplication.translate(LISTS, said.template, said.comment or None)
    return found


def _look_up(said: Said) -> str:
    if said.context == SPOKEN:
        return str.__str__(said) if _SPEECH.code == ENGLISH else ""
    if said.context == NUMBER:
        return said.translate(
            {ord(","): _SPEECH.numbers.groupSeparator(), ord("."): _SPEECH.numbers.decimalPoint()}
        )
    if said.context == ROW:
        return _row_of(said)
    many = said.values.get(PLURAL)
    if isinstance(many, int):
        return _counted(said, many)
    key = (said.context, said.comment, said.template)
    found = _SPEECH.known.get(key)
    if found is None:
        found = QCoreApplication.translate(said.context, said.template, said.comment or None)
        _SPEECH.known[key] = found
    return found
