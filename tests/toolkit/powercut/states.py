"""What could lie on the disk after the power went: one folder for each moment and each way to forget."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from tests.toolkit.ports import Dice
from tests.toolkit.powercut.disk import Bytes, Change, Names, Node, Recorded

SECTOR_BYTES = 512
Way = Callable[[list[Change], Dice], list[Change]]
"""Which of the changes that are not certain reached the disk, in that order, perhaps not whole."""
Entries = dict[Node, dict[str, Node | None]]


def states(recorded: Recorded, into: Path, count: int) -> Iterator[tuple[Path, list[str]]]:
    """So many states, spread evenly over the recording and the ways to forget; and right after each word.

    Yields:
        The folder, which is gone with the next one, and what somebody had been told by then.
    """
    dice = Dice(f"the power goes {count} times")
    for moment, way in _moments(recorded, count):
        lay_out(recorded, moment, way=way, dice=dice, into=into)
        yield into, recorded.said_before(moment)
        shutil.rmtree(into)


def _moments(recorded: Recorded, count: int) -> Iterator[tuple[int, Way]]:
    for number in range(count):
        yield (number * recorded.moments + recorded.moments // 2) // count, WAYS[number % len(WAYS)]
    for said in recorded.said_at():
        for way in dict.fromkeys(WAYS):
            yield said + 1, way


def lay_out(recorded: Recorded, moment: int, *, way: Way, dice: Dice, into: Path) -> None:
    """Make the folder *into* what lay on the disk when the power went right before that call."""
    happened = [one for one in recorded.changes if one.at < moment]
    certain = [one for one in happened if one.certain_at < moment]
    chosen = way([one for one in happened if one.certain_at >= moment], dice)
    names = sorted((one for one in (*certain, *chosen) if isinstance(one, Names)), key=lambda one: one.at)
    entries: Entries = {}
    for change in names:
        for folder, name, node in change.given:
            entries.setdefault(folder, dict(folder.entries))[name] = node
    contents: dict[Node, bytearray] = {}
    for one in (*certain, *chosen):
        if isinstance(one, Bytes):
            _write(contents.setdefault(one.node, bytearray(one.node.content)), one)
    _lay(recorded.root, into, entries=entries, contents=contents)


def _lay(node: Node, path: Path, *, entries: Entries, contents: dict[Node, bytearray]) -> None:
    if not node.is_folder:
        path.write_bytes(contents.get(node, node.content))
        return
    path.mkdir()
    for name, inside in entries.get(node, node.entries).items():
        if inside is not None:
            _lay(inside, path / name, entries=entries, contents=contents)


def _write(content: bytearray, change: Bytes) -> None:
    if change.data is None:
        size = change.offset
        content[size:] = bytes(max(0, size - len(content)))
    else:
        content.extend(bytes(max(0, change.offset - len(content))))
        content[change.offset : change.offset + len(change.data)] = change.data


# --- ways to forget ------------------------------------------------------------------------------------


def nothing(_waiting: list[Change], _dice: Dice) -> list[Change]:
    """The disk had written nothing that it was not told to flush."""
    return []


def everything(waiting: list[Change], dice: Dice) -> list[Change]:
    """It had written everything, the last of it perhaps in part."""
    return [*waiting[:-1], *_torn(waiting[-1:], dice)]


def some(waiting: list[Change], dice: Dice) -> list[Change]:
    """It had written some, in its own order, one of them perhaps in part; names in theirs."""
    names = [one for one in waiting if isinstance(one, Names)]
    names = names[: _draw(dice, len(names) + 1)]
    written = [one for one in waiting if isinstance(one, Bytes) and _draw(dice, 2)]
    return [*names, *_torn(_shuffled(written, dice), dice)]


def content_without_names(waiting: list[Change], _dice: Dice) -> list[Change]:
    """It had written all content, and no name."""
    return [one for one in waiting if isinstance(one, Bytes)]


def names_without_content(waiting: list[Change], _dice: Dice) -> list[Change]:
    """It had written all names, and no content: what renaming without a flush risks."""
    return [one for one in waiting if isinstance(one, Names)]


WAYS: tuple[Way, ...] = (nothing, some, everything, some, content_without_names, some, names_without_content)


def _torn(written: "list[Change] | list[Bytes]", dice: Dice) -> list[Change]:
    """One write of several sectors, of which only some arrived."""
    torn: list[Change] = list(written)
    if torn and isinstance(last := torn[-1], Bytes) and last.data and len(last.data) > SECTOR_BYTES:
        pieces: list[Change] = [
            replace(last, offset=last.offset + first, data=last.data[first : first + SECTOR_BYTES])
            for first in range(0, len(last.data), SECTOR_BYTES)
            if _draw(dice, 2)
        ]
        torn[-1:] = pieces
    return torn


def _shuffled(written: list[Bytes], dice: Dice) -> list[Bytes]:
    return [one for _, one in sorted(((dice.take(8), one) for one in written), key=lambda pair: pair[0])]


def _draw(dice: Dice, below: int) -> int:
    return int.from_bytes(dice.take(4), "big") % below
