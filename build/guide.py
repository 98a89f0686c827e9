"""The guide in every language: whole, in the shape of the English text, and in the words of the window.

Runs under the project's own Python; the door to it is ``build/dev.py guide``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import words
from fieldbook.gui.help.topics import FALLBACK, TOPICS, title_of, topic_behind
from fieldbook.workbook.changed import NAME as CHANGES
from fieldbook.workbook.template.plan import ALL_ROWS, GUIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

HELP = words.ROOT / "resources" / "help"
TRANSLATED = words.ROOT / "build" / "guide_translated.json"
"""From which English text each topic was translated: its digest, by language and topic."""
LANGUAGES = tuple(words.SLOTS)
SHEETS = frozenset({CHANGES, ALL_ROWS, GUIDE})
"""Names inside workbooks, which are the same for every reader."""
OTHERWISE = frozenset({"An operation"})
"""What the guide calls its topics, though a list of the window has the same English for something else."""
KEYS = {
    "fr": {"Maj": "Shift", "Entrée": "Enter", "Échap": "Esc", "Début": "Home"},
    "es": {"Mayús": "Shift", "Intro": "Enter", "Inicio": "Home"},
}
"""What keys are called by the window, where that is not what stands in the English text."""
_DIGEST_LETTERS = 16
_WORDS_LEAST = 4
"""From how many words on a line that is the same as the English was left behind, and is no name."""

_SHAPE = re.compile(r"#+ |\d+\. |- |!\[|\| -|\|")
_CODE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_ITALIC = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
_KEY = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:Enter|Home|Tab|[A-Z0-9](?![a-z]))|\bF\d{1,2}\b|\b(?:Enter|Esc|Tab)\b"
)
_NUMBER = re.compile("\\d+(?:[.,\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]\\d{3}(?!\\d))*")
_BEHIND = " .:?…،؟\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
"""What stands behind a name in one place and not in another."""


# --- the shape ---------------------------------------------------------------------------------------------


def shape_of(line: str) -> str:
    """What a line is: a heading of its level, an item, a row of so many cells, a picture, a paragraph."""
    found = _SHAPE.match(line)
    if found is None:
        return "text" if line else ""
    return found[0] * line.count("|") if found[0] == "|" else found[0]


def parts_of(line: str, language: str = FALLBACK) -> dict[str, Counter[str]]:
    """What a line must keep in every language, and how often it has each; keys by their English names."""
    for name, key in KEYS.get(language, {}).items():
        line = re.sub(rf"\b{name}\b", key, line)
    bare = _CODE.sub("", line)
    plain = _KEY.sub("", _LINK.sub(r"\1", bare))
    return {
        "links": Counter(target for _, target in _LINK.findall(bare)),
        "code": Counter(_CODE.findall(line)),
        "keys": Counter(_KEY.findall(bare)),
        "numbers": Counter(re.sub(r"\D", "", number) for number in _NUMBER.findall(plain)),
        "in bold": Counter({"pieces": len(_BOLD.findall(bare))}),
        "in italics": Counter({"pieces": len(_ITALIC.findall(bare))}),
    }


def _in_shape(english: str, said: str, language: str) -> Iterator[str]:
    if shape_of(english) != shape_of(said):
        yield f"is {shape_of(said)!r} where the English is {shape_of(english)!r}"
        return
    there = parts_of(said, language)
    for part, wanted in parts_of(english).items():
        if there[part] != wanted:
            yield f"{part}: {_counted(there[part])} where the English has {_counted(wanted)}"
    if english == said and len(re.findall(r"[^\W\d]+", _KEY.sub("", english))) >= _WORDS_LEAST:
        yield "is still English"


def _counted(found: Counter[str]) -> str:
    return ", ".join(f"{many} x {what}" for what, many in sorted(found.items())) or "none"


# --- the words of the window -------------------------------------------------------------------------------


def names_of(line: str) -> list[str]:
    """What a line names: a heading, cells, what is bold, in italics or a link; in order, kind after kind."""
    if line.startswith("#"):
        return [line.lstrip("# ")]
    cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
    links = [text for text, _ in _LINK.findall(re.sub(r"!\[[^\]]*\]\([^)]*\)", "", line))]
    return [*cells, *_BOLD.findall(line), *_ITALIC.findall(line), *links]


def bare(name: str) -> str:
    """A name without what stands behind it, and without the capital that it has at the beginning."""
    kept = name.strip().rstrip(_BEHIND)
    return kept[:1].lower() + kept[1:]


@cache
def window_words(language: str) -> dict[str, frozenset[str]]:
    """What the window says in *language* for each of its English words, all of them ``bare``."""
    said: dict[str, set[str]] = {}
    for word in words.read(words.path_of(language)):
        said.setdefault(bare(word.source), set()).update(bare(text) for text in word.texts)
    return {source: frozenset(texts) for source, texts in said.items() if texts}


def _in_window_words(english: str, said: str, language: str) -> Iterator[str]:
    there = [bare(name) for name in names_of(said)]
    for name in names_of(english):
        kept = frozenset({bare(name)}) if name in SHEETS else window_words(language).get(bare(name))
        if not kept or name in OTHERWISE:
            continue
        found = next((one for one in there if one in kept), None)
        if found is None:
            yield f"{name!r} is {' or '.join(sorted(map(repr, kept)))} in the window"
        else:
            there.remove(found)


# --- a topic, a language -----------------------------------------------------------------------------------


def faults(english: str, said: str, language: str) -> list[str]:
    """What is not right in the translation of one topic, line by line."""
    lines, theirs = english.splitlines(), said.splitlines()
    if len(lines) != len(theirs):
        return [f"has {len(theirs)} lines where the English has {len(lines)}"]
    told = []
    for number, (line, other) in enumerate(zip(lines, theirs, strict=True), start=1):
        wrong = [*_in_shape(line, other, language), *_in_window_words(line, other, language)]
        told += [f"line {number}: {fault}" for fault in wrong]
    return told


def unlike_titles(language: str, topic: str, folder: Path = HELP) -> list[str]:
    """Links that say another title than the topic they lead to, where the English says the same."""
    english, said = (_links(read(spoken, topic, folder)) for spoken in (FALLBACK, language))
    return [
        f"{target}: {said[target]!r} where the topic is called {title!r}"
        for target, name in english.items()
        if name == title_of(read(FALLBACK, topic_behind(target), folder))
        if (title := title_of(read(language, topic_behind(target), folder))) != said.get(target)
    ]


def _links(text: str) -> dict[str, str]:
    return {target: name for name, target in _LINK.findall(text) if target.endswith(".md")}


def read(language: str, topic: str, folder: Path = HELP) -> str:
    """The text of a topic in one language; "" where there is none."""
    path = folder / language / f"{topic}.md"
    return path.read_text("utf-8") if path.is_file() else ""


def check(language: str, *, known: Path = TRANSLATED, folder: Path = HELP) -> list[str]:
    """Everything that is not right with the guide in *language*."""
    told = []
    made_from = noted(known).get(language, {})
    for topic in TOPICS:
        english, said = read(FALLBACK, topic, folder), read(language, topic, folder)
        if not said:
            told.append(f"{language}/{topic}.md: is not there")
            continue
        wrong = [*faults(english, said, language), *unlike_titles(language, topic, folder)]
        if made_from.get(topic) != digest(english):
            wrong.append(f"was made from another English text; build/dev.py guide --renew {language} {topic}")
        told += [f"{language}/{topic}.md: {fault}" for fault in wrong]
    return told


# --- which text it was made from ---------------------------------------------------------------------------


def digest(text: str) -> str:
    """What tells one English text from another."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGEST_LETTERS]


