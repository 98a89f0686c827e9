"""The words of the program in every language: found, kept in ``resources/i18n``, checked and compiled.

Runs under the project's own Python, because what the forms say is read from the forms themselves; the door
to it is ``build/dev.py words``.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own files
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6

from fieldbook.base.errors import family
from fieldbook.base.said import COUNTED, ERRORS, FORMS, LISTS, PLURAL, SENTENCES, Said
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import Answers, fields_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kinds.figure import one_of
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.values.codelist import codes, list_label
from fieldbook.forms.values.day import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fieldbook.forms.form import Form

ROOT = Path(__file__).resolve().parents[1]
DESKTOP = ROOT / "desktop" / "fieldbook"
I18N = ROOT / "resources" / "i18n"
LISTS_FOLDER = DESKTOP / "forms" / "lists"
SLOTS = {"sq": 2, "sr_Latn": 3, "fr": 2, "es": 2, "ar": 6}
"""The languages, and how many plural forms Qt wants for each."""
ENGLISH = "en"
"""Said as it stands in the code; only what is counted has forms of its own, one and many."""
ONE_IN_ENGLISH = ROOT / "build" / "words_of_english.json"
"""What is counted as it is said of one, by its English of many, which stands in the code."""
QT_DIALOGS = ROOT / "build" / "words_of_qt.json"
COUNTS = "counted_unit"
"""The list whose names stand behind numbers: languages with more than two forms decline them."""
_TWO_FORMS = 2
NO_QT = ("sq", "sr_Latn")
"""Languages that Qt itself does not speak: its dialogs' words are ours to translate."""
NAMES_ONLY = frozenset({"country", "citizenship", "currency", "language"})
"""Lists whose definitions are identifiers of a standard, which nobody translates."""
LOWER = ("base", "forms", "catalogue", "journal", "report", "services", "transfer", "store", "bundle")
_SENTENCE = re.compile(r"[A-Z“{][^\n]*\s[^\n]*[.…]")
_MANY = f"{{{PLURAL}}}"
_PLACE = re.compile(r"\{[a-z_0-9]*\}|%L?n|%\d")
_LRELEASE = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


@dataclass(frozen=True, order=True)
class Word:
    """One thing to be said: where it belongs, its English, and what tells it from its likes."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    texts: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is looked up by."""
        return (self.context, self.source, self.comment)


# --- found -------------------------------------------------------------------------------------------------


def found() -> list[Word]:
    """Everything the program can say, each once."""
    words = {*_in_window(), *_in_forms(), *_in_lists(), *_in_errors(), *_in_calls()}
    known = {word.source for word in words}
    # What merely reads like a sentence may be the help of a question, which is looked up there.
    words |= {word for word in _in_sentences() if word.source not in known}
    return sorted(words)


def _in_window() -> Iterator[Word]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "window.ts"
        sources = sorted(map(str, (DESKTOP / "gui").rglob("*.py")))
        lupdate = _LRELEASE.with_name(_LRELEASE.name.replace("lrelease", "lupdate"))
        options = ["-silent", "-no-obsolete", "-locations", "none"]
        subprocess.run([lupdate, *options, *sources, "-ts", target], check=True, stdout=subprocess.DEVNULL)
        for word in read(target):
            # lupdate sees the number in `tr`, and overlooks it in `translate`.
            yield replace(word, plural=word.plural or "%n" in word.source or "%Ln" in word.source, texts=())


def _in_forms() -> Iterator[Word]:
    for form in CATALOGUE:
        yield from _in_form(form)
        if form.apart is not None:
            yield from _in_form(form.apart)


def _in_form(form: Form) -> Iterator[Word]:
    for text in (form.label, form.plural, form.about):
        yield from _word(text)
    for section in form.sections:
        yield from _word(section.title)
        yield from _word(section.help)
    yield from _in_model(form.model)


def _in_model(model: type[Answers]) -> Iterator[Word]:
    for one in fields_of(model):
        kind = one.kind
        for text in (kind.label, kind.help, kind.blank_text):
            yield from _word(text)
            if isinstance(text, Said):
                for value in text.values.values():
                    yield from _word(str(value) if not isinstance(value, Said) else value)
        yield Word(FORMS, kind.label.lower())
        if isinstance(kind, Rows):
            yield from (*_word(kind.row_label), Word(FORMS, kind.one_row))
            yield Word(FORMS, kind.many_rows, plural=True)
            yield from _in_model(kind.row.model)
        elif isinstance(kind, GroupKind):
            yield from _in_model(kind.model)


