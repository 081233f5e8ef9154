"""The form of the chosen block, beside it: name, times, turn and public, taken over at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFrame, QGridLayout, QWidget
from typing_extensions import override

from rostering.time import Weekday
from ui.application.dates import day_name
from ui.application.hours.block_fields import block_fields, block_texts
from ui.application.hours.blocks import BlockKey, alike_days
from ui.application.hours.periods import Hours, days_name
from ui.desktop.measures import CARD, GAP, TIGHT
from ui.desktop.parts import button, column, label, retint, row, set_icon
from ui.desktop.records.fields import FieldBox, TextBox, field_box
from ui.desktop.theme import Theme

_WIDTH = 308


class BlockForm(QFrame):
    """Asks what a block is; Enter takes it over, Esc leaves it as it was."""

    answered = Signal(object, object, object)
    """The block, what is typed in its fields, and the other weekdays that it goes for."""
    split_requested = Signal()
    merge_requested = Signal()
    remove_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self.key: BlockKey | None = None
        self._days: tuple[Weekday, ...] = ()
        self._known: Mapping[str, str] = {}
        self.title = label("", "menuTitle")
        self.boxes: dict[str, FieldBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP - 2)
        grid.setColumnStretch(1, 1)
        for line, field in enumerate(block_fields()):
            box = field_box(field)
            name = label(field.label, "veldnaam")
            name.setBuddy(box)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(box, line, 1)
            self.boxes[field.key] = box
        self.everywhere = QCheckBox()
        self.split_button = button(self.tr("Splits"), "", self.split_requested.emit)
        self.merge_button = button(self.tr("Voeg samen"), "", self.merge_requested.emit)
        self.remove_button = button("", "", self.remove_requested.emit, self.tr("Verwijder (Del)"))
        self.remove_button.setAccessibleName(self.tr("Verwijder het blok"))
        self.ok_button = button(self.tr("Neem over"), "primary", self.answer)
        self.cancel_button = button(self.tr("Annuleer"), on_click=self.leave)
        self._lay_out(theme, grid)
        self.hide()

    def _lay_out(self, theme: Theme, grid: QGridLayout) -> None:
        for made, icon in (
            (self.split_button, "scissors"),
            (self.merge_button, "merge"),
            (self.remove_button, "trash"),
        ):
            set_icon(made, icon, theme)
        self.setLayout(
            column(
                self.title,
                grid,
                self.everywhere,
                row(self.ok_button, self.cancel_button, None),
                row(self.split_button, self.merge_button, None, self.remove_button),
                margin=CARD,
                gap=GAP + TIGHT // 2,
            )
        )

    def set_theme(self, theme: Theme) -> None:
        retint(self, theme)

    def open_for(self, hours: Hours, key: BlockKey, beside: QRect) -> None:
        """Show a block beside its tile, with the keyboard in the first time."""
        self.show_block(hours, key)
        self.adjustSize()
        self._place(beside)
        self.show()
        self.raise_()
        box = self.boxes["from"]
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(box, TextBox):
            box.line.selectAll()

    def show_block(self, hours: Hours, key: BlockKey) -> None:
        self.key = key
        self._known = block_texts(hours.block(*key))
        for name, box in self.boxes.items():
            box.show_text(self._known[name])
            box.show_problem("")
        self.title.setText(f"{day_name(key.weekday)} · {key.block}")
        self.setAccessibleName(self.tr("Blok {0} op {1}").format(key.block, day_name(key.weekday)))
        self._days = tuple(day for day in alike_days(hours, key) if day is not key.weekday)
        self.everywhere.setText(self.tr("Ook op {0} (zelfde blok)").format(days_name(self._days)))
        self.everywhere.setVisible(bool(self._days))
        self.everywhere.setChecked(False)

    def _place(self, beside: QRect) -> None:
        """Stand right of the tile, or left of it, wholly inside the view."""
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else beside
        x = beside.right() + GAP
        if x + self.width() > room.right() - GAP:
            x = beside.left() - self.width() - GAP
        x = max(GAP, min(x, room.right() - self.width() - GAP))
        y = max(GAP, min(beside.top(), room.bottom() - self.height() - GAP))
        self.move(QPoint(x, y))

    @property
    def days(self) -> tuple[Weekday, ...]:
        """The other weekdays that an edit goes for."""
        return self._days if self.everywhere.isChecked() else ()

    @property
    def is_changed(self) -> bool:
        return any(box.text.strip() != self._known.get(key, "") for key, box in self.boxes.items())

    def answer(self) -> None:
        if self.key is not None:
            texts = {key: box.text for key, box in self.boxes.items()}
            self.answered.emit(self.key, texts, self.days)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        for key, box in self.boxes.items():
            box.show_problem(problems.get(key, ""))
        first = next((key for key in self.boxes if key in problems), None)
        self.adjustSize()
        if first is not None:
            self.boxes[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not isinstance(QApplication.focusWidget(), QComboBox):
                self.answer()
            return
        # Keys of the form are not keys of the view behind it.
        event.accept()
