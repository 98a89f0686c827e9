"""Looks at the program from outside, as a screen reader does: over the accessibility bus.

A process of its own, run by the system's Python, which has the bindings. It
reads one JSON object a line and answers with one.
"""

import json
import select
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any

PAUSE_S = 0.004
FOCUS_S = 1.0
MOST_NODES = 4000
TRIES = 20
ACTING_ROLES = ("push button", "check box", "radio button", "toggle button")
TEXT_ROLES = ("text", "entry", "password text", "paragraph")

gi = import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

Told = dict[str, Any]


class Onlooker:
    """Knows what has the focus, and finds things by role and name."""

    def __init__(self) -> None:
        self._serial = 0
        self._focused: Any = None
        self._spoken: list[str] = []
        self._context = GLib.MainContext.default()
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:focused")
        self._listener.register("object:announcement")
        self.commands: dict[str, Callable[[Told], Told]] = {
            "focus": self._focus,
            "find": self._find,
            "take": self._take,
            "look": self._look,
            "touch": self._touch,
            "read": self._read,
            "offers": self._offers,
            "write": self._write,
            "press": self._press,
        }

    def serve(self) -> None:
        """Answer until nobody asks any more."""
        while True:
            self._breathe()
            if not select.select([sys.stdin], [], [], PAUSE_S)[0]:
                continue
            line = sys.stdin.readline()
            if not line:
                return
            asked = json.loads(line)
            told = self._answer(asked)
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()

    def _answer(self, asked: Told) -> Told:
        """What is looked at may go in the same moment, with the page that it was on: then one looks again."""
        for _ in range(TRIES):
            try:
                return self.commands[asked["do"]](asked)
            except GLib.Error:
                self._focused = None
                self._pause()
        return {}

    # --- questions ---------------------------------------------------------------------------------------

    def _focus(self, asked: Told) -> Told:
        """What has the focus, once it has moved since the event *after*."""
        until = time.monotonic() + asked["timeout_s"]
        while self._serial <= asked["after"] and time.monotonic() < until:
            self._pause()
        self._breathe()
        if self._focused is None:  # it was given before anybody listened
            has = Atspi.StateType.FOCUSED
            nodes = self._shown(asked)
            self._focused = next((node for node in nodes if node.get_state_set().contains(has)), None)
        return {"serial": self._serial, **(_described(self._focused) if self._focused else {})}

    def _find(self, asked: Told) -> Told:
        """The first thing shown of some role whose name holds some words, waited for."""
        found = self._wait_for(asked)
        return _described(found) if found is not None else {}

    def _take(self, asked: Told) -> Told:
        """Give the focus to what is found."""
        found = self._wait_for(asked)
        return {"done": bool(found is not None and Atspi.Component.grab_focus(found))}

    def _look(self, asked: Told) -> Told:
        """Everything of some roles that is shown."""
        nodes = [node for node in self._shown(asked) if node.get_role_name() in asked["roles"]]
        return {"nodes": [_described(node) for node in nodes]}

    def _touch(self, asked: Told) -> Told:
        """Everything of some roles, each with whether it takes the focus when it is given it."""
        nodes = [node for node in self._shown(asked) if node.get_role_name() in asked["roles"]]
        return {"nodes": [_described(node) | {"took": self._gave_focus(node)} for node in nodes]}

    def _gave_focus(self, node: Any) -> bool:
        if not node.get_state_set().contains(Atspi.StateType.FOCUSABLE):
            return False
        Atspi.Component.grab_focus(node)
        until = time.monotonic() + FOCUS_S
        while time.monotonic() < until:
            self._breathe()
            node.clear_cache()
            if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                return True
        return False

    def _read(self, asked: Told) -> Told:
        """Every name and text that is shown, in the order of the tree."""
        return {"lines": [line for node in self._shown(asked) for line in _words(node)]}

    def _offers(self, asked: Told) -> Told:
        """The lines of the list that hangs open over the window, and which is marked."""
        del asked
        for window in self._windows():
            for at in range(window.get_child_count() - 1, -1, -1):
                child = window.get_child_at_index(at)
                if child.get_role_name() == "list" and _is_shown(child):
                    return _lines_of(child)
        return {"lines": []}

    def _write(self, asked: Told) -> Told:
        """Put a text into what has the focus, as dictation does."""
        if self._focused is None:
            return {"done": False}
        return {"done": Atspi.EditableText.set_text_contents(self._focused, asked["text"])}

    def _press(self, asked: Told) -> Told:
        """Do what is found's first action."""
        found = self._wait_for(asked)
        return {"done": bool(found is not None and Atspi.Action.do_action(found, 0))}

    # --- looking -----------------------------------------------------------------------------------------

    def _wait_for(self, asked: Told) -> Any:
        until = time.monotonic() + asked["timeout_s"]
        while True:
            with suppress(GLib.Error):  # it went while it was looked at
                for node in self._shown(asked):
                    if _fits(node, asked):
                        return node
            if time.monotonic() >= until:
                return None
            self._pause()

    def _windows(self) -> Iterator[Any]:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(at)
            if application is not None:
                for which in range(application.get_child_count()):
                    yield application.get_child_at_index(which)

    def _shown(self, asked: Told) -> Iterator[Any]:
        """Everything that is shown, from the window down; tables only when they are asked for."""
        waiting = list(self._windows())[::-1]
        for _ in range(MOST_NODES):
            if not waiting:
                return
            node = waiting.pop()
            if node is None or not _is_shown(node):
                continue
            yield node
            if asked.get("tables", True) or node.get_role_name() not in ("table", "list"):
                waiting += [node.get_child_at_index(at) for at in range(node.get_child_count() - 1, -1, -1)]

    # --- listening ---------------------------------------------------------------------------------------

    def _heard(self, event: Any) -> None:
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            self._focused = event.source
            self._serial += 1

    def _breathe(self) -> None:
        while self._context.pending():
            self._context.iteration(may_block=False)

    def _pause(self) -> None:
        self._breathe()
        select.select([], [], [], PAUSE_S)


def _described(node: Any) -> Told:
    node.clear_cache()
    parent = node.get_parent()
    states = node.get_state_set()
    kept = (Atspi.StateType.CHECKED, Atspi.StateType.FOCUSABLE, Atspi.StateType.EDITABLE)
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "parent": parent.get_name() if parent is not None else "",
        "text": _text(node),
        "states": [state.value_nick for state in kept if states.contains(state)],
        "actions": Atspi.Action.get_n_actions(node) if node.get_role_name() in ACTING_ROLES else 0,
        "enabled": states.contains(Atspi.StateType.ENABLED),
    }


def _lines_of(offered: Any) -> Told:
    lines = [offered.get_child_at_index(at) for at in range(offered.get_child_count())]
    marked = [at for at, line in enumerate(lines) if line.get_state_set().contains(Atspi.StateType.SELECTED)]
    return {"lines": [line.get_name() for line in lines], "marked": marked[0] if marked else -1}


def _fits(node: Any, asked: Told) -> bool:
    role = asked.get("role", "")
    if role and node.get_role_name() != role:
        return False
    name = node.get_name() or ""
    return bool(name == asked["words"] if asked.get("whole") else asked["words"] in name)


def _words(node: Any) -> Iterator[str]:
    name, text = node.get_name(), _text(node)
    if name:
        yield name
    if text and text != name:
        yield text


def _text(node: Any) -> str:
    if node.get_role_name() not in TEXT_ROLES:
        return ""
    return str(Atspi.Text.get_text(node, 0, -1))


def _is_shown(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


if __name__ == "__main__":
    Onlooker().serve()
