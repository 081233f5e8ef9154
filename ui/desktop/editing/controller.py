"""Editing by hand: takes what mouse and keys do in the grid, and shows what they could do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QMainWindow

from rostering.plan import Plan
from ui.application.editing import operations
from ui.application.editing.cells import Cell, Content, codes, content_of, text_of
from ui.application.editing.draft import Edit
from ui.application.editing.reseating import Seat
from ui.application.editing.week_lock import is_week_locked
from ui.application.session import Session
from ui.desktop.dialogs.messages import say
from ui.desktop.editing.actions import EditActions
from ui.desktop.editing.cell_menu import CellMenu
from ui.desktop.editing.chosen import Chosen
from ui.desktop.editing.commands import Commands
from ui.desktop.editing.empty_week import EmptyWeek
from ui.desktop.editing.hand import Hand
from ui.desktop.editing.marks import Marks
from ui.desktop.editing.place_asking import PlaceAsking
from ui.desktop.editing.seat_hand import SeatHand
from ui.desktop.editing.typed import Typed
from ui.desktop.menus import Menus
from ui.desktop.views.roster_grid import RosterGrid

_TOLD_MS = 10_000
"""How long a sentence stays that says what was not done."""
_WALKING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_WRITING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""Modifiers with which a key still writes a letter."""


