"""The middle column as a whole: the question, whom to ask, and the days before and after."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from rostering.figures.statistics import Shortage
from rostering.plan import Plan
from ui.application.happening.sick_texts import gap_when
from ui.desktop.fitting_label import Fitting
from ui.desktop.measures import GAP, MARGIN
from ui.desktop.parts import button, column, label, row, set_icon
from ui.desktop.sick_call.before_after import BeforeAfter
from ui.desktop.sick_call.candidates import CandidateList
from ui.desktop.sick_call.rows import foot, head, name_button
from ui.desktop.theme import Theme

_ROOM_FOR_HINT, _ROOM_FOR_FIGURES = 440, 560


class Middle(QFrame):
    """Whom to ask for the chosen gap, and what an answer comes to."""

    put_requested = Signal()
    """Put the chosen person at the gap."""
    refuse_requested = Signal()
    """The chosen person says no."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._short_name = ""
        self.question = Fitting("", "kolomKop")
        self.candidates = CandidateList(theme)
        self.strips = BeforeAfter(theme)
        self.hint = label("", "klein", wraps=True)
        self.refuse_button = button(
            self.tr("Zegt nee"), on_click=self.refuse_requested.emit, tip=self.tr("Zegt nee (N)")
        )
        set_icon(self.refuse_button, "user-x", theme)
        self.put_button = button("", on_click=self.put_requested.emit)
        bar = row(self.hint, self.refuse_button, self.put_button)
        bar.setStretch(0, 1)
        layout = column(head(self.question), self.candidates, self.strips, foot(bar), gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_nothing("")

    def show_nothing(self, text: str) -> None:
        """Say something where there is nobody to ask."""
        self.question.setText(self.tr("Wie kan dit doen?"))
        self.candidates.show_note(text)
        self.show_chosen("", 0)

    def show_question(self, plan: Plan, gap: Shortage, *, with_day: bool) -> None:
        """Ask who can take a gap."""
        when = gap_when(gap, with_day=with_day)
        self.question.setText(self.tr("Wie kan {0} op {1}?").format(when, gap.post))
        self.question.setAccessibleName(self.question.text())
        self.candidates.show_titles(plan)

    def show_chosen(self, short_name: str, people: int) -> None:
        """Offer what can be done with the chosen person."""
        for made in (self.refuse_button, self.put_button):
            made.setVisible(bool(short_name))
        self._short_name = short_name
        self._fit_name(self.width())
        self.refuse_button.setAccessibleName(self.tr("{0} zegt nee").format(short_name))
        keys = "1" if people == 1 else self.tr("1 tot {0}").format(min(people, 9))
        self.hint.setText(
            self.tr("Kies zelf met {0}, of neem rechts een volledig herstel.").format(keys)
            if people
            else ""
        )

    def _fit_name(self, width: int) -> None:
        """Name the chosen person on the button where there is room."""
        room = width - self.refuse_button.sizeHint().width() - 2 * MARGIN - GAP
        text = self.tr("Zet {0} hier").format(self._short_name)
        name_button(self.put_button, text, self.tr("Zet hier"), room)

    def set_room(self, width: int, *, is_low: bool) -> None:
        """Leave out what has no room."""
        self._fit_name(width)
        self.hint.setVisible(width >= _ROOM_FOR_HINT)
        is_narrow = width < _ROOM_FOR_FIGURES
        self.candidates.set_narrow(is_narrow)
        self.strips.set_room(is_low=is_low, is_narrow=is_narrow)

    def set_theme(self, theme: Theme) -> None:
        self.candidates.set_theme(theme)
        self.strips.set_theme(theme)