def _in_lists() -> Iterator[Word]:
    for path in sorted(LISTS_FOLDER.glob("*.csv")):
        yield from _word(list_label(path.stem))
        for code in (one for one in codes(path.stem).codes if one.source != "crossings.csv"):  # names
            yield Word(LISTS, code.label, path.stem)
            if code.definition and path.stem not in NAMES_ONLY:
                yield Word(LISTS, code.definition, path.stem)
            if path.stem == "breakdown_dimension":
                yield Word(LISTS, code.label.lower(), path.stem)
            if path.stem == COUNTS:
                yield Word(LISTS, one_of(code.label), path.stem)


def _in_errors() -> Iterator[Word]:
    waiting = [family.FieldbookError]
    while waiting:
        error = waiting.pop()
        waiting += error.__subclasses__()
        for name in ("title", "advice"):
            if name in vars(error):
                yield Word(ERRORS, getattr(error, name))


def _in_calls() -> Iterator[Word]:
    """Literals in the layers below the window that are handed to ``said``."""
    for node in (node for tree in _trees() for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said" and node.args:
            yield from (Word(SENTENCES, text, plural=_MANY in text) for text in _literals(node.args[0]))
    yield from (Word(SENTENCES, month) for month in MONTHS if month)


def _in_sentences() -> Iterator[Word]:
    """Literals in the layers below the window that read like a sentence."""
    for tree in _trees():
        skipped = set(_unread(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and id(node) not in skipped and _is_sentence(node.value):
                yield Word(SENTENCES, str(node.value))


@cache
def _trees() -> tuple[ast.Module, ...]:
    paths = sorted(path for layer in LOWER for path in (DESKTOP / layer).rglob("*.py"))
    return tuple(ast.parse(path.read_text("utf-8")) for path in paths)


def _is_sentence(value: object) -> bool:
    return isinstance(value, str) and bool(_SENTENCE.fullmatch(value))


def _unread(tree: ast.Module) -> Iterator[int]:
    """Docstrings, parts of f-strings, and what a bug says."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr | ast.Raise):
            yield from (id(inside) for inside in ast.walk(node))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _word(text: str) -> Iterator[Word]:
    if isinstance(text, Said) and text.context and text.template:
        yield Word(text.context, text.template, text.comment)


# --- kept --------------------------------------------------------------------------------------------------


def path_of(language: str) -> Path:
    """The file of one language."""
    return I18N / f"fieldbook_{language}.ts"


def read(path: Path) -> list[Word]:
    """What stands in a file of Qt Linguist."""
    if not path.exists():
        return []
    words = []
    root = ET.parse(path).getroot()  # noqa: S314 - a file of our own repository
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] if told is not None else []
            plain = (told.text or "").strip("\n") if told is not None else ""
            plural = message.get("numerus") == "yes"
            texts = tuple(forms) if plural else (plain,)
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            words.append(Word(name, source, comment, plural, texts if any(texts) else ()))
    return words


def write(path: Path, words: Iterable[Word], language: str) -> None:
    """Write a file of Qt Linguist: contexts and words in order, so that a difference is one of words."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for word in sorted(_of_english(words) if language == ENGLISH else words):
        if word.context not in contexts:
            contexts[word.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[word.context], "name").text = word.context
        message = ET.SubElement(contexts[word.context], "message")
        ET.SubElement(message, "source").text = word.source
        if word.comment:
            ET.SubElement(message, "comment").text = word.comment
        told = ET.SubElement(message, "translation")
        if not any(word.texts):
            told.set("type", "unfinished")
        if word.plural:
            message.set("numerus", "yes")
            for text in word.texts or [""] * SLOTS.get(language, _TWO_FORMS):
                ET.SubElement(told, "numerusform").text = text
        elif word.texts:
            told.text = word.texts[0]
    ET.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _of_english(words: Iterable[Word]) -> list[Word]:
    """*words* with how each that is counted is said of one, and of many."""
    one = {many: (text, many) for many, text in json.loads(ONE_IN_ENGLISH.read_text("utf-8")).items()}
    return [replace(word, texts=one.get(word.source, ()) if word.plural else ()) for word in words]


def wanted(language: str) -> list[Word]:
    """Everything that *language* must say."""
    words = found()
    if SLOTS.get(language, _TWO_FORMS) > _TWO_FORMS:
        words += [Word(COUNTED, code.label, COUNTS, plural=True) for code in codes(COUNTS).codes]
    if language in NO_QT:
        words += [Word(context, source) for context, source in json.loads(QT_DIALOGS.read_text("utf-8"))]
    return sorted(words)


def update(language: str, extra: Iterable[Word] = ()) -> int:
    """Bring the file of *language* in line with the program; how many words still wait."""
    known = {word.key: word.texts for word in (*read(path_of(language)), *extra)}
    words = [replace(word, texts=known.get(word.key, ())) for word in wanted(language)]
    write(path_of(language), words, language)
    return sum(not word.texts for word in words)


def compile_all(folder: Path = I18N) -> None:
    """Make the files that the window loads."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in (ENGLISH, *SLOTS):
        release(path_of(language), folder / f"fieldbook_{language}.qm")


def release(source: Path, target: Path) -> None:
    """Compile one file of words, unless that was done since they were written.

    Beside it first: whoever shows the words holds the file as memory, and would die of its being cut short.
    """
    if source.exists() and not (target.exists() and source.stat().st_mtime_ns < target.stat().st_mtime_ns):
        made = target.with_name(f"{target.stem}.{os.getpid()}{target.suffix}")
        subprocess.run([_LRELEASE, "-silent", "-removeidentical", source, "-qm", made], check=True)
        made.replace(target)


# --- checked -----------------------------------------------------------------------------------------------


def faults(word: Word, language: str) -> Iterator[str]:
    """What is not right in one translation: slots that are lost or invented, plural forms that lack."""
    wanted_forms = SLOTS.get(language, _TWO_FORMS)
    if word.plural and len(word.texts) != wanted_forms:
        yield f"{len(word.texts)} plural forms, {wanted_forms} are needed"
    needed = set(_PLACE.findall(word.source))
    for text in word.texts:
        there = set(_PLACE.findall(text))
        # A form for exactly one or two may say the number in words.
        lost = needed - there - ({"%n", "%Ln", _MANY} if word.plural else set())
        if lost or there - needed:
            yield f"slots {sorted(there)} where the English has {sorted(needed)}: {text}"
        if not text.strip():
            yield "a form is blank"


def check(*, whole: bool = False) -> list[str]:
    """What differs between the program and the files, and what is wrong in them; *whole* tells blanks too."""
    told = []
    for language in (ENGLISH, *SLOTS):
        words = read(path_of(language))
        if [word.key for word in words] != [word.key for word in wanted(language)]:
            told.append(f"{language}: the words of the program have changed; run build/dev.py words")
        for word in words:
            wrong = faults(word, language) if word.texts else ()
            told += [f"{language}: {word.source!r}: {fault}" for fault in wrong]
        blank = sum(not word.texts for word in words if word.plural or language != ENGLISH)
        told += [f"{language}: {blank} words have no translation"] if whole and blank else []
    return told


# --- translators -------------------------------------------------------------------------------------------


def export(language: str, target: Path) -> int:
    """Write what waits for a translation as a list of objects; how many there are."""
    waiting = [word for word in read(path_of(language)) if not word.texts]
    rows = [
        {"context": one.context, "comment": one.comment, "source": one.source}
        | ({"forms": [""] * SLOTS.get(language, _TWO_FORMS)} if one.plural else {"text": ""})
        for one in waiting
    ]
    target.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8")
    return len(rows)


def merge(language: str, source: Path) -> list[str]:
    """Take in what a translator wrote; what is not right is told and left out."""
    plural = {word.key: word.plural for word in wanted(language)}
    taken, told = [], []
    for row in json.loads(source.read_text("utf-8")):
        texts = tuple(row["forms"]) if "forms" in row else (row.get("text", ""),)
        key = (row["context"], row["source"], row.get("comment", ""))
        if not any(texts):
            continue
        if key not in plural:
            told.append(f"{row['source']!r}: the program does not say this")
            continue
        word = Word(*key, plural=plural[key], texts=texts)
        wrong = list(faults(word, language))
        told += [f"{row['source']!r}: {fault}" for fault in wrong]
        taken += [] if wrong else [word]
    update(language, taken)
    return told


def main(arguments: list[str]) -> int:
    """Do what was asked for; without a word, find and compile."""
    parser = argparse.ArgumentParser(prog="build/dev.py words", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only")
    parser.add_argument("--whole", action="store_true", help="with --check: words without a translation fail")
    parser.add_argument("--compile", action="store_true", help="only make what the window loads")
    pair = ("LANGUAGE", "FILE")
    parser.add_argument("--export", nargs=2, metavar=pair, help="what waits, for a translator")
    parser.add_argument("--merge", nargs=2, metavar=pair, help="what a translator wrote")
    asked = parser.parse_args(arguments)
    told: list[str] = []
    if asked.check:
        told = check(whole=asked.whole)
    elif asked.export:
        print(f"{export(asked.export[0], Path(asked.export[1]))} words wait in {asked.export[1]}")
    elif asked.merge:
        told = merge(asked.merge[0], Path(asked.merge[1]))
    elif not asked.compile:
        update(ENGLISH)
        for language in SLOTS:
            print(f"{language}: {update(language)} of {len(wanted(language))} words wait for a translation")
    if not (asked.check or asked.export):
        compile_all()
    print("\n".join(told))
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
