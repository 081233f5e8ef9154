"""What is known of the turn that is chosen, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.application.dates import long_day, spoken
from ui.application.turns import words
from ui.application.turns.edits import Turn
from ui.application.turns.picture import TurnCell, TurnDay, TurnPicture
from ui.desktop.measures import GAP, MARGIN, TIGHT
from ui.desktop.parts import button, column, frame, label, row, scrolling, set_icon
from ui.desktop.theme import Theme
from ui.desktop.turns.measures import HEADING


class ChosenCard(QWidget):
    """Who, when, why, and the buttons of an edit."""

    give_asked = Signal()
    swap_asked = Signal()
    lock_asked = Signal()
    clear_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = label("", "menuTitle", wraps=True)
        self.title.setMinimumHeight(HEADING)
        self.notice = label("", "letop", wraps=True)
        self.remark = label("", "letopTekst", wraps=True)
        self.hours, self.why = label("", "klein", wraps=True), label("", "klein", wraps=True)
        self.swap = button(self.tr("Ruil met…"), on_click=self.swap_asked.emit)
        self.give = button("", on_click=self.give_asked.emit)
        self.lock = button("", on_click=self.lock_asked.emit, tip=self.tr("Ctrl+L"))
        self.clear = button(
            self.tr("Neem weg"), on_click=self.clear_asked.emit, tip=self.tr("Delete")
        )
        for made, icon in ((self.swap, "swap"), (self.lock, "lock"), (self.give, "plus")):
            set_icon(made, icon, theme)
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside = column(self.title, self.notice, self.hours, self.remark, self.why, None, gap=TIGHT)
        inside.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        body = scrolling(inside)
        foot = row(self.swap, self.give, self.lock, self.clear, None, gap=GAP)
        foot.setContentsMargins(MARGIN, TIGHT, MARGIN, GAP)
        layout = column(body, foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(column(frame(layout, "plain")))
        self.can_edit = True
        self.say("")

    def say(self, sentence: str) -> None:
        """Say why something was not done, until another place is chosen."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_none(self) -> None:
        """Ask to choose something."""
        self.title.setText(self.tr("Kies een beurt"))
        self.hours.setText(
            self.tr("Hier zie je waarom iemand een beurt heeft en wie ze ook kan doen.")
        )
        for part in (self.remark, self.why, self.swap, self.give, self.lock, self.clear):
            part.hide()

    def show_turn(self, picture: TurnPicture, turn: Turn, day: TurnDay) -> None:
        """Show a place in the table; why it is so comes a moment later."""
        cell = picture.cell(turn.name, day)
        self.title.setText(self.tr("{0}, {1}").format(turn.name, long_day(turn.day)))
        self.hours.setText(self._hours(day, cell))
        self.remark.setText(" ".join(cell.remarks))
        self.remark.setVisible(bool(cell.remarks))
        self.show_why("")
        self._show_buttons(turn, day, cell)

    def _hours(self, day: TurnDay, cell: TurnCell) -> str:
        if not day.is_there:
            return self.tr("Die dag is er geen {0}.").format(words.turn_noun(day.kind))
        if day.closed:
            return self.tr("Gesloten: {0}. Telt voor niemand.").format(day.closed)
        first, last = day.blocks[0].span.start, max(block.span.end for block in day.blocks)
        noun = words.turn_noun(day.kind).capitalize()
        said = self.tr("{0}, {1} tot {2}, {3} van {4} bezet.").format(
            noun, spoken(first), spoken(last), day.present, day.wanted
        )
        if cell.learns:
            said += " " + self.tr("Onder begeleiding, telt niet als beurt.")
        elif cell.absent:
            said += " " + self.tr("Afwezig.")
        if cell.locked:
            said += " " + words.KEPT.say()
        return said

    def _show_buttons(self, turn: Turn, day: TurnDay, cell: TurnCell) -> None:
        for part in (self.swap, self.lock, self.clear):
            part.setVisible(cell.has_turn)
            part.setEnabled(self.can_edit)
        free = day.is_open and not cell.has_turn and not cell.absent and day.present < day.wanted
        self.give.setVisible(free)
        self.give.setEnabled(self.can_edit)
        self.give.setText(self.tr("Geef deze beurt ({0})").format(words.CODE[turn.kind]))
        self.lock.setText(self.tr("Ontgrendel") if cell.locked else self.tr("Vergrendel"))

    def show_why(self, sentence: str) -> None:
        """Say how the balance stood before the turn."""
        self.why.setText(sentence)
        self.why.setVisible(bool(sentence))

    def first_button(self) -> QWidget | None:
        """Return where the keyboard goes from the table."""
        shown = (self.swap, self.give, self.lock, self.clear)
        return next((each for each in shown if each.isVisible() and each.isEnabled()), None)
