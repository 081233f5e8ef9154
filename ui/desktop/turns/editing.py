"""Edits of turns by hand: keys, buttons and a turn that is dragged."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rostering.calendar import TurnKind
from ui.application.short_names import short_names
from ui.application.turns.edits import Hands, Turn
from ui.application.turns.weighing import Option, new_remarks, weights
from ui.desktop.turns.room import TurnsRoom


class TurnEditing(QObject):
    """Turns what somebody does in the table and the cards into edits."""

    def __init__(self, room: TurnsRoom) -> None:
        super().__init__(room)
        self._room = room
        table, chosen = room.table, room.chosen
        table.preview = self._preview
        table.typed.connect(self._type)
        table.cleared.connect(self._clear)
        table.lock_asked.connect(self._lock)
        table.dropped.connect(self._drop)
        table.entered.connect(self._enter)
        chosen.give_asked.connect(self._give)
        chosen.swap_asked.connect(self._show_swaps)
        chosen.lock_asked.connect(self._lock)
        chosen.clear_asked.connect(self._clear)
        room.others.picked.connect(self._pick)

    def _type(self, kind: TurnKind) -> None:
        """Give the turn of a letter in the week of the chosen place."""
        turn, hands, picture = self._room.table.current, self._room.hands, self._room.picture
        if hands is None:
            self._say_busy()
            return
        if turn is None or picture is None:
            return
        day = picture.turn(turn.day, turn.kind)
        of_week = [
            each.day
            for each in picture.days
            if day is not None and each.kind is kind and each.monday == day.monday and each.is_there
        ]
        if turn.day in of_week:
            of_week = [turn.day]
        target = Turn(turn.name, of_week[0] if of_week else turn.day, kind)
        self._room.do(hands.give(target), target)

    def _say_busy(self) -> None:
        if self._room.run.is_open:
            self._room.chosen.say(self.tr("Neem het voorstel eerst over, of verwerp het."))

    def _give(self) -> None:
        turn, hands = self._room.table.current, self._room.hands
        if turn is not None and hands is not None:
            self._room.do(hands.give(turn), turn)
            self._room.take_focus()

    def _clear(self) -> None:
        hands = self._room.hands
        if hands is not None:
            self._room.do(hands.take(self._room.table.chosen_turns))

    def _lock(self) -> None:
        hands = self._room.hands
        if hands is not None:
            self._room.do(hands.switch_lock(self._room.table.chosen_turns))

    def _enter(self) -> None:
        """Go on with the keyboard in the cards below."""
        goal = self._room.chosen.first_button()
        if goal is not None:
            goal.setFocus()

    def _show_swaps(self) -> None:
        self._room.others.show_way("swap")
        self._room.others.take_focus()

    def _pick(self, option: Option) -> None:
        turn, hands, picture = self._room.table.current, self._room.hands, self._room.picture
        if turn is None or hands is None or picture is None:
            return
        if option.other is not None:
            edit = hands.swap(turn, option.other)
        elif hands.has(turn):
            edit = hands.hand_over(turn, option.name)
        else:
            edit = hands.give(turn.of(option.name))
        self._room.do(edit, turn.of(option.name))
        self._room.take_focus()

    # Dragging

    def _preview(self, source: Turn, goal: Turn) -> tuple[bool, str]:
        """Say what letting go would do, with both balances; or why it cannot be."""
        hands, picture = self._room.hands, self._room.picture
        if hands is None or picture is None:
            return False, ""
        edit = hands.drop(source, goal)
        if edit.refused:
            return False, " ".join(edit.refused)
        edited = self._edited(hands, source, goal)
        names = short_names(employee.name for employee in picture.plan.employees)
        lines = [edit.text[:1].upper() + edit.text[1:]]
        lines += [f"{names[w.name]} {w.told}" for w in weights(picture, edit.plan, edited)]
        remark = new_remarks(picture, edit.plan, edited)
        return True, "\n".join([*lines, *([remark] if remark else [])])

    @staticmethod
    def _edited(hands: Hands, source: Turn, goal: Turn) -> list[Turn]:
        edited = [source, goal]
        if source.name != goal.name and hands.has(goal):
            edited += [source.of(goal.name), goal.of(source.name)]
        return edited

    def _drop(self, source: Turn, goal: Turn) -> None:
        hands = self._room.hands
        if hands is None:
            return
        swapped = source.name != goal.name and hands.has(goal)
        self._room.do(hands.drop(source, goal), source.of(goal.name) if swapped else goal)
