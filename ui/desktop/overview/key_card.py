"""A key figure on a card: the figure, what stands beside it, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip
from typing_extensions import override

from ui.application.overview.key_figures import KeyFigure, Tone
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import CARD, GAP, ICON, TIGHT
from ui.desktop.parts import PressButton, column, label, row, set_icon
from ui.desktop.theme import Theme

_ICONS: dict[Tone, tuple[str, str]] = {
    "good": ("check-circle", "green"),
    "look": ("triangle", "amberI"),
    "wrong": ("alert", "red"),
}
_HEIGHT = 62


class KeyCard(PressButton):
    """Says its sentence where the pointer or the keyboard is; a press goes to the roster."""

    cell_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figure: KeyFigure | None = None
        self.setProperty("role", "choice")
        self.setAutoDefault(False)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._value = label("", "getal")
        self._detail, self._name = Fitting("", "klein"), Fitting("", "klein")
        self._sign = QLabel()
        top = row(self._value, self._detail, self._sign)
        top.setStretch(1, 1)
        inside = column(top, self._name, gap=0)
        inside.setContentsMargins(CARD, GAP - 2, CARD, GAP - 2)
        self.setLayout(inside)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._go)

    def show_figure(self, figure: KeyFigure) -> None:
        self._figure = figure
        self._value.setText(figure.value)
        self._detail.setText(figure.detail)
        self._name.setText(figure.name)
        self.setToolTip(figure.sentence)
        self.setAccessibleName(f"{figure.name}: {figure.value}")
        self.setAccessibleDescription(figure.sentence)
        self._show_sign()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show_sign()

    def _show_sign(self) -> None:
        if self._figure is not None:
            name, role = _ICONS[self._figure.tone]
            set_icon(self._sign, name, self._theme, role, ICON)

    def _go(self) -> None:
        if self._figure is not None and self._figure.target is not None:
            self.cell_requested.emit(self._figure.target)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            place = self.mapToGlobal(QPoint(TIGHT, self.height()))
            QToolTip.showText(place, self.toolTip(), self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(150, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)
