"""Differences line by line, each to take over or leave; nothing changes before that is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rostering.differences.lines import Line
from ui.application.dates import listed
from ui.application.differences.texts import Told, kind_name
from ui.application.differences.words import KINDS
from ui.desktop.measures import CARD, ERRORS_SIZE, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, fit_over, frame, label, row

_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_WHAT, _HOW = 0, 1
_KIND_WIDTH = 180
_MOST_NAMED = 3
_PADDING, _AIR, _HIGHEST = 20, 10, 400

Needed = Callable[[Collection[Line]], Sequence[Line]]
"""Returns the lines that belong to the chosen ones and are not among them."""


class DifferencesDialog(QDialog):
    """Lists differences under their heads; tells which of the others the ticked ones need."""

    chosen = Signal(object)
    """The lines to take over."""

    def __init__(
        self,
        title: str,
        hint: str,
        told: Sequence[Told],
        needed: Needed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._needed = needed
        self._told = {item.line: item for item in told}
        self._more: Sequence[Line] = ()
        self.setWindowTitle(self.tr("Verschillen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit_over(self, ERRORS_SIZE)
        self._items: dict[Line, QTreeWidgetItem] = {}
        self._heads: dict[str, QTreeWidgetItem] = {}
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._fit_lines)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_choice)
        self.tree = self._make_tree(told)
        head = column(
            label(title, "dialoog", wraps=True),
            label(hint, "klein", wraps=True),
            margin=MARGIN,
            gap=TIGHT,
        )
        tools = frame(self._make_tools(told), "plain")
        layout = column(frame(head, "dialogHead"), tools, self.tree, self._make_foot(), gap=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.tree.itemChanged.connect(self._ticked)
        self._show_choice()
        self.tree.setFocus()

    # Building

    def _make_tree(self, told: Sequence[Told]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels(
            [self.tr("Wat"), self.tr("Hoe"), self.tr("Nu"), self.tr("In het werkboek")]
        )
        tree.setAccessibleName(self.tr("Verschillen; de spatiebalk vinkt aan of uit"))
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        header = tree.header()
        header.setStretchLastSection(True)
        header.sectionResized.connect(lambda *_sizes: self._fit.start())
        header.setSectionResizeMode(_HOW, QHeaderView.ResizeMode.ResizeToContents)
        for item in told:
            if item.group not in self._heads:
                self._heads[item.group] = self._make_head(tree, item.group)
            self._items[item.line] = self._make_line(self._heads[item.group], item)
        for name, head in self._heads.items():
            head.setText(_WHAT, f"{name} ({head.childCount()})")
            head.setExpanded(True)
            head.setFirstColumnSpanned(True)
        for place, width in ((0, 300), (2, 260)):
            tree.setColumnWidth(place, width)
        for first in list(self._items.values())[:1]:
            tree.setCurrentItem(first)
        return tree

    def _make_head(self, tree: QTreeWidget, name: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(tree, [name])
        head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        font = head.font(_WHAT)
        font.setBold(True)
        head.setFont(_WHAT, font)
        return head

    def _make_line(self, head: QTreeWidgetItem, item: Told) -> QTreeWidgetItem:
        line = QTreeWidgetItem(head, [item.what, kind_name(item.kind), item.old, item.new])
        line.setCheckState(_WHAT, _ON)
        words = self.tr("{0}, {1}. Nu: {2}. In het werkboek: {3}.")
        none = self.tr("niets")
        said = words.format(item.what, kind_name(item.kind), item.old or none, item.new or none)
        line.setData(_WHAT, Qt.ItemDataRole.AccessibleTextRole, said)
        return line

    def _make_tools(self, told: Sequence[Told]) -> QHBoxLayout:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek in de verschillen"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.kind = QComboBox()
        self.kind.setMinimumWidth(_KIND_WIDTH)
        self.kind.addItem(self.tr("Alle verschillen"), "")
        for kind in KINDS:
            if any(item.kind == kind for item in told):
                self.kind.addItem(self.tr("Enkel: {0}").format(kind_name(kind)), kind)
        self.kind.setAccessibleName(self.tr("Welke verschillen"))
        self.kind.currentIndexChanged.connect(lambda _index: self._filter())
        self.all = button(self.tr("Vink alles aan"), on_click=lambda: self.tick(_ON))
        self.none = button(self.tr("Vink alles uit"), on_click=lambda: self.tick(_OFF))
        made = row(self.search, self.kind, self.all, self.none, gap=GAP)
        made.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        made.setStretch(0, 1)
        return made

    def _make_foot(self) -> QWidget:
        self.note = label("", "noticeText", wraps=True)
        self.tick_more = button(self.tr("Vink mee aan"), on_click=self._tick_more)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        self.act = button("", "primary", self._choose)
        self.act.setDefault(True)
        layout = row(self.note, self.tick_more, None, cancel, self.act, margin=CARD, gap=GAP)
        layout.setStretch(0, 3)
        return frame(layout, "foot")

    def _fit_lines(self) -> None:
        """Give each line the height of its longest text; the tree does not do so by itself."""
        metrics = self.tree.fontMetrics()
        wraps = int(Qt.TextFlag.TextWordWrap)
        rooms = [QRect(0, 0, self.tree.columnWidth(at) - _PADDING, _HIGHEST) for at in (2, 3)]
        for item in self._items.values():
            texts = zip(rooms, (item.text(2), item.text(3)), strict=True)
            heights = [metrics.boundingRect(room, wraps, text).height() for room, text in texts]
            item.setSizeHint(_WHAT, QSize(0, max(*heights, metrics.height()) + _AIR))

    # What is ticked

    @property
    def ticked(self) -> list[Line]:
        """The lines that would be taken over."""
        return [line for line, item in self._items.items() if item.checkState(_WHAT) == _ON]

    def tick(self, state: Qt.CheckState) -> None:
        """Tick all lines in sight, or none of them."""
        self._set(self._in_sight(), state)

    def _in_sight(self) -> Iterator[Line]:
        return (line for line, item in self._items.items() if not item.isHidden())

    def _set(self, lines: Sequence[Line] | Iterator[Line], state: Qt.CheckState) -> None:
        self.tree.blockSignals(True)
        for line in lines:
            self._items[line].setCheckState(_WHAT, state)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        self._show_choice()

    def _ticked(self, _item: QTreeWidgetItem, place: int) -> None:
        if place == _WHAT:
            self._later.start()

    def _tick_more(self) -> None:
        self._set(self._more, _ON)
        self.act.setFocus()

    def _show_choice(self) -> None:
        ticked = self.ticked
        self._more = self._needed(ticked)
        self.act.setText(
            self.tr("Neem 1 verschil over")
            if len(ticked) == 1
            else self.tr("Neem {0} verschillen over").format(len(ticked))
        )
        self.act.setEnabled(bool(ticked) and not self._more)
        self.note.setVisible(bool(self._more))
        self.tick_more.setVisible(bool(self._more))
        if self._more:
            named = [self._told[line] for line in self._more[:_MOST_NAMED]]
            words = [f"{item.group}: {item.what}" for item in named]
            if len(self._more) > _MOST_NAMED:
                words.append(self.tr("nog {0}").format(len(self._more) - _MOST_NAMED))
            sentence = self.tr("Wat je aanvinkte, kan niet zonder {0}.")
            self.note.setText(sentence.format(listed(words)))

    def _filter(self) -> None:
        wanted, kind = self.search.text().casefold().split(), self.kind.currentData()
        seen: set[str] = set()
        for line, item in self._items.items():
            told = self._told[line]
            words = told.words.casefold()
            fits = kind in ("", told.kind) and all(word in words for word in wanted)
            item.setHidden(not fits)
            seen |= {told.group} if fits else set()
        for name, head in self._heads.items():
            head.setHidden(name not in seen)

    def _choose(self) -> None:
        ticked = self.ticked
        self.accept()
        self.chosen.emit(ticked)