class Editing(QObject):
    """The guest of the grid."""

    def __init__(
        self,
        window: QMainWindow,
        grid: RosterGrid,
        menus: Menus,
        session: Callable[[], Session | None],
        change: Callable[[Plan, str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._grid = window, grid
        self._actions, self._others = menus.edit, (menus.why, menus.sick, menus.new_absence)
        self._typed_for: list[Cell] = []
        self._walks_on = False
        self._drags_over_work = self._has_hinted = False
        self.menu: CellMenu | None = None
        table = grid.table
        self.chosen = Chosen(table)
        self.commands = Commands(grid, self.chosen, session, self)
        # What was not done before is no news any more.
        self.commands.edited.connect(lambda *_step: window.statusBar().clearMessage())
        self.commands.edited.connect(change)
        self.commands.told.connect(self._tell)
        EmptyWeek(grid, menus, self.commands, self)
        self.hand = Hand(table, self.chosen)
        self.typed = Typed(self)
        self._marks = Marks(table, self.chosen, self.hand, self.typed)
        table.guest = self
        menus.edit.give_keys(table)
        edit = menus.edit
        of_people = (edit.lock, edit.note, edit.clear, edit.free)
        seats = (edit.lock_week, edit.cut, edit.copy, edit.paste, edit.swap)
        grid.posts.addActions((*of_people, *seats))
        self.seat_hand = SeatHand(grid.posts, lambda: self.commands.plan)
        self.seat_hand.moved.connect(self._reseat)
        self.seat_hand.told.connect(self.commands.say)
        self.seat_hand.clipboard.changed.connect(self._show_possible)
        of_seat = (*of_people, menus.sick, menus.why)
        self.seats = PlaceAsking(grid, lambda: self.commands.plan, of_seat)
        self.seats.found.connect(self.commands.do)
        self.seats.person_asked.connect(self.ask_menu)
        self._connect(menus.edit, self.commands)

    def _connect(self, actions: EditActions, commands: Commands) -> None:
        table = self._grid.table
        for signal in (self.hand.changed, self.typed.changed):
            signal.connect(table.viewport().update)
        self.hand.dropped.connect(commands.drop)
        self.hand.refused.connect(commands.refuse)
        self.hand.filled.connect(commands.fill)
        self.typed.written.connect(self._write_typed)
        self.typed.not_known.connect(self._tell_codes)
        self._grid.shown.connect(self._show_possible)
        table.selectionModel().selectionChanged.connect(self._show_possible)
        seats = self.seat_hand.clipboard
        for action, of_cells, of_seats in (
            (actions.cut, commands.cut, seats.cut),
            (actions.copy, commands.copy, seats.copy),
            (actions.paste, commands.paste, seats.paste),
            (actions.swap, commands.swap_copied, seats.swap),
        ):
            action.triggered.connect(partial(self._do_in_view, of_cells, of_seats))
        actions.down.triggered.connect(commands.fill_down)
        actions.right.triggered.connect(commands.fill_right)
        actions.clear.triggered.connect(commands.clear)
        actions.free.triggered.connect(commands.free)
        actions.lock.triggered.connect(commands.lock)
        actions.lock_week.triggered.connect(commands.lock_week)
        actions.duty.triggered.connect(self._ask_duty)
        actions.times.triggered.connect(commands.ask_times)
        actions.remote.triggered.connect(self._ask_remote)

    def _do_in_view(
        self,
        of_cells: Callable[[], object],
        of_seats: Callable[[], object],
        _checked: bool = False,
    ) -> None:
        (of_seats if self._grid.shows_posts else of_cells)()

    def _reseat(self, edit: Edit, seat: Seat) -> None:
        """Bring somebody to another place; that place is then the current one."""
        self.commands.do(edit)
        posts = self._grid.posts
        if posts.goto_person(seat.name, seat.day, seat.block):
            posts.spot_chosen.emit(posts.currentIndex())

    def _show_possible(self) -> None:
        plan, cells = self.commands.plan, self.chosen.cells
        self._actions.set_possible(plan is not None and bool(cells))
        if self._grid.shows_posts:
            self._actions.set_seats(is_held=self.seat_hand.clipboard.held is not None)
        if plan is not None and cells:
            cell = self.chosen.current or cells[0]
            are_locked = all(operations.is_locked(plan, one) for one in cells)
            self._actions.name_lock(are_locked, is_week_locked(plan, cell.name, cell.day))

    def _tell(self, title: str, sentences: tuple[str, ...]) -> None:
        """Say one sentence in the status line, more of them in a box of their own."""
        if len(sentences) > 1 and title:
            say(self._window, title, "\n".join(sentences))
            return
        words = " ".join(sentences)
        self._window.statusBar().showMessage(words, _TOLD_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._grid.table, words))

    # Typing

    def _type(self, letter: str) -> None:
        plan = self.commands.plan
        if plan is None:
            if self.commands.is_provisional:
                self.commands.say(
                    self.tr(
                        "Dit rooster is nog voorlopig. Neem het over of verwerp het, wijzig dan."
                    )
                )
            return
        if self._grid.model.has_days:
            self.commands.say(self.tr("Kies 1 of 2 weken (Alt+1, Alt+2) om een blok te wijzigen."))
            return
        if not self.typed.is_open:
            self._typed_for = self.chosen.cells
        self.typed.take(letter, codes(plan))

    def _edit_code(self) -> None:
        cell, plan = self.chosen.current, self.commands.plan
        if plan is not None and cell is not None and not self._grid.model.has_days:
            self._typed_for = [cell]
            self.typed.edit(text_of(plan, content_of(plan, cell)), codes(plan))

    def _write_typed(self, content: Content) -> None:
        cells = self._typed_for
        self.commands.put(content, cells)
        if len(cells) == 1 and self.chosen.current == cells[0] and not self._walks_on:
            self.chosen.step(0, 1)

    def _finish_typing(self) -> None:
        """Write what is typed; who clicks or walks away says where to go."""
        self._walks_on = True
        self.typed.finish()
        self._walks_on = False

    def _tell_codes(self, text: str) -> None:
        plan = self.commands.plan
        if plan is not None:
            known = ", ".join(code for code, _ in codes(plan))
            words = self.tr("“{text}” is geen code. Je kan typen: {codes}.")
            self.commands.say(words.format(text=text, codes=known))

    # The guest of the table

    def press(self, event: QMouseEvent) -> bool:
        self._finish_typing()
        plan = self.commands.plan
        self._drags_over_work = False
        if plan is None or self.hand.press(event, plan):
            return plan is not None
        index = self._grid.table.indexAt(event.position().toPoint())
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and index.isValid():
            cell = self.chosen.sheet.at(index.row(), index.column())
            self._drags_over_work = content_of(plan, cell).is_work
        return False

    def move(self, event: QMouseEvent) -> bool:
        return self.hand.move(event, self.commands.plan)

    def release(self, event: QMouseEvent) -> bool:
        drags_over_work, self._drags_over_work = self._drags_over_work, False
        if drags_over_work and len(self.chosen.cells) > 1 and not self._has_hinted:
            self._has_hinted = True
            self.commands.say(self.tr("Gekozen. Versleep wat gekozen is om het te verplaatsen."))
        return self.hand.release(event)

    def key(self, event: QKeyEvent) -> bool:
        """Take the keys that write, edit or end something."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and (self.hand.is_busy or self.typed.is_open):
            self.hand.cancel()
            self.typed.cancel()
            return True
        if self.typed.is_open and self._key_while_typing(key):
            return True
        if self._is_menu_key(event):
            self._grid.table.ask_menu()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.step(1, 0)
            return True
        if key is Qt.Key.Key_F2:
            self._edit_code()
            return True
        letter = event.text()
        if letter.strip() and letter.isprintable() and not event.modifiers() & ~_WRITING:
            self._type(letter)
            return True
        return False

    def _key_while_typing(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.typed.finish()
            return True
        if key is Qt.Key.Key_Backspace:
            self.typed.take_back()
            return True
        if key in _WALKING:
            self._finish_typing()
        return False

    @staticmethod
    def _is_menu_key(event: QKeyEvent) -> bool:
        if Qt.Key(event.key()) is Qt.Key.Key_Menu:
            return True
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return shifted and Qt.Key(event.key()) is Qt.Key.Key_F10

    def ask_menu(self, place: QPoint) -> None:
        cell, plan = self.chosen.current, self.commands.plan
        if cell is None or plan is None or self.menu is not None:
            return
        self._finish_typing()
        menu = CellMenu(plan, self.chosen.cells or [cell], self._grid.table.theme, self._grid)
        commands, actions = self.commands, self._actions
        menu.on_post, menu.on_swap = commands.put, commands.swap_with
        menu.on_anyway = commands.put_with_reason
        menu.on_duty, menu.on_duty_lock = commands.give_duty, commands.lock_duty
        menu.on_remote = commands.set_remote
        edits = (
            actions.times,
            None,
            actions.lock,
            actions.note,
            actions.clear,
            None,
            actions.cut,
            actions.copy,
            actions.paste,
        )
        menu.fill(cell, [*edits, actions.swap, None, *self._others])
        menu.destroyed.connect(self._forget_menu)
        self.menu = menu
        menu.popup(place)

    def _ask_duty(self) -> None:
        """Open the menu of the current cell at its duties."""
        self._grid.table.ask_menu()
        if self.menu is not None:
            self.menu.show_duties()

    def _ask_remote(self) -> None:
        """Open the menu of the current cell at the ways to work at a distance."""
        self._grid.table.ask_menu()
        if self.menu is not None:
            self.menu.show_remote()

    def _forget_menu(self) -> None:
        self.menu = None

    def paint(self, painter: QPainter) -> None:
        self._marks.paint(painter, can_edit=self.commands.plan is not None)
