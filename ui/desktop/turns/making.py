"""Puts the room of the turns together with what is done there: edits by hand, and sharing out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ui.desktop.jobs import Solve
from ui.desktop.theme import Theme
from ui.desktop.turns.editing import TurnEditing
from ui.desktop.turns.room import TurnsRoom
from ui.desktop.turns.running import Running


def turns_room(theme: Theme, solve: Solve, seconds: float, today: Callable[[], date]) -> TurnsRoom:
    """Return the room, ready to be worked in."""
    room = TurnsRoom(theme, solve, seconds, today)
    Running(room)
    TurnEditing(room)
    return room
