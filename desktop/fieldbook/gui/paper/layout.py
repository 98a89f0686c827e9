"""A paper as a document: headings, answers, a table, lines to sign on; what was typed is never markup."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument, QTextOption

from fieldbook.services.printing.paper import Paper, PaperTable, Signer

DPI = 300
"""Dots of the press to an inch."""

_BODY_PT = 9.5
_SMALL_PT = 8
_PT = 96 / 72  # what rich text calls a pixel is a 96th of an inch, whatever the device


def document_of(paper: Paper) -> QTextDocument:
    """The paper, ready to be laid out on pages of the press."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_BODY_PT)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_style())
    document.setHtml(f"<body>{_body(paper)}</body>")
    return document


def _style() -> str:
    """Sizes of letters are points; rich text wants all other lengths in its pixels."""
    return f"""
        h1 {{ font-size: 17pt; font-weight: 600; margin: 0 0 {_px(6)}px 0; }}
        h2 {{ font-size: 10.5pt; font-weight: 600; margin: {_px(9)}px 0 {_px(2)}px 0; }}
        .quiet {{ color: #555555; }}
        td {{ padding: {_px(1)}px {_px(6)}px {_px(1)}px 0; vertical-align: top; }}
        .rows td, .rows th {{ padding: {_px(3)}px; }}
        .rows th {{ font-weight: 600; background-color: #eeeeee; text-align: left; }}
        .signed td {{ padding-top: {_px(5)}px; }}
    """


def _px(length_pt: float) -> int:
    return round(length_pt * _PT)


def _body(paper: Paper) -> str:
    parts = [
        f'<p class="quiet">{escape(paper.heading)}</p>',
        f"<h1>{escape(paper.title)}</h1>",
        _facts(
            (
                (_tr("Record"), paper.record),
                (_tr("Code of this revision"), paper.code),
                (_tr("Printed"), f"{paper.printed_at}, {paper.printed_by}"),
            )
        ),
    ]
    parts += [f"<h2>{escape(one.title)}</h2>{_facts(one.lines)}" for one in paper.sections]
    if paper.table is not None:
        parts.append(_table(paper.table))
    if paper.signers:
        parts.append(_signatures(paper.signers))
    return "".join(parts)


def _facts(lines: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        _row(f'<td width="30%" class="quiet">{escape(label)}</td>', f'<td width="70%">{_isolated(text)}</td>')
        for label, text in lines
    )
    return f'<table width="100%" cellspacing="0">{rows}</table>'


def _table(table: PaperTable) -> str:
    heads = _row(*(f"<th>{escape(heading)}</th>" for heading in table.headings))
    rows = "".join(
        _row(*(_cell(cell, strong=at == table.marked) for cell in row)) for at, row in enumerate(table.rows)
    )
    look = f"border-collapse: collapse; border-color: #999999; font-size: {_SMALL_PT}pt;"
    return (
        f"<h2>{escape(table.title)}</h2>"
        f'<table class="rows" width="100%" cellspacing="0" border="2" style="{look}">'
        f"<thead>{heads}</thead>{rows}</table>"
    )


def _row(*cells: str) -> str:
    """Rich text mirrors the words of a table, not its columns: that is done here."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>"


def _cell(text: str, *, strong: bool) -> str:
    return f"<td>{f'<b>{_isolated(text)}</b>' if strong else _isolated(text)}</td>"


def _signatures(signers: tuple[Signer, ...]) -> str:
    rows = "".join(
        _row(
            f'<td width="34%">{escape(one.part)}<br/><b>{_isolated(one.name) or "&nbsp;"}</b></td>',
            f'<td width="40%">{_line(30, _tr("Signature"))}</td>',
            f'<td width="26%">{_line(18, _tr("Day and time"))}</td>',
        )
        for one in signers
    )
    heading = escape(_tr("Signatures"))
    return f'<h2>{heading}</h2><table class="signed" width="100%" cellspacing="0">{rows}</table>'


def _line(letters: int, below: str) -> str:
    return f"<br/>{'_' * letters}<br/><span class='quiet'>{escape(below)}</span>"


def _isolated(text: str) -> str:
    """What was typed, in its own direction: a number behind an Arabic name stays behind it."""
    return f"\u2068{escape(text)}\u2069" if text else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)
