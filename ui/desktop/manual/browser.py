"""Shows a page of the manual: pictures as wide as there is room, tables with lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from ui.desktop.measures import CARD, GAP, MARGIN, TIGHT, WIDE
from ui.desktop.theme import Theme

_PICTURE = "\ufffc"
_LINE_PERCENT = 130
_HEAD_PIXELS = {1: 22, 2: 17, 3: 14}
_TEXT_PIXELS = 14


class ManualBrowser(QTextBrowser):
    """Reads pages from a folder; what leads out of it opens elsewhere."""

    turned = Signal()
    """Another page is in sight."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__()
        self._theme = theme
        self._folder = QUrl.fromLocalFile(f"{folder}/")
        self.shown = QUrl()
        self._laid_out_for = 0
        # Without it the room for pictures would change with the length of the page.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Bladzijde van de handleiding"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(WIDE)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._turn)

    def _turn(self, page: QUrl) -> None:
        """Dress another page; `source` tells of it later only."""
        self.shown = page
        self._dress()
        self.turned.emit()

    def _follow(self, link: QUrl) -> None:
        target = self._folder.resolved(link)
        if target.isLocalFile():
            self.setSource(target)
        else:
            QDesktopServices.openUrl(target)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Scale pictures down to the width of the page, sharp on any screen."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(self._folder.resolved(QUrl(name)).toLocalFile())
        room, ratio = self._room, self.devicePixelRatioF()
        if not picture.isNull() and picture.width() > room:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(min(picture.width(), round(room * ratio)), smooth)
            picture.setDevicePixelRatio(picture.width() / room)
        return picture

    @property
    def _room(self) -> int:
        """The width of the text, in logical pixels."""
        return max(1, self.viewport().width() - 2 * WIDE - TIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._laid_out_for and self._laid_out_for != self._room:
            self._read_again()

    def _read_again(self) -> None:
        place = self.verticalScrollBar().value()
        self.reload()
        self.verticalScrollBar().setValue(place)

    def set_theme(self, theme: Theme) -> None:
        """Read the page again: links took their colour when it was read."""
        self._theme = theme
        self._read_again()

    def _dress(self) -> None:
        """Give what was read from Markdown the looks of the window."""
        self._laid_out_for = self._room
        document = self.document()
        document.setDocumentMargin(WIDE)
        font = self._theme.font(pixels=_TEXT_PIXELS)
        document.setDefaultFont(font)
        block = document.begin()
        while block.isValid():
            self._dress_block(QTextCursor(block), block.blockFormat().headingLevel())
            block = block.next()
        for child in document.rootFrame().childFrames():
            if isinstance(child, QTextTable):
                self._dress_table(child)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress_block(self, cursor: QTextCursor, level: int) -> None:
        looks = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        # A picture is a letter too: higher lines would leave room below it.
        percent = 100 if _PICTURE in cursor.block().text() else _LINE_PERCENT
        looks.setLineHeight(percent, kind)
        if level:
            looks.setTopMargin(GAP if level == 1 else WIDE)
            looks.setBottomMargin(GAP)
            words = QTextCharFormat()
            words.setFont(
                self._theme.font(pixels=_HEAD_PIXELS[min(level, 3)], weight=QFont.Weight.DemiBold)
            )
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(words)
        elif cursor.currentTable() is None and cursor.currentList() is None:
            looks.setTopMargin(TIGHT)
            looks.setBottomMargin(CARD)
        cursor.mergeBlockFormat(looks)

    def _dress_table(self, table: QTextTable) -> None:
        looks = table.format()
        looks.setCellPadding(TIGHT + 2)
        looks.setCellSpacing(0)
        looks.setBorder(1)
        looks.setBorderCollapse(True)
        looks.setBorderBrush(self._theme.colour("line2"))
        looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        looks.setBottomMargin(MARGIN)
        looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(looks)
