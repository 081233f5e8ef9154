"""Which actions of the menus are offered now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction

from ui.desktop.menus import Menus


@dataclass(frozen=True, slots=True)
class Now:
    """What decides on it.

    Attributes:
        is_open: whether there is a team.
        has_roster: whether it has a roster.
        is_running: whether nothing can be changed, since a run is open or others have the file.
        is_away: whether something else than the grid is in sight.
        is_calling: whether that is the screen for a sick call.
        is_in_lists: whether a view is open that holds lists to which a row can be added.
    """

    is_open: bool
    has_roster: bool
    is_running: bool
    is_away: bool
    is_calling: bool
    is_in_lists: bool


def offer(menus: Menus, now: Now) -> None:
    """Offer what can be done now, and no more."""
    idle, here = not now.is_running, not now.is_calling
    in_sight = not now.is_away
    _allow(now.is_open and in_sight, _in_grid(menus))
    _allow(now.is_open, (*menus.views.values(), *menus.lists.values()))
    _allow(now.is_open, (menus.reasons, menus.legend, menus.settings, menus.team_workbook))
    _allow(now.is_open, (menus.density.menuAction(), *menus.densities.values()))
    _allow(now.is_open and here, (menus.find, menus.go_to))
    _allow(now.is_open and idle, (menus.new_person, menus.new_absence))
    _allow(now.is_open and idle and here, (menus.leave, menus.share))
    _allow(now.is_open and idle and here and now.is_in_lists, _of_rows(menus))
    _allow(now.is_open and idle and in_sight, (menus.plan,))
    _allow(now.is_running, (menus.stop, menus.go_on))
    _allow(now.has_roster, _of_any_roster(menus))
    _allow(now.has_roster and here, (menus.report,))
    attention = (menus.check, menus.next, menus.previous, menus.unmark)
    _allow(now.has_roster and in_sight, (*attention, menus.day_sheet))
    _allow(now.has_roster and idle and in_sight, (menus.why,))
    _allow(now.has_roster and idle and here, _events(menus))


def _in_grid(menus: Menus) -> Sequence[QAction]:
    """What is about the grid in sight: which weeks, and how they look."""
    sizes = (menus.larger, menus.smaller, menus.usual_size)
    weeks = (menus.before, menus.after, menus.today)
    shown = (menus.panel, menus.posts, menus.only, menus.day)
    return (*weeks, *shown, *menus.weeks.values(), *sizes)


def _of_rows(menus: Menus) -> Sequence[QAction]:
    return (menus.new_row, menus.row_up, menus.row_down)


def _of_any_roster(menus: Menus) -> Sequence[QAction]:
    """What can be done with a roster wherever one is."""
    papers = (menus.paper, menus.pdf, menus.rotation, menus.calendars, menus.mail)
    return (menus.export, *papers, menus.compare)


def _events(menus: Menus) -> Sequence[QAction]:
    """What happens to a roster, and giving it away."""
    what_if = (menus.what.menuAction(), *menus.what_if.values())
    return (menus.sick, menus.swap, *what_if, menus.publish)


def _allow(allowed: bool, actions: Iterable[QAction]) -> None:
    for action in actions:
        action.setEnabled(allowed)
