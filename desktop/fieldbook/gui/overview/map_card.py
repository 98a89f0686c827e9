"""The map of places, and beside it a list that tells the same to whoever does not see the circles."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldbook.gui.direction import filled
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.overview.bars import Bar
from fieldbook.gui.overview.map_view import MapView
from fieldbook.gui.parts import Card, ScrollPage, link_button, make_label
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import say
from fieldbook.services.overview.places import Nearness, Spot

_LINES_MOST = 200
_LIST_PX = 276


class MapCard(Card):
    """Places by number of records; ``chosen`` says which one."""

    chosen = Signal(object)

    def __init__(self, resources: Path, spots: Sequence[Spot], told: str) -> None:
        """Show *spots*.

        Args:
            resources: Where the outlines lie.
            spots: The places, the one with most records first.
            told: As of when, and whether it is preliminary.
        """
        super().__init__(self.tr("Places"), told)
        self.map = MapView(resources, spots)
        self.map.setAccessibleName(self.tr("Map of places"))
        self.map.setAccessibleDescription(self._describe())
        self.map.chosen.connect(self.chosen)
        everything = link_button(self.tr("Show all places"))
        everything.clicked.connect(self.map.show_all)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._make_list(spots), 1)
        beside.addWidget(everything)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.map, 4)
        add_layout(row, beside, 3)
        add_layout(self.body, row)
        for words in (explained(), disclaimed()):
            self.body.addWidget(make_label(words, "caption", wrap=True))

    def _make_list(self, spots: Sequence[Spot]) -> ScrollPage:
        lines = ScrollPage(self.tr("Places"), spacing_px=2, side_px=0)
        lines.setFixedHeight(_LIST_PX)
        most = max((len(spot.records) for spot in spots), default=1)
        for spot in spots[:_LINES_MOST]:
            lines.body.addWidget(self._make_line(spot, most))
        lines.body.addStretch(1)
        return lines

    def _make_line(self, spot: Spot, most: int) -> Bar:
        number = show_number(len(spot.records))
        bar = Bar(self._named(spot), number, share=len(spot.records) / most, series=0)
        bar.clicked.connect(lambda: self.chosen.emit(spot))
        return bar

    def _named(self, spot: Spot) -> str:
        label = say(spot.label)
        words = {
            Nearness.REGION: self.tr("{place} (region)"),
            Nearness.COUNTRY: self.tr("{place} (no circle)"),
        }
        return filled(words.get(spot.nearness, "{place}"), place=label)

    def _describe(self) -> str:
        return self.tr("The same places stand in the list. Arrow keys move, + and - zoom, 0 shows all.")


def explained() -> str:
    """What a circle says, and what has none."""
    return QCoreApplication.translate(
        "MapCard",
        "A full circle is known to the town or closer, a dashed one to the region. What is known by "
        "its country alone has no circle, nor have shelters and places that are kept from others.",
    )


def disclaimed() -> str:
    """What no line of the map says, and who made them."""
    return QCoreApplication.translate(
        "MapCard",
        "Lines and names on this map express no opinion on the status of any country or territory, "
        "or on any border. Outlines: Natural Earth.",
    )
