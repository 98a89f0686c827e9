"""What can be done on the page that is open: its own buttons, for whoever types what they say."""

from collections import Counter
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldbook.gui.palette.deeds import Deed
from fieldbook.gui.parts import Button, IconButton


def deeds_here(page: QWidget) -> list[Deed]:
    """What the buttons of *page* do, each in its own words.

    Words that stand on several buttons say too little of each; and what names its own key is in the list of
    all that can be done anywhere.
    """
    buttons: list[Button | IconButton] = [*page.findChildren(Button), *page.findChildren(IconButton)]
    pressable = [one for one in buttons if one.isVisibleTo(page) and one.isEnabled() and one.words]
    counted = Counter(one.words for one in pressable)
    return [
        Deed(f"here.{at}", one.words, one.icon_name, partial(_press, one))
        for at, one in enumerate(pressable)
        if counted[one.words] == 1 and not one.words.endswith(")")
    ]


def _press(button: Button | IconButton) -> None:
    if isValid(button) and button.isEnabled():
        button.click()
