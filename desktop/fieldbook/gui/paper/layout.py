"""A paper as a document: headings, answers, bars, tables, lines to sign; what was typed is never markup."""

import html

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument, QTextOption

from fieldbook.gui.direction import has_leftward, listed
from fieldbook.gui.overview.map_card import disclaimed, explained
from fieldbook.gui.paper.map_picture import MAP, MAP_TALL_PX, MAP_WIDE_PX, map_picture
from fieldbook.gui.tongue import say
from fieldbook.services.printing.paper import Paper, PaperBar, PaperChart, PaperTable, Signer

DPI = 300
"""Dots of the press to an inch."""

translate = QCoreApplication.translate
_BODY_PT = 9.5
_SMALL_PT = 8
_NAME_PER_CENT, _BAR_PER_CENT, _WORDS_PER_CENT = 32, 40, 28
_CERTAIN, _POSSIBLE = "#0b6870", "#a9d3d6"
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
    picture = map_picture(paper.places)
    if picture is not None:
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(MAP), picture)
    document.setHtml(f"<body>{_body(paper, with_map=picture is not None)}</body>")
    return document


def _style() -> str:
    """Letters are sized in points; rich text wants other lengths in its pixels, and mirrors none of them."""
    right_px, left_px = (0, _px(6)) if _is_mirrored() else (_px(6), 0)
    return f"""
        h1 {{ font-size: 17pt; font-weight: 600; margin: 0 0 {_px(6)}px 0; }}
        h2 {{ font-size: 10.5pt; font-weight: 600; margin: {_px(9)}px 0 {_px(2)}px 0; }}
        .quiet {{ color: #555555; }}
        td {{ padding: {_px(1)}px {right_px}px {_px(1)}px {left_px}px; vertical-align: top; }}
        .rows td, .rows th {{ padding: {_px(3)}px; }}
        .rows th {{ font-weight: 600; background-color: #eeeeee; text-align: left; }}
        .rows th.title {{ font-size: 10.5pt; background-color: #ffffff; }}
        .bars td {{ padding-top: {_px(2)}px; }}
        .signed td {{ padding-top: {_px(5)}px; }}
    """


def _px(length_pt: float) -> int:
    return round(length_pt * _PT)


def _body(paper: Paper, *, with_map: bool) -> str:
    parts = [
        f'<p class="quiet">{_escaped(paper.heading)}</p>',
        f"<h1>{_escaped(paper.title)}</h1>",
        _facts(
            (
                (translate("Paper", "Record"), paper.record),
                (translate("Paper", "Code of this revision"), paper.code),
                (translate("Paper", "Printed"), listed((paper.printed_at, paper.printed_by))),
            )
        ),
    ]
    parts += [f"<h2>{_escaped(one.title)}</h2>{_facts(one.lines)}" for one in paper.sections]
    parts += [_chart(one) for one in paper.charts]
    if with_map:
        parts.append(_map())
    parts += [_table(one) for one in paper.tables]
    if paper.signers:
        parts.append(_signatures(paper.signers))
    return "".join(parts)


def _facts(lines: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        _row(
            f'<td width="30%" class="quiet">{_escaped(label)}</td>', f'<td width="70%">{_isolated(text)}</td>'
        )
        for label, text in lines
    )
    return f'<table width="100%" cellspacing="0">{rows}</table>'


def _chart(chart: PaperChart) -> str:
    """A line a number: the name, the bar, the words. Bars are cells with a ground, printed as text is."""
    rows = "".join(
        _row(
            f'<td width="{_NAME_PER_CENT}%">{_escaped(bar.label)}</td>',
            f'<td width="{_BAR_PER_CENT}%">{_bar(bar)}</td>',
            f'<td width="{_WORDS_PER_CENT}%">{_strong(bar.words)}</td>',
        )
        for bar in chart.bars
    )
    return f'<h2>{_escaped(chart.title)}</h2><table class="bars" width="100%" cellspacing="0">{rows}</table>'


