"""A topic is set in the direction in which it is read, and a long title gives way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from fieldbook.gui import style
from fieldbook.gui.help import typeset
from fieldbook.gui.help.page import HelpPage
from fieldbook.gui.style.tokens import BODY
from tests.toolkit.vaults import RESOURCES

ARABIC = """\
# المفاتيح

اضغط *فتح* واكتب `12.4 kg` هنا.

1. أولا
2. ثانيا

![صورة](../pictures/list.png)

| المفاتيح | ماذا تفعل |
| --- | --- |
| Ctrl+K | بحث |
"""
FRENCH = """\
# Raccourcis

Appuyez sur *Ouvrir* et tapez `12.4 kg` ici.

1. D'abord
2. Ensuite

![Image](../pictures/list.png)

| Raccourcis | Ce qu'ils font |
| --- | --- |
| Ctrl+K | Trouver |
"""
LEFTWARDS = Qt.LayoutDirection.RightToLeft


def set_in(text: str) -> QTextDocument:
    document = QTextDocument()
    typeset.show(document, text)
    return document


def blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def table_of(document: QTextDocument) -> QTextTable:
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == 1
    return tables[0]


def first_row(document: QTextDocument) -> list[str]:
    table = table_of(document)
    return [table.cellAt(0, column).firstCursorPosition().block().text() for column in range(table.columns())]


def piece(document: QTextDocument, word: str) -> tuple[bool, int]:
    """Whether a word leans, and how heavy it is."""
    found = document.find(word)
    assert not found.isNull()
    return found.charFormat().fontItalic(), found.charFormat().fontWeight()


def test_everything_in_an_arabic_topic_begins_at_the_right(look: QApplication) -> None:
    document = set_in(ARABIC)

    assert {block.textDirection() for block in blocks(document)} == {LEFTWARDS}
    assert table_of(document).format().toTableFormat().alignment() == Qt.AlignmentFlag.AlignRight
    assert first_row(document) == ["ماذا تفعل", "المفاتيح"]


def test_a_french_topic_begins_at_the_left(look: QApplication) -> None:
    document = set_in(FRENCH)

    assert LEFTWARDS not in {block.textDirection() for block in blocks(document)}
    assert first_row(document) == ["Raccourcis", "Ce qu'ils font"]


@pytest.mark.parametrize(("text", "numbers"), [(ARABIC, ["1.", "2."]), (FRENCH, ["1.", "2."])])
def test_the_number_of_an_item_is_read_before_its_full_stop(
    look: QApplication, text: str, numbers: list[str]
) -> None:
    document = set_in(text)
    items = [block for block in blocks(document) if block.blockFormat().objectIndex() >= 0]

    assert [block.textList().itemText(block) for block in items] == numbers


@pytest.mark.parametrize(
    ("text", "sample"), [(ARABIC, "\u2066{}\u2069"), (FRENCH, "tapez {} ici")], ids=["arabic", "french"]
)
def test_an_example_to_type_keeps_its_own_order(look: QApplication, text: str, sample: str) -> None:
    assert sample.format("12.4 kg") in set_in(text).toPlainText()


def test_arabic_words_of_the_window_stand_out_by_weight(look: QApplication) -> None:
    arabic, french = set_in(ARABIC), set_in(FRENCH)

    assert piece(arabic, "فتح") == (False, 600)
    assert piece(french, "Ouvrir") == (True, 400)


def apart_px(block: QTextBlock) -> float:
    """How far below each other the first lines of a paragraph begin."""
    layout = block.layout()
    assert layout.lineCount() > 2
    return layout.lineAt(1).y() - layout.lineAt(0).y()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_lines_stand_as_far_apart_beside_a_picture_as_elsewhere(look: QApplication, percent: int) -> None:
    """In large letters they stood closer together in the one item that had a picture."""
    style.apply(look, scheme="light", resources=RESOURCES, text_percent=percent)
    words = "Nobody can reset it. " * 12
    document = QTextDocument()
    document.setDefaultFont(style.font(BODY))
    typeset.show(document, f"1. {words}\n2. {words}\n   ![Image](../pictures/list.png)\n")
    document.setTextWidth(300)
    assert document.size().height() > 0

    plain, beside = (apart_px(block) for block in blocks(document)[:2])
    assert plain == pytest.approx(beside, abs=1.5)


def test_a_long_title_ends_in_an_ellipsis_and_is_told_whole(look: QApplication, tmp_path: Path) -> None:
    title = "Combien de temps les fiches de chaque opération sont conservées"
    (tmp_path / "help" / "en").mkdir(parents=True)
    (tmp_path / "help" / "en" / "retention.md").write_text(f"# {title}\n\nText.\n", "utf-8")
    page = HelpPage(tmp_path, "en")
    page.resize(1000, 600)
    page.show()
    look.processEvents()

    topic = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == title)
    across = [area.horizontalScrollBar().maximum() for area in page.findChildren(QScrollArea)]

    assert (topic.text()[-1], topic.toolTip()) == ("…", title)
    assert max(across) == 0
    page.close()


@pytest.mark.parametrize("words", ["", "2. A step\n"], ids=["alone", "in an item"])
def test_a_picture_leaves_no_hole_below_it(look: QApplication, words: str) -> None:
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    document = QTextDocument()
    typeset.show(document, f"{words}![A picture](picture.png)\n")
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("picture.png"), picture)

    assert 400 < document.size().height() < 400 + 80
