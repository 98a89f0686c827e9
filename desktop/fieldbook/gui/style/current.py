"""The look in force: put on the application once, asked for by everything that paints itself."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QRectF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.gui.style.fonts import font, load_fonts, scaled, set_text_percent
from fieldbook.gui.style.palette import make_palette
from fieldbook.gui.style.sheet import make_sheet
from fieldbook.gui.style.tokens import COMPACT, DARK, LIGHT, TOUCH, Colours, Scheme, Sizes
from fieldbook.gui.sweeping import unswept

_HATCHINGS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.CrossPattern,
)
"""One more than there are colours: when colours come again, they come with another hatching."""
_AGAIN_MS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is on screen now: the scheme, whether for fingers, and where the pictures are."""

    scheme: Scheme
    touch: bool
    resources: Path
    text_percent: int = 100

    @property
    def colours(self) -> Colours:
        """The colours of the scheme."""
        return DARK if self.scheme is Scheme.DARK else LIGHT

    @property
    def sizes(self) -> Sizes:
        """The heights for a mouse or for a finger."""
        plain = TOUCH if self.touch else COMPACT
        return Sizes(**{name: scaled(px) for name, px in asdict(plain).items()})


class Turning:
    """The computer turns dark or light, and the window is about to follow."""

    def __init__(self) -> None:
        self.waits = False

    def wait(self) -> None:
        """Not now: it is asked again in a moment."""
        self.waits = True


class _Wardrobe(QObject):
    """Keeps the look of one application, and changes it when the computer turns dark or light."""

    turning = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        self.look: Look | None = None
        self.follows_system = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._system_changed)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def wear(self, look: Look) -> None:
        """Put *look* on everything that is shown; each widget hears of it as a StyleChange event."""
        if look == self.look:
            return
        self.look = look
        set_text_percent(look.text_percent)
        QPixmapCache.clear()
        QDir.setSearchPaths("art", [str(look.resources / "qss" / look.scheme.value)])
        template = (look.resources / "qss" / "fieldbook.qss").read_text(encoding="utf-8")
        with unswept():
            self.app.setFont(font())
            self.app.setPalette(make_palette(look.colours))
            self.app.setStyleSheet(make_sheet(template, look.colours, look.sizes))

    def _system_changed(self) -> None:
        if self.look is None or not self.follows_system:
            return
        look = replace(self.look, scheme=_system_scheme(self.app))
        if look == self.look:
            return
        turning = Turning()
        self.turning.emit(turning)
        if turning.waits:
            self._again.start()
        else:
            self.wear(look)


_NAME = "fieldbook-wardrobe"


def apply(
    app: QApplication, *, scheme: str, resources: Path, touch: bool = False, text_percent: int = 100
) -> None:
    """Dress the application; may be called again at any time to change the look.

    Args:
        app: The application.
        scheme: ``light``, ``dark``, or ``system`` to follow the computer from now on.
        resources: The folder that holds ``fonts``, ``icons`` and ``qss``.
        touch: Larger controls, for fingers.
        text_percent: Size of the text and of what holds it.

    Raises:
        ValueError: Another scheme is asked for.
        FileNotFoundError: The resources are not whole.
    """
    wish = Scheme(scheme)
    wardrobe = app.findChild(_Wardrobe, _NAME)
    if wardrobe is None:
        wardrobe = _open_wardrobe(app, resources)
    wardrobe.follows_system = wish is Scheme.SYSTEM
    _tell_qt(app, wish)
    worn = _system_scheme(app) if wish is Scheme.SYSTEM else wish
    wardrobe.wear(Look(scheme=worn, touch=touch, resources=resources, text_percent=text_percent))


def look() -> Look:
    """The look in force.

    Raises:
        RuntimeError: Nothing has been applied yet: a bug in the order of the start.
    """
    found = _wardrobe().look
    if found is None:
        raise RuntimeError("style.apply has not been called")
    return found


def turning() -> SignalInstance:
    """Emitted with a ``Turning`` before the window follows the computer into the dark, or out of it.

    Raises:
        RuntimeError: Nothing has been applied yet: a bug in the order of the start.
    """
    found: SignalInstance = _wardrobe().turning
    return found


def _wardrobe() -> _Wardrobe:
    app = QApplication.instance()
    wardrobe = app.findChild(_Wardrobe, _NAME) if app is not None else None
    if wardrobe is None:
        raise RuntimeError("style.apply has not been called")
    return wardrobe


def colours() -> Colours:
    """The colours in force."""
    return look().colours


def colour(role: str) -> QColor:
    """One colour in force, by the name of its role, for painting."""
    return QColor(getattr(colours(), role))


def series(number: int) -> QColor:
    """The colour of the how manieth series of a chart, from 0; after the last they begin again."""
    known = colours().series
    return QColor(known[number % len(known)])


def fill_series(painter: QPainter, box: QRectF, number: int) -> None:
    """Fill *box* as a series of a chart, counted from 0: its colour, and a hatching seen in grey too."""
    painter.fillRect(box, series(number))
    known = len(colours().series)
    hatching = _HATCHINGS[(number % known + number // known) % len(_HATCHINGS)]
    if hatching is not Qt.BrushStyle.NoBrush:
        painter.fillRect(box, QBrush(colour("surface"), hatching))


def sizes() -> Sizes:
    """The sizes in force."""
    return look().sizes


def dress(widget: QWidget, name: str) -> None:
    """Give *widget* the look that the style sheet calls ``[look="name"]``."""
    mark(widget, "look", name)


def mark(widget: QWidget, name: str, value: str | bool) -> None:  # noqa: FBT001 - Qt's properties hold both
    """Set a property that the style sheet selects by, and let the sheet answer at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def mirrored() -> bool:
    """Whether the window reads from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _open_wardrobe(app: QApplication, resources: Path) -> _Wardrobe:
    load_fonts(resources / "fonts")
    app.setStyle("Fusion")
    app.setFont(font())
    wardrobe = _Wardrobe(app)
    wardrobe.setObjectName(_NAME)
    return wardrobe


def _tell_qt(app: QApplication, wish: Scheme) -> None:
    """The frame of the window and the native dialogs follow Qt's own setting."""
    if wish is Scheme.SYSTEM:
        app.styleHints().unsetColorScheme()
    else:
        dark = wish is Scheme.DARK
        app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def _system_scheme(app: QApplication) -> Scheme:
    return Scheme.DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT
