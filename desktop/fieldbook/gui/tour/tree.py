"""What a screen reader is told of a page, as text: role, name, value, state, and the order of Tab."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QTableView, QWidget

_ROWS_MOST = 8
_SILENT_ROLES = frozenset(
    {"Client", "Grouping", "LayeredPane", "Pane", "ScrollBar", "Border", "Separator", "StaticText", "Graphic"}
)
"""What has no name and only holds others, or shows nothing, is left out: its children stand in its place."""
_PLAIN_STATES = {"StaticText": "readOnly"}
"""What goes without saying of a role."""
_LISTS = frozenset({"Table", "List", "Tree"})
_CLOSED = frozenset({"ComboBox", "SpinBox"})
"""What hangs closed: nobody hears its entries before it is opened."""
_STATES = (
    *("focused", "disabled", "readOnly", "checked", "checkStateMixed", "pressed", "selected"),
    *("expanded", "collapsed", "passwordEdit", "multiLine", "defaultButton", "invalid"),
)


def tree_of(root: QWidget) -> str:
    """The tree below *root*, one line for each thing that is heard; ``#`` counts the stops of Tab."""
    stops: dict[QObject, int] = {widget: at for at, widget in enumerate(tab_stops(root), 1)}
    return "\n".join(_lines(QAccessible.queryAccessibleInterface(root), stops, depth=0)) + "\n"


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab comes to below *root*, in its order."""
    widget = root.nextInFocusChain()
    seen: set[QWidget] = set()
    while widget is not None and widget not in seen:
        seen.add(widget)
        if root.isAncestorOf(widget) and is_stop(widget):
            yield widget
        widget = widget.nextInFocusChain()


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at *widget* as it is now; what only hands the focus on is no stop of its own."""
    reachable = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return reachable and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _lines(told: QAccessibleInterface | None, stops: dict[QObject, int], *, depth: int) -> Iterator[str]:
    if told is None or not told.isValid() or told.state().invisible:
        return
    role, name = told.role().name, _name(told)
    heard = bool(name) or role not in _SILENT_ROLES
    if heard:
        yield "  " * depth + _line(told, role, name=name, stop=stops.get(told.object(), 0))
    if role in _CLOSED:
        return
    children = range(told.childCount())
    shown = children[: _ROWS_MOST * _columns(told)] if role in _LISTS else children
    for at in shown:
        yield from _lines(told.child(at), stops, depth=depth + heard)
    if len(shown) < len(children):
        yield "  " * (depth + 1) + f"… {len(children) - len(shown)} more"


def _name(told: QAccessibleInterface) -> str:
    widget = told.object()
    if told.role().name in _CLOSED and isinstance(widget, QWidget):
        return _one_line(widget.accessibleName())
    return _one_line(told.text(QAccessible.Text.Name))


def _columns(told: QAccessibleInterface) -> int:
    """How many cells a row has, the one at its head among them."""
    shown = told.object()
    model = shown.model() if isinstance(shown, QTableView) else None
    return model.columnCount() + 1 if model is not None else 1


def _line(told: QAccessibleInterface, role: str, *, name: str, stop: int) -> str:
    # Qt tells the entry of a closed box for its name; a reader has its name from the label beside it.
    entry = QAccessible.Text.Name if told.role().name in _CLOSED else QAccessible.Text.Value
    value = _one_line(told.text(entry))
    described = _one_line(told.text(QAccessible.Text.Description))
    plain = _PLAIN_STATES.get(role)
    states = [state for state in _STATES if getattr(told.state(), state, 0) and state != plain]
    parts = [
        role,
        f'"{name}"' if name else "",
        f"= {value}" if value and value != name else "",
        f"({described})" if described and described != name else "",
        f"[{', '.join(states)}]" if states else "",
        f"#{stop}" if stop else "",
    ]
    return " ".join(part for part in parts if part)


def _one_line(text: str) -> str:
    """Layout marks of the text direction are no words."""
    kept = "".join(char for char in text if char not in "\u200e\u200f\u2066\u2067\u2068\u2069")
    return " ".join(kept.split())
