"""The fields of a form: what is typed or chosen, and below it what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.application.records.base import Field
from ui.desktop.measures import TIGHT
from ui.desktop.parts import label
from ui.desktop.segments import Segments

_NOTHING = "–"
"""What a choice of a few shows for a blank field."""
_SHOWN_LETTERS = 8


class FieldBox(QWidget):
    """One field; `finished` says that something else was typed or chosen."""

    finished = Signal(str)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.key = field.key
        self.problem = label("", "veldfout", wraps=True)
        self.problem.hide()
        self.note = label(field.note, "klein", wraps=True)
        if not field.note:
            self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT // 2)
        self._layout = layout

    def _hold(
        self, inside: QWidget, name: str, read: Callable[[], str], show: Callable[[str], None]
    ) -> None:
        """Take in what is typed into or chosen from, with what reads and shows its text."""
        self._read, self._show = read, show
        inside.setAccessibleName(name)
        inside.setAccessibleDescription(self.note.text())
        self._layout.addWidget(inside)
        self._layout.addWidget(self.note)
        self._layout.addWidget(self.problem)
        self.setFocusProxy(inside)

    @property
    def text(self) -> str:
        return self._read()

    def show_text(self, text: str) -> None:
        self._show(text)

    @property
    def holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing when nothing is."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        inside = self.focusProxy()
        if inside is not None:
            inside.setAccessibleDescription(sentence or self.note.text())
            inside.setProperty("wrong", bool(sentence))
            inside.style().unpolish(inside)
            inside.style().polish(inside)


class TextBox(FieldBox):
    """Something typed."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line = QLineEdit()
        self.line.setPlaceholderText(field.hint)
        self.line.setToolTip(field.hint)
        self.line.editingFinished.connect(self._finish)
        self._hold(self.line, field.label, self.line.text, self._show_typed)

    def _finish(self) -> None:
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)
        self.finished.emit(self.key)

    def _show_typed(self, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)
            # A long text is read from its beginning.
            self.line.setCursorPosition(0)


class ChoiceBox(FieldBox):
    """One of a list."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.list = QComboBox()
        # A long choice is shortened rather than making the form wider than there is room.
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setMinimumContentsLength(_SHOWN_LETTERS)
        for choice in field.choices:
            self.list.addItem(field.words.get(choice, choice), choice)
        self.list.activated.connect(lambda _at: self.finished.emit(self.key))
        self._hold(self.list, field.label, self._chosen, self._show_chosen)

    def _chosen(self) -> str:
        return str(self.list.currentData() or "")

    def _show_chosen(self, text: str) -> None:
        with QSignalBlocker(self.list):
            if self.list.findData(text) < 0:
                # A word of one's own, such as a reason that is not in the list.
                self.list.addItem(text, text)
            self.list.setCurrentIndex(self.list.findData(text))


class WordBox(ChoiceBox):
    """One of a list, or a word of one's own."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.list.setEditable(True)
        self.list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.list.lineEdit()
        if line is not None:
            line.editingFinished.connect(lambda: self.finished.emit(self.key))

    @override
    def _chosen(self) -> str:
        typed = self.list.currentText().strip()
        known = self.list.findText(typed, Qt.MatchFlag.MatchFixedString)
        return typed if known < 0 else str(self.list.itemData(known) or "")


class SkillBox(FieldBox):
    """Cannot, accompanied or alone: all three in sight."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        meanings = {"": self.tr("kan niet"), "B": self.tr("onder begeleiding")}
        options = [(choice, choice or _NOTHING) for choice in field.choices]
        self.segments = Segments(field.label, options)
        for choice, made in self.segments.buttons.items():
            meaning = meanings.get(choice, self.tr("zelfstandig"))
            made.setAccessibleName(f"{field.label}: {meaning}")
            made.setToolTip(meaning)
            made.setMinimumWidth(38)
        self._chosen = ""
        self.segments.chosen.connect(self._choose)
        self._hold(self.segments, field.label, lambda: self._chosen, self._show_chosen)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.finished.emit(self.key)

    def _show_chosen(self, text: str) -> None:
        self._chosen = text
        self.segments.choose(text)


def field_box(field: Field) -> FieldBox:
    if field.kind == "choice":
        return ChoiceBox(field)
    if field.kind == "word":
        return WordBox(field)
    return SkillBox(field) if field.kind == "skill" else TextBox(field)
