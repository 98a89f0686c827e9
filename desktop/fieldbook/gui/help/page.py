"""The guide, inside the window: its topics beside the one that is read."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextBrowser

from fieldbook.gui import style
from fieldbook.gui.help import typeset
from fieldbook.gui.help.topics import TOPICS, picture, read_topic, title_of, topic_behind
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.page import Page, padded
from fieldbook.gui.parts import Button, Card, ScrollPage
from fieldbook.gui.parts.pressable import Ring

_TOPICS_PX = 290
_PICTURE_PX, _PICTURE_LEAST_PX, _AIR_PX = 720, 240, 56


class HelpPage(Page):
    """Reads one topic; others are one press away. Nothing here leads out of the program."""

    def __init__(self, resources: Path, language: str) -> None:
        super().__init__(self.tr("Help"), self.tr("The guide is inside the program and needs no network"))
        self.add_back()
        self._resources, self._language = resources, language
        self._browser = _Browser(resources, language)
        self._browser.setAccessibleName(self.tr("Guide"))
        self._browser.anchorClicked.connect(lambda link: self.read(topic_behind(link.toString())))
        self._topics: dict[str, Button] = {}
        body, column = padded()
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._make_topics())
        text = Card()
        text.body.setContentsMargins(26, 14, 10, 10)
        text.body.addWidget(self._browser, 1)
        row.addWidget(text, 1)
        add_layout(column, row, 1)
        self.column.addWidget(body, 1)
        self.read(TOPICS[0])

    def read(self, topic: str) -> None:
        """Show a topic."""
        text = read_topic(self._resources, topic, self._language)
        if not text:
            return
        self._browser.show_text(text)
        for key, button in self._topics.items():
            style.mark(button, "chosen", key == topic)
            if key == topic:
                self._list.ensureWidgetVisible(button, 0, 0)

    def arrive(self) -> None:
        """Ready for the arrow keys."""
        self._browser.setFocus()

    def _make_topics(self) -> Card:
        card = Card(self.tr("Topics"))
        card.setFixedWidth(style.scaled(_TOPICS_PX))
        topics = self._list = ScrollPage(self.tr("Topics"), spacing_px=2, side_px=0)
        for topic in TOPICS:
            title = title_of(read_topic(self._resources, topic, self._language))
            button = _Topic(title)
            button.clicked.connect(lambda _=False, topic=topic: self.read(topic))
            self._topics[topic] = button
            topics.body.addWidget(button)
        topics.body.addStretch(1)
        card.body.addWidget(topics, 1)
        return card


class _Topic(Button):
    """The way to a topic; a title with more words than there is room for ends in an ellipsis."""

    def __init__(self, title: str) -> None:
        super().__init__(title, look="topic")
        self._title = title
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the title as there is room for, all of it as a tip."""
        super().resizeEvent(event)
        self.setText(self._title)
        metrics = self.fontMetrics()
        around_px = self.sizeHint().width() - metrics.horizontalAdvance(self._title)
        shown = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, self.width() - around_px)
        self.setText(shown)
        self.setToolTip(self._title if shown != self._title else "")


class _Browser(QTextBrowser):
    """Shows Markdown in our type, and the guide's own pictures; opens nothing else and fetches nothing."""

    def __init__(self, resources: Path, language: str) -> None:
        super().__init__()
        self._resources, self._language = resources, language
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        Ring(self)
        follow_finger(self)

    def show_text(self, text: str) -> None:
        """Show *text* from its beginning."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, style.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, style.colour("text"))
        palette.setColor(QPalette.ColorRole.Link, style.colour("accent"))
        self.setPalette(palette)
        self.document().setDefaultFont(style.font())
        self.document().setIndentWidth(22)
        typeset.show(self.document(), text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, by its bare name in its own folder; nothing is loaded from elsewhere."""
        path = picture(self._resources, QUrl(name).fileName(), self._language)
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        wide = min(_PICTURE_PX, max(_PICTURE_LEAST_PX, self.viewport().width() - _AIR_PX))
        sharp = self.devicePixelRatioF()
        shown = QImage(str(path)).scaledToWidth(
            round(wide * sharp), Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(sharp)
        return shown
