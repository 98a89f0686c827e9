"""The language of the window: changed at any time, and the one place where our words are said in it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from fieldbook.base.said import NUMBER, PLURAL, SPOKEN, Said, rendered

FOLDER, STEM = "i18n", "fieldbook"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code, its name in itself, and Qt's name of how it writes dates and numbers."""

    code: str
    name: str
    locale: str


LANGUAGES = (
    Language(ENGLISH, "English", "en_GB"),
    Language("sq", "Shqip", "sq_AL"),
    Language("sr_Latn", "Srpski", "sr_Latn_RS"),
    Language("fr", "Français", "fr_FR"),
    Language("es", "Español", "es_ES"),
    Language("ar", "العربية", "ar_AE"),
)
"""Arabic with the digits 0 to 9: codes and identifiers on the same page have them; two sorts look broken."""

_MARKS = {"point": "en_GB", "comma": "es_AR", "space": "fr_FR"}
_EXAMPLE = Said("1,234,567.5", context=NUMBER)
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
    app.setLayoutDirection(QLocale(language.locale).textDirection())


def language() -> str:
    """The code of the language in force."""
    return _SPEECH.code


def learn(app: QApplication, catalogue: Path, code: str) -> None:
    """Take the words from *catalogue*, and Qt's own for *code*; where there are none, English stays."""
    for old in app.findChildren(QTranslator, _TRANSLATORS):
        app.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    for path in (qts, catalogue):
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATORS)
        if path.is_file() and translator.load(str(path)):
            app.installTranslator(translator)
    _SPEECH.code = code
    _SPEECH.known.clear()


def say(text: str) -> str:
    """*text* in the language of the window where it is ours; what somebody typed stays as it is."""
    return rendered(text, _look_up) if isinstance(text, Said) else text


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


def _look_up(said: Said) -> str:
    if said.context == SPOKEN:
        return str.__str__(said) if _SPEECH.code == ENGLISH else ""
    if said.context == NUMBER:
        return said.translate(
            {ord(","): _SPEECH.numbers.groupSeparator(), ord("."): _SPEECH.numbers.decimalPoint()}
        )
    many = said.values.get(PLURAL)
    if isinstance(many, int):
        return QCoreApplication.translate(said.context, said.template, said.comment or None, many)
    key = (said.context, said.comment, said.template)
    found = _SPEECH.known.get(key)
    if found is None:
        found = QCoreApplication.translate(said.context, said.template, said.comment or None)
        _SPEECH.known[key] = found
    return found
