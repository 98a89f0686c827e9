"""A made-up language: our words in accents and longer, so that what nobody can translate stands out."""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from fieldbook.gui import tongue

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))

import words  # noqa: E402 - the folder of the developers' tools is no package

__all__ = ["CODE", "Seen", "accented", "compile_once", "is_plain", "learn", "plain", "texts_in", "words"]

CODE = "fr"
"""Whose plural forms and marks are borrowed."""
_ACCENTED = str.maketrans("aeiouAEIOU", "àéîõüÀÉÎÕÜ")
_KEPT = re.compile(r"(\{[a-z_0-9]*\}|%L?n|%\d)")
_DATES = tuple(
    QLocale(CODE).monthName(month, form)
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for month in range(1, 13)
)
"""Qt says dates by itself, in the language whose marks are borrowed."""
_ROWS_MOST = 20
_IDENTIFIER = re.compile(r"\b[0-9a-f]{8,}\b|https?://\S+")
_PLAIN = re.compile(r"[A-Za-z]{3,}")
_VOWEL = re.compile(r"[aeiou]")


def accented(text: str) -> str:
    """*text* with accents, 40 per cent longer, its slots as they were."""
    parts = _KEPT.split(text)
    said = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
    return said + "~" * max(1, round(len(text) * 0.4))


def learn(app: QApplication, folder: Path) -> None:
    """Let the window speak it."""
    source, target = folder / "pseudo.ts", folder / "pseudo.qm"
    words.write(source, _dictionary(), CODE)
    words.release(source, target)
    tongue.learn(app, target, CODE)
    QLocale.setDefault(QLocale(CODE))


@cache
def compile_once() -> None:
    """Make the files that the window loads, once in each process: seconds each time."""
    words.compile_all()


@cache
def _dictionary() -> tuple[words.Word, ...]:
    """What the program can say now, not what was kept last; finding it takes seconds."""
    return tuple(_made(word) for word in words.found())


def _made(word: "words.Word") -> "words.Word":
    forms = words.SLOTS[CODE] if word.plural else 1
    return replace(word, texts=(accented(word.source),) * forms)


@dataclass(frozen=True, slots=True)
class Seen:
    """One text that a person sees, and on what."""

    where: str
    text: str


def plain(widget: QWidget, known: str, typed: Sequence[str] = ()) -> list[Seen]:
    """What is to be seen, or read aloud, in *widget* that is not in the made-up language.

    Args:
        widget: A page.
        known: Words that may stand there as they are: names, codes, keys.
        typed: Whole texts that may, the longest first: what an officer typed.
    """
    return [seen for seen in texts_in(widget) if is_plain(seen.text, known, typed)]


def is_plain(text: str, known: str, typed: Sequence[str] = ()) -> bool:
    """Whether English is left in *text* once everything that may stand there is taken out."""
    text = _IDENTIFIER.sub("", text)
    for whole in (*typed, *_DATES):
        text = text.replace(whole, "")
    return any(_VOWEL.search(word) for word in set(_PLAIN.findall(text)) - set(_PLAIN.findall(known)))


def texts_in(widget: QWidget) -> Iterator[Seen]:
    """Everything that is to be seen in *widget*, or read aloud."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part.isVisible():
            name = type(part).__name__
            yield from (Seen(name, text) for text in _texts(part) if text)
            yield from (
                Seen(f"{name} aloud", text) for text in (part.accessibleName(), part.toolTip()) if text
            )


def _texts(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))
    elif isinstance(part, QTableView):
        yield from _listed(part.model(), part.model().columnCount())
    elif isinstance(part, QAbstractItemView):
        yield from _listed(part.model(), 1)


def _listed(model: QAbstractItemModel | None, many: int) -> Iterator[str]:
    """Headings and the first rows, as they are shown and as they are read aloud."""
    if model is None:
        return
    top = QModelIndex()
    columns = range(many)
    headings = (model.headerData(at, Qt.Orientation.Horizontal) for at in columns)
    yield from (text for text in headings if isinstance(text, str))
    for row in range(min(_ROWS_MOST, model.rowCount(top))):
        for index in (model.index(row, column) for column in columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                text = index.data(role)
                if isinstance(text, str):
                    yield text
