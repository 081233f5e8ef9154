"""Maak rooster, last step: the proposals beside each other, to take one over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QWidget
from typing_extensions import override

from ui.application.dates import horizon_span, horizon_title
from ui.application.proposals.comparing import rows, sentences
from ui.application.proposals.present import caution
from ui.application.proposals.words import TONES_NOW
from ui.desktop.measures import CARD, DOCKED_FROM, GAP, MARGIN, TIGHT, WIDE
from ui.desktop.parts import button, column, frame, label, row, set_icon
from ui.desktop.planning import Proposal
from ui.desktop.proposals.columns import Column, goal_cell, now_parts
from ui.desktop.proposals.going_on import go_on_button
from ui.desktop.theme import Theme

_WIDEST, _LOWEST = 1240, 480
_NOW, _FIRST = 1, 2
"""Columns of the table: the roster of now, and the first proposal."""


class ComparisonDialog(QDialog):
    """Shows up to three proposals; closing it changes nothing and loses nothing."""

    chosen = Signal(int)
    """Which proposal the user looks at."""
    go_on_requested = Signal()
    take_requested = Signal()
    discard_requested = Signal()

    def __init__(self, theme: Theme, found: Sequence[Proposal], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = tuple(found)
        self._now = found[0].now
        self._has_changed = False
        self._window = parent.window()
        self.setWindowTitle(self.tr("Voorstellen vergelijken"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.number = 0
        self.columns: list[Column] = []
        self._make_foot()
        self._head = self._make_head()
        layout = column(self._head, self._make_table(), self._foot, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._make_keys()
        self.choose(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Be as high as the proposals need, where the window has room: they are read together."""
        width = min(_WIDEST, self._window.width() - 2 * WIDE)
        around = self._head.sizeHint().height() + self._foot.heightForWidth(width)
        # The bar, once there, would stay as long as what it takes from the width asks for it.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        needed = self._table.heightForWidth(width - bar) + around
        self.resize(width, min(max(needed, _LOWEST), self._window.height() - 2 * WIDE))

    # Building

    def _make_head(self) -> QWidget:
        steps = row(gap=MARGIN)
        for name in (self.tr("Kiezen"), self.tr("Rekenen")):
            sign = label("")
            set_icon(sign, "check-circle", self._theme, "accent")
            steps.addLayout(row(sign, label(name, "hint"), gap=TIGHT))
        steps.addWidget(label(self.tr("Vergelijken"), "stap"))
        horizon = self._found[0].result.horizon
        weeks = horizon_title(horizon)
        place = f"{weeks[:1].upper()}{weeks[1:]} · {horizon_span(horizon)}"
        head = row(
            label(self.tr("Maak rooster"), "dialoog"), steps, None, label(place, "klein"), gap=WIDE
        )
        head.setContentsMargins(MARGIN + TIGHT, CARD, MARGIN + TIGHT, CARD)
        return frame(head, "dialogHead")

    def _make_table(self) -> QWidget:
        table = QWidget()
        table.setProperty("role", "plain")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        now = self._now
        known = None if now is None else now.standings
        lines = rows([one.standings for one in self._found], known)
        hint = label(self._hint(), "klein", wraps=True)
        corner = column(label(self.tr("Doelen, in volgorde"), "sectie"), hint, margin=CARD)
        grid.addWidget(frame(corner, "vergelijkDoel"), 0, 0)
        for at, line in enumerate(lines, start=1):
            grid.addWidget(goal_cell(at, line), at, 0)
        below = column(label(self.tr("In woorden"), "sectie"), None, margin=CARD)
        grid.addWidget(frame(below, "vergelijkDoel"), len(lines) + 1, 0)
        said = sentences([one.standings for one in self._found], known)
        for place, part in enumerate([] if now is None else now_parts(now, lines)):
            grid.addWidget(part, place, _NOW)
            grid.setColumnStretch(_NOW, 3)
        for at, proposal in enumerate(self._found):
            made = Column(self._theme, at, proposal, [line.cells[at] for line in lines], said[at])
            made.is_tight = self._window.width() < DOCKED_FROM
            made.chosen.connect(self.choose)
            made.show_requested.connect(self._show)
            self.columns.append(made)
            for place, part in enumerate(made.parts(lines)):
                grid.addWidget(part, place, _FIRST + at)
            grid.setColumnStretch(_FIRST + at, 4)
        grid.setColumnStretch(0, 3)
        grid.setRowStretch(len(lines) + 1, 1)
        self._table = table
        scroll = QScrollArea()
        scroll.setWidget(table)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(table.minimumSizeHint().width() + bar)
        self._scroll = scroll
        return scroll

    def _make_foot(self) -> None:
        self.note: QLabel = label("", "klein", wraps=True)
        self.caution: QLabel = label("", "vergelijkSlechter", wraps=True)
        self.go_on_button = go_on_button(self._theme, self.go_on_requested.emit)
        self.go_on_button.setVisible(any(one.can_be_better for one in self._found))
        self.discard_button = button(self.tr("Verwerp alles"), on_click=self.discard_requested.emit)
        self.take_button = button(self.tr("Neem over"), "primary", self.take_requested.emit)
        self.take_button.setDefault(True)
        buttons = (self.go_on_button, self.discard_button, self.take_button)
        words = column(self.caution, self.note, gap=TIGHT)
        line = row(words, *buttons, margin=CARD, gap=GAP)
        line.setStretch(0, 1)
        self._foot = frame(line, "foot")

    def _make_keys(self) -> None:
        for at in range(len(self._found)):
            keys = QShortcut(QKeySequence(f"Alt+{at + 1}"), self)
            keys.activated.connect(lambda at=at: self.choose(at))
        for key, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            arrow = QShortcut(QKeySequence(key), self)
            arrow.activated.connect(lambda by=by: self._step(by))

    # Choosing

    def show_note(self, *, has_changed: bool) -> None:
        """Say what taking over does, also where the plan was edited meanwhile."""
        self._has_changed = has_changed
        self._say_note()
        self.take_button.setFocus()

    def _say_note(self) -> None:
        words = (
            self.tr(
                "Het rooster is intussen gewijzigd. De voorstellen staan ernaast; neem je er "
                "één over, dan komen deze weken in de plaats. Ctrl+Z zet alles terug."
            )
            if self._has_changed
            else self.tr(
                "Overnemen is één stap; Ctrl+Z zet alles terug. Wat leeg blijft, staat daarna "
                "met reden en herstel in Aandacht."
            )
        )
        self.note.setText(words)
        found = self._found[self.number].standings
        beware = "" if self._now is None else caution(found, self._now)
        self.caution.setText(beware)
        self.caution.setVisible(bool(beware))
        self._fit()

    def _hint(self) -> str:
        """Say with what the colours compare."""
        if self._now is not None:
            return TONES_NOW.say()
        return self.tr("Groen en oranje: anders dan voorstel 1.")

    def choose(self, number: int) -> None:
        """Choose a proposal; the grid follows."""
        self.number = number
        for at, one in enumerate(self.columns):
            one.show_chosen(at == number)
        self.take_button.setText(self.tr("Neem voorstel {0} over").format(number + 1))
        set_icon(self.take_button, "check", self._theme, "onacc")
        self._say_note()
        self.chosen.emit(number)

    def _step(self, by: int) -> None:
        at = self.number + by
        if 0 <= at < len(self.columns):
            self.choose(at)

    def _show(self, number: int) -> None:
        self.choose(number)
        self.reject()
