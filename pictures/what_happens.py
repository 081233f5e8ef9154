"""Pictures of what happens to a roster: sick calls, leave, swaps, and other hours."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pictures.visit import TODAY, Visit, visit_to_the_team
from ui.desktop.records.absence_room import AbsenceRoom

_SATURDAY, _SATURDAY_BLOCK = date(2027, 1, 23), "ZA1"
_THREE = 3


def take(app: QApplication, target: Path) -> None:
    """Take all pictures of this part."""
    with visit_to_the_team(app, target) as made:
        _sick(made)
    with visit_to_the_team(app, target) as made:
        _leave(made)
    with visit_to_the_team(app, target) as made:
        _swap(made)
        _what_if(made)


def _sick(made: Visit) -> None:
    made.goto("Murat Aydin", TODAY, "VM1")
    made.keys("F9")
    screen = made.window.sick_room.calls.screen
    made.until(lambda: len(screen.repairs.cards) > _THREE)
    made.until(lambda: screen.middle.candidates.rows)
    made.picture("ziekmelding")
    made.keys("Esc")


def _leave(made: Visit) -> None:
    made.goto("Tom Verhelst", date(2027, 1, 29), "VM1")
    made.keys("Ctrl+K")
    room = made.window.pages.currentWidget()
    assert isinstance(room, AbsenceRoom)
    made.until(lambda: room.absences.asking.judgement is not None)
    made.picture("kan-dit-verlof")


def _swap(made: Visit) -> None:
    names = [one.name for one in made.plan.employees]
    who = next(
        name
        for name in names
        if made.plan.roster.entry(name, _SATURDAY).post_in(_SATURDAY_BLOCK) is not None
    )
    made.goto(who, _SATURDAY, _SATURDAY_BLOCK)
    made.keys("Ctrl+U")
    made.until(lambda: made.window.requests.swap.outcome is not None)
    made.picture_of_dialog("ruil")


def _what_if(made: Visit) -> None:
    made.goto("Hilde Vandamme", date(2027, 1, 21), "VM1")
    made.choose(made.window.menus.what_if["more"])
    screen = made.window.sick_room.calls.screen
    made.until(lambda: not screen.gaps.count.isHidden())
    made.until(screen.repairs.take_button.isEnabled)
    made.picture("wat-als-extra-mensen")
