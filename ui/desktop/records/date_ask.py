"""A question for a date, in the form itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit
from typing_extensions import override

from ui.desktop.measures import CARD, GAP
from ui.desktop.parts import button, column, label, row


class DateAsk(QFrame):
    """Is not there until it is asked; Enter answers, Esc takes the question back."""

    answered = Signal(str)

    def __init__(self, question: str, answer: str) -> None:
        super().__init__()
        self.setProperty("role", "offer")
        self.question = label(question, "strong", wraps=True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("zoals 15/03/2027"))
        self.line.setAccessibleName(question)
        self.problem = label("", "veldfout", wraps=True)
        self.problem.hide()
        self.ok_button = button(answer, "primary", self._answer)
        self.cancel_button = button(self.tr("Annuleer"), on_click=self.close_)
        self.setLayout(
            column(
                self.question,
                self.line,
                self.problem,
                row(self.ok_button, self.cancel_button, None),
                margin=CARD,
                gap=GAP,
            )
        )
        self.line.returnPressed.connect(self._answer)
        self.hide()

    def ask(self, suggestion: str) -> None:
        self.line.setText(suggestion)
        self.show_problem("")
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _answer(self) -> None:
        self.answered.emit(self.line.text())

    def close_(self) -> None:
        self.show_problem("")
        self.hide()

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The line has answered; the form would go on to its next field.
            return
        super().keyPressEvent(event)
