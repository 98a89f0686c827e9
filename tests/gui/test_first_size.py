"""The window opens so that all of it is on the screen."""

import pytest
from PySide6.QtCore import QSize

from fieldbook.gui.run import has_room

OPENS = QSize(1280, 720)


@pytest.mark.parametrize(
    ("wide", "tall", "has"),
    [
        (1920, 1040, True),
        (1366, 768, True),
        (1366, 728, False),  # with a bar of tasks at the foot
        (911, 512, False),  # the same screen at 150 %
        (1279, 1024, False),
    ],
)
def test_where_there_is_less_room_it_takes_all_of_it(wide: int, tall: int, *, has: bool) -> None:
    """At 150 % its buttons were beyond the edge of a small screen, and nothing said so."""
    assert has_room(OPENS, QSize(wide, tall)) is has