def noted(known: Path = TRANSLATED) -> dict[str, dict[str, str]]:
    """The digests that are kept, by language and topic."""
    kept: dict[str, dict[str, str]] = json.loads(known.read_text("utf-8")) if known.is_file() else {}
    return kept


def renew(language: str, topics: Iterable[str], known: Path = TRANSLATED, *, folder: Path = HELP) -> None:
    """Note that *topics* say in *language* what the English text of today says."""
    kept = noted(known)
    of_language = kept.setdefault(language, {})
    of_language |= {topic: digest(read(FALLBACK, topic, folder)) for topic in topics}
    known.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", "utf-8")


def main(arguments: list[str]) -> int:
    """Tell what is not right; with ``--renew``, note first what was translated anew."""
    parser = argparse.ArgumentParser(prog="build/dev.py guide", description=__doc__)
    parser.add_argument("--renew", metavar="LANGUAGE", choices=LANGUAGES, help="it follows the English again")
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help="with --renew: these; none named are all")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.topics) - set(TOPICS))
    if unknown or (asked.topics and not asked.renew):
        parser.error(f"no topics: {', '.join(unknown)}" if unknown else "topics belong to --renew")
    if asked.renew:
        renew(asked.renew, asked.topics or TOPICS)
    told = [fault for language in LANGUAGES for fault in check(language)]
    print("\n".join(told) or "The guide is whole in every language.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
