"""What a roster from a sheet changes, to take over or leave; nothing happens before that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.application.roster_reading.found import Change, RosterReading
from ui.application.roster_reading.telling import read_words, told_change, told_unread
from ui.application.rule_texts import rule_sentence, violation_place
from ui.desktop.measures import CARD, ERRORS_SIZE, GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, fit_over, frame, label, row
from ui.desktop.theme import Theme

_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_WHO, _OLD, _NEW, _WHERE = 0, 1, 2, 3
_SHARES: Final = (0.25, 0.25)
"""Which part of the width who and what there is now take; what it becomes has the rest."""
_WIDEST_PLACE: Final = 170
_PADDING, _AIR, _HIGHEST = 40, 10, 400
_WAIT = 200
"""Milliseconds after the last tick before the rules are looked at again."""


class RosterDialog(QDialog):
    """Lists the days that change, what is broken by them, and what is not understood."""

    chosen = Signal(object)
    """The changes to take over."""

    def __init__(
        self, theme: Theme, name: str, reading: RosterReading, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._reading = theme, reading
        self._items: dict[Change, QTreeWidgetItem] = {}
        self.setWindowTitle(self.tr("Rooster inlezen uit Excel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        fit_over(self, ERRORS_SIZE)
        self._later = QTimer(self, singleShot=True, interval=_WAIT)
        self._later.timeout.connect(self.show_rules)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._fit_lines)
        self.tree = self._make_tree()
        self._fill()
        layout = column(self._make_head(name), self.tree, self._make_foot(), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tree.itemChanged.connect(self._ticked)
        self.show_rules()
        self.tree.setFocus()

    # Building

    def _make_head(self, name: str) -> QWidget:
        words = self.tr("{0} Wat je aanvinkt, wordt samen één stap die je ongedaan kan maken.")
        hint = words.format(read_words(self._reading))
        self.over = QCheckBox(self.tr("Ook dagen die &voorbij of al gepubliceerd zijn"))
        self.over.setVisible(any(change.is_over for change in self._reading.changes))
        self.over.toggled.connect(self._allow_over)
        title = label(name, "dialoog", wraps=True)
        return frame(
            column(title, label(hint, "klein", wraps=True), self.over, margin=MARGIN, gap=TIGHT),
            "dialogHead",
        )

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        heads = [self.tr("Wie"), self.tr("Nu"), self.tr("Wordt"), self.tr("Waar")]
        tree.setHeaderLabels(heads)
        tree.setAccessibleName(self.tr("Wat er verandert; de spatiebalk vinkt aan of uit"))
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        for at, share in enumerate(_SHARES):
            tree.setColumnWidth(at, round(share * self.width()))
        header = tree.header()
        header.setSectionResizeMode(_NEW, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.sectionResized.connect(lambda *_sizes: self._fit.start())
        return tree

    def _make_foot(self) -> QWidget:
        self.note = label("", "klein", wraps=True)
        cancel = button(self.tr("Annuleer"), on_click=self.reject)
        self.act = button("", "primary", self._choose)
        self.act.setDefault(True)
        layout = row(self.note, cancel, self.act, margin=CARD, gap=GAP)
        layout.setStretch(0, 1)
        return frame(layout, "foot")

    def _fill(self) -> None:
        reading = self._reading
        over = [change for change in reading.changes if change.is_over]
        now = [change for change in reading.changes if not change.is_over]
        self._add_changes(self.tr("Verandert ({0})"), [one for one in now if not one.doubt])
        doubtful = [change for change in now if change.doubt]
        self._add_changes(self.tr("Misschien anders bedoeld, kijk het na ({0})"), doubtful)
        self._add_changes(self.tr("Voorbij of al gepubliceerd ({0})"), over)
        self._rules = self._head(self.tr("Daarmee gebroken regels ({0})"), 0)
        unread = self._head(
            self.tr("Niet begrepen of niet mogelijk, blijft zoals het is ({0})"),
            len(reading.unread),
        )
        expected = self.tr("verwacht: {0}")
        for item in told_unread(reading):
            told = item.why or expected.format(item.expected)
            found = "" if item.why else self.tr("gevonden: {0}").format(item.found_words)
            self._line(unread, ["!", found, told, item.place])
        notes = self._head(self.tr("Goed om te weten ({0})"), len(reading.notes))
        for sentence in reading.notes:
            self._line(notes, [sentence, "", "", ""]).setFirstColumnSpanned(True)
        place = self.tree.sizeHintForColumn(_WHERE)
        self.tree.setColumnWidth(_WHERE, min(place, _WIDEST_PLACE))
        if self._items:
            self.tree.setCurrentItem(next(iter(self._items.values())))

    def _head(self, words: str, number: int) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self.tree, [words.format(number)])
        head.setFirstColumnSpanned(True)
        head.setExpanded(True)
        head.setHidden(number == 0)
        font = head.font(_WHO)
        font.setBold(True)
        head.setFont(_WHO, font)
        return head

    def _line(self, head: QTreeWidgetItem, texts: list[str]) -> QTreeWidgetItem:
        line = QTreeWidgetItem(head, texts)
        line.setData(_WHO, Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, texts)))
        return line

    def _add_changes(self, words: str, changes: Sequence[Change]) -> None:
        head = self._head(words, len(changes))
        if not any(change.is_over for change in changes):
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        for change in changes:
            told = told_change(change)
            who = f"{told.day}  {told.who}"
            new = "\n".join(filter(None, (told.new, self._doubt_words(change))))
            line = self._line(head, [who, told.old, new, change.place])
            line.setCheckState(_WHO, _OFF if change.is_over or change.doubt else _ON)
            self._items[change] = line
            if change.is_over:
                self._offer(line, offered=False)

    def _doubt_words(self, change: Change) -> str:
        return self.tr("Let op: {0}.").format(change.doubt) if change.doubt else ""

    # What is ticked

    @property
    def ticked(self) -> list[Change]:
        """The changes that would be taken over."""
        return [change for change, line in self._items.items() if line.checkState(_WHO) == _ON]

    def _allow_over(self, allowed: bool) -> None:
        """Let days that are over be taken over, or leave them as they are."""
        for change, line in self._items.items():
            if change.is_over:
                self._offer(line, offered=allowed)
                line.setCheckState(_WHO, _ON if allowed and not change.doubt else _OFF)

    def _offer(self, line: QTreeWidgetItem, *, offered: bool) -> None:
        line.setDisabled(not offered)
        for place in (_WHO, _OLD, _NEW, _WHERE):
            line.setForeground(place, self._theme.colour("text" if offered else "text3"))

    def _ticked(self, _item: QTreeWidgetItem, place: int) -> None:
        if place == _WHO:
            self._show_number()
            self._later.start()

    def _show_number(self) -> None:
        number = len(self.ticked)
        words = self.tr("Neem 1 dag over") if number == 1 else self.tr("Neem {0} dagen over")
        self.act.setText(words.format(number) if number else self.tr("Neem over"))
        self.act.setEnabled(number > 0)

    def show_rules(self) -> None:
        """Say which hard rules the ticked days would break."""
        self._later.stop()
        broken = self._reading.broken(self.ticked)
        self._rules.takeChildren()
        self._rules.setText(_WHO, self.tr("Daarmee gebroken regels ({0})").format(len(broken)))
        self._rules.setHidden(not broken)
        for violation in broken:
            sentence = rule_sentence(violation)
            line = self._line(self._rules, [violation_place(violation), "", sentence, ""])
            line.setForeground(_NEW, self._theme.colour("red"))
        self.note.setText(self._foot_words(len(broken)))
        self._show_number()
        self._fit.start()

    def _foot_words(self, broken: int) -> str:
        if not self._items:
            return self.tr("Er is niets over te nemen.")
        if not broken:
            return self.tr("Geen enkele harde regel wordt gebroken.")
        words = self.tr("Er wordt 1 regel gebroken. Overnemen mag; de fout blijft zichtbaar.")
        many = self.tr("Er worden {0} regels gebroken. Overnemen mag; de fouten blijven zichtbaar.")
        return words if broken == 1 else many.format(broken)

    def _fit_lines(self) -> None:
        """Give each line the height of its longest text; the tree does not do so by itself."""
        metrics = self.tree.fontMetrics()
        wraps = int(Qt.TextFlag.TextWordWrap)
        whole = self.tree.viewport().width() - 2 * self.tree.indentation()
        for line in self._lines():
            widths = [self.tree.columnWidth(place) for place in (_OLD, _NEW, _WHERE)]
            texts = dict(zip((_OLD, _NEW, _WHERE), widths, strict=True))
            heights = [
                metrics.boundingRect(
                    QRect(0, 0, width - _PADDING, _HIGHEST), wraps, line.text(place)
                ).height()
                for place, width in (
                    {_WHO: whole} if line.isFirstColumnSpanned() else texts
                ).items()
            ]
            line.setSizeHint(_WHO, QSize(0, max(*heights, metrics.height()) + _AIR))

    def _lines(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(at)
            for number in range(0 if head is None else head.childCount()):
                line = None if head is None else head.child(number)
                if line is not None:
                    yield line

    def _choose(self) -> None:
        ticked = self.ticked
        self.accept()
        self.chosen.emit(ticked)
