"""What can be done with the chosen block: by keys, from its menu, and from its form."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeAlias

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from rostering.time import WORKWEEK, Minutes, Span, Weekday
from ui.application.dates import day_name
from ui.application.hours import block_edits as edits
from ui.application.hours import block_merging
from ui.application.hours.blocks import STEP, BlockKey, HoursStep, alike_days
from ui.application.hours.periods import Hours, days_name, weekdays_in
from ui.application.records.base import RefusedError
from ui.desktop.hours.picture import WeekPicture
from ui.desktop.hours.picture_keys import free_span, stretched

Make: TypeAlias = Callable[[Hours], HoursStep]
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class BlockCommands(QObject):
    """Makes edits of what the picture asks for; `attempt` carries them out."""

    def __init__(self, picture: WeekPicture, attempt: Callable[[Make], bool]) -> None:
        super().__init__(picture)
        self._picture, self._attempt = picture, attempt
        picture.drawn.connect(self._draw)
        picture.moved.connect(self._move)
        picture.pressed_key.connect(self.press)
        picture.menu_requested.connect(self._show_menu)

    @property
    def _block(self) -> BlockKey | None:
        return self._picture.block

    # The mouse

    def _draw(self, weekday: Weekday, span: Span) -> None:
        self._attempt(lambda hours: edits.drawn(hours, weekday, span))

    def _move(self, key: BlockKey, span: Span, everywhere: bool) -> None:
        self._attempt(
            lambda hours: edits.moved(
                hours, key, span, alike_days(hours, key) if everywhere else ()
            )
        )

    # Edits

    def add(self) -> None:
        """Add a block after the chosen one, where there is room on its day."""
        block, weekday = self._block, self._picture.weekday

        def make(hours: Hours) -> HoursStep:
            span = free_span(hours, block, weekday)
            if span is None:
                raise RefusedError(
                    self.tr("Op {0} is er geen vrij uur meer. Maak eerst een blok korter.").format(
                        day_name(weekday)
                    )
                )
            return edits.drawn(hours, weekday, span)

        self._attempt(make)

    def split(self, days: Collection[Weekday] = ()) -> None:
        """Split the chosen block at the pointer, or halfway where the pointer is elsewhere."""
        key, pointed = self._block, self._picture.pointed_minute
        if key is not None:
            self._attempt(lambda hours: edits.split(hours, key, _at(hours, key, pointed), days))

    def merge(self, days: Collection[Weekday] = ()) -> None:
        key = self._block
        if key is not None:
            self._attempt(lambda hours: block_merging.merged(hours, key, days))

    def remove(self, days: Collection[Weekday] = ()) -> None:
        key = self._block
        if key is not None:
            self._attempt(lambda hours: edits.removed(hours, key, days))

    def remove_everywhere(self) -> None:
        """Remove the chosen block on all days that have it at the same times."""
        key = self._block
        if key is not None:
            self._attempt(lambda hours: edits.removed(hours, key, alike_days(hours, key)))

    def stretch(self, edge: str, by: int) -> None:
        """Move an edge of the chosen block one step up or down."""
        key = self._block
        if key is not None:
            self._attempt(lambda hours: edits.moved(hours, key, stretched(hours, key, edge, by)))

    def copy_day(self, to: Collection[Weekday]) -> None:
        """Give other weekdays the blocks of the chosen one."""
        weekday = self._picture.weekday
        self._attempt(lambda hours: edits.copied_day(hours, weekday, to))

    # The keys

    def press(self, event: QKeyEvent) -> None:
        """Do what a key asks for; leave it alone where it asks for nothing."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        key = event.key()
        if key in _STEPS and held == _SHIFT:
            self.stretch("end", _STEPS[key])
        elif key in _STEPS and held == _CONTROL:
            self.stretch("start", _STEPS[key])
        elif key == Qt.Key.Key_Delete and held == _CONTROL:
            self.remove_everywhere()
        elif plain and key == Qt.Key.Key_Delete:
            self.remove()
        elif plain and key in (Qt.Key.Key_Plus, Qt.Key.Key_Insert, Qt.Key.Key_N):
            self.add()
        elif plain and key == Qt.Key.Key_S:
            self.split()
        elif plain and key == Qt.Key.Key_V:
            self.merge()
        elif key == Qt.Key.Key_Plus and held == _SHIFT:
            self.add()
        else:
            event.ignore()
            return
        event.accept()

    # The menu

    def _show_menu(self, place: QPoint) -> None:
        self.make_menu().popup(place)

    def make_menu(self) -> QMenu:
        """Return the menu of the chosen block or weekday."""
        picture = self._picture
        menu = QMenu(picture)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("Uren typen…\tEnter"), picture.opened.emit, True),
            (self.tr("Splits\tS"), self.split, True),
            (self.tr("Voeg samen met het volgende\tV"), self.merge, True),
            (self.tr("Verwijder\tDel"), self.remove, True),
            (self.tr("Verwijder op alle gelijke dagen\tCtrl+Del"), self.remove_everywhere, True),
            (self.tr("Nieuw blok\tN"), self.add, False),
        )
        for text, act, needs_block in lines:
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, do=act: do())
            can = picture.is_editable and (picture.block is not None or not needs_block)
            action.setEnabled(can)
        menu.addSeparator()
        self.fill_copy_menu(menu.addMenu(self.tr("Kopieer dag naar")))
        return menu

    def fill_copy_menu(self, menu: QMenu) -> None:
        """List where the chosen weekday can be copied to."""
        menu.clear()
        weekday, hours = self._picture.weekday, self._picture.hours
        if hours is None:
            return
        there = weekdays_in(hours.period)
        others = tuple(day for day in there if day is not weekday)
        week = tuple(day for day in others if day in WORKWEEK)
        menu.setTitle(self.tr("Kopieer {0} naar").format(day_name(weekday)))
        choices = [(self.tr("{0} naar {1}").format(day_name(weekday), days_name(week)), week)]
        choices += [
            (self.tr("{0} naar {1}").format(day_name(weekday), day_name(day)), (day,))
            for day in others
        ]
        for text, days in choices:
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, to=days: self.copy_day(to))
            action.setEnabled(self._picture.is_editable and bool(days) and weekday in there)


def _at(hours: Hours, key: BlockKey, pointed: Minutes | None) -> Minutes:
    """Return where to split: at the pointer where that is inside, else halfway."""
    span = hours.block(*key).span
    if pointed is not None and span.start < pointed < span.end:
        return pointed
    return span.start + span.minutes // 2 // STEP * STEP
