"""Why a hard rule is not kept: one of a few reasons, and a line about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from typing_extensions import override

from rostering.allowances import Why
from ui.application.allowing import WHYS
from ui.application.privacy.health_words import health_hint
from ui.desktop.measures import CARD, GAP, MESSAGE_WIDTH, TIGHT, WIDE
from ui.desktop.parts import button, column, frame, label, row

_LONGEST = 120
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_MOST_TOLD = 5


class _Choice(QRadioButton):
    """A reason; the arrows choose also while nothing is chosen yet, where Qt only moves on."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        now = self.window().focusWidget()
        if event.key() in _ARROWS and isinstance(now, _Choice):
            now.setChecked(True)


class ReasonDialog(QDialog):
    """Asks; Enter lets the rules stand, Esc leaves all as it was."""

    reasoned = Signal(object, str)
    """The reason, and the line about it."""

    def __init__(self, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Laat staan met reden"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(MESSAGE_WIDTH)
        self.choices = {why: self._choice(number, why) for number, why in enumerate(Why, start=1)}
        self.text = QLineEdit()
        self.text.setMaxLength(_LONGEST)
        self.text.setAccessibleName(self.tr("Toelichting"))
        self.hint = label("", "noticeText", wraps=True)
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().height())
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.let_stand = button(self.tr("&Laat staan"), "primary", self._done)
        self.let_stand.setDefault(True)
        self.setLayout(self._laid_out(sentences))
        self.text.textChanged.connect(lambda _text: self._check())
        self._check()
        self.choices[Why.REQUEST].setFocus()

    def _choice(self, number: int, why: Why) -> QRadioButton:
        made = _Choice(f"&{number}  {WHYS[why].say()}")
        made.toggled.connect(lambda _on: self._check())
        return made

    def _laid_out(self, sentences: Sequence[str]) -> QLayout:
        group = QButtonGroup(self)
        for choice in self.choices.values():
            group.addButton(choice)
        told = [label(sentence, wraps=True) for sentence in sentences[:_MOST_TOLD]]
        if len(sentences) > _MOST_TOLD:
            told.append(label(self.tr("… en nog {0}").format(len(sentences) - _MOST_TOLD), "klein"))
        title = self.tr("Waarom mag dit blijven staan?")
        parts = column(
            label(title, "dialoog", wraps=True), *told,
            column(*self.choices.values(), gap=TIGHT), self.text, self.hint,
            margin=WIDE, gap=GAP,
        )  # fmt: skip
        cancel = button(self.tr("&Annuleer"), on_click=self.reject)
        foot = frame(row(None, cancel, self.let_stand, margin=CARD), "foot")
        layout = column(frame(parts, "plain"), foot, gap=0)
        layout.setStretch(0, 1)
        return layout

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the number before a reason, as in the menu of a cell."""
        chosen = next((one for number, one in self._numbered if event.text() == str(number)), None)
        if chosen is None:
            super().keyPressEvent(event)
            return
        chosen.setChecked(True)
        chosen.setFocus()

    @property
    def _numbered(self) -> Iterable[tuple[int, QRadioButton]]:
        return enumerate(self.choices.values(), start=1)

    @property
    def why(self) -> Why | None:
        """What is chosen."""
        return next((why for why, choice in self.choices.items() if choice.isChecked()), None)

    def _check(self) -> None:
        """Ask for a word where no other reason is chosen; advise against words about health."""
        is_other = self.why is Why.OTHER
        if is_other:
            self.text.setPlaceholderText(self.tr("Zeg kort waarom"))
        else:
            self.text.setPlaceholderText(self.tr("Toelichting, mag leeg blijven"))
        told = bool(self.text.text().strip())
        self.let_stand.setEnabled(self.why is not None and (told or not is_other))
        self.hint.setText(health_hint(self.text.text()))

    def _done(self) -> None:
        why = self.why
        if why is not None:
            self.accept()
            self.reasoned.emit(why, self.text.text().strip())
