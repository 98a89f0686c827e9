"""The order of reading, and Tab after it: what comes later into a page still has its place in the order."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLayout, QScrollArea, QWidget

from fieldbook.gui.layouts.inside import inside


def stops(widget: QWidget) -> Iterator[QWidget]:
    """The widgets in *widget* at which Tab stops, as they are laid out."""
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if takes_tab and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        body = widget.widget()
        if body is not None:
            yield from stops(body)
    elif not isinstance(widget, QAbstractItemView):
        yield from _in_layout(widget.layout())


def order_tabs(page: QWidget) -> None:
    """Let Tab go through *page* in the order of reading."""
    for one, other in pairwise(stops(page)):
        QWidget.setTabOrder(one, other)


def read_as_laid(page: QWidget) -> None:
    """Let Tab and a screen reader go through *page* in the order of reading."""
    for area in page.findChildren(QScrollArea):
        body = area.widget()
        layout = body.layout() if body is not None else None
        if layout is not None:
            stack_as_laid(layout)
    order_tabs(page)


def stack_as_laid(layout: QLayout) -> None:
    """A screen reader reads children in the order in which they are stacked: let it be that of the layout."""
    for one in inside(layout):
        if isinstance(one, QLayout):
            stack_as_laid(one)
        else:
            one.raise_()


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for one in inside(layout) if layout is not None else ():
        yield from _in_layout(one) if isinstance(one, QLayout) else stops(one)
