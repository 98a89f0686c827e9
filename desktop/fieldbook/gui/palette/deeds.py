"""What can be done anywhere in the window: one list feeds the keys, the palette and the sheet of keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.retention.presenter import LOOKING
from fieldbook.gui.tongue import say
from fieldbook.journal.facts import Side
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.session import Session

Act = Callable[[], object]
_DIGITS = "123456789"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done.

    Attributes:
        key: Its name for programs; the same in every language.
        words: What it does: ``New seizure``.
        icon: A Lucide icon.
        act: Does it.
        keys: The chord, as Qt spells it; "" where there is none.
        group: The heading under which it stands in the sheet of keys.
        is_listed: Whether the palette offers it.
    """

    key: str
    words: str
    icon: str
    act: Act
    keys: str = ""
    group: str = ""
    is_listed: bool = True


@dataclass(frozen=True, slots=True)
class Hands:
    """What a deed can move: the window's own acts, handed over once."""

    go: Callable[[Place], None]
    new_here: Act
    amend: Act
    search: Act
    undo: Act
    lock: Act
    show_palette: Act
    show_help: Act


def make_deeds(session: Session, hands: Hands) -> tuple[Deed, ...]:
    """Everything that the officer who unlocked can do, in the order of the navigation."""
    return (*_places(session, hands), *_news(session, hands), *_acts(hands))


def _places(session: Session, hands: Hands) -> list[Deed]:
    translate, is_hq = QCoreApplication.translate, session.side is Side.HEADQUARTERS
    group = translate("Deeds", "Go to")
    lists = [
        (form.id, say(form.plural), form.icon, Place(Where.LIST, form.id))
        for form in session.catalogue.placed
    ]
    lists.insert(
        0, (Where.OVERVIEW.value, translate("Deeds", "Overview"), "layout-dashboard", Place(Where.OVERVIEW))
    )
    exchange = translate("Deeds", "Stations") if is_hq else translate("Deeds", "Send")
    others = [
        (Where.SEARCH, translate("Deeds", "Search everything"), "search"),
        (Where.DRAFTS, translate("Deeds", "Drafts"), "pencil"),
        (Where.OVERDUE, translate("Deeds", "Overdue"), "clock"),
        (Where.EXCHANGE, exchange, "building-2" if is_hq else "send"),
        (Where.IMPORT, translate("Deeds", "Import"), "download"),
        (Where.WORKBOOK, translate("Deeds", "Workbook"), "file-spreadsheet"),
        (Where.SECURITY, translate("Deeds", "Security"), "key-round"),
        *_of_leaders(session),
        (Where.SETTINGS, translate("Deeds", "Settings"), "settings"),
        (Where.KEYS, translate("Deeds", "Keys"), "keyboard"),
    ]
    places = [*lists, *((where.value, words, icon, Place(where)) for where, words, icon in others)]
    # There are more places than digits: the way to headquarters keeps 0, which never moves.
    chords = {key: f"Alt+{digit}" for digit, (key, *_) in zip(_DIGITS, places[1:], strict=False)}
    fixed = {
        Where.SEARCH: "Ctrl+Shift+F",
        Where.OVERVIEW: "Alt+Home",
        Where.EXCHANGE: "Alt+0",
        Where.KEYS: "F2",
    }
    chords |= {where.value: keys for where, keys in fixed.items()}
    return [
        Deed(f"go.{key}", words, icon, _going(hands, place), chords.get(key, ""), group)
        for key, words, icon, place in places
    ]


def _of_leaders(session: Session) -> list[tuple[Where, str, str]]:
    """Places that only those find who have something to do there."""
    if session.role not in LOOKING:
        return []
    return [(Where.RETENTION, QCoreApplication.translate("Deeds", "Retention"), "clock")]


def _news(session: Session, hands: Hands) -> list[Deed]:
    if session.role not in WRITERS:
        return []
    translate = QCoreApplication.translate
    return [
        Deed(
            f"new.{form.id}",
            translate("Deeds", "New {label}").format(label=say(form.label).lower()),
            "plus",
            _going(hands, Place(Where.NEW, form.id)),
            group=translate("Deeds", "Record"),
        )
        for form in session.catalogue.placed
    ]


def _acts(hands: Hands) -> list[Deed]:
    translate = QCoreApplication.translate
    record, window = translate("Deeds", "Record"), translate("Deeds", "Window")
    guide = Deed(
        "help", translate("Deeds", "Help for this page"), "circle-help", hands.show_help, "F1", window
    )
    undo = Deed(
        "undo", translate("Deeds", "Undo the last save"), "undo-2", hands.undo, "Ctrl+Shift+Z", record
    )
    lock = Deed("lock", translate("Deeds", "Lock now"), "lock", hands.lock, group=window)
    search = translate("Deeds", "Search in this list")
    # Whoever reads the palette has it open already, and is nowhere where these would do something.
    keyed = (
        ("palette", translate("Deeds", "Do or find anything"), hands.show_palette, "Ctrl+K", window),
        ("search", search, hands.search, "Ctrl+F", window),
        ("search.too", search, hands.search, "F6", window),
        ("new", translate("Deeds", "New one in this list"), hands.new_here, "Ctrl+N", record),
        ("amend", translate("Deeds", "Amend this record"), hands.amend, "Ctrl+E", record),
    )
    return [
        *(Deed(key, words, "", act, keys, group, is_listed=False) for key, words, act, keys, group in keyed),
        guide,
        undo,
        lock,
    ]


def _going(hands: Hands, place: Place) -> Act:
    return lambda: hands.go(place)
