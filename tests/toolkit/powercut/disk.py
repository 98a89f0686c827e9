"""A disk that may forget: which changes a recording holds, and from when on each of them is certain.

What was flushed is there. A name is certain once its folder was flushed, not before; renaming is atomic, as
it is on every file system with a journal. What is not certain may be there or not: ``states.py`` makes it so.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.toolkit.powercut.recording import ACKNOWLEDGED, Call

NEVER = 1 << 60


@dataclass(eq=False, slots=True)
class Node:
    """A file or folder.

    Attributes:
        content, entries: What lay on it before the recording began.
        now: What lies in a folder while the recording is read.
    """

    is_folder: bool = False
    content: bytes = b""
    entries: "dict[str, Node]" = field(default_factory=dict)
    now: "dict[str, Node]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """One thing that reaches the disk by itself.

    Attributes:
        at: Its place in the recording.
        certain_at: The place of the flush after which it is on the disk.
    """

    at: int
    certain_at: int = NEVER

    def nodes(self) -> tuple[Node, ...]:
        """What a flush must be of to make it certain; of any of them."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, eq=False)
class Bytes(Change):
    """Bytes written, or with *data* None a new size."""

    node: Node = field(default_factory=Node)
    offset: int = 0
    data: bytes | None = None

    def nodes(self) -> tuple[Node, ...]:
        """The file."""
        return (self.node,)


@dataclass(frozen=True, slots=True, eq=False)
class Names(Change):
    """What is now there under a name of a folder; two of these are a renaming, which is one change."""

    given: tuple[tuple[Node, str, Node | None], ...] = ()

    def nodes(self) -> tuple[Node, ...]:
        """The folders."""
        return tuple(folder for folder, _, _ in self.given)


class Recorded:
    """A recording, understood.

    Attributes:
        root: The folder as it was before.
        changes: In their order.
        moments: The power can go before each of so many calls, and after the last.
    """

    def __init__(self, before: Path, root: Path, calls: list[Call]) -> None:
        """Understand *calls* that were made beneath *root*, which was like *before* when they began."""
        self.root = _read(before)
        self.changes: list[Change] = []
        self.moments = len(calls) + 1
        self._said: list[tuple[int, str]] = []
        self._prefix = str(root)
        self._open: dict[tuple[int, int], Node] = {}
        self._flushes: dict[Node, list[int]] = {}
        for at, call in enumerate(calls):
            _HEARD[call.operation](self, at, call)
        self.changes = [replace(one, certain_at=self._certain_at(one)) for one in self.changes]

    def said_before(self, moment: int) -> list[str]:
        """What somebody had been told by then."""
        return [text for at, text in self._said if at < moment]

    def said_at(self) -> list[int]:
        """When somebody was told something."""
        return [at for at, _ in self._said]

    def _opened(self, at: int, call: Call) -> None:
        path = os.fsdecode(call.first)
        node = self._find(path)
        if node is None:
            node = Node()
            self._name(at, (*self._parent(path), node))
        elif call.offset & os.O_TRUNC and not node.is_folder:
            self.changes.append(Bytes(at, node=node))
        self._open[call.handle] = node

    def _wrote(self, at: int, call: Call) -> None:
        node = self._open[call.handle]
        if node is self.root.now.get(ACKNOWLEDGED):
            self._said += [(at, line) for line in call.first.decode("ascii").splitlines()]
        else:
            self.changes.append(Bytes(at, node=node, offset=call.offset, data=call.first))

    def _was_cut(self, at: int, call: Call) -> None:
        self.changes.append(Bytes(at, node=self._open[call.handle], offset=call.offset))

    def _flushed(self, at: int, call: Call) -> None:
        self._flushes.setdefault(self._open[call.handle], []).append(at)

    def _moved(self, at: int, call: Call) -> None:
        source, target = os.fsdecode(call.first), call.second
        self._name(at, (*self._parent(source), None), (*self._parent(target), self._find(source)))

    def _removed(self, at: int, call: Call) -> None:
        self._name(at, (*self._parent(os.fsdecode(call.first)), None))

    def _made(self, at: int, call: Call) -> None:
        self._name(at, (*self._parent(os.fsdecode(call.first)), Node(is_folder=True)))

    def _name(self, at: int, *given: tuple[Node, str, Node | None]) -> None:
        self.changes.append(Names(at, given=given))
        for folder, name, node in given:
            if node is None:
                folder.now.pop(name, None)
            else:
                folder.now[name] = node

    def _find(self, path: str) -> Node | None:
        node: Node | None = self.root
        for name in path[len(self._prefix) :].split("/"):
            node = node.now.get(name) if node and name else node
        return node

    def _parent(self, path: str) -> tuple[Node, str]:
        folder, _, name = path.rpartition("/")
        found = self._find(folder)
        if found is None:
            raise LookupError(path)
        return found, name

    def _certain_at(self, change: Change) -> int:
        flushes = (at for node in change.nodes() for at in self._flushes.get(node, ()) if at > change.at)
        return min(flushes, default=NEVER)


_HEARD: dict[str, Callable[[Recorded, int, Call], None]] = {
    "o": Recorded._opened,
    "w": Recorded._wrote,
    "t": Recorded._was_cut,
    "a": Recorded._was_cut,
    "s": Recorded._flushed,
    "m": Recorded._moved,
    "u": Recorded._removed,
    "d": Recorded._made,
}


def _read(path: Path) -> Node:
    if not path.is_dir():
        return Node(content=path.read_bytes())
    entries = {one.name: _read(one) for one in path.iterdir()}
    return Node(is_folder=True, entries=entries, now=dict(entries))