def _map() -> str:
    """With its words in one cell, so that no page ends between the map and what it does not say."""
    words = f"{_escaped(explained())} {_escaped(disclaimed())}"
    small = f'<p class="quiet" style="font-size: {_SMALL_PT}pt;">{words}</p>'
    picture = f'<img src="{MAP}" width="{MAP_WIDE_PX}" height="{MAP_TALL_PX}"/>'
    title = translate("Paper", "Map of places")
    heading = f"<h2>{_escaped(title)}</h2>"
    whole = f'<td style="padding-top: {_px(9)}px;">{heading}{picture}{small}</td>'
    return f'<table width="100%" cellspacing="0">{_row(whole)}</table>'


def _bar(bar: PaperBar) -> str:
    certain = round(100 * min(max(bar.certain, 0.0), 1.0))
    possible = max(round(100 * min(max(bar.possible, 0.0), 1.0)), certain)
    parts = (
        (certain, f"background-color: {_CERTAIN};"),
        (possible - certain, f"background-color: {_POSSIBLE};"),
        (100 - possible, ""),
    )
    cells = (
        f'<td width="{share}%" style="padding: 0; {ground}">&nbsp;</td>' for share, ground in parts if share
    )
    return f'<table width="100%" cellspacing="0" style="font-size: {_SMALL_PT}pt;">{_row(*cells)}</table>'


def _table(table: PaperTable) -> str:
    shares = [f' width="{share}%"' for share in table.shares] or [""] * len(table.headings)
    heads = _row(
        *(
            f"<th{share}>{_escaped(heading)}</th>"
            for heading, share in zip(table.headings, shares, strict=True)
        )
    )
    rows = "".join(
        _row(*(_cell(cell, strong=at == table.marked) for cell in row)) for at, row in enumerate(table.rows)
    )
    # A row of the head, so that it never stands alone at the foot of a page and is said again on the next.
    title = f'<tr><th class="title" colspan="{len(table.headings)}">{_escaped(table.title)}</th></tr>'
    # Solid: Qt's own border is lit from above, dark on two sides and pale on the others.
    border = "border-collapse: collapse; border-style: solid; border-color: #999999;"
    look = f"{border} font-size: {_SMALL_PT}pt;"
    return (
        f'<p style="font-size: {_SMALL_PT}pt;"></p>'
        f'<table class="rows" width="100%" cellspacing="0" border="2" style="{look}">'
        f"<thead>{title}{heads}</thead>{rows}</table>"
    )


def _row(*cells: str) -> str:
    """Rich text mirrors the words of a table, not its columns: that is done here."""
    return f"<tr>{''.join(reversed(cells) if _is_mirrored() else cells)}</tr>"


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _cell(text: str, *, strong: bool) -> str:
    return f"<td>{_strong(text) if strong else _isolated(text)}</td>"


def _signatures(signers: tuple[Signer, ...]) -> str:
    rows = "".join(
        _row(
            f'<td width="34%">{_escaped(one.part)}<br/>{_strong(one.name) or "&nbsp;"}</td>',
            f'<td width="40%">{_line(30, translate("Paper", "Signature"))}</td>',
            f'<td width="26%">{_line(18, translate("Paper", "Day and time"))}</td>',
        )
        for one in signers
    )
    heading = _escaped(translate("Paper", "Signatures"))
    return f'<h2>{heading}</h2><table class="signed" width="100%" cellspacing="0">{rows}</table>'


def _line(letters: int, below: str) -> str:
    return f"<br/>{'_' * letters}<br/><span class='quiet'>{_escaped(below)}</span>"


def _isolated(text: str) -> str:
    """What was typed, in its own direction: a number behind an Arabic name stays behind it.

    The marks for that are in none of our fonts: a line that has them lies a little lower than its neighbours.
    """
    mixes = bool(text) and (_is_mirrored() or has_leftward(text))
    return f"\u2068{_escaped(text)}\u2069" if mixes else _escaped(text)


def _strong(text: str) -> str:
    """In our own weight; a heavier one is not bundled, and would be smeared."""
    return f'<span style="font-weight: 600;">{_isolated(text)}</span>' if text else ""


def _escaped(text: str) -> str:
    """Words of ours in the language of the window, what was typed as it is; neither as markup."""
    return html.escape(say(text))
