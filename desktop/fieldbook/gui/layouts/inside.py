"""Layouts in one another, without what the binding keeps of their items (``docs/adr/0163``).

What the binding has once seen of a layout it knows by its address, for as long as the layout lives; but Qt
destroys an item together with its widget. Whatever came to lie at that address afterwards was taken for it,
and ended the process when it went.
"""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def add_layout(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Add *inner* to *outer*, as ``addLayout`` does, which looks at every item that is in it already."""
    outer.addLayout(inner, stretch)
    _forget(inner)


def inside(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and the layouts in *layout*, in its order."""
    parent = layout.parentWidget()
    among: list[QWidget | QLayout] = [one for one in layout.children() if isinstance(one, QLayout)]
    if parent is not None:
        only_direct = Qt.FindChildOption.FindDirectChildrenOnly
        among += parent.findChildren(QWidget, options=only_direct)
    placed = [(layout.indexOf(one), one) for one in among]
    return [one for at, one in sorted(placed, key=lambda known: known[0]) if at >= 0]


def widgets(layout: QLayout) -> list[QWidget]:
    """The widgets in *layout* itself, in its order."""
    return [one for one in inside(layout) if isinstance(one, QWidget)]


def _forget(layout: QLayout) -> None:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            _forget(item)
        elif item is not None and not shiboken6.createdByPython(item):
            shiboken6.invalidate(item)
