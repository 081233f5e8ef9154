"""Who or what is planned anew: everything, or only some people or posts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from rostering.plan import Plan
from ui.desktop.parts import column, label

_EVERYTHING, _PEOPLE, _POSTS = range(3)
_ROWS = 5
"""Names in sight."""


class AnewChoice(QWidget):
    """A choice, and below it the names to tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[int, tuple[str, ...]] = {_EVERYTHING: (), _PEOPLE: (), _POSTS: ()}
        self.box = QComboBox()
        self.box.addItems(
            [
                self.tr("Iedereen, op alle posten"),
                self.tr("Enkel deze mensen"),
                self.tr("Enkel deze posten"),
            ]
        )
        self.box.setAccessibleName(self.tr("Wat opnieuw verdeeld wordt"))
        self.box.currentIndexChanged.connect(self._show_names)
        self.names = QListWidget()
        self.names.setProperty("role", "vinklijst")
        self.names.itemChanged.connect(lambda _item: self.changed.emit())
        self._rest = label("", "klein", wraps=True)
        self.setLayout(column(self.box, self.names, self._rest))
        self._show_names()

    def offer(self, plan: Plan) -> None:
        """Offer the people and the posts of a plan; nothing is left out yet."""
        self._names[_PEOPLE] = tuple(employee.name for employee in plan.employees)
        self._names[_POSTS] = tuple(post.name for post in plan.front_posts)
        self.box.setCurrentIndex(_EVERYTHING)
        self._show_names()

    def allow(self, allowed: bool) -> None:
        """Allow to leave something out, which makes sense only where something stands."""
        if not allowed:
            self.box.setCurrentIndex(_EVERYTHING)
        self.box.setEnabled(allowed)
        self.box.setToolTip(
            "" if allowed else self.tr("In deze weken staat nog niets dat kan blijven.")
        )

    def _show_names(self) -> None:
        kind = self.box.currentIndex()
        with QSignalBlocker(self.names):
            self.names.clear()
            for name in self._names[kind]:
                item = QListWidgetItem(name, self.names)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsUserCheckable
                    | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Unchecked)
            if self._names[kind]:
                self.names.setCurrentRow(0)
                height = self.names.sizeHintForRow(0) * min(len(self._names[kind]), _ROWS)
                self.names.setFixedHeight(height + 2 * self.names.frameWidth())
        self.names.setAccessibleName(self.box.currentText())
        for part in (self.names, self._rest):
            part.setVisible(kind != _EVERYTHING)
        self._rest.setText(
            self.tr("De anderen blijven staan zoals nu, hun vrije dagen ook.")
            if kind == _PEOPLE
            else self.tr("Diensten blijven, en wie op een andere post staat, blijft daar.")
        )
        self.changed.emit()

    def _ticked(self, kind: int) -> frozenset[str] | None:
        if self.box.currentIndex() != kind:
            return None
        return frozenset(
            item.text() for item in self._items() if item.checkState() is Qt.CheckState.Checked
        )

    def _items(self) -> Iterable[QListWidgetItem]:
        return (self.names.item(at) for at in range(self.names.count()))

    def people(self) -> frozenset[str] | None:
        """Return the only ones to plan anew; None for everybody."""
        return self._ticked(_PEOPLE)

    def posts(self) -> frozenset[str] | None:
        """Return the only posts to plan anew; None for all."""
        return self._ticked(_POSTS)

    @property
    def is_complete(self) -> bool:
        """Tell whether something is left to plan."""
        kind = self.box.currentIndex()
        return kind == _EVERYTHING or bool(self._ticked(kind))

    def what_lacks(self) -> str:
        """Say what is still to be ticked."""
        if self.box.currentIndex() == _PEOPLE:
            return self.tr("Vink aan wie je opnieuw wil inplannen.")
        return self.tr("Vink aan welke posten je opnieuw wil verdelen.")
