"""How the table of the turns takes its room: width over the days, height over the people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ui.application.turns.picture import TurnPicture
from ui.desktop.density import Density, row_height
from ui.desktop.name_width import name_width
from ui.desktop.theme import Theme
from ui.desktop.turns.foot import StaffingFoot
from ui.desktop.turns.measures import (
    BELOW,
    BELOW_LEAST,
    DAY_LEAST,
    DAY_MOST,
    DAYS_WIDE,
    FOOT,
    HEAD,
    LOW,
    NAME,
    NAME_AROUND,
    NAME_SPARE,
    ROWS,
    ROWS_LOW,
)
from ui.desktop.turns.sides import Sides
from ui.desktop.turns.table import TurnsTable


def height_below(height: int) -> int:
    """Return the least height of what stands below the table, in a room of a height."""
    return BELOW_LEAST if height < LOW else BELOW


@dataclass(frozen=True, slots=True)
class TableRoom:
    """The room that there is.

    Attributes:
        width, height: of the whole view.
        under_bar: the height without its bar: for the table and what stands below.
    """

    width: int
    height: int
    under_bar: int

    def fit(
        self,
        table: TurnsTable,
        foot: StaffingFoot,
        picture: TurnPicture,
        theme: Theme,
        density: Density,
    ) -> None:
        """Give days and people their sizes."""
        sides = self._sides(picture, theme)
        table.set_sides(sides)
        foot.sides = sides
        self._widen(table, sides, len(picture.days))
        self._heighten(table, sides, len(picture.people), density)
        foot.update()

    def _sides(self, picture: TurnPicture, theme: Theme) -> Sides:
        """Return the columns beside the days: narrow ones, or wider for long names."""
        sides = Sides(picture.kinds)
        shown = min(len(picture.days), DAYS_WIDE)
        spare = self.width - sides.width - shown * DAY_LEAST
        if spare < 0:
            return Sides(picture.kinds, narrow=True)
        names = [person.name for person in picture.people]
        most = min(spare, NAME_SPARE)
        return replace(sides, wide_name=name_width(theme, names, NAME, most, NAME_AROUND))

    def _widen(self, table: TurnsTable, sides: Sides, days: int) -> None:
        room = self.width - sides.width - table.verticalScrollBar().sizeHint().width()
        each = max(DAY_LEAST, min(DAY_MOST, room // max(1, days)))
        table.horizontalHeader().setDefaultSectionSize(each)

    def _heighten(self, table: TurnsTable, sides: Sides, people: int, density: Density) -> None:
        rows = (ROWS_LOW if self.height < LOW else ROWS)[density]
        room = self.under_bar - HEAD - FOOT - height_below(self.height)
        high = row_height(people, room, rows)
        table.verticalHeader().setDefaultSectionSize(high)
        # The line below the people stands right under the last one.
        bar = table.horizontalScrollBar()
        scrolls = table.horizontalHeader().length() > self.width - sides.width
        below = bar.sizeHint().height() if scrolls else 0
        table.setMaximumHeight(HEAD + people * high + below)
