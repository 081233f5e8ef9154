"""Choosing one of a list: a team of a file, or an earlier version with what differs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.desktop.measures import CARD, ERRORS_SIZE, GAP, MARGIN, MESSAGE_WIDTH, WIDE
from ui.desktop.parts import button, column, fit_over, frame, label, row


class ChoiceDialog(QDialog):
    """A list to choose one of, with Enter or a double click too."""

    chosen = Signal(int)

    def __init__(
        self, title: str, items: Sequence[str], act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Beurtrol"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.list = QListWidget()
        self.list.addItems(list(items))
        self.list.setAccessibleName(title)
        self.list.itemActivated.connect(lambda _item: self.choose())
        self.act = button(act, "primary", self.choose)
        self.act.setDefault(True)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        body = self._body(label(title, "dialoog", wraps=True))
        foot = frame(row(None, cancel, self.act, margin=CARD), "foot")
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _body(self, title: QWidget) -> QWidget:
        return frame(column(title, self.list, margin=WIDE, gap=GAP), "plain")

    def choose(self) -> None:
        number = self.list.currentRow()
        if number >= 0:
            self.accept()
            self.chosen.emit(number)


class EarlierDialog(ChoiceDialog):
    """Earlier versions at the left, what would change at the right."""

    def __init__(
        self,
        title: str,
        items: Sequence[str],
        describe: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        self._describe = describe
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        super().__init__(title, items, "", parent)
        self.act.setText(self.tr("Herstel deze versie"))
        self.preview.setAccessibleName(self.tr("Wat er verandert"))
        fit_over(self, ERRORS_SIZE)
        self.list.currentRowChanged.connect(self._show)
        self._show(self.list.currentRow())

    @override
    def _body(self, title: QWidget) -> QWidget:
        sides = row(self.list, self.preview, gap=MARGIN)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        return frame(column(title, sides, margin=WIDE, gap=MARGIN), "plain")

    def _show(self, number: int) -> None:
        self.preview.setPlainText(self._describe(number) if number >= 0 else "")
