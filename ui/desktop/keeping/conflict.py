"""Two people changed the same: what each of them made of it, and the ways on."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rostering.differences.lines import Line
from ui.application.differences.texts import Told, kind_name
from ui.desktop.measures import CARD, ERRORS_SIZE, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, fit_over, frame, label, row


class ConflictDialog(QDialog):
    """Shows what they and I changed since the planning was read; nothing is lost either way."""

    theirs_chosen = Signal()
    mine_chosen = Signal()

    def __init__(
        self,
        sentence: str,
        theirs: Sequence[Told],
        mine: Sequence[Told],
        both: Collection[Line],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bekijk het verschil"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit_over(self, ERRORS_SIZE)
        self.tree = self._make_tree()
        self._fill(self.tr("Intussen gewijzigd ({0})"), theirs, ())
        self._fill(self.tr("Wat jij wijzigde ({0})"), mine, both)
        self.tree.expandAll()
        head = frame(self._make_words(sentence), "dialogHead")
        layout = column(head, self.tree, frame(self._make_foot(), "foot"), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _make_words(self, sentence: str) -> QVBoxLayout:
        hint = self.tr(
            "Niets is verloren. Neem je hun versie over, dan kan je de jouwe met Opnieuw (Ctrl+Y) "
            "terughalen. Zet je jouw wijzigingen er weer op, dan is dat één stap bovenop hun werk; "
            "wat jullie allebei wijzigden, wordt zoals jij het had."
        )
        return column(
            label(sentence, "dialoog", wraps=True),
            label(hint, "klein", wraps=True),
            margin=MARGIN,
            gap=TIGHT,
        )

    def _make_foot(self) -> QHBoxLayout:
        self.later = button(self.tr("Later"), on_click=self.reject)
        self.theirs = button(
            self.tr("Neem hun versie over"), on_click=lambda: self._end(self.theirs_chosen)
        )
        self.mine = button(
            self.tr("Zet mijn wijzigingen er weer op"),
            "primary",
            lambda: self._end(self.mine_chosen),
        )
        self.mine.setDefault(True)
        return row(self.later, None, self.theirs, self.mine, margin=CARD, gap=GAP)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        heads = [self.tr("Wat"), self.tr("Hoe"), self.tr("Eerst"), self.tr("Nu")]
        tree.setHeaderLabels(heads)
        tree.setAccessibleName(self.tr("Wat er sinds het openen wijzigde"))
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for place, width in ((0, 300), (2, 240)):
            tree.setColumnWidth(place, width)
        return tree

    def _fill(self, title: str, told: Sequence[Told], both: Collection[Line]) -> None:
        head = QTreeWidgetItem(self.tree, [title.format(len(told))])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFirstColumnSpanned(True)
        for item in told:
            how = kind_name(item.kind)
            if item.line in both:
                how = self.tr("{0}, door jullie allebei").format(how)
            texts = [f"{item.group}: {item.what}", how, item.old, item.new]
            line = QTreeWidgetItem(head, texts)
            for place, text in enumerate(texts):
                line.setToolTip(place, text)

    def _end(self, answer: SignalInstance) -> None:
        self.accept()
        answer.emit()
