"""The codes of headquarters' signing key on paper: to lie beside the telephone."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from fieldbook.gui.direction import filled
from fieldbook.gui.paper.sheets import LINE, draw_words, drawn
from fieldbook.gui.tables.words import show_instant, show_number
from fieldbook.services.steering.trusting import HandWord

translate = QCoreApplication.translate


def make_codes(word: HandWord, headquarters: str) -> bytes:
    """One page as PDF; nothing on it is secret."""

    def draw(painter: QPainter) -> None:
        title = filled(translate("CodesSheet", "Signing key of {name}"), name=headquarters)
        draw_words(painter, title, top=0, size_pt=18, bold=True)
        words = translate(
            "CodesSheet",
            "Keep this beside the telephone. An officer who calls reads the codes from the page Security; "
            "they have to be these. Nothing here is secret.",
        )
        draw_words(painter, words, top=2 * LINE, size_pt=11)
        for at, (name, code) in enumerate(_rows(word)):
            draw_words(painter, f"{name}    {code}", top=(6 + 2 * at) * LINE, size_pt=13)

    return drawn([draw])


def _rows(word: HandWord) -> list[tuple[str, str]]:
    said = translate("HandCard", "change {number}, {when}")
    changed = said.format(number=show_number(word.number), when=show_instant(word.written_at))
    return [
        (translate("HandCard", "Its code"), word.code),
        *((translate("HandCard", "Still believed"), code) for code in word.earlier),
        *((translate("HandCard", "Root key"), code) for code in word.roots),
        *([(translate("HandCard", "Signed"), changed)] if word.number else []),
    ]
