"""The application puts on a look, changes it, and follows the computer when asked to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldbook.gui import parts, style
from fieldbook.gui.style import current
from fieldbook.gui.style.fonts import load_fonts
from fieldbook.gui.style.tokens import DARK, LIGHT, Scheme


def test_light_and_dark_reach_palette_sheet_and_tokens(dressed: QApplication, resources: Path) -> None:
    for scheme, colours in (("dark", DARK), ("light", LIGHT)):
        style.apply(dressed, scheme=scheme, resources=resources)

        assert style.colours() is colours
        assert dressed.palette().color(QPalette.ColorRole.Base).name().upper() == colours.surface
        assert colours.accent in dressed.styleSheet()


@pytest.mark.parametrize(("wish", "worn"), [("system", Scheme.DARK), ("light", Scheme.LIGHT)])
def test_only_who_asked_for_it_follows_the_computer_into_the_dark(
    dressed: QApplication, resources: Path, monkeypatch: pytest.MonkeyPatch, *, wish: str, worn: Scheme
) -> None:
    style.apply(dressed, scheme=wish, resources=resources)
    assert style.look().scheme is Scheme.LIGHT

    monkeypatch.setattr(current, "_system_scheme", lambda _app: Scheme.DARK)
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert style.look().scheme is worn


def test_another_scheme_is_refused(dressed: QApplication, resources: Path) -> None:
    with pytest.raises(ValueError, match="sepia"):
        style.apply(dressed, scheme="sepia", resources=resources)


def test_words_are_set_in_the_bundled_typeface(dressed: QApplication) -> None:
    assert QFontInfo(dressed.font()).family() == "Inter"


def test_a_box_is_36_pixels_high_for_a_mouse_and_44_for_a_finger(
    dressed: QApplication, resources: Path, qtbot: QtBot
) -> None:
    for touch, height_px in ((False, 36), (True, 44)):
        style.apply(dressed, scheme="light", resources=resources, touch=touch)
        box, button = QLineEdit(), parts.secondary_button("Close")
        for widget in (box, button):
            qtbot.addWidget(widget)
            widget.ensurePolished()
            assert widget.sizeHint().height() == height_px


def test_focus_moves_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    """The border grows by a pixel and the padding shrinks by one."""
    box = QLineEdit("Vardar")
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.clearFocus()
    before = box.sizeHint()

    box.setFocus()

    assert box.sizeHint() == before


def test_an_installation_without_its_typefaces_is_told_at_once(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another typeface would give other line heights on every computer."""
    monkeypatch.setattr(QFontDatabase, "families", list)

    with pytest.raises(FileNotFoundError, match="Inter"):
        load_fonts(tmp_path)


def test_the_hyphen_in_a_code_is_no_wider_than_a_letter_wants_it(dressed: QApplication) -> None:
    """Figures of one width widen the hyphen with them: 7Q4K - 9F2M."""
    written, counted = (QFontMetrics(style.font(columns=columns)) for columns in (False, True))
    label = parts.make_label("7Q4K-9F2M")
    label.ensurePolished()

    assert written.horizontalAdvance("-") < 0.8 * written.horizontalAdvance("0")
    assert label.fontMetrics().horizontalAdvance("-") == written.horizontalAdvance("-")
    assert len({counted.horizontalAdvance(figure) for figure in "0123456789"}) == 1
