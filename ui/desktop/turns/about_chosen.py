"""What the cards say of the turn that is chosen: why somebody has it, and who else could."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from ui.application.short_names import short_names
from ui.application.turns.edits import Turn
from ui.application.turns.picture import TurnPicture
from ui.desktop.turns.chosen_card import ChosenCard
from ui.desktop.turns.others_card import OthersCard
from ui.desktop.turns.weighing import Weighed, Weighing


class AboutChosen(QObject):
    """Fills both cards: at once with what is known, and with the rest when it is weighed."""

    def __init__(self, chosen: ChosenCard, others: OthersCard, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen, self._others = chosen, others
        self._picture: TurnPicture | None = None
        self._turn: Turn | None = None
        self._weighing = Weighing(self)
        self._weighing.weighed.connect(self._show_weighed)

    def show(
        self, picture: TurnPicture | None, turn: Turn | None, today: date, *, is_proposed: bool
    ) -> None:
        """Show a turn, or that none is chosen.

        Args:
            picture: the turns in sight.
            turn: the chosen one.
            today: the day it is.
            is_proposed: whether the turns are those of a proposal, which cannot be edited.
        """
        self._picture, self._turn = picture, turn
        self._chosen.say("")
        self.forget()
        day = None if picture is None or turn is None else picture.turn(turn.day, turn.kind)
        if turn is None or picture is None or day is None:
            self._chosen.show_none()
            self._others.reset(self.tr("Kies een beurt om te zien wie ze ook kan doen."))
            return
        self._chosen.show_turn(picture, turn, day)
        cell = picture.cell(turn.name, day)
        if not day.is_open or (not cell.has_turn and day.present >= day.wanted):
            full = self.tr("Deze beurt is volzet. Kies wie ze heeft om te ruilen.")
            self._others.reset(full if day.is_open else self.tr("Er is niets te verdelen."))
        elif is_proposed:
            self._others.reset(self.tr("Neem het voorstel eerst over, of verwerp het."))
        else:
            self._others.reset(self.tr("Even kijken wie kan…"))
            self._weighing.ask(picture, turn, today)

    def _show_weighed(self, found: Weighed) -> None:
        if found.picture is not self._picture or found.turn != self._turn:
            return
        self._chosen.show_why(found.why)
        names = short_names(employee.name for employee in found.picture.plan.employees)
        self._others.show_options(found.takers, found.swaps, names)

    def forget(self) -> None:
        """Let nobody wait for what is being weighed."""
        self._weighing.forget()

    def wait(self) -> None:
        """End all work before the window goes."""
        self._weighing.wait()
