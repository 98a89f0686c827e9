"""How a topic is set: room between its lines, our type, and the direction in which it is read."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextList,
    QTextTable,
)

from fieldbook.gui import style
from fieldbook.gui.direction import reads_leftwards
from fieldbook.gui.style.tokens import SECTION, Face

_HEADINGS = {1: Face(24, 600), 2: SECTION}
_SEMIBOLD = 600
_PICTURE = "\ufffc"
"""How a picture stands among the words."""
_CODE = re.compile(r"`[^`\n]+`")
_OPEN, _CLOSE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED, _LEADING_PX = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value, 6
"""Beside a picture: a share of its height would be a hole below it."""
_CELL_PX, _AROUND_PX = 6, 8


def show(document: QTextDocument, text: str) -> None:
    """Set *text*, which is Markdown, in *document*."""
    leftwards = reads_leftwards(text)
    document.setMarkdown(_turned(text) if leftwards else text)
    block = document.begin()
    while block.isValid():
        _set_apart(block, leftwards=leftwards)
        _set_type(block, leftwards=leftwards)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, leftwards=leftwards)


def _turned(text: str) -> str:
    """What Qt does not turn by itself: it lays the columns of a table from left to right in every language.

    And ``12.4 kg`` would be read as ``kg 12.4`` among words that run leftwards.
    """
    lines = [_cells_turned(line) if line.startswith("|") else line for line in text.split("\n")]
    return _CODE.sub(lambda found: f"{_OPEN}{found[0]}{_CLOSE}", "\n".join(lines))


def _cells_turned(row: str) -> str:
    return f"|{'|'.join(reversed(row.strip('|').split('|')))}|"


def _set_apart(block: QTextBlock, *, leftwards: bool) -> None:
    """Give lines and paragraphs room to breathe; a picture or a key alone stands where reading begins too."""
    cursor, shape = QTextCursor(block), block.blockFormat()
    heading = shape.headingLevel()
    shape.setTopMargin({1: 4.0, 2: 18.0}.get(heading, 3.0))
    shape.setBottomMargin(8.0 if heading else 5.0)
    if _PICTURE in block.text():
        shape.setLineHeight(style.scaled(_LEADING_PX), _FIXED)
    else:
        shape.setLineHeight(135.0, _PROPORTIONAL)
    if leftwards:
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cursor.setBlockFormat(shape)
    if leftwards and shape.objectIndex() >= 0:
        _turn_numbers(block.textList())


def _turn_numbers(items: QTextList) -> None:
    """Qt puts the full stop before the number where it runs leftwards, and it would be read first."""
    shape = items.format()
    shape.setNumberPrefix(".")
    shape.setNumberSuffix("")
    items.setFormat(shape)


def _set_type(block: QTextBlock, *, leftwards: bool) -> None:
    """Our type has no bolder face than semi-bold: a bolder one would be smeared.

    Nor does Arabic lean: words of the window stand out by their weight there.
    """
    face = _HEADINGS.get(block.blockFormat().headingLevel())
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        shape = piece.charFormat()
        leans = leftwards and shape.fontItalic()
        if face or leans or shape.fontWeight() > _SEMIBOLD:
            cursor = QTextCursor(block.document())
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            wanted = QTextCharFormat(shape)
            wanted.setFontWeight(_SEMIBOLD)
            if leans:
                wanted.setFontItalic(False)
            if face is not None:
                wanted.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
                wanted.setFont(style.font(face))
            cursor.setCharFormat(wanted)
        pieces += 1


def _set_table(table: QTextTable, *, leftwards: bool) -> None:
    """One quiet line around every cell; the first column stands where reading begins."""
    shape = table.format().toTableFormat()
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(style.colour("line")))
    shape.setBorder(1.0)
    shape.setCellPadding(_CELL_PX)
    shape.setTopMargin(_AROUND_PX)
    shape.setBottomMargin(_AROUND_PX)
    if leftwards:
        shape.setAlignment(Qt.AlignmentFlag.AlignRight)
    table.setFormat(shape)
