"""A made-up language: our words in accents and longer, so that what nobody can translate stands out."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
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

__all__ = ["CODE", "Seen", "accented", "learn", "plain", "words"]

CODE = "fr"
"""Whose plural forms and marks are borrowed."""
_ACCENTED = str.maketrans("aeiouAEIOU", "àéîõüÀÉÎÕÜ")
_KEPT = re.compile(r"(\{[a-z_0-9]*\}|%L?n|%\d)")
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


def plain(widget: QWidget, known: str) -> list[Seen]:
    """What is to be seen, or read aloud, in *widget* that is not in the made-up language.

    Args:
        widget: A page.
        known: Words that may stand there as they are: names, codes, what an officer typed.
    """
    expected = set(_PLAIN.findall(known))
    return [
        seen
        for seen in _seen(widget)
        if any(_VOWEL.search(word) for word in set(_PLAIN.findall(seen.text)) - expected)
    ]


def _seen(widget: QWidget) -> Iterator[Seen]:
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
        model = part.model()
        yield from (
            str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in range(model.columnCount())
        )
