"""Operates the real program: eyes on the accessibility bus, fingers that press real keys, a count of them."""

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from tests.journeys.hands import MAIN
from tests.journeys.window.screen import ENOUGH_S, SYSTEM_PYTHON, Screen, pause, program

OUTSIDE = Path(__file__).with_name("outside.py")
_BETWEEN_KEYS_MS = 3
_FOREIGN_MS = 100  # letters that no key has are laid on a spare one first, which the program must hear of
_ONE_LAP = 160
_ONE_LOOK_S = 2.0
_STANDS_S = 15.0
_LAST_WORDS = 2000
SECRET = "password text"


class Seen(NamedTuple):
    """One thing on the screen, as it tells itself to a screen reader."""

    role: str = ""
    name: str = ""
    description: str = ""
    parent: str = ""
    text: str = ""
    states: tuple[str, ...] = ()
    enabled: bool = False
    actions: int = 0
    took: bool = False
    serial: int = 0

    @property
    def label(self) -> str:
        """Its name without the word that says that an answer is optional."""
        return self.name.removesuffix(", optional")


class NotSeen(AssertionError):
    """What should be on the screen is not."""


class Driver:
    """The program on a screen, and somebody in front of it."""

    def __init__(self, screen: Screen, vault: Path, pictures: Path) -> None:
        self.screen, self.vault, self.pictures = screen, vault, pictures
        self.keys = 0
        self._program: subprocess.Popen[bytes] | None = None
        self._outside = subprocess.Popen(
            [SYSTEM_PYTHON, str(OUTSIDE)],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    # --- the program --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the program on this vault."""
        self.vault.parent.mkdir(parents=True, exist_ok=True)
        with (self.pictures / "program.txt").open("ab") as said:
            self._program = subprocess.Popen(
                [sys.executable, str(MAIN)],
                env=self.screen.environment | {"FIELDBOOK_VAULT": str(self.vault), "PYTHONFAULTHANDLER": "1"},
                stdout=said,
                stderr=said,
            )

    def kill(self) -> None:
        """End it as a power cut does."""
        if self._program is not None:
            self._program.kill()
            self._program.wait(timeout=ENOUGH_S)
            self._program = None

    def end(self) -> None:
        """Nobody looks any more."""
        self.kill()
        self._outside.terminate()
        self._outside.wait(timeout=ENOUGH_S)
        for pipe in (self._outside.stdin, self._outside.stdout):
            if pipe is not None:
                pipe.close()

    # --- eyes ---------------------------------------------------------------------------------------------

    def find(self, words: str, *, role: str = "", timeout_s: float = ENOUGH_S) -> Seen:
        """The first thing shown whose name holds *words*.

        Raises:
            NotSeen: when there is none in time; a picture is kept.
        """
        for left_s in self._until(timeout_s):
            told = self.ask("find", words=words, role=role, timeout_s=min(left_s, _ONE_LOOK_S))
            if told:
                return _seen(told)
        self.fail(f"nothing shown is called {words!r}")
        raise AssertionError

    def shows(self, words: str, *, timeout_s: float = 0.0) -> bool:
        """Whether something shown has *words* in its name."""
        return bool(self.ask("find", words=words, timeout_s=timeout_s))

    def read(self) -> list[str]:
        """Every name and text on the screen."""
        return list(self.ask("read").get("lines", []))

    def look(self, roles: Iterable[str]) -> list[Seen]:
        """Everything of *roles* on the screen."""
        return [_seen(told) for told in self.ask("look", roles=sorted(roles)).get("nodes", [])]

    def touch(self, roles: Iterable[str]) -> list[Seen]:
        """Everything of *roles* on the screen, with whether it ``took`` the focus."""
        return [_seen(told) for told in self.ask("touch", roles=sorted(roles)).get("nodes", [])]

    def focus(self, *, after: int = -1, timeout_s: float = ENOUGH_S) -> Seen:
        """What has the focus, once it has moved since the event *after*."""
        return _seen(self.ask("focus", after=after, timeout_s=timeout_s))

    def offers(self) -> tuple[list[str], int]:
        """The lines of the open list, and which is marked."""
        told = self.ask("offers")
        return list(told.get("lines", [])), int(told.get("marked", -1))

    def wait_for_focus(self, label: str) -> None:
        """See that the question called *label* has the focus.

        Raises:
            NotSeen: when it does not get it; a picture is kept.
        """
        for _ in self._until(ENOUGH_S):
            if self.focus().label == label:
                return
            pause()
        self.fail(f"{label!r} has not the focus, but {self.focus().name!r}")

    def wait_for_offer(self, words: str) -> None:
        """See that the open list offers *words*, so that Tab may take it.

        Raises:
            NotSeen: when it does not; a picture is kept.
        """
        for _ in self._until(ENOUGH_S):
            if any(line.startswith(words) for line in self.offers()[0]):
                return
            pause()
        self.fail(f"{words!r} is not offered")

    def picture(self, name: str) -> None:
        """Keep what is seen now."""
        self.screen.take_picture(self.pictures / f"{name}.png")

    def fail(self, why: str) -> None:
        """Say what went wrong, how the program is, and what is on the screen.

        Raises:
            NotSeen: always.
        """
        self.picture("not-seen")
        seen = " | ".join(self.read())
        raise NotSeen(f"{why}; {self._how_it_is()}; see {self.pictures}; on the screen: {seen}")

    def _how_it_is(self) -> str:
        said = self.pictures / "program.txt"
        words = said.read_text("utf-8", errors="replace")[-_LAST_WORDS:] if said.exists() else ""
        if self._program is None:
            return "the program was ended by the test"
        code = self._program.poll()
        lives = "the program lives" if code is None else f"the program ended with {code}"
        return f"{lives}; its last words: {words!r}"

    def _until(self, timeout_s: float) -> Iterator[float]:
        """How many seconds are left, once at least; nothing is waited for of a program that has ended."""
        until_s = time.monotonic() + timeout_s
        while True:
            left_s = until_s - time.monotonic()
            yield max(left_s, 0.0)
            if left_s <= 0 or (self._program is not None and self._program.poll() is not None):
                return

    # --- fingers ------------------------------------------------------------------------------------------

    def press(self, *chords: str) -> None:
        """Press keys one after the other; each chord is one."""
        self.keys += len(chords)
        self._xdotool("key", "--delay", str(_BETWEEN_KEYS_MS), *chords)

    def type(self, text: str) -> None:
        """Type *text* letter by letter."""
        self.keys += len(text)
        for foreign, letters in groupby(text, key=lambda letter: not letter.isascii()):
            pause_ms = _FOREIGN_MS if foreign else _BETWEEN_KEYS_MS
            self._xdotool("type", "--delay", str(pause_ms), "--", "".join(letters))

    def step(self, chord: str = "Tab") -> Seen:
        """Press a key that moves the focus; where it went."""
        before = self.focus().serial
        self.press(chord)
        return self.focus(after=before, timeout_s=2.0)

    def go_to(self, label: str) -> Seen:
        """Press Tab until the question or button called *label* has the focus.

        Raises:
            NotSeen: when it never has; a picture is kept.
        """
        now = self.focus()
        met: list[str] = []
        for _ in range(_ONE_LAP):
            if label in (now.label, now.parent.removesuffix(", optional")):
                return now
            met.append(now.name)
            now = self.step()
        self.fail(f"Tab never comes to {label!r}, but to {met}")
        raise AssertionError

    def write(self, text: str) -> None:
        """Replace what stands in the focused box by *text*, and see that it stands there.

        To see it before the next key matters: while somebody listens on the accessibility bus, Qt holds
        every key back until that one has answered, and a program that is busy for long may mix them up.
        """
        self.type(text)
        if not self._stands(text) and not text.isascii():
            self.ask("write", text=text)  # the spare key came too late; dictation knows every letter
        if not self._stands(text):
            self.fail(f"{text!r} was typed, {self.focus().text!r} stands there")

    def _stands(self, text: str) -> bool:
        for _ in self._until(_STANDS_S):
            box = self.focus()
            if box.text == text or (box.role == SECRET and len(box.text) == len(text)):
                return True
            pause()
        return False

    def ask(self, what: str, **more: Any) -> dict[str, Any]:
        """Put a question to the onlooker."""
        pipe_in, pipe_out = self._outside.stdin, self._outside.stdout
        if pipe_in is None or pipe_out is None:
            raise RuntimeError("no pipe")
        pipe_in.write(json.dumps({"do": what, **more}) + "\n")
        pipe_in.flush()
        told: dict[str, Any] = json.loads(pipe_out.readline())
        return told

    def _xdotool(self, *words: str) -> None:
        command = [program("xdotool"), *words]
        subprocess.run(command, env=self.screen.environment, check=True, timeout=ENOUGH_S)


def _seen(told: dict[str, Any]) -> Seen:
    known = {name: told[name] for name in Seen._fields if name in told}
    return Seen(**known | {"states": tuple(told.get("states", ()))})
